import { setTimeout as wait } from 'node:timers/promises'
import { type Received, startReceiver, untilStill } from '@mingxin/partner-kit'
import { withKafka } from '../bench-kafka.ts'
import { type BenchWorld, inWorld } from '../bench-world.ts'
import { company, judgment, penalty, range, registration } from '../load/records.ts'
import { type Figure, latency, perSecond, rateOf } from '../measure.ts'

const BATCH = 2_000
const BATCHES = 30

/** In a hundred records: 75 registrations, 20 penalties, 5 judgments that lead to measures. */
function mixed(from: number): { scjg: object[]; zhzf: object[]; court: object[] } {
  const numbers = [...range(from, BATCH)]
  const pick = (low: number, high: number) => numbers.filter((number) => number % 100 >= low && number % 100 < high)
  return {
    scjg: pick(0, 75).map((number) => registration(company(number))),
    zhzf: pick(75, 95).map((number) => penalty(company(number - 75), number)),
    court: pick(95, 100).map((number) => judgment(company(number - 95))),
  }
}

async function push({ api }: BenchWorld, from: number): Promise<void> {
  const batches = Object.entries(mixed(from))
  await Promise.all(
    batches.map(([client, records]) => api.ask(client, 'ingest', '/v1/submissions', { method: 'POST', body: records })),
  )
}

const LATENCY_RATE = 500
const LATENCY_SECONDS = 12

/** Record → resolved → judged → in the department's feed: sustained, and the latency at 500 records a second. */
export const flow = (): Promise<Figure[]> => inWorld((world) => measure(world, { on: '', sustained: 8_000 }))

/** The same with Kafka between the services. */
export const flowOnKafka = (): Promise<Figure[]> =>
  withKafka((kafka) => inWorld((world) => measure(world, { on: ' on Kafka', sustained: 5_000 }), { kafka }))

async function measure(world: BenchWorld, { on, sustained }: { on: string; sustained: number }): Promise<Figure[]> {
  await push(world, 0)
  await untilStill(world.api, { hasWaiting: async () => false })
  const rate = await sustainedRate(world)
  const delays = await latencies(world)
  return [
    {
      what: `whole flow${on}, sustained: record → resolved → judged → in the feed`,
      figure: perSecond(rate, 'records'),
      target: `≥ ${sustained.toLocaleString('en-US')} records/s`,
      isMet: rate >= sustained,
    },
    {
      what: `whole flow${on} at ${LATENCY_RATE} records/s, push to the receiver's webhook`,
      figure: latency(delays),
      target: 'p50 ≤ 40 ms, p99 ≤ 150 ms',
      isMet: delays.p50Ms <= 40 && delays.p99Ms <= 150,
    },
  ]
}

/** Records per second from the first push until nothing is under way any more. */
async function sustainedRate(world: BenchWorld): Promise<number> {
  const beganAt = performance.now()
  const batches = range(1, BATCHES)
  const send = async (): Promise<void> => {
    for (const batch of batches) await push(world, batch * BATCH)
  }
  await Promise.all([send(), send()])
  await untilStill(world.api, { hasWaiting: async () => false })
  return ((BATCHES * BATCH) / (performance.now() - beganAt)) * 1000
}

/** From the moment a judgment is sent until its measure arrives at a department's webhook. */
async function latencies({ api }: BenchWorld) {
  const sentAt = new Map<string, number>()
  const delays: number[] = []
  let secret: string | undefined
  const onReceived = ({ data }: Received): void => {
    const begin = sentAt.get(String((data.subject as { uscc?: string }).uscc))
    if (begin !== undefined) delays.push(performance.now() - begin)
  }
  const receiver = await startReceiver(() => secret, onReceived)
  const body = { url: receiver.url, from: 'now' }
  secret = (await api.ask('ggzy', 'feedback', '/v1/subscriptions', { method: 'POST', body })).secret
  const pushes: Promise<unknown>[] = []
  // Ten records every 20 ms: nine registrations and penalties beside one judgment whose measure is timed.
  for (const tick of range(0, (LATENCY_RATE / 10) * LATENCY_SECONDS)) {
    const first = 900_000 + tick * 10
    const debtor = company(first)
    const others = [...range(first + 1, 9)].map((number) => registration(company(number)))
    sentAt.set(debtor.uscc, performance.now())
    pushes.push(api.ask('court', 'ingest', '/v1/submissions', { method: 'POST', body: [judgment(debtor)] }))
    pushes.push(api.ask('scjg', 'ingest', '/v1/submissions', { method: 'POST', body: others }))
    await wait(20)
  }
  await Promise.all(pushes)
  await wait(2_000)
  await receiver.close()
  return rateOf(delays.length, 1, delays)
}
