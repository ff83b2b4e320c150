import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deriveId, rulesDirectory } from '@mingxin/contracts'
import { eventually } from '@mingxin/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attached, caseAnnotated, caseDecided, caseOpened, detached, merged, registered } from './testing/events.ts'
import { courtCase, courtCaseWithTerm, listing, penalty } from './testing/records.ts'
import { Stage } from './testing/stage.ts'
import { companyNo } from './testing/subjects.ts'

let stage: Stage

beforeEach(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.close())

const company = companyNo(1)
const code = company.uscc ?? ''
const at = (instant: string) => () => Date.parse(instant)

/** A copy of the district's rules with one document changed. */
function rulesWith(file: string, change: (document: Record<string, unknown>) => void): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-rules-'))
  cpSync(rulesDirectory, directory, { recursive: true })
  const document = JSON.parse(readFileSync(path.join(directory, file), 'utf8'))
  change(document)
  writeFileSync(path.join(directory, file), JSON.stringify(document))
  return directory
}

test('an answer asked again with the same asOf and knownAt is identical after whatever came later', async () => {
  const engine = await stage.start()
  const record = listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10')
  await stage.fromRegistry(
    registered(company),
    attached(company, record),
    attached(company, penalty('p', '2026-01-05')),
  )
  await stage.settled(engine)
  const [{ entryId }] = (await stage.check(engine, code)).entries
  const about = { caseId: deriveId('case', 'c'), kind: 'OBJECTION' as const, subjectId: company.subjectId, entryId }
  const changes = [
    () => stage.fromRegistry(attached(company, courtCase('c', '2026-02-01'))),
    () => stage.fromFeedback(caseOpened(about, '2026-03-01T00:00:00Z')),
    () => stage.fromFeedback(caseAnnotated(about, 2, '2026-03-02T00:00:00Z', '已转办')),
    () =>
      stage.fromRegistry(
        registered(company, 2, { name: '改了名的有限公司', names: [{ name: '改了名的有限公司', current: true }] }),
      ),
    () => stage.fromRegistry(attached(company, penalty('q', '2026-02-05'))),
    () => stage.fromFeedback(caseDecided(about, 3, 'UPHELD', '2026-03-05')),
    () => stage.fromRegistry(detached(company, record)),
    () => stage.fromRegistry(registered(companyNo(2)), merged(company, companyNo(2), 3)),
  ]
  const given: { query: string; text: string }[] = []
  for (const change of [async () => {}, ...changes]) {
    await change()
    await stage.settled(engine)
    for (const asOf of ['2025-12-31', '2026-02-15', '2026-11-01']) {
      const { knownAt } = await stage.check(engine, code, `?asOf=${asOf}`)
      const query = `?asOf=${asOf}&knownAt=${encodeURIComponent(knownAt)}`
      given.push({ query, text: (await stage.get(engine, `/v1/checks/${code}${query}`)).text })
    }
  }
  expect(new Set(given.map(({ text }) => text)).size).toBeGreaterThan(changes.length)
  for (const { query, text } of given) expect((await stage.get(engine, `/v1/checks/${code}${query}`)).text).toBe(text)
})

test('before anything was known nobody is known', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCase('1', '2026-01-05')))
  await stage.settled(engine)
  expect((await stage.check(engine, code, '?knownAt=2020-01-01T00:00:00Z')).decision).toBe('unknown')
})

test('nothing can be asked about knowledge that is still to come', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company))
  await stage.settled(engine)
  const { knownAt } = await stage.check(engine, code)
  expect((await stage.check(engine, code, '?knownAt=2099-01-01T00:00:00Z')).knownAt).toBe(knownAt)
})

test('a listing ends on its day without any job, and begins on its day', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCaseWithTerm('1', '2026-03-02')))
  await stage.settled(engine)
  const decisions = ['2026-03-01', '2026-03-02', '2028-03-01', '2028-03-02'].map(
    async (day) => (await stage.check(engine, code, `?asOf=${day}`)).decision,
  )
  expect(await Promise.all(decisions)).toEqual(['clear', 'restricted', 'restricted', 'clear'])
})

