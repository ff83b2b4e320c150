import type { NewCreditEvent } from '@mingxin/contracts'
import { createCreditLog } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { claimOf } from './domain/claim.ts'
import type { Version } from './domain/decide.ts'
import { mergeSubjects } from './merge-subjects.ts'
import { resolveRecords } from './resolve-records.ts'
import { history } from './testing/histories.ts'
import { MemoryRegistry } from './testing/memory-registry.ts'
import {
  accepted,
  company,
  corrected,
  RECEIVED_AT,
  record,
  registration,
  TRACEPARENT,
  uscc,
  withdrawn,
} from './testing/records.ts'
import { type Json, openRegistry, type RegistryStage, type StageOptions, type Told } from './testing/registry-stage.ts'

const opened: RegistryStage[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((stage) => stage.close()))
})

async function open(options: StageOptions = {}): Promise<RegistryStage> {
  const stage = await openRegistry(options)
  opened.push(stage)
  return stage
}

const coverageOf = async (stage: RegistryStage): Promise<Json> =>
  (await stage.get('credit-office', '/v1/coverage')).body

/** Revisions of each subject in the order they were told. */
function revisionsOf(told: readonly Told[]): Map<string, number[]> {
  const revisions = new Map<string, number[]>()
  for (const { key, data } of told) revisions.set(key, [...(revisions.get(key) ?? []), data.revision])
  return revisions
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('two at once', () => {
  it('that make the same subject end in one: the second begins anew and finds it', async () => {
    const { registry } = await open({ members: 0 })
    const log = createCreditLog({ database: registry, onFailure: () => {} })
    const versionOf = (recordId: string): Version => {
      const one = record(recordId, company(1))
      return {
        record: one,
        claim: claimOf(one),
        receivedAt: RECEIVED_AT,
        traceparent: undefined,
        correction: undefined,
      }
    }
    let attempts = 0
    const second = async () =>
      registry.transaction(async (tx) => {
        attempts++
        await resolveRecords(tx, log, [versionOf('P2')])
      })
    const running = await registry.transaction(async (tx) => {
      await resolveRecords(tx, log, [versionOf('P1')])
      const blocked = second()
      await eventually(() => isBlocked(registry), { what: 'the second waits for the first' })
      return { blocked }
    })
    await running.blocked
    const { rows } = await registry.query('SELECT type FROM log_events ORDER BY position')
    expect(attempts).toBe(2)
    expect(rows.map(({ type }) => type)).toEqual([
      'subject.registered',
      'resolved-record.attached',
      'resolved-record.attached',
    ])
    await log.close()
  })

  it('that merge a subject and follow a record of it end with the survivor: nothing is told of a merged subject', async () => {
    const stage = await open()
    const { registry } = stage
    await stage.handle(...[1, 2].map((n) => accepted(registration(`R${n}`, company(n)))))
    const [subjectId, into] = [await subjectIdOf(stage, 1), await subjectIdOf(stage, 2)]
    const log = createCreditLog({ database: registry, onFailure: () => {} })
    const { sourceOrgCode, recordId } = registration('R1', company(1))
    const recordKey = { sourceOrgCode, recordId, version: 2 }
    const withdrawal = { recordKey, kind: 'REGISTRATION', reason: '撤回', traceparent: undefined } as const
    const merging = { reason: '同一主体', actor: '某单位/某客户端', at: new Date(), traceparent: TRACEPARENT }
    const running = await registry.transaction(async (tx) => {
      await mergeSubjects(tx, log, { subjectId, into }, merging)
      const blocked = registry.transaction((other) => resolveRecords(other, log, [withdrawal]))
      await eventually(() => isBlocked(registry), { what: 'the record waits for the merge' })
      return { blocked }
    })
    await running.blocked
    const { rows } = await registry.query('SELECT type, key FROM log_events ORDER BY position DESC LIMIT 3')
    expect(rows.reverse()).toEqual([
      { type: 'subject.merged', key: subjectId },
      { type: 'subject.changed', key: into },
      { type: 'resolved-record.detached', key: into },
    ])
    await log.close()
  })

  it('members of the group share subjects: one of each, its revisions told in order without a gap', async () => {
    const stage = await open({ members: 2, pageSizeMax: 5 })
    await eventually(async () => (await ownersOf(stage)) === 2, { what: 'both members own partitions' })
    const bodies = 8
    const house = '佛山市高明区示例有限公司'
    const registered = Array.from({ length: bodies }, (_, n) =>
      accepted(registration(`R${n}`, company(n, { name: house }))),
    )
    await stage.handle(...registered)
    const branches = Array.from({ length: 600 }, (_, n) =>
      accepted(record(`P${n}`, company(n % bodies, { name: `${house}第${n + 1}分公司` }))),
    )
    const events = [...registered, ...branches]
    for (let from = 0; from < branches.length; from += 50) await stage.push(...branches.slice(from, from + 50))
    await stage.settled()
    const subjects = await stage.told('credit.subjects.v1')
    const revisions = revisionsOf(subjects)
    expect(revisions.size).toBe(bodies)
    for (const [key, told] of revisions) {
      expect(told).toEqual(upTo(told.length))
      expect(subjects.find((one) => one.key === key)?.type).toBe('subject.registered')
    }
    const attached = await stage.told('credit.resolved-records.v1')
    expect(new Set(attached.map(({ data }) => data.record.recordId)).size).toBe(events.length)
    expect(attached).toHaveLength(events.length)
    expect(await coverageOf(stage)).toMatchObject({
      subjects: { total: bodies },
      records: { received: events.length, resolved: events.length, questioned: 0 },
    })
  })
})

it('a restart in the middle of the flow loses nothing and repeats nothing', async () => {
  const stage = await open({ members: 0, pageSizeMax: 2 })
  const events = Array.from({ length: 800 }, (_, n) => accepted(registration(`R${n}`, company(n % 500))))
  await stage.push(...events)
  for (let round = 0; round < 3; round++) {
    const member = await stage.startMember()
    const before = await handledIn(stage)
    await eventually(async () => (await handledIn(stage)) > before, { what: 'some records are handled' })
    await stage.stopMember(member)
  }
  expect(await handledIn(stage)).toBeLessThan(events.length)
  await stage.startMember(500)
  await stage.settled()
  expect(await stage.told('credit.resolved-records.v1')).toHaveLength(events.length)
  expect(await coverageOf(stage)).toMatchObject({ subjects: { total: 500 }, records: { received: 800, resolved: 800 } })
})

describe('the coverage', () => {
  it('counts every version once, as resolved or as questioned', async () => {
    const stage = await open()
    const nobody = company(9, { name: '无人知晓有限公司', identifiers: [] })
    await stage.handle(
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(2))),
      corrected(record('P1', company(2), { version: 2 })),
      accepted(record('P2', company(1))),
      withdrawn(record('P2', company(1), { version: 2 })),
      accepted(record('P3', nobody)),
      corrected(record('P3', nobody, { version: 2 })),
      accepted(record('P4', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [] })),
    )
    expect(await coverageOf(stage)).toEqual({
      subjects: {
        total: 2,
        withUscc: 2,
        byStatus: { ACTIVE: 1, MENTIONED: 1 },
        byKind: { LEGAL_PERSON: 2 },
      },
      records: {
        received: 8,
        resolved: 5,
        questioned: 3,
        rejected: 0,
        byMethod: { uscc: 3, detached: 2 },
      },
      questions: { unidentified: 2 },
    })
  })

  it('of an empty registry is all zeros', async () => {
    const stage = await open()
    expect(await coverageOf(stage)).toEqual({
      subjects: { total: 0, withUscc: 0, byStatus: {}, byKind: {} },
      records: { received: 0, resolved: 0, questioned: 0, rejected: 0, byMethod: {} },
      questions: {},
    })
  })
})

