import { createServer } from 'node:http'
import { runUntilStopped } from '@mingxin/lifecycle'
import { createLogger } from '@mingxin/observability'

// A service as the supervisor sees one: it listens on its port, is ready, logs, and ends when it is told to.
const logger = createLogger({ service: 'fake', level: 'info' })
const server = createServer((request, response) => {
  if (request.url === '/complain') logger.warn({ err: new Error('the reason') }, 'something is odd')
  response.end('{}')
})
const listen = (): Promise<void> =>
  new Promise((resolve) => server.listen(Number(process.env.MINGXIN_PORT), process.env.MINGXIN_HOST, resolve))
const close = async (): Promise<void> => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

await runUntilStopped({ start: listen, stop: close }, logger)