test('a measure that ran out is announced once, however long no process ran and however many do', async () => {
  const first = await stage.start()
  const subjects = Array.from({ length: 30 }, (_, index) => companyNo(index + 1))
  await stage.fromRegistry(
    ...subjects.flatMap((one, index) => [
      registered(one),
      attached(one, courtCaseWithTerm(String(index), '2025-03-02')),
    ]),
  )
  await stage.settled(first)
  await stage.stop(first)
  const later = { now: at('2027-09-01T00:00:00Z'), expiryIntervalMs: 100 }
  const [one, other] = await Promise.all([stage.start(later), stage.start(later)])
  const expired = async () =>
    (await stage.announced('credit.sanctions.v1')).filter(({ type }) => type === 'measure.expired')
  await eventually(async () => (await expired()).length >= 120, { what: 'the announcements' })
  await Promise.all([stage.settled(one), stage.settled(other)])
  const { rows } = await stage.database.query<{ due: number }>(
    `SELECT count(*)::int AS due FROM dispatch_revisions WHERE superseded_at = 'infinity' AND state = 'dispatched'`,
  )
  expect(rows).toEqual([{ due: 0 }])
  const announced = await expired()
  expect(announced).toHaveLength(120)
  expect(new Set(announced.map(({ dispatchId }) => dispatchId)).size).toBe(120)
  expect(announced[0]).toMatchObject({
    revision: 2,
    valid: [{ from: '2025-03-02', to: '2027-03-02' }],
    cause: { kind: 'expired' },
  })
})

test('an end that a decision sets on a later day is told now, counts nowhere before it, and its passing is announced', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCase('1', '2026-01-10')))
  await stage.settled(engine)
  const [{ entryId }] = (await stage.check(engine, code)).entries
  const about = { caseId: deriveId('case', 'c'), kind: 'REPAIR' as const, subjectId: company.subjectId, entryId }
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'), caseDecided(about, 2, 'GRANTED', '2099-01-01'))
  await stage.settled(engine)
  const check = await stage.check(engine, code)
  expect(check).toMatchObject({ decision: 'restricted', entries: [{ state: 'in-force' }] })
  const { entry, revisions } = (await stage.get(engine, `/v1/list-entries/${entryId}`)).body
  expect([entry.state, revisions.at(-1).state]).toEqual(['in-force', 'in-force'])
  const [told] = (await stage.announced('credit.list-entries.v1')).slice(-1)
  expect(told).toMatchObject({ type: 'list-entry.amended', state: 'in-force', cause: { kind: 'repair-granted' } })
  const amended = (await stage.announced('credit.sanctions.v1')).slice(check.measures.length)
  expect(amended).toHaveLength(check.measures.length)
  for (const one of amended)
    expect(one).toMatchObject({ type: 'measure.amended', valid: [{ from: '2026-01-10', to: '2099-01-01' }] })
  const counts = (await stage.get(engine, '/v1/statistics')).body
  expect(counts).toMatchObject({ listEntries: { inForce: 1, closed: 0 }, measures: { lifted: 0 } })
  expect(counts.measures.inForce).toBe(check.measures.length)
  await stage.stop(engine)

  const later = await stage.start({ now: at('2099-01-01T00:00:00Z'), expiryIntervalMs: 100 })
  const expired = async () =>
    (await stage.announced('credit.sanctions.v1')).filter(({ type }) => type === 'measure.expired')
  await eventually(async () => (await expired()).length === check.measures.length, { what: 'the announcements' })
  expect((await stage.get(later, '/v1/statistics')).body).toMatchObject({
    listEntries: { inForce: 0, closed: 1 },
    measures: { inForce: 0, lifted: 0, expired: check.measures.length },
  })
  expect((await stage.check(later, code)).decision).toBe('clear')
})

test('a measure whose last day was over before it became known is never dispatched', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCaseWithTerm('1', '2018-03-02')))
  await stage.settled(engine)
  expect(await stage.announced('credit.sanctions.v1')).toEqual([])
  expect((await stage.get(engine, '/v1/statistics')).body.measures.dispatched).toBe(0)
  expect((await stage.check(engine, code, '?asOf=2019-01-01')).decision).toBe('restricted')
})

