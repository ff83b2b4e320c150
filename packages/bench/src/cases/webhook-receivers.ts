import { createServer } from 'node:http'

// The receiving process of the webhook case: many endpoints, some of which never answer.

const [count = 1, hanging = 0] = process.argv.slice(2).map(Number)
let received = 0
const delays: number[] = []

const ports = await Promise.all(
  Array.from({ length: count }, (_, index) => {
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        if (index < hanging) return
        received++
        delays.push(Date.now() - Date.parse(JSON.parse(body).timestamp))
        response.writeHead(204).end()
      })
    })
    return new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
  }),
)
process.on('message', () => process.send?.({ received, delays: count === 1 ? delays : [] }))
process.on('disconnect', () => process.exit(0))
process.send?.({ ports })
