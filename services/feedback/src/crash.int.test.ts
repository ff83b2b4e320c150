import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { later, measureData, measureEvent, newId } from './testing/measures.ts'
import { answering, type Received } from './testing/receiver.ts'
import { Scene } from './testing/scene.ts'

const LEASE_MS = 900

let scene: Scene

beforeEach(async () => {
  scene = await Scene.open({ pushLeaseMs: LEASE_MS })
})
afterEach(() => scene.close())

const count = async (statement: string): Promise<number> =>
  (await scene.database.query<{ n: number }>(`SELECT count(*) AS n FROM ${statement}`)).rows[0]?.n ?? -1

const nothingWaits = (timeoutMs = 40_000): Promise<unknown> =>
  eventually(async () => (await count('waiting')) === 0, { timeoutMs, what: 'nothing waiting' })

/** First arrivals per subject, by the number each measure was given. */
function firstArrivals(received: readonly Received[]): number[][] {
  const bySubject = Map.groupBy(received, ({ notification }) => notification.data.subject.subjectId)
  return [...bySubject.values()].map((all) => [...new Set(all.map(({ notification }) => notification.data.revision))])
}

describe('a killed service', () => {
  it('loses nothing and breaks no order, killed with kill -9 at random moments while measures flow', async () => {
    const rounds = 8
    const subjects = Array.from({ length: 30 }, newId)
    const receiver = await scene.receiver((_received, response) => {
      setTimeout(() => response.writeHead(204).end(), 2)
    })
    const setup = await scene.start()
    const { subscription } = await scene.subscribe(setup, 'ggzy', { url: receiver.url })
    await scene.stop(setup)
    let services = [await scene.spawn(), await scene.spawn()]
    let made = 0
    for (let round = 0; round < rounds; round++) {
      const events = Array.from({ length: 150 }, () => {
        const index = made++
        const subjectId = subjects[index % subjects.length] ?? ''
        const revision = 1 + Math.floor(index / subjects.length)
        return measureEvent('measure.dispatched', measureData({ subjectId, measureCode: `M${index}`, revision }))
      })
      await scene.append(...events)
      await wait(Math.random() * 250)
      const [victim, survivor] = services
      await victim?.kill()
      services = [...(survivor ? [survivor] : []), await scene.spawn()]
    }
    await eventually(async () => (await count('deliveries')) === made, { timeoutMs: 40_000, what: 'all handled' })
    await nothingWaits()
    const ids = new Set(receiver.received.map(({ notification }) => notification.id))
    expect(ids.size).toBe(made)
    const perSubject = made / subjects.length
    for (const numbers of firstArrivals(receiver.received))
      expect(numbers).toEqual(Array.from({ length: perSubject }, (_, index) => index + 1))
    const states = `deliveries WHERE subscription_id = '${subscription.subscriptionId}' AND state = 'delivered'`
    expect(await count(states)).toBe(made)
  }, 120_000)

  it('leaves its lanes to another one as soon as its lease is over, not before', async () => {
    let requests = 0
    const receiver = await scene.receiver((_received, response) => {
      if (++requests > 1) response.writeHead(204).end()
    })
    const setup = await scene.start()
    await scene.subscribe(setup, 'ggzy', { url: receiver.url })
    await scene.stop(setup)
    const first = await scene.spawn()
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await receiver.hasReceived(1)
    await scene.spawn()
    const killedAt = performance.now()
    await first.kill()
    await receiver.hasReceived(2)
    expect(performance.now() - killedAt).toBeLessThan(LEASE_MS * 4)
    await nothingWaits()
    expect(await count('push_workers')).toBe(1)
  })
})

