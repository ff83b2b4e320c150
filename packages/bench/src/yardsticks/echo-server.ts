import { envelopeValidator, payloadValidators } from '@mingxin/contracts'
import fastify from 'fastify'

// The yardstick of ingest and check: Fastify that validates with the same compiled schema and answers, or answers a constant.

const app = fastify()
app.post('/echo', async (request, reply) => {
  const record = request.body as { payload: unknown; recordId: string }
  if (!envelopeValidator(record) || !payloadValidators.ADMIN_PENALTY(record.payload))
    return reply.code(400).send({ error: 'invalid' })
  return { accepted: record.recordId }
})
app.get('/constant', async () => ({ decision: 'clear' }))
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 })
process.on('disconnect', () => process.exit(0))
