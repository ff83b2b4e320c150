import type { Host } from '@mingxin/service-host'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreditRecord } from './domain/record.ts'
import { amended, attached, detached, merged, registered } from './testing/events.ts'
import { courtCase, courtCaseWithTerm, listing, penalty, taxPenalty } from './testing/records.ts'
import { Stage } from './testing/stage.ts'
import { companyNo, type TestSubject } from './testing/subjects.ts'

let stage: Stage
let engine: Host
let next = 1

beforeAll(async () => {
  stage = await Stage.open()
  engine = await stage.start()
})
afterAll(() => stage.close())

/** A company nobody else in this file uses. */
const newCompany = (): TestSubject => companyNo(next++)

const unique = (record: CreditRecord): CreditRecord => ({ ...record, recordId: `${record.recordId}-${next++}` })

const checkOf = (subject: TestSubject, query = '') => stage.check(engine, subject.uscc ?? '', query)

const eventsOf = async (subject: TestSubject) => ({
  entries: (await stage.announced('credit.list-entries.v1')).filter(({ key }) => key === subject.subjectId),
  measures: (await stage.announced('credit.sanctions.v1')).filter(({ key }) => key === subject.subjectId),
})

test('twenty court cases of one company give one entry with twenty grounds and one dispatch per measure and department', async () => {
  const debtor = newCompany()
  const cases = Array.from({ length: 20 }, (_, index) =>
    unique(courtCase(String(index), `2024-0${(index % 6) + 1}-11`)),
  )
  await stage.fromRegistry(registered(debtor), ...cases.map((one) => attached(debtor, one)))
  await stage.settled(engine)
  const check = await checkOf(debtor)
  expect(check.decision).toBe('restricted')
  expect(check.entries).toHaveLength(1)
  expect(check.entries[0].grounds).toHaveLength(20)
  const { entries, measures } = await eventsOf(debtor)
  expect(entries[0].type).toBe('list-entry.opened')
  expect(new Set(measures.map(({ dispatchId }) => dispatchId)).size).toBe(measures.length)
  expect(measures.map(({ type }) => type)).toEqual(Array(4).fill('measure.dispatched'))
})

test('every answer names measure, legal basis, rule version, conditions and the values they saw', async () => {
  const debtor = newCompany()
  await stage.fromRegistry(registered(debtor), attached(debtor, unique(courtCase('1', '2024-03-01'))))
  await stage.settled(engine)
  const { entries, measures, summary, pack } = await checkOf(debtor)
  expect(summary.zh).toMatch(/^受限/)
  expect(summary.en).toMatch(/^Restricted/)
  expect(pack).toMatch(/^[0-9a-f]{64}$/)
  expect(entries[0].legalBasis).not.toEqual([])
  expect(entries[0].grounds[0]).toMatchObject({ ruleId: 'GM-S-0001', ruleVersion: 2, standing: 'determined' })
  expect(entries[0].grounds[0].conditions[0].values).toMatchObject({ 'payload.courtName': '佛山市高明区人民法院' })
  const barred = measures.find((one: { measure: { decision: string } }) => one.measure.decision === 'BLOCK')
  expect(barred.measure.legalBasis[0].document).toBe('中华人民共和国政府采购法')
})

test('the trace of the push travels with every event it causes', async () => {
  const debtor = newCompany()
  const trace = '00-11111111111111111111111111111111-2222222222222222-01'
  await stage.fromRegistry(registered(debtor), attached(debtor, unique(courtCase('1', '2024-03-01')), trace))
  await stage.settled(engine)
  const { entries, measures } = await eventsOf(debtor)
  expect(new Set([...entries, ...measures].map(({ traceparent }) => traceparent))).toEqual(new Set([trace]))
})

