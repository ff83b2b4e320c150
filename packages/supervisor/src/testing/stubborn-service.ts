import { createServer } from 'node:http'

// A service that does not end when it is asked to.
process.on('SIGTERM', () => {})
process.on('disconnect', () => process.exit())
createServer((_request, response) => response.end('{}')).listen(Number(process.env.MINGXIN_PORT), '127.0.0.1', () => {
  process.send?.({ ready: true })
})