describe('a service that was stopped for longer than its lease and goes on', () => {
  it('sends nothing out of turn: no "dispatched" arrives after the "lifted" that another one sent meanwhile', async () => {
    const subjectId = newId()
    const [held, moot] = ['M1', 'M2'].map((measureCode) => measureData({ subjectId, measureCode }))
    if (!held || !moot) throw new Error('no measures')
    let release = (): void => {}
    const receiver = await scene.receiver((_received, response) => {
      release = () => response.writeHead(204).end()
      receiver.answer = answering(204)
    })
    const setup = await scene.start()
    await scene.subscribe(setup, 'ggzy', { url: receiver.url })
    await scene.stop(setup)
    const frozen = await scene.spawn()
    await scene.append(measureEvent('measure.dispatched', held), measureEvent('measure.dispatched', moot))
    await receiver.hasReceived(1)
    const releaseHeld = release
    // It waits for the answer to M1 and has M2 in its hands.
    frozen.freeze()
    await scene.spawn()
    await nothingWaits()
    await scene.append(measureEvent('measure.lifted', later(moot)))
    await eventually(
      async () => (await count("deliveries WHERE type = 'measure.lifted' AND state = 'delivered'")) === 1,
    )
    const seen = receiver.received.length
    frozen.thaw()
    releaseHeld()
    // Its next turn renews its lease under another id, so it has gone on by then.
    await eventually(async () => (await count('push_workers')) === 2)
    await wait(LEASE_MS / 2)
    expect(receiver.received.slice(seen)).toEqual([])
    const ofMoot = receiver.received.filter(({ notification }) => notification.data.dispatchId === moot.dispatchId)
    expect(ofMoot.map(({ notification }) => notification.type)).toEqual(['measure.dispatched', 'measure.lifted'])
  })
})

describe('a service that stops', () => {
  it('lets attempts under way finish and writes them down, gives its lanes back and leaves nothing claimed', async () => {
    const receiver = await scene.receiver((_received, response) => {
      setTimeout(() => response.writeHead(204).end(), 150)
    })
    const app = await scene.start()
    await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.append(...Array.from({ length: 40 }, () => measureEvent('measure.dispatched', measureData())))
    await receiver.hasReceived(16)
    await scene.stop(app)
    const delivered = await count("deliveries WHERE state = 'delivered'")
    expect(delivered).toBe(receiver.received.length)
    expect(delivered).toBeLessThan(40)
    expect(await count('waiting')).toBe(40 - delivered)
    expect(await count('lanes WHERE owner IS NOT NULL')).toBe(0)
    expect(await count('push_workers')).toBe(0)
    await scene.start()
    await nothingWaits()
    expect(receiver.received).toHaveLength(40)
  })

  it('does not wait for a receiver that hangs longer than the grace, and does not hold it against it', async () => {
    const receiver = await scene.receiver(() => {})
    const app = await scene.start({ graceMs: 100 })
    const { subscription } = await scene.subscribe(app, 'ggzy', { url: receiver.url })
    await scene.append(measureEvent('measure.dispatched', measureData()))
    await receiver.hasReceived(1)
    const stoppedAt = performance.now()
    await scene.stop(app)
    expect(performance.now() - stoppedAt).toBeLessThan(3_000)
    receiver.answer = answering(204)
    const again = await scene.start()
    await scene.drained(again, 'ggzy', subscription.subscriptionId)
    const [delivery] = await scene.deliveries(again, 'ggzy', subscription.subscriptionId)
    expect(delivery?.attempts).toMatchObject([
      { outcome: 'failed', reason: 'This service stopped before an answer came.' },
      { outcome: 'delivered' },
    ])
  })

  it('ends as a process with status 0 when it is told to', async () => {
    const service = await scene.spawn()
    expect(await service.stop()).toBe(0)
  })
})

describe('a service whose database connections break', () => {
  it('goes on when they are back: everything is delivered, in order', async () => {
    const app = await scene.start()
    const receiver = await scene.receiver()
    await scene.subscribe(app, 'ggzy', { url: receiver.url })
    const subjects = Array.from({ length: 20 }, newId)
    for (let round = 0; round < 6; round++) {
      const events = subjects.map((subjectId) =>
        measureEvent('measure.dispatched', measureData({ subjectId, measureCode: `M${round}`, revision: round + 1 })),
      )
      await scene.append(...events)
      await wait(Math.random() * 60)
      await scene.database.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mingxin-feedback' AND datname = current_database()",
      )
    }
    await eventually(async () => (await count('deliveries')) === 120, { timeoutMs: 30_000, what: 'all handled' })
    await nothingWaits()
    for (const numbers of firstArrivals(receiver.received)) expect(numbers).toEqual([1, 2, 3, 4, 5, 6])
  })
})