test('a withdrawn record lifts its measures and closes its entry', async () => {
  const debtor = newCompany()
  const record = unique(listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10'))
  await stage.fromRegistry(registered(debtor), attached(debtor, record))
  await stage.settled(engine)
  await stage.fromRegistry(detached(debtor, { ...record, version: 2 }))
  await stage.settled(engine)
  expect(await checkOf(debtor)).toMatchObject({ decision: 'clear', entries: [], measures: [] })
  const { entries, measures } = await eventsOf(debtor)
  expect(entries.map(({ type, cause }) => [type, cause.kind])).toEqual([
    ['list-entry.opened', 'record-accepted'],
    ['list-entry.closed', 'record-withdrawn'],
  ])
  const lifted = measures.filter(({ type }) => type === 'measure.lifted')
  expect(lifted).toHaveLength(measures.length / 2)
  expect(lifted.every(({ revision, valid }) => revision === 2 && valid.length === 0)).toBe(true)
})

test('an older event that arrives late never brings a withdrawn record back', async () => {
  const debtor = newCompany()
  const record = unique(listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10', { version: 2 }))
  await stage.fromRegistry(registered(debtor), attached(debtor, record), detached(debtor, { ...record, version: 3 }))
  await stage.fromRegistry(attached(debtor, { ...record, version: 1 }))
  await stage.settled(engine)
  expect(await checkOf(debtor)).toMatchObject({ decision: 'clear', entries: [] })
})

test('a correction amends the entry and its measures', async () => {
  const debtor = newCompany()
  const record = unique(listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10'))
  await stage.fromRegistry(registered(debtor), attached(debtor, record))
  await stage.fromRegistry(
    amended(debtor, { ...record, version: 2, payload: { ...record.payload, validTo: '2027-01-09' } }),
  )
  await stage.settled(engine)
  const [entry] = (await checkOf(debtor)).entries
  expect(entry.valid).toEqual([{ from: '2026-01-10', to: '2027-01-10' }])
})

test('a record that was moved leaves one company and reaches the other, whichever event comes first', async () => {
  for (const isOutOfOrder of [false, true]) {
    const [wrong, right] = [newCompany(), newCompany()]
    const record = unique(listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10'))
    await stage.fromRegistry(registered(wrong), registered(right), attached(wrong, record))
    await stage.settled(engine)
    const events = [detached(wrong, record, right), attached(right, { ...record, version: 2 })]
    for (const event of isOutOfOrder ? events.toReversed() : events) {
      await stage.fromRegistry(event)
      await stage.settled(engine)
    }
    expect(await checkOf(wrong)).toMatchObject({ decision: 'clear', entries: [] })
    expect((await checkOf(right)).decision).toBe('restricted')
  }
})

test('records that arrive before their subject, in any order, end in the same answer', async () => {
  const make = () => [
    unique(courtCaseWithTerm('a', '2025-02-01')),
    unique(courtCaseWithTerm('b', '2026-01-05')),
    unique(penalty('p', '2026-01-20')),
  ]
  const answers = []
  for (const isReversed of [false, true]) {
    const subject = newCompany()
    const events = [registered(subject), ...make().map((record) => attached(subject, record))]
    for (const event of isReversed ? events.toReversed() : events) await stage.fromRegistry(event)
    await stage.settled(engine)
    const { decision, entries, measures, considered } = await checkOf(subject)
    answers.push([
      decision,
      entries.map((one: { valid: unknown; grounds: unknown[] }) => [one.valid, one.grounds.length]),
      measures.map((one: { measure: { code: string }; valid: unknown }) => [one.measure.code, one.valid]).sort(),
      considered.length,
    ])
  }
  expect(answers[1]).toEqual(answers[0])
})

test('a proposal dispatches nothing and restricts nothing, and a determination puts its entry in force', async () => {
  const debtor = newCompany()
  await stage.fromRegistry(registered(debtor), attached(debtor, unique(taxPenalty('p', '2026-02-01'))))
  await stage.settled(engine)
  const proposed = await checkOf(debtor)
  expect(proposed.decision).toBe('clear')
  expect(proposed.entries.map((one: { state: string }) => one.state)).toEqual(['proposed'])
  expect((await eventsOf(debtor)).measures).toEqual([])
  const determination = unique(listing('t', 'BLACK', 'SERIOUS_TAX_VIOLATION', '2026-03-01'))
  await stage.fromRegistry(attached(debtor, determination))
  await stage.settled(engine)
  const determined = await checkOf(debtor)
  expect(determined.decision).toBe('restricted')
  expect(determined.entries).toHaveLength(1)
  expect(determined.entries[0]).toMatchObject({ entryId: proposed.entries[0].entryId, state: 'in-force' })
})

test('records of a merged subject belong to the survivor, also those that are attached to the old id later', async () => {
  const [old, survivor] = [newCompany(), newCompany()]
  await stage.fromRegistry(
    registered(old),
    registered(survivor),
    attached(old, unique(courtCase('1', '2026-01-05'))),
    attached(survivor, unique(courtCase('2', '2026-02-05'))),
  )
  await stage.settled(engine)
  await stage.fromRegistry(merged(old, survivor))
  await stage.fromRegistry(attached(old, unique(courtCase('3', '2026-02-20'))))
  await stage.settled(engine)
  for (const code of [old.uscc, survivor.uscc, old.subjectId]) {
    const check = await stage.check(engine, code ?? '')
    expect(check.subject.subjectId).toBe(survivor.subjectId)
    expect(check.entries).toHaveLength(1)
    expect(check.entries[0].grounds).toHaveLength(3)
  }
  const { entries, measures } = await eventsOf(old)
  expect(entries.at(-1)).toMatchObject({ type: 'list-entry.closed', cause: { kind: 'subject-merged' } })
  expect(measures.filter(({ type }) => type === 'measure.lifted')).toHaveLength(4)
})

test('a chain of merges is followed to its end', async () => {
  const [first, second, third] = [newCompany(), newCompany(), newCompany()]
  await stage.fromRegistry(registered(first), registered(second), registered(third))
  await stage.fromRegistry(attached(first, unique(courtCase('1', '2026-01-05'))))
  await stage.fromRegistry(merged(first, second), merged(second, third))
  await stage.settled(engine)
  expect((await checkOf(first)).subject.subjectId).toBe(third.subjectId)
  expect((await checkOf(third)).decision).toBe('restricted')
})

test('payloads that lack what rules read are never poison', async () => {
  const subject = newCompany()
  const kinds = [
    'LIST_ENTRY',
    'JUDICIAL',
    'ADMIN_PENALTY',
    'COMMITMENT',
    'CONTRACT_PERFORMANCE',
    'REGISTRATION',
    'ADMIN_LICENCE',
  ] as const
  const odd = [
    {},
    { listType: 7, listCode: null },
    { determinedOn: '2026-02-30', validFrom: 'soon' },
    { publishDate: [], fine: {} },
  ]
  const records = kinds.flatMap((kind) =>
    odd.map((payload) => ({ ...unique(penalty('odd', '2026-01-01')), kind, payload })),
  )
  await stage.fromRegistry(registered(subject), ...records.map((record) => attached(subject, record)))
  await stage.settled(engine)
  const { body } = await stage.get(engine, '/ops/topics', 'ops')
  expect(body.consumes.every((one: { parkedEvents: number }) => one.parkedEvents === 0)).toBe(true)
  const check = await checkOf(subject)
  expect(check.decision).toBe('clear')
  expect(check.considered.some((one: { outcome: string }) => one.outcome === 'unknown')).toBe(true)
})

test('records at which no rule looks are kept without judging anybody', async () => {
  const subject = newCompany()
  await stage.fromRegistry(registered(subject))
  await stage.settled(engine)
  const clock = () => stage.database.query('SELECT at FROM knowledge')
  const { rows: before } = await clock()
  const registration = {
    ...unique(penalty('reg', '2026-01-01')),
    kind: 'REGISTRATION' as const,
    payload: { status: '存续' },
  }
  await stage.fromRegistry(attached(subject, registration))
  await stage.settled(engine)
  expect((await clock()).rows).toEqual(before)
  const kept = 'SELECT kind FROM records WHERE record_id = $1 AND is_attached'
  expect((await stage.database.query(kept, [registration.recordId])).rows).toEqual([{ kind: 'REGISTRATION' }])
})

test('a subject whose kind turns out to be another is judged again', async () => {
  const subject = newCompany()
  await stage.fromRegistry(attached(subject, unique(courtCase('1', '2026-01-05'))))
  await stage.fromRegistry(
    registered(subject, 1, { kind: 'INDIVIDUAL_BUSINESS' }),
    registered(subject, 2, { kind: 'NATURAL_PERSON', identifiers: [] }),
  )
  await stage.settled(engine)
  const check = await stage.check(engine, subject.subjectId, '?purpose=招录')
  expect(check.measures.map((one: { measure: { code: string } }) => one.measure.code)).toContain('0106-CIVIL-SERVANT')
})