it('any history ends in the same registry: replayed into an empty one, in pages of any size, as in memory', async () => {
  const property = fc.asyncProperty(history, async (events) => {
    const model = new MemoryRegistry().push(events)
    const first = await replay(events, 500)
    const second = await replay(events, 3)
    expect(second).toEqual(first)
    expect(first.subjects.map(({ subjectId, revision }) => [subjectId, revision])).toEqual(
      [...model.subjects.values()].map(({ subjectId, revision }) => [subjectId, revision]).sort(byFirst),
    )
    expect(first.told.map(({ type, key, data }) => ({ type, key, data }))).toEqual(toldBy(model))
    const { received, resolved, questioned } = first.coverage.records
    expect(received).toBe(events.length)
    expect(resolved + questioned).toBe(received)
  })
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
}, 120_000)

async function replay(events: readonly NewCreditEvent[], pageSizeMax: number) {
  const stage = await openRegistry({ pageSizeMax })
  try {
    await stage.handle(...events)
    const told = [...(await stage.told('credit.subjects.v1')), ...(await stage.told('credit.resolved-records.v1'))]
    const { rows } = await stage.registry.query<{ subject_id: string; revision: number }>(
      'SELECT subject_id, revision FROM subjects ORDER BY subject_id',
    )
    const subjects = rows.map(({ subject_id, revision }) => ({ subjectId: subject_id, revision }))
    return { told, subjects, coverage: await coverageOf(stage) }
  } finally {
    await stage.close()
  }
}

const byFirst = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1)

const toldBy = ({ events }: MemoryRegistry): Json[] => {
  const told = events.map(({ type, key, data }) => ({ type, key, data: JSON.parse(JSON.stringify(data)) }))
  const isSubject = ({ type }: { type: string }) => type.startsWith('subject.')
  return [...told.filter(isSubject), ...told.filter((one) => !isSubject(one))]
}

async function isBlocked({ query }: RegistryStage['registry']): Promise<boolean> {
  const { rows } = await query<{ blocked: number }>(
    `SELECT count(*) AS blocked FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return (rows[0]?.blocked ?? 0) > 0
}

async function ownersOf({ registry }: RegistryStage): Promise<number> {
  const { rows } = await registry.query<{ owners: number }>('SELECT count(DISTINCT owner) AS owners FROM log_positions')
  return rows[0]?.owners ?? 0
}

const subjectIdOf = async (stage: RegistryStage, n: number): Promise<string> =>
  (await stage.get('credit-office', `/v1/subjects/${uscc(n)}`)).body.subjectId

async function handledIn({ registry }: RegistryStage): Promise<number> {
  const { rows } = await registry.query<{ handled: number }>('SELECT count(*) AS handled FROM records')
  return rows[0]?.handled ?? 0
}
