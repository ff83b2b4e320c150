import { readOrganisations } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { unite } from '../domain/days.ts'
import type { EntryContent } from '../domain/entry.ts'
import { stateOn } from '../domain/on-day.ts'
import { toMultirange } from '../store/multirange.ts'
import { amended, attached, detached, registered } from '../testing/events.ts'
import { courtCase, courtCaseWithTerm, listing, taxPenalty } from '../testing/records.ts'
import { Stage } from '../testing/stage.ts'
import { companyNo, personWith } from '../testing/subjects.ts'

const PERSON_ID = '440608188001010044'
const PURPOSE = `purpose=${encodeURIComponent('核查')}`
const finance = readOrganisations().organisations.find(({ key }) => key === 'finance')?.code ?? ''

let stage: Stage
let engine: Host

beforeAll(async () => {
  stage = await Stage.open()
  engine = await stage.start()
  const debtors = Array.from({ length: 7 }, (_, index) => companyNo(index + 1))
  const person = personWith(PERSON_ID, engine.vault)
  const wages = listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10')
  await stage.fromRegistry(
    ...debtors.flatMap((one, index) => [registered(one), attached(one, courtCase(String(index), '2026-01-05'))]),
    registered(companyNo(20)),
    attached(companyNo(20), wages),
    registered(companyNo(21)),
    attached(companyNo(21), taxPenalty('p', '2026-02-01')),
    registered(companyNo(22)),
    attached(companyNo(22), courtCaseWithTerm('old', '2018-03-02')),
    registered(companyNo(23)),
    attached(
      companyNo(23),
      listing('later', 'BLACK', 'BIDDING_BAN', '2099-01-01', { payload: { validTo: '2099-12-31' } }),
    ),
    registered(companyNo(24)),
    attached(companyNo(24), listing('gone', 'BLACK', 'WAGE_ARREARS', '2026-01-10')),
    registered(person),
    attached(person, courtCase('person', '2026-01-05')),
  )
  await stage.settled(engine)
  await stage.fromRegistry(
    amended(companyNo(20), { ...wages, version: 2, payload: { ...wages.payload, validTo: '2027-01-09' } }),
  )
  await stage.fromRegistry(
    detached(companyNo(24), listing('gone', 'BLACK', 'WAGE_ARREARS', '2026-01-10', { version: 2 })),
  )
  await stage.settled(engine)
})
afterAll(() => stage.close())

const list = async (query: string, client?: string) =>
  (await stage.get(engine, `/v1/list-entries?${query}`, client)).body

test('pages of entries hold every entry once, the last opened first', async () => {
  const whole = (await list('limit=500')).items
  const paged = []
  let cursor = ''
  do {
    const page = await list(`limit=3${cursor}`)
    paged.push(...page.items)
    cursor = page.nextCursor ? `&after=${page.nextCursor}` : ''
  } while (cursor !== '')
  expect(paged.map(({ entryId }) => entryId)).toEqual(whole.map(({ entryId }: { entryId: string }) => entryId))
  expect(new Set(paged.map(({ entryId }) => entryId)).size).toBe(12)
})

test('a cursor made by hand or for another list is refused', async () => {
  const { nextCursor } = await list('limit=1')
  expect((await stage.get(engine, '/v1/list-entries?after=abc')).body.code).toBe('request.cursor-invalid')
  expect((await stage.get(engine, `/v1/measures?after=${nextCursor}`)).body.code).toBe('request.cursor-invalid')
})

test('entries are filtered by list, by subject and by their state on a day', async () => {
  const count = async (query: string) => (await list(query)).items.length
  expect(await count('listCode=JUDGMENT_DEBTOR')).toBe(8)
  expect(await count(`code=${companyNo(20).uscc}`)).toBe(1)
  expect(await count(`code=${companyNo(90_000).uscc}`)).toBe(0)
  expect(await count('state=proposed')).toBe(1)
  expect(await count('state=closed')).toBe(1)
  expect(await count('state=expired&listCode=JUDGMENT_DEBTOR')).toBe(1)
  expect(await count('state=in-force&listCode=JUDGMENT_DEBTOR&asOf=2019-01-01')).toBe(1)
  expect(await count('state=in-force&listCode=BIDDING_BAN')).toBe(0)
  expect(await count('state=in-force&listCode=BIDDING_BAN&asOf=2099-06-01')).toBe(1)
})

test('entries of natural persons are listed only with a purpose, which is kept', async () => {
  const kinds = async (query: string) =>
    new Set((await list(query)).items.map((one: { subject: { kind: string } }) => one.subject.kind))
  expect(await kinds('limit=500')).not.toContain('NATURAL_PERSON')
  expect(await kinds(`limit=500&${PURPOSE}`)).toContain('NATURAL_PERSON')
  expect((await stage.get(engine, `/v1/list-entries?code=${PERSON_ID}`)).body.code).toBe('request.purpose-required')
  const { rows } = await stage.database.query(
    `SELECT operation FROM query_log WHERE is_personal AND operation = 'listListEntries'`,
  )
  expect(rows.length).toBeGreaterThan(0)
})

