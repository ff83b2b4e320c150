import { AppError } from '@mingxin/errors'
import type { Database } from '@mingxin/persistence'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAddressGuard } from './push/address-guard.ts'
import { createAlarm } from './push/alarm.ts'
import { PushWorker } from './push/worker.ts'
import { measureData, measureEvent, newId } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await Scene.open()
})
afterAll(() => scene.close())

/** The database, except that the answer to one commit gets lost: the work is done, and nobody knows. */
function losingAnswer(database: Database, lost: number): Database {
  let commits = 0
  return {
    ...database,
    transaction: async (work) => {
      const result = await database.transaction(work)
      if (++commits === lost) throw new AppError('database.unavailable')
      return result
    },
  }
}

async function prepared(count: number): Promise<{ url: string; arrived: () => number[] }> {
  const app = await scene.start()
  const receiver = await scene.receiver()
  const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url, from: 'now' })
  await scene.ask(app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscription.subscriptionId}`, {
    body: { state: 'paused' },
  })
  const subjectId = newId()
  const events = Array.from({ length: count }, (_, index) =>
    measureEvent('measure.dispatched', measureData({ subjectId, measureCode: `M${index}`, revision: index + 1 })),
  )
  await scene.append(...events)
  await scene.handled(app)
  await scene.stop(app)
  await scene.database.query("UPDATE subscriptions SET state = 'active' WHERE subscription_id = $1", [
    subscription.subscriptionId,
  ])
  return { url: receiver.url, arrived: () => receiver.received.map(({ notification }) => notification.data.revision) }
}

function startWorker(database: Database): PushWorker {
  const worker = new PushWorker({
    database,
    alarm: createAlarm(scene.database),
    guard: createAddressGuard(['127.0.0.0/8']),
    openSecret: () => 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    timeoutMs: 5_000,
    lanesMax: 4,
    leaseMs: 60_000,
    tickMs: 20,
    graceMs: 1_000,
    now: Date.now,
    random: Math.random,
    onAttempt: () => {},
    onFailure: () => {},
  })
  worker.start()
  return worker
}

const rows = async (statement: string): Promise<number> =>
  (await scene.database.query<{ n: number }>(`SELECT count(*) AS n FROM ${statement}`)).rows[0]?.n ?? -1

describe('a commit whose answer gets lost', () => {
  // Commits of the worker are claims and settlements in turn; a lane of 25 takes three of each.
  it.each([1, 2, 3, 4, 5, 6])('as the %d. of the worker leaves no lane behind, and breaks no order', async (lost) => {
    const { arrived } = await prepared(25)
    const worker = startWorker(losingAnswer(scene.database, lost))
    await eventually(async () => (await rows('waiting')) === 0, { what: 'nothing waiting' })
    await worker.stop()
    const numbers = arrived()
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    expect(numbers.length).toBe(25)
    expect(await rows("deliveries d WHERE state <> 'delivered' OR attempts <> 1")).toBe(0)
    expect(await rows('lanes')).toBe(0)
  })
})
