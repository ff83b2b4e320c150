import { envelopeValidator, payloadValidators } from '@mingxin/contracts'
import fastify from 'fastify'
import { Kafka, logLevel, Partitioners } from 'kafkajs'

// The yardstick of REST to Kafka: Fastify that validates with the same compiled schemas and awaits kafkajs `send` with
// acks=all. It keeps nothing, recognises no repetition and gives no receipt.

const ALL_REPLICAS = -1
const [topic = ''] = process.argv.slice(2)
const kafka = new Kafka({
  ...JSON.parse(process.env.MINGXIN_BENCH_KAFKA ?? '{}'),
  clientId: 'mingxin-bench-yardstick',
  logLevel: logLevel.NOTHING,
})
const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner })
await producer.connect()

interface Envelope {
  readonly recordId: string
  readonly payload: unknown
}

const isValid = (record: Envelope): boolean =>
  envelopeValidator(record) && payloadValidators.ADMIN_PENALTY(record.payload)

const app = fastify()
app.post('/records', async (request, reply) => {
  const records = [request.body].flat() as Envelope[]
  if (!records.every(isValid)) return reply.code(400).send({ error: 'invalid' })
  const messages = records.map((record) => ({ key: record.recordId, value: JSON.stringify(record) }))
  await producer.send({ topic, acks: ALL_REPLICAS, messages })
  return { accepted: records.length }
})
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 })
process.on('disconnect', () => process.exit(0))
