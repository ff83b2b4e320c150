import { deriveId } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreditRecord } from './domain/record.ts'
import {
  amended,
  attached,
  caseAnnotated,
  caseClosed,
  caseDecided,
  caseOpened,
  merged,
  registered,
} from './testing/events.ts'
import { courtCase, listing } from './testing/records.ts'
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

/** A company that stands on a list, and a case about its entry. */
async function listedWithCase(kind: 'OBJECTION' | 'REPAIR' | 'COMPLAINT') {
  const subject = newCompany()
  const record = unique(listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10'))
  await stage.fromRegistry(registered(subject), attached(subject, record))
  await stage.settled(engine)
  const [{ entryId }] = (await checkOf(subject)).entries
  const about = { caseId: deriveId('case', subject.subjectId), kind, subjectId: subject.subjectId, entryId }
  return { subject, record, about }
}

test('a pending objection is annotated wherever the entry shows, and restricts on', async () => {
  const { subject, about } = await listedWithCase('OBJECTION')
  await stage.fromFeedback(
    caseOpened(about, '2026-03-02T01:00:00Z'),
    caseAnnotated(about, 2, '2026-03-03T01:00:00Z', '已转认定单位核实'),
  )
  await stage.settled(engine)
  const check = await checkOf(subject)
  expect(check.decision).toBe('restricted')
  const expected = [expect.stringContaining('异议处理中'), '已转认定单位核实']
  expect(check.entries[0].annotations.map((one: { text: string }) => one.text)).toEqual(expected)
  const { body } = await stage.get(engine, `/v1/list-entries/${about.entryId}`)
  expect(body.entry.annotations.map((one: { text: string }) => one.text)).toEqual(expected)
  const listed = await stage.get(engine, `/v1/list-entries?code=${subject.uscc}`)
  expect(listed.body.items[0].annotations).toHaveLength(2)
})

test('an upheld objection and a granted repair end the entry on the day they say', async () => {
  for (const [kind, outcome, cause] of [
    ['OBJECTION', 'UPHELD', 'objection-upheld'],
    ['REPAIR', 'GRANTED', 'repair-granted'],
  ] as const) {
    const { subject, about } = await listedWithCase(kind)
    await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'), caseDecided(about, 2, outcome, '2026-03-20'))
    await stage.settled(engine)
    expect((await checkOf(subject, '?asOf=2026-03-19')).decision).toBe('restricted')
    expect(await checkOf(subject, '?asOf=2026-03-20')).toMatchObject({ decision: 'clear', entries: [], measures: [] })
    const { entries, measures } = await eventsOf(subject)
    expect(entries.at(-1)).toMatchObject({ type: 'list-entry.closed', cause: { kind: cause, caseId: about.caseId } })
    expect(measures.at(-1)).toMatchObject({ type: 'measure.lifted', valid: [{ from: '2026-01-10', to: '2026-03-20' }] })
  }
})

test('a later record opens anew after a repair, and a new version of the repaired one does not', async () => {
  const { subject, record, about } = await listedWithCase('REPAIR')
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'), caseDecided(about, 2, 'GRANTED', '2026-03-20'))
  await stage.settled(engine)
  await stage.fromRegistry(amended(subject, { ...record, version: 2 }))
  await stage.settled(engine)
  expect((await checkOf(subject)).decision).toBe('clear')
  await stage.fromRegistry(attached(subject, unique(listing('w2', 'BLACK', 'WAGE_ARREARS', '2026-03-25'))))
  await stage.settled(engine)
  const check = await checkOf(subject)
  expect(check.decision).toBe('restricted')
  expect(check.entries[0].entryId).not.toBe(about.entryId)
})

test('a case about an entry of a merged subject goes over to the survivor, opened before the merge or after', async () => {
  for (const isOpenedFirst of [true, false]) {
    const { subject, about } = await listedWithCase('OBJECTION')
    const survivor = newCompany()
    const steps = [
      () => stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z')),
      () => stage.fromRegistry(registered(survivor), merged(subject, survivor)),
    ]
    for (const step of isOpenedFirst ? steps : steps.toReversed()) {
      await step()
      await stage.settled(engine)
    }
    const pending = await checkOf(survivor)
    expect(pending.decision).toBe('restricted')
    expect(pending.entries[0].annotations).toHaveLength(1)
    await stage.fromFeedback(caseDecided(about, 2, 'UPHELD', '2026-03-20'))
    await stage.settled(engine)
    expect((await checkOf(survivor)).decision).toBe('clear')
  }
})

test('a dismissed objection changes nothing, and decision and notes show on the entry after the case is closed', async () => {
  const { subject, about } = await listedWithCase('OBJECTION')
  await stage.fromFeedback(
    caseOpened(about, '2026-03-02T01:00:00Z'),
    caseAnnotated(about, 2, '2026-03-03T01:00:00Z', '已转认定单位核实'),
  )
  await stage.settled(engine)
  await stage.fromFeedback(
    caseDecided(about, 3, 'DISMISSED', '2026-03-20'),
    caseClosed(about, 4, '2026-03-20T02:00:00Z'),
  )
  await stage.settled(engine)
  const check = await checkOf(subject)
  expect(check.decision).toBe('restricted')
  const shown = ['已转认定单位核实', expect.stringContaining('异议不成立')]
  expect(check.entries[0].annotations.map((one: { text: string }) => one.text)).toEqual(shown)
  const { entries } = await eventsOf(subject)
  expect(entries.map(({ type }) => type)).toEqual(['list-entry.opened'])
})

test('an ended entry shows the decision that ended it', async () => {
  const { about } = await listedWithCase('REPAIR')
  await stage.fromFeedback(
    caseOpened(about, '2026-03-02T01:00:00Z'),
    caseDecided(about, 2, 'GRANTED', '2026-03-20'),
    caseClosed(about, 3, '2026-03-20T02:00:00Z'),
  )
  await stage.settled(engine)
  const { entry } = (await stage.get(engine, `/v1/list-entries/${about.entryId}`)).body
  expect(entry.annotations.map((one: { text: string }) => one.text)).toEqual([
    expect.stringContaining('准予信用修复 The repair was granted（高信决〔2026〕1号'),
  ])
})

test('a case that is closed without a decision is no longer shown as being examined', async () => {
  const { subject, about } = await listedWithCase('OBJECTION')
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'), caseClosed(about, 2, '2026-03-05T01:00:00Z'))
  await stage.settled(engine)
  expect((await checkOf(subject)).entries[0].annotations).toEqual([])
})

test('what a decision ends is told with the decision as its cause, though the case is closed with it', async () => {
  for (const [kind, outcome, cause] of [
    ['OBJECTION', 'UPHELD', 'objection-upheld'],
    ['REPAIR', 'GRANTED', 'repair-granted'],
  ] as const) {
    const { subject, about } = await listedWithCase(kind)
    await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'))
    await stage.settled(engine)
    await stage.fromFeedback(caseDecided(about, 2, outcome, '2026-03-20'), caseClosed(about, 3, '2026-03-20T02:00:00Z'))
    await stage.settled(engine)
    const { entries, measures } = await eventsOf(subject)
    const because = { kind: cause, caseId: about.caseId, note: '经核实' }
    expect(entries.at(-1)).toMatchObject({ type: 'list-entry.closed', cause: because })
    expect(measures.at(-1)).toMatchObject({ type: 'measure.lifted', cause: because })
  }
})

test('of two cases about one subject that come together each entry names its own', async () => {
  const { subject, about } = await listedWithCase('REPAIR')
  const other = unique(courtCase('other', '2026-02-01'))
  await stage.fromRegistry(attached(subject, other))
  await stage.settled(engine)
  const { entries } = await checkOf(subject)
  const { entryId } = entries.find((one: { entryId: string }) => one.entryId !== about.entryId)
  const objection = {
    caseId: deriveId('case', entryId),
    kind: 'OBJECTION' as const,
    subjectId: subject.subjectId,
    entryId,
  }
  await stage.fromFeedback(
    caseOpened(about, '2026-03-02T01:00:00Z'),
    caseDecided(about, 2, 'GRANTED', '2026-03-20'),
    caseOpened(objection, '2026-03-21T01:00:00Z'),
    caseDecided(objection, 2, 'DISMISSED', '2026-03-22'),
  )
  await stage.settled(engine)
  expect((await eventsOf(subject)).entries.at(-1)).toMatchObject({
    type: 'list-entry.closed',
    cause: { kind: 'repair-granted', caseId: about.caseId },
  })
})

test('a complaint is no objection: it neither shows nor changes anything', async () => {
  const { subject, about } = await listedWithCase('COMPLAINT')
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'))
  await stage.settled(engine)
  expect((await checkOf(subject)).entries[0].annotations).toEqual([])
})

test('a case about an entry that nobody knows is kept and has no effect', async () => {
  const about = {
    caseId: deriveId('case', 'x'),
    kind: 'REPAIR' as const,
    subjectId: newCompany().subjectId,
    entryId: deriveId('entry', 'x'),
  }
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'), caseDecided(about, 2, 'GRANTED', '2026-03-20'))
  await stage.settled(engine)
  const { body } = await stage.get(engine, '/ops/topics', 'ops')
  expect(body.consumes.every((one: { parkedEvents: number }) => one.parkedEvents === 0)).toBe(true)
})
