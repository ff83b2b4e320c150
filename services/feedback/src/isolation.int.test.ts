import type { Host } from '@mingxin/service-host'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureData, measureEvent } from './testing/measures.ts'
import { type Answering, answering, type TestReceiver } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'

const HANG_MS = 30_000
const DEPARTMENTS = ['yms', 'zhzf', 'scjg', 'zjcs', 'ggzy', 'court', 'tax', 'hrss', 'finance', 'housing']
const EACH = 120

let scene: Scene

beforeEach(async () => {
  scene = await Scene.open({ webhookTimeoutMs: HANG_MS })
})
afterEach(() => scene.close())

const hanging: Answering = () => {}

/** Pushes to ten receivers and returns how long nine of them took to get everything; the tenth answers as told. */
async function nineTake(
  app: Host,
  tenth: TestReceiver,
  nine: readonly TestReceiver[],
  answer: Answering,
): Promise<number> {
  tenth.answer = answer
  const before = nine.map(({ received }) => received.length)
  const events = Array.from({ length: EACH }, () =>
    DEPARTMENTS.map((department) => measureEvent('measure.dispatched', measureData({ department }))),
  ).flat()
  await scene.append(...events)
  await scene.handled(app)
  const startedAt = performance.now()
  await Promise.all(nine.map((receiver, index) => receiver.hasReceived((before[index] ?? 0) + EACH, HANG_MS)))
  return performance.now() - startedAt
}

describe('one receiver in ten', () => {
  it.each([
    ['hangs for 30 s', hanging],
    ['refuses everything', answering(503)],
    [
      'answers slowly',
      (_received: unknown, response: Parameters<Answering>[1]) =>
        setTimeout(() => response.writeHead(204).end(), 2_000),
    ],
  ] as [string, Answering][])('that %s costs the other nine nothing', async (_what, answer) => {
    const app = await scene.start()
    const receivers = await Promise.all(DEPARTMENTS.map(() => scene.receiver()))
    for (const [index, department] of DEPARTMENTS.entries())
      await scene.subscribe(app, department, { url: receivers[index]?.url ?? '' })
    const [tenth, ...nine] = receivers
    if (!tenth) throw new Error('no receivers')
    const well = await nineTake(app, tenth, nine, answering(204))
    const ill = await nineTake(app, tenth, nine, answer)
    // The exact price is measured by scripts/bench.ts; here it must not be of the order of what the tenth does.
    expect(ill).toBeLessThan(well * 2 + 1_500)
    for (const receiver of nine) expect(receiver.received).toHaveLength(2 * EACH)
  })
})

describe('a receiver that hangs', () => {
  it('gets no more at once than its limit, however much waits for it', async () => {
    const app = await scene.start({}, { webhookConcurrency: 4 })
    const receiver = await scene.receiver(hanging)
    await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.append(...Array.from({ length: 50 }, () => measureEvent('measure.dispatched', measureData())))
    await scene.handled(app)
    await receiver.hasReceived(4)
    const other = await scene.receiver()
    await scene.subscribe(app, 'tax', { url: other.url })
    await scene.append(measureEvent('measure.dispatched', measureData({ department: 'tax' })))
    await other.hasReceived(1)
    expect(receiver.received).toHaveLength(4)
  })
})
