import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Json, untilStill } from '@mingxin/partner-kit'
import { type BenchWorld, inWorld } from '../bench-world.ts'
import { company, judgment, range } from '../load/records.ts'
import { type Figure, latency, perSecond, rateOf } from '../measure.ts'

const ENDPOINTS = 100
const SUBJECTS = 400

/** Signed deliveries over 100 endpoints, with attempt log and per-subject order; then the same with one in ten hanging. One round before warms up. */
export const webhooks = (): Promise<Figure[]> =>
  inWorld(async (world) => {
    await deliver(world, { hanging: 0, from: 0 })
    const calm = await deliver(world, { hanging: 0, from: SUBJECTS })
    const disturbed = await deliver(world, { hanging: ENDPOINTS / 10, from: 2 * SUBJECTS })
    const delays = await atHundredPerSecond(world)
    const change = 1 - disturbed / calm
    return [
      {
        what: `webhook delivery, signed, attempt log, per-subject order, ${ENDPOINTS} endpoints`,
        figure: perSecond(calm, 'deliveries'),
        yardstick: 'svix 870/s, Convoy 240/s (anchors/delivery.md)',
        target: '≥ 5,000 deliveries/s',
        isMet: calm >= 5_000,
      },
      {
        what: 'the same, one endpoint in ten hanging: the others',
        figure: `${perSecond(disturbed, 'deliveries')} per ${ENDPOINTS} endpoints' share`,
        target: 'changes the others by less than 10 %',
        ratio: 1 - change,
        isMet: change < 0.1,
      },
      {
        what: 'webhook delivery at 100/s, commit to receiver',
        figure: latency(delays),
        target: 'p99 ≤ 30 ms',
        isMet: delays.p99Ms <= 30,
      },
    ]
  })

interface Receivers {
  readonly ports: number[]
  count(): Promise<{ received: number; delays: number[] }>
  close(): Promise<void>
}

async function startReceivers(count: number, hanging: number): Promise<Receivers> {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'webhook-receivers.ts'), String(count), String(hanging)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const [message] = await once(child, 'message')
  return {
    ports: (message as { ports: number[] }).ports,
    count: async () => {
      child.send('count')
      const [answer] = await once(child, 'message')
      return answer as { received: number; delays: number[] }
    },
    close: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function subscribe({ api }: BenchWorld, ports: readonly number[]): Promise<string[]> {
  const ids: string[] = []
  for (const port of ports) {
    const body = { url: `http://127.0.0.1:${port}/`, from: 'now' }
    const { subscription }: Json = await api.ask('finance', 'feedback', '/v1/subscriptions', { method: 'POST', body })
    ids.push(subscription.subscriptionId)
  }
  return ids
}

const setState = async ({ api }: BenchWorld, ids: readonly string[], state: 'active' | 'paused'): Promise<void> => {
  const set = (id: string) =>
    api.ask('finance', 'feedback', `/v1/subscriptions/${id}`, { method: 'PATCH', body: { state } })
  await Promise.all(ids.map(set))
}

const end = async ({ api }: BenchWorld, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await api.ask('finance', 'feedback', `/v1/subscriptions/${id}`, { method: 'DELETE' })
}

/** Deliveries per second, from the moment paused subscriptions are resumed until what waited for them is delivered. */
async function deliver(world: BenchWorld, { hanging, from }: { hanging: number; from: number }): Promise<number> {
  const receivers = await startReceivers(ENDPOINTS, hanging)
  const ids = await subscribe(world, receivers.ports)
  await setState(world, ids, 'paused')
  await world.api.ask('court', 'ingest', '/v1/submissions', {
    method: 'POST',
    body: [...range(from, SUBJECTS)].map((number) => judgment(company(number))),
  })
  await untilStill(world.api, { hasWaiting: async () => false })
  const expected = (await pending(world, ids[0] ?? '')) * (ENDPOINTS - hanging)
  const beganAt = performance.now()
  await setState(world, ids, 'active')
  let received = 0
  while (received < expected) {
    await wait(20)
    received = (await receivers.count()).received
  }
  const rate = (received / (performance.now() - beganAt)) * 1000
  await end(world, ids)
  await receivers.close()
  return rate * (ENDPOINTS / (ENDPOINTS - hanging))
}

async function pending({ api }: BenchWorld, id: string): Promise<number> {
  const subscription: Json = await api.ask('finance', 'feedback', `/v1/subscriptions/${id}`)
  return subscription.pending
}

/** Time from a measure's event to its arrival, while a hundred a second are under way. */
async function atHundredPerSecond(world: BenchWorld) {
  const receivers = await startReceivers(1, 0)
  const ids = await subscribe(world, receivers.ports)
  for (const number of range(10_000, 500)) {
    void world.api.ask('court', 'ingest', '/v1/submissions', { method: 'POST', body: [judgment(company(number))] })
    await wait(20)
  }
  await wait(2_000)
  const { delays } = await receivers.count()
  await end(world, ids)
  await receivers.close()
  return rateOf(delays.length, 1, delays)
}
