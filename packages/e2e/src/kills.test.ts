import { setTimeout as wait } from 'node:timers/promises'
import type { Json, Received } from '@mingxin/partner-kit'
import { eventually, seededRandom } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOnBothLogs } from './both-logs.ts'
import { company, type Desk, judgment, openDesk, openTown, penalty, registration, type Town } from './town.ts'

const ROUNDS = Number(process.env.MINGXIN_KILL_ROUNDS ?? 15)
const SEED = Number(process.env.MINGXIN_SEED ?? Math.floor(Math.random() * 1e9))
const SERVICES = ['ingest', 'code-registry', 'sanction-engine', 'feedback', 'portal'] as const
const DEPARTMENTS = ['ggzy', 'finance', 'yms', 'scjg', 'zhzf', 'hrss', 'housing', 'tax', 'emergency', 'zjcs', 'court']

await describeOnBothLogs((log) => {
  let town: Town
  const desks: Desk[] = []
  const answers: Promise<void>[] = []

  beforeAll(async () => {
    town = await openTown(log)
    for (const client of DEPARTMENTS)
      desks.push(await openDesk(town, client, (received) => answers.push(answer(client, received))))
  })
  afterAll(async () => {
    await Promise.all(desks.map((desk) => desk.close()))
    await town.close()
  })

  async function answer(client: string, { type, data }: Received): Promise<void> {
    if (type !== 'measure.dispatched') return
    const options = { method: 'POST', body: { result: 'executed' }, idempotencyKey: `kill-${data.dispatchId}` } as const
    await town.api.ask(client, 'feedback', `/v1/dispatches/${data.dispatchId}/responses`, options)
  }

  it(`each service killed with kill -9 at random moments, ${ROUNDS} rounds: every acknowledged record is there once, every measure took effect once, no key out of order`, async () => {
    console.log(`kill test: MINGXIN_SEED=${SEED}`)
    const random = seededRandom(SEED)
    const acknowledged = new Map<string, number>()
    let isFlowing = true
    const flow = push(acknowledged, () => isFlowing)
    for (let round = 0; round < ROUNDS; round++) {
      await wait(200 + random() * 800)
      const service = SERVICES[Math.floor(random() * SERVICES.length)] ?? 'ingest'
      town.installation.kill(service, 'SIGKILL')
      if (random() < 0.3) await town.installation.ready()
    }
    isFlowing = false
    await flow
    await town.installation.ready()
    await town.settle()
    while (answers.length > 0) await answers.pop()
    await town.settle()

    expect(acknowledged.size).toBeGreaterThan(50)
    await everyRecordIsThereOnce(acknowledged)
    await everyMeasureTookEffectOnce()
    noKeyOutOfOrder()
  }, 300_000)

  /** Pushes registrations, judgments, penalties, deletions and withdrawals until told to stop; remembers what was acknowledged. */
  async function push(acknowledged: Map<string, number>, isFlowing: () => boolean): Promise<void> {
    for (let number = 1_000; isFlowing(); number++) {
      const one = company(number)
      const batch: [string, Json[]][] = [
        ['scjg', [registration(one)]],
        ['court', [judgment(one)]],
        ['zhzf', [1, 2, 3].map((n) => penalty(one, n, `2026-0${n}-15`))],
      ]
      if (number % 3 === 0)
        batch.push([
          'court',
          [judgment(one, { op: 'UPDATE', version: 2 }, { performance: '全部已履行', deletedOn: '2026-10-20' })],
        ])
      if (number % 5 === 0)
        batch.push([
          'zhzf',
          [
            {
              recordKind: 'ADMIN_PENALTY',
              recordId: `CF-${one.orgCode}-2`,
              op: 'WITHDRAW',
              version: 2,
              reason: '撤销',
            },
          ],
        ])
      for (const [client, records] of batch) {
        const { status, body } = await town.submit(client, records)
        if (status !== 200) continue
        for (const { outcome, receipt } of body.results) {
          if (outcome === 'accepted' || outcome === 'duplicate')
            acknowledged.set(`${client} ${receipt.recordId} ${receipt.version}`, receipt.sequence)
        }
      }
    }
  }

  async function everyRecordIsThereOnce(acknowledged: ReadonlyMap<string, number>): Promise<void> {
    for (const client of ['scjg', 'court', 'zhzf']) {
      const own = [...acknowledged].filter(([key]) => key.startsWith(`${client} `))
      const receipts = await allReceipts(client)
      const byKey = new Map(
        receipts.map(({ recordId, version, sequence }: Json) => [`${client} ${recordId} ${version}`, sequence]),
      )
      expect(receipts.map(({ sequence }: Json) => sequence)).toEqual(
        receipts.map((_: Json, index: number) => index + 1),
      )
      expect(byKey.size).toBe(receipts.length)
      for (const [key, sequence] of own) expect(byKey.get(key), key).toBe(sequence)
    }
    const { records } = await town.api.ask('credit-office', 'code-registry', '/v1/coverage')
    const { totals } = await town.api.ask('credit-office', 'ingest', '/v1/reconciliation?source=*')
    expect(records).toMatchObject({ received: totals.accepted, resolved: totals.accepted, questioned: 0 })
  }

  async function allReceipts(client: string): Promise<Json[]> {
    const all: Json[] = []
    for (;;) {
      const { items } = await town.api.ask(client, 'ingest', `/v1/receipts?limit=500&afterSequence=${all.length}`)
      all.push(...items)
      if (items.length < 500) return all
    }
  }

  async function everyMeasureTookEffectOnce(): Promise<void> {
    const engine = await town.api.ask('credit-office', 'sanction-engine', '/v1/statistics')
    const feedback = await eventually(
      async () => {
        const statistics = await town.api.ask('credit-office', 'feedback', '/v1/statistics')
        return statistics.deliveries.pending + statistics.deliveries.failing === 0 && statistics
      },
      { timeoutMs: 120_000, what: 'all deliveries' },
    )
    expect(feedback.dispatches.received).toBe(engine.measures.dispatched)
    const dispatched = desks.flatMap(({ received }) => received.filter(({ type }) => type === 'measure.dispatched'))
    const byDispatch = Map.groupBy(dispatched, ({ data }) => data.dispatchId)
    for (const [dispatchId, events] of byDispatch) expect(events.length, dispatchId).toBe(1)
    expect(feedback.responses.executed).toBe(byDispatch.size)
    // A measure that was lifted before it could be delivered arrives as its lifting.
    const told = new Set(desks.flatMap(({ received }) => received.map(({ data }) => data.dispatchId)))
    expect(told.size).toBe(feedback.dispatches.received)
    expect(desks.every(({ refused }) => refused() === 0)).toBe(true)
  }

  /** What a department got about a dispatch: revisions only go up, and nothing follows a lift but a new dispatch. */
  function noKeyOutOfOrder(): void {
    for (const { received } of desks) {
      const perDispatch = Map.groupBy(received, ({ data }) => data.dispatchId)
      for (const [dispatchId, events] of perDispatch) {
        const revisions = events.map(({ data }) => Number(data.revision))
        expect(revisions, dispatchId).toEqual(revisions.toSorted((a, b) => a - b))
        const lifted = events.findIndex(({ type }) => type === 'measure.lifted')
        if (lifted >= 0)
          expect(
            events.slice(lifted + 1).map(({ type }) => type),
            dispatchId,
          ).toEqual([])
      }
    }
  }
})
