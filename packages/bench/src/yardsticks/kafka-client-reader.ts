import { Kafka, logLevel } from 'kafkajs'

// The consuming process of the kafkajs yardstick: reads and parses what it gets, and counts.

const [topic = ''] = process.argv.slice(2)
const kafka = new Kafka({
  ...JSON.parse(process.env.MINGXIN_BENCH_KAFKA ?? '{}'),
  clientId: 'mingxin-bench-yardstick',
  logLevel: logLevel.NOTHING,
})
const consumer = kafka.consumer({ groupId: topic })
let consumed = 0

process.on('message', () => process.send?.(consumed))
process.on('disconnect', () => process.exit(0))
consumer.on(consumer.events.GROUP_JOIN, () => process.send?.(consumed))
await consumer.connect()
await consumer.subscribe({ topics: [topic], fromBeginning: true })
await consumer.run({
  eachBatch: async ({ batch }) => {
    for (const { value } of batch.messages) JSON.parse(value?.toString() ?? '')
    consumed += batch.messages.length
  },
})