test('one entry comes with every revision of it, and a person’s needs a purpose', async () => {
  const [{ entryId }] = (await list(`code=${companyNo(20).uscc}`)).items
  const { body } = await stage.get(engine, `/v1/list-entries/${entryId}`)
  expect(body.entry).toMatchObject({ entryId, revision: 2, state: 'in-force' })
  expect(
    body.revisions.map((one: { revision: number; cause: { kind: string }; valid: unknown }) => [
      one.revision,
      one.cause.kind,
      one.valid,
    ]),
  ).toEqual([
    [1, 'record-accepted', [{ from: '2026-01-10', to: '2029-01-10' }]],
    [2, 'record-corrected', [{ from: '2026-01-10', to: '2027-01-10' }]],
  ])
  const [personal] = (await list(`code=${PERSON_ID}&${PURPOSE}`)).items
  expect((await stage.get(engine, `/v1/list-entries/${personal.entryId}`)).body.code).toBe('request.purpose-required')
  expect((await stage.get(engine, `/v1/list-entries/${personal.entryId}?${PURPOSE}`)).status).toBe(200)
  expect((await stage.get(engine, `/v1/list-entries/${personal.entryId}?${PURPOSE}`, 'public-site')).body.code).toBe(
    'list-entry.unknown',
  )
})

test('an entry that nobody knows is not found, and an id that is none is refused', async () => {
  expect((await stage.get(engine, '/v1/list-entries/00000000-0000-8000-8000-000000000000')).body.code).toBe(
    'list-entry.unknown',
  )
  expect((await stage.get(engine, '/v1/list-entries/nothing')).body.code).toBe('request.invalid')
})

test('measures are listed by department, subject and day', async () => {
  const measures = async (query: string) => (await stage.get(engine, `/v1/measures?${query}`)).body.items
  const own = await measures(`department=${finance}&limit=500`)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every((one: { department: { code: string } }) => one.department.code === finance)).toBe(true)
  expect(await measures(`code=${companyNo(1).uscc}`)).toHaveLength(4)
  expect(await measures(`code=${companyNo(22).uscc}&inForceOn=2019-01-01`)).toHaveLength(3)
  expect(await measures(`code=${companyNo(22).uscc}&inForceOn=2026-01-01`)).toEqual([])
})

test('a public reader lists public entries of organisations only', async () => {
  const { items } = await list(`limit=500&${PURPOSE}`, 'public-site')
  expect(
    items.every(
      (one: { openLevel: string; subject: { kind: string } }) =>
        one.openLevel === 'PUBLIC' && one.subject.kind !== 'NATURAL_PERSON',
    ),
  ).toBe(true)
})

test('statistics count rows, and their parts add up', async () => {
  const { body } = await stage.get(engine, '/v1/statistics')
  const { opened, ...entries } = body.listEntries
  const { dispatched, ...measures } = body.measures
  const sum = (parts: object) => Object.values(parts).reduce((total: number, part) => total + Number(part), 0)
  expect(opened).toBe(sum(entries))
  expect(dispatched).toBe(sum(measures))
  expect(entries).toEqual({ proposed: 1, inForce: 9, suspended: 0, closed: 1, expired: 1, notYet: 1 })
  const announced = (await stage.announced('credit.sanctions.v1')).filter(({ type }) => type === 'measure.dispatched')
  expect(dispatched).toBe(new Set(announced.map(({ dispatchId }) => dispatchId)).size)
  expect(body.records).toBe(12)
})

test('the state of an entry on a day is the same in the database as in the domain', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)
  const period = fc.tuple(day, fc.option(day)).map(([from, to]) => (to === null ? { from } : { from, to }))
  const days = fc.array(period, { maxLength: 2 }).map((periods) => unite(periods))
  const state = fc.constantFrom('proposed', 'in-force', 'suspended', 'closed')
  const sample = fc.sample(fc.record({ state, inForce: days, suspended: days, proposed: days, day }), 300)
  for (const { day: on, ...content } of sample) {
    const { rows } = await stage.database.query<{ state: string }>(
      'SELECT entry_state_on($1, $2, $3, $4, $5) AS state',
      [
        content.state,
        toMultirange(content.inForce),
        toMultirange(content.suspended),
        toMultirange(content.proposed),
        on,
      ],
    )
    expect(rows[0]?.state).toBe(stateOn(content as unknown as EntryContent, on))
  }
})

test('rules are served with their dates, and an unknown one is not found', async () => {
  const { body } = await stage.get(engine, '/v1/rules')
  expect(body.rules).toHaveLength(17)
  expect(body.rules[0].tests[0].records[0].payload).not.toEqual({})
  const in2016 = (await stage.get(engine, '/v1/rules?onDate=2016-12-31')).body.rules
  expect(in2016.map((one: { ruleId: string; version: number }) => `${one.ruleId}@${one.version}`)).toContain(
    'GM-S-0001@1',
  )
  const versions = (await stage.get(engine, '/v1/rules/GM-S-0001')).body.versions
  expect(versions.map((one: { version: number }) => one.version)).toEqual([2, 1])
  expect((await stage.get(engine, '/v1/rules/GM-S-9999')).body.code).toBe('rule.unknown')
})
