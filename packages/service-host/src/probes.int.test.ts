import { type CreditEvent, createEvent, type ServiceName, type Topic } from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import { createMetrics, type Metrics } from '@mingxin/observability'
import type { Database } from '@mingxin/persistence'
import { createTestInstallation, eventually, type TestInstallation } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCreditLog, schemaOf } from './credit-log.ts'
import { Probes } from './probes.ts'

const CHAIN = [
  { service: 'ingest', reads: undefined },
  { service: 'code-registry', reads: 'credit.records.v1' },
  { service: 'sanction-engine', reads: 'credit.resolved-records.v1' },
  { service: 'feedback', reads: 'credit.sanctions.v1' },
] as const

interface Room {
  readonly service: ServiceName
  readonly database: Database
  readonly log: EventLog<CreditEvent>
  readonly metrics: Metrics
  readonly probes: Probes
  /** What its handler was given. */
  readonly handled: CreditEvent[]
  readonly failures: unknown[]
}

const REFUSE_COMMITS = [
  `CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = 'disk_full'; END $$`,
  `CREATE CONSTRAINT TRIGGER refuse_commits AFTER UPDATE OF position ON log_positions
     DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_commit()`,
]

let installation: TestInstallation
let rooms: Room[] = []

beforeAll(async () => {
  installation = await createTestInstallation()
  for (const { service } of CHAIN) await installation.migrate(service)
})
afterEach(async () => {
  for (const { probes, log } of rooms) {
    await probes.stop()
    await log.close()
  }
  rooms = []
})
afterAll(() => installation.close())

function open(service: ServiceName, topic: Topic | undefined): Room {
  const database = installation.database.open(schemaOf[service])
  const failures: unknown[] = []
  const log = createCreditLog({ database, onFailure: ({ error }) => failures.push(error) })
  const metrics = createMetrics(service)
  const probes = new Probes({ service, database, log, metrics, onFailure: () => {} })
  const handled: CreditEvent[] = []
  const handler = async (events: readonly CreditEvent[]) => void handled.push(...events)
  if (topic) log.subscribe(probes.passing({ group: service, topic, handler }))
  const room = { service, database, log, metrics, probes, handled, failures }
  rooms.push(room)
  return room
}

const openChain = () => CHAIN.map(({ service, reads }) => open(service, reads))
const seenBy = ({ probes }: Room) => probes.seen()?.probeId

describe('a probe', () => {
  it('runs through the logs of all services and no handler sees it', async () => {
    const chain = openChain()
    chain[0]?.probes.every(3_600_000)
    chain[0]?.probes.start()
    await eventually(() => new Set(chain.map(seenBy)).size === 1 && chain.every(seenBy), { what: 'all rooms passed' })
    expect(chain.flatMap(({ handled }) => handled)).toEqual([])
    const [first, , , last] = chain
    expect(last?.probes.seen()?.handledAt).toBeGreaterThanOrEqual(first?.probes.seen()?.sentAt ?? Number.NaN)
    for (const { metrics } of chain) {
      const text = await metrics.expose()
      expect(text).toMatch(/event_log_probe_duration_seconds_count\{.*\} 1/)
      expect(text).toMatch(/event_log_probe_age_seconds\{.*\} \d/)
    }
    expect((await last?.log.ends())?.map(({ topic }) => topic)).toEqual([])
  })

  it('leaves those beside it to the handler, in their order', async () => {
    const [ingest, registry] = openChain()
    const withdrawn = (recordId: string) => {
      const recordKey = { sourceOrgCode: '11440608PDY001100G', recordId, version: 1 }
      const receipt = { sequence: 1, hash: '0'.repeat(64) }
      const receivedAt = '2026-03-05T09:00:00+08:00'
      const data = {
        recordKey,
        kind: 'ADMIN_PENALTY' as const,
        previousVersion: 1,
        reason: '撤回',
        receipt,
        receivedAt,
      }
      return createEvent('record.withdrawn', 'one', data, undefined)
    }
    const sent = { probeId: '5b0a3c86-4b0e-4d0f-9f0e-7d1f4a2f6c11', sentAt: new Date().toISOString() }
    const events = [withdrawn('A'), createEvent('probe.sent', 'one', sent, undefined), withdrawn('B')]
    await ingest?.database.transaction((tx) => ingest.log.append(tx, events))
    await eventually(() => registry?.handled.length === 2)
    expect(registry?.handled.map(({ type }) => type)).toEqual(['record.withdrawn', 'record.withdrawn'])
    expect(registry?.handled.map(({ data }) => 'recordKey' in data && data.recordKey.recordId)).toEqual(['A', 'B'])
    await eventually(() => registry?.probes.seen()?.probeId === sent.probeId)
  })

  it('whose transaction could not commit was not seen', async () => {
    const [ingest, registry] = openChain()
    if (!ingest || !registry) throw new Error('no chain')
    for (const statement of REFUSE_COMMITS) await registry.database.query(statement)
    ingest.probes.every(3_600_000)
    ingest.probes.start()
    await eventually(() => registry.failures.length > 0, { what: 'a refused commit' })
    expect(registry.probes.seen()).toBeUndefined()
    expect(await registry.metrics.expose()).not.toMatch(/event_log_probe_age_seconds\{/)
    await registry.database.query('DROP TRIGGER refuse_commits ON log_positions')
    await eventually(() => seenBy(registry) === seenBy(ingest) && seenBy(registry))
  })

  it('is passed on by the service that writes the next topic only', async () => {
    const onlooker = open('portal', 'credit.records.v1')
    await installation.migrate('portal')
    const ingest = open('ingest', undefined)
    ingest.probes.every(3_600_000)
    ingest.probes.start()
    await eventually(() => seenBy(onlooker) !== undefined && seenBy(onlooker) === seenBy(ingest))
    expect(await onlooker.log.ends()).toEqual([])
  })

  it('is never sent when its interval is 0, and its age is absent then', async () => {
    const ingest = open('ingest', undefined)
    ingest.probes.start()
    expect(ingest.probes.seen()).toBeUndefined()
    expect(await ingest.metrics.expose()).not.toMatch(/event_log_probe_age_seconds\{/)
  })
})