test('an objection suspends where the rule says so, from its day to the day of its dismissal', async () => {
  const directory = rulesWith('gm-s-0003-v1.json', (document) => {
    document.objection = { suspends: true }
  })
  const engine = await stage.start({ rulesDirectory: directory })
  await stage.fromRegistry(registered(company), attached(company, listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10')))
  await stage.settled(engine)
  const [{ entryId }] = (await stage.check(engine, code)).entries
  const about = { caseId: deriveId('case', 'c'), kind: 'OBJECTION' as const, subjectId: company.subjectId, entryId }
  await stage.fromFeedback(caseOpened(about, '2026-03-02T01:00:00Z'))
  await stage.settled(engine)
  const suspended = await stage.check(engine, code, '?asOf=2026-03-10')
  expect(suspended).toMatchObject({ decision: 'clear', measures: [], entries: [{ state: 'suspended' }] })
  expect((await stage.get(engine, '/v1/statistics')).body.measures.suspended).toBeGreaterThan(0)
  await stage.fromFeedback(caseDecided(about, 2, 'DISMISSED', '2026-03-20'))
  await stage.settled(engine)
  const decisions = ['2026-03-01', '2026-03-02', '2026-03-19', '2026-03-20'].map(
    async (day) => (await stage.check(engine, code, `?asOf=${day}`)).decision,
  )
  expect(await Promise.all(decisions)).toEqual(['restricted', 'clear', 'clear', 'restricted'])
  const types = (await stage.announced('credit.list-entries.v1')).map(({ type }) => type)
  expect(types).toEqual(['list-entry.opened', 'list-entry.suspended', 'list-entry.resumed'])
  rmSync(directory, { recursive: true })
})

test('another rule pack judges everybody again before it answers, and a process with the old one records nothing more', async () => {
  const old = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10')))
  await stage.settled(old)
  const before = await stage.check(old, code)
  const directory = rulesWith('gm-s-0003-v1.json', (document) => {
    document.status = 'withdrawn'
  })
  const renewed = await stage.start({ rulesDirectory: directory })
  const after = await stage.check(renewed, code)
  expect(after).toMatchObject({ decision: 'clear', measures: [] })
  expect(after.pack).not.toBe(before.pack)
  const closed = (await stage.announced('credit.list-entries.v1')).filter(({ type }) => type === 'list-entry.closed')
  expect(closed.map(({ cause }) => cause.kind)).toEqual(['rules-published'])
  expect((await stage.get(old, '/health/ready')).status).toBe(503)
  // It keeps its partitions until it is stopped; what lies there waits.
  await stage.stop(old)
  await stage.fromRegistry(
    registered(companyNo(2)),
    attached(companyNo(2), listing('w2', 'BLACK', 'WAGE_ARREARS', '2026-01-10')),
  )
  await stage.settled(renewed)
  expect((await stage.check(renewed, companyNo(2).uscc ?? '')).decision).toBe('clear')
  const again = `?asOf=${before.asOf}&knownAt=${encodeURIComponent(before.knownAt)}`
  expect(await stage.check(renewed, code, again)).toEqual(before)
  rmSync(directory, { recursive: true })
})

test('a start that finds its own pack judges nobody again', async () => {
  const first = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCase('1', '2026-01-05')))
  await stage.settled(first)
  const before = await stage.check(first, code)
  await stage.stop(first)
  const second = await stage.start()
  expect(await stage.check(second, code)).toEqual(before)
  expect((await stage.database.query('SELECT hash FROM rule_packs')).rows).toHaveLength(1)
})

test('two processes share the work and end in one state', async () => {
  const [one, other] = [await stage.start(), await stage.start()]
  const subjects = Array.from({ length: 40 }, (_, index) => companyNo(index + 1))
  for (let round = 0; round < 5; round++)
    await stage.fromRegistry(
      ...subjects.flatMap((subject, index) => [
        ...(round === 0 ? [registered(subject)] : []),
        attached(subject, courtCase(`${round}-${index}`, `2026-0${round + 1}-10`)),
      ]),
    )
  await Promise.all([stage.settled(one), stage.settled(other)])
  for (const subject of subjects) {
    const check = await stage.check(other, subject.uscc ?? '')
    expect(check.entries).toHaveLength(1)
    expect(check.entries[0].grounds).toHaveLength(5)
  }
  expect((await stage.get(one, '/v1/statistics')).body.measures.dispatched).toBe(160)
})

test('recorded contents are never changed or deleted', async () => {
  const engine = await stage.start()
  await stage.fromRegistry(registered(company), attached(company, courtCase('1', '2026-01-05')))
  await stage.settled(engine)
  for (const statement of [
    `UPDATE entry_revisions SET state = 'closed'`,
    `UPDATE dispatch_revisions SET content = '{}'`,
    'DELETE FROM entry_revisions',
    'UPDATE subjects SET name = null',
    'DELETE FROM query_log',
    'UPDATE rule_packs SET documents = null',
  ])
    await expect(stage.database.query(statement)).rejects.toThrow('never changed')
})
