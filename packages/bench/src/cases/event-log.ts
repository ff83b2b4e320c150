import { type KafkaPlace, withKafka } from '../bench-kafka.ts'
import { atRate } from '../load/at-rate.ts'
import { type LogStage, onLog } from '../log/stage.ts'
import { type Figure, latency, perSecond, type Rate } from '../measure.ts'
import { copyAndPagesRate } from '../yardsticks/copy-and-pages.ts'
import { kafkaClientRate } from '../yardsticks/kafka-client.ts'

const EVENTS = 200_000
const BATCH = 500
const LATENCY_EVENTS = 5_000
const LATENCY_RATE = 500

/** Append and handle at once, effect in bulk, producer and consumer in separate processes. */
export async function eventLog(): Promise<Figure[]> {
  const yardstick = await copyAndPagesRate(EVENTS, BATCH)
  const { throughput, delays } = await measureLog()
  return [
    {
      what: 'event log, append and handle at once, effect in bulk',
      figure: perSecond(throughput, 'events'),
      yardstick: `COPY in, then keyset pages out ${perSecond(yardstick, 'events')}`,
      ratio: throughput / yardstick,
      target: '≥ 0.5 of it, ≥ 30,000 events/s',
      isMet: throughput / yardstick >= 0.5 && throughput >= 30_000,
    },
    {
      what: 'event log, latency at 500/s',
      figure: latency(delays),
      target: 'p50 ≤ 3 ms, p99 ≤ 10 ms',
      isMet: delays.p50Ms <= 3 && delays.p99Ms <= 10,
    },
  ]
}

/** The same with Kafka in between: outbox, relay, broker, group. */
export const eventLogOnKafka = (): Promise<Figure[]> =>
  withKafka(async (kafka) => {
    const bare = await kafkaClientRate(kafka, { events: EVENTS, batch: BATCH, withHeaders: false })
    const withHeaders = await kafkaClientRate(kafka, { events: EVENTS, batch: BATCH, withHeaders: true })
    const { throughput, delays } = await measureLog(kafka)
    return [
      {
        what: 'event log on Kafka: outbox → relay → broker → group, append and handle at once, effect in bulk',
        figure: perSecond(throughput, 'events'),
        yardstick: `kafkajs send (acks=all, ${BATCH} a batch) and eachBatch at once: ${perSecond(bare, 'records')} without headers, ${perSecond(withHeaders, 'records')} with those our records have`,
        ratio: throughput / bare,
        target: '≥ 0.4 of it, ≥ 20,000 events/s',
        isMet: throughput / bare >= 0.4 && throughput >= 20_000,
      },
      {
        what: 'event log on Kafka, latency at 500/s, append → handled',
        figure: latency(delays),
        target: 'p99 ≤ 50 ms',
        isMet: delays.p99Ms <= 50,
      },
    ]
  })

const measureLog = (kafka?: KafkaPlace): Promise<{ throughput: number; delays: Rate }> =>
  onLog(kafka, async (stage) => {
    await stage.append(1)
    await stage.reader.untilHandled(1)
    const throughput = await appendAndHandle(stage)
    await stage.measure()
    await atRate(LATENCY_EVENTS, LATENCY_RATE, () => stage.append(1))
    await stage.reader.untilHandled(stage.appended())
    return { throughput, delays: stage.timeline.between('appended', 'handled') }
  })

async function appendAndHandle({ append, appended, reader }: LogStage): Promise<number> {
  const beganAt = performance.now()
  let left = EVENTS / BATCH
  const work = async (): Promise<void> => {
    while (left-- > 0) await append(BATCH)
  }
  await Promise.all([work(), work()])
  await reader.untilHandled(appended())
  return (EVENTS / (performance.now() - beganAt)) * 1000
}
