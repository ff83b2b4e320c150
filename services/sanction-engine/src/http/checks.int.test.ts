import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readOrganisations, rulesDirectory } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreditRecord } from '../domain/record.ts'
import { attached, registered } from '../testing/events.ts'
import { commitment, courtCase, listing, penalty } from '../testing/records.ts'
import { Stage } from '../testing/stage.ts'
import { companyNo, personWith, type TestSubject } from '../testing/subjects.ts'

const PERSON_ID = '440608188001010044'
const OTHER_PERSON_ID = '440608188001010028'
const finance = readOrganisations().organisations.find(({ key }) => key === 'finance')?.code ?? ''
const yms = readOrganisations().organisations.find(({ key }) => key === 'yms')?.code ?? ''

let stage: Stage
let engine: Host
let rules: string
let next = 1

beforeAll(async () => {
  rules = mkdtempSync(path.join(tmpdir(), 'mingxin-rules-'))
  cpSync(rulesDirectory, rules, { recursive: true })
  const file = path.join(rules, 'gm-s-0012-v1.json')
  const document = JSON.parse(readFileSync(file, 'utf8'))
  document.measures[0].items = ['440608-PROJECT-APPROVAL']
  document.measures[1].items = ['440608-SAFETY-LICENCE']
  writeFileSync(file, JSON.stringify(document))
  stage = await Stage.open()
  engine = await stage.start({ rulesDirectory: rules })
})
afterAll(async () => {
  await stage.close()
  rmSync(rules, { recursive: true })
})

const newCompany = (): TestSubject => companyNo(next++)
const unique = (record: CreditRecord): CreditRecord => ({ ...record, recordId: `${record.recordId}-${next++}` })

async function with_(subject: TestSubject, ...records: CreditRecord[]): Promise<string> {
  await stage.fromRegistry(registered(subject), ...records.map((record) => attached(subject, unique(record))))
  await stage.settled(engine)
  return subject.uscc ?? subject.subjectId
}

const lastQueries = async (purpose: string) =>
  (await stage.database.query('SELECT * FROM query_log WHERE purpose = $1 ORDER BY query_id', [purpose])).rows

test('nobody is known by a code that nobody has', async () => {
  expect(await stage.check(engine, companyNo(90_000).uscc ?? '')).toMatchObject({
    decision: 'unknown',
    entries: [],
    measures: [],
    summary: { zh: '查无此主体。' },
  })
})

test('a known company without anything against it is clear', async () => {
  const code = await with_(newCompany())
  expect(await stage.check(engine, code)).toMatchObject({ decision: 'clear', entries: [], considered: [] })
})

test('a code with a wrong check character is refused with its fault and what was most likely meant', async () => {
  const { uscc = '' } = companyNo(7)
  const { status, body } = await stage.get(engine, `/v1/checks/${uscc.replace('MC0', 'MCO')}`)
  expect(status).toBe(400)
  expect(body.code).toBe('identifier.invalid')
  expect(body.faults[0]).toMatchObject({ pointer: '/code', code: 'identifier.uscc-invalid', suggestion: uscc })
})

test('masked and empty codes are refused', async () => {
  for (const code of ['91440608****002711', '无'])
    expect((await stage.get(engine, `/v1/checks/${encodeURIComponent(code)}`)).body.code).toBe('identifier.invalid')
})

test('a company is found however its code is spelt, by the organisation code inside, and by its subject id', async () => {
  const subject = newCompany()
  const code = await with_(subject, courtCase('1', '2024-03-01'))
  const spellings = [
    code.toLowerCase(),
    ` ${code} `,
    code.slice(8, 17),
    `${code.slice(8, 16)}-${code.slice(16, 17)}`,
    subject.subjectId,
  ]
  for (const spelling of spellings) expect((await stage.check(engine, spelling)).decision).toBe('restricted')
})

test('a subject known only by its organisation code is found by a credit code that holds it', async () => {
  const { uscc = '', ...subject } = newCompany()
  await stage.fromRegistry(registered(subject, 1, { identifiers: [{ type: 'orgcode9', value: uscc.slice(8, 17) }] }))
  await stage.fromRegistry(attached(subject, unique(courtCase('1', '2024-03-01'))))
  await stage.settled(engine)
  expect((await stage.check(engine, uscc)).decision).toBe('restricted')
})

test('a code that two subjects have is no answer but a conflict', async () => {
  const [one, other] = [newCompany(), newCompany()]
  const code = await with_(one)
  await stage.fromRegistry(registered({ ...other, uscc: code }))
  await stage.settled(engine)
  expect((await stage.get(engine, `/v1/checks/${code}`)).body).toMatchObject({ status: 409, code: 'subject.ambiguous' })
})

test('only the measures of the asking department count', async () => {
  const code = await with_(newCompany(), courtCase('1', '2024-03-01'))
  const atFinance = await stage.check(engine, code, `?department=${finance}`)
  expect(atFinance).toMatchObject({ decision: 'restricted', department: finance })
  expect(new Set(atFinance.measures.map((one: { department: { code: string } }) => one.department.code))).toEqual(
    new Set([finance]),
  )
  expect((await stage.check(engine, code, `?department=${yms}`)).decision).toBe('hint')
})

test('a department’s code is taken however it is spelt, and one that nobody has is refused instead of being clear', async () => {
  const code = await with_(newCompany(), courtCase('1', '2024-03-01'))
  const fullWidth = finance.replaceAll('0', '０')
  for (const spelling of [finance.toLowerCase(), fullWidth])
    expect(await stage.check(engine, code, `?department=${encodeURIComponent(spelling)}`)).toMatchObject({
      decision: 'restricted',
      department: finance,
    })
  const fault = { pointer: '/department', code: 'field.enum', actual: '11440608PDY0099999' }
  const refused = { status: 400, body: { code: 'request.invalid', faults: [fault] } }
  for (const list of [`/v1/checks/${code}?`, '/v1/measures?'])
    expect(await stage.get(engine, `${list}department=11440608PDY0099999`)).toMatchObject(refused)
  const questions = [
    { code, department: finance.toLowerCase() },
    { code, department: '11440608PDY0099999' },
  ]
  expect((await stage.post(engine, '/v1/checks', { questions })).body.answers).toMatchObject([
    { check: { decision: 'restricted' } },
    { problem: { code: 'request.invalid', faults: [fault] } },
  ])
})

test('a time or day that no clock shows is refused with its place, and no other caller notices', async () => {
  const code = await with_(newCompany(), courtCase('1', '2024-03-01'))
  const leap = '2016-12-31T23:59:60Z'
  const [bad, good, odd, batch] = await Promise.all([
    stage.get(engine, `/v1/checks/${code}?knownAt=${leap}`),
    stage.get(engine, `/v1/checks/${code}`),
    stage.get(engine, `/v1/checks/${code}?asOf=0000-01-01`),
    stage.post(engine, '/v1/checks', { questions: [{ code }], knownAt: leap }),
  ])
  expect(good).toMatchObject({ status: 200, body: { decision: 'restricted' } })
  expect(bad).toMatchObject({ status: 400, body: { faults: [{ code: 'field.format', pointer: '/query/knownAt' }] } })
  expect(batch).toMatchObject({ status: 400, body: { faults: [{ code: 'field.format', pointer: '/knownAt' }] } })
  expect(odd.status).toBeLessThan(500)
})

test('only the measures that bear on the item count, and those without items bear on every one', async () => {
  const code = await with_(newCompany(), listing('s', 'BLACK', 'WORK_SAFETY', '2026-01-10'))
  const ask = async (query: string) => (await stage.check(engine, code, query)).decision
  expect(await ask('')).toBe('restricted')
  expect(await ask('?item=440608-PROJECT-APPROVAL')).toBe('restricted')
  expect(await ask('?item=440608-SAFETY-LICENCE')).toBe('review')
  expect(await ask('?item=440608-ANOTHER')).toBe('hint')
})

test('the decision is the strongest measure in force, and incentives never outweigh it', async () => {
  const [restricted, review, red] = [newCompany(), newCompany(), newCompany()]
  expect((await stage.check(engine, await with_(restricted, courtCase('1', '2024-03-01')))).decision).toBe('restricted')
  expect(
    (await stage.check(engine, await with_(review, commitment('1', '2026-03-01')), '?asOf=2026-06-01')).decision,
  ).toBe('review')
  const code = await with_(red, listing('r', 'RED', 'TAX_GRADE_A', '2026-01-01'), commitment('2', '2026-03-01'))
  const check = await stage.check(engine, code, '?asOf=2026-06-01')
  expect(check.decision).toBe('review')
  expect(check.incentives.length).toBeGreaterThan(0)
  expect(check.incentives.every((one: { measure: { polarity: string } }) => one.measure.polarity === 'INCENTIVE')).toBe(
    true,
  )
})

test('rules that looked and did not fire say why, with the values they saw', async () => {
  const code = await with_(newCompany(), penalty('1', '2026-01-10'), penalty('2', '2026-02-10'))
  const check = await stage.check(engine, code)
  expect(check.decision).toBe('clear')
  const counted = check.considered.filter((one: { ruleId: string }) => one.ruleId === 'GM-S-0006')
  expect(counted.map((one: { conditions: { values: object }[] }) => one.conditions.at(-1)?.values)).toContainEqual(
    expect.objectContaining({ count: 2, atLeast: 3, withinMonths: 12 }),
  )
})

test('a batch answers every question by itself, and a bad code fails its own answer only', async () => {
  const code = await with_(newCompany(), courtCase('1', '2024-03-01'))
  const questions = [{ code }, { code: '9144060800000000XX' }, { code: PERSON_ID }, { code, department: yms }]
  const { status, body } = await stage.post(engine, '/v1/checks', { questions })
  expect(status).toBe(200)
  const outcomes = body.answers.map(
    (one: { check?: { decision: string }; problem?: { code: string } }) => one.check?.decision ?? one.problem?.code,
  )
  expect(outcomes).toEqual(['restricted', 'identifier.invalid', 'request.purpose-required', 'hint'])
})

test('a batch takes a thousand questions and not one more', async () => {
  const { uscc: code } = companyNo(1)
  const ask = (count: number) => stage.post(engine, '/v1/checks', { questions: Array(count).fill({ code }) })
  expect((await ask(1_000)).body.answers).toHaveLength(1_000)
  expect(await ask(1_001)).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
})

test('a question about a person needs a purpose, by id number and by subject id', async () => {
  const person = personWith(PERSON_ID, engine.vault)
  await with_(person, courtCase('p', '2024-08-01'))
  for (const code of [PERSON_ID, person.subjectId])
    expect((await stage.get(engine, `/v1/checks/${code}`)).body.code).toBe('request.purpose-required')
  const check = await stage.check(engine, PERSON_ID, `?purpose=${encodeURIComponent('招录公务员资格审查')}`)
  expect(check).toMatchObject({ decision: 'restricted', subject: { name: '张三丰', maskedId: person.person?.masked } })
  expect(check.code).not.toBe(PERSON_ID)
})

test('a question about a person is in the query log before it is answered, without the number', async () => {
  const person = personWith(PERSON_ID, engine.vault)
  const purpose = '逐笔留痕'
  await stage.check(engine, PERSON_ID, `?purpose=${encodeURIComponent(purpose)}&item=A1`, 'hrss')
  const [row] = await lastQueries(purpose)
  expect(row).toMatchObject({
    client_id: 'hrss',
    is_personal: true,
    purpose,
    item: 'A1',
    decision: 'restricted',
    subject_id: person.subjectId,
  })
})

test('every question about a company is in the query log soon after', async () => {
  const code = await with_(newCompany())
  await stage.check(engine, code, `?purpose=${encodeURIComponent('开标')}`, 'ggzy')
  const [row] = await eventually(async () => {
    const rows = await lastQueries('开标')
    return rows.length > 0 && rows
  })
  expect(row).toMatchObject({ client_id: 'ggzy', is_personal: false, decision: 'clear' })
})

test('an id number in any reply or table: nowhere', async () => {
  const person = personWith(OTHER_PERSON_ID, engine.vault)
  const reason = `负责人身份证${OTHER_PERSON_ID}，拒不支付`
  const responsiblePersons = [{ name: '李四', role: '负责人', idNo: OTHER_PERSON_ID }]
  const record = listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10', { payload: { reason, responsiblePersons } })
  await with_(person, record)
  const purpose = `?purpose=${encodeURIComponent('核验')}`
  const replies = [
    await stage.get(engine, `/v1/checks/${OTHER_PERSON_ID}${purpose}`),
    await stage.get(engine, `/v1/list-entries${purpose}&code=${OTHER_PERSON_ID}`),
    await stage.get(engine, `/v1/measures${purpose}&code=${OTHER_PERSON_ID}`),
    await stage.get(engine, `/v1/checks/${OTHER_PERSON_ID.slice(0, 17)}1`),
  ]
  for (const { text } of replies) expect(text).not.toContain(OTHER_PERSON_ID)
  expect(replies[0]?.body.entries).toHaveLength(1)
  const tables = [
    'subjects',
    'subject_keys',
    'entry_revisions',
    'dispatch_revisions',
    'considerations',
    'query_log',
    'cases',
    'log_events',
  ]
  for (const table of tables) {
    const { rows } = await stage.database.query(`SELECT 1 FROM ${table} AS t WHERE t::text LIKE '%' || $1 || '%'`, [
      OTHER_PERSON_ID,
    ])
    expect(rows, table).toEqual([])
  }
  const kept = await stage.database.query(
    `SELECT payload::text AS payload FROM records WHERE payload::text LIKE '%responsiblePersons%'`,
  )
  expect(kept.rows).toEqual([])
})

test('an id number in what a caller writes freely is neither kept nor repeated', async () => {
  const code = await with_(newCompany(), courtCase('1', '2024-03-01'))
  const purpose = encodeURIComponent(`核验${PERSON_ID}`)
  const check = await stage.get(engine, `/v1/checks/${code}?purpose=${purpose}&item=${PERSON_ID}`)
  expect(check).toMatchObject({ status: 200, body: { decision: 'restricted' } })
  const listed = await stage.get(engine, `/v1/list-entries?purpose=${purpose}`)
  const batch = await stage.post(engine, '/v1/checks', {
    purpose: `核验${PERSON_ID}`,
    questions: [{ code, item: PERSON_ID }],
  })
  for (const { status, text } of [check, listed, batch]) {
    expect(status).toBe(200)
    expect(text).not.toContain(PERSON_ID)
  }
  const kept = `SELECT operation, item FROM query_log WHERE purpose LIKE '核验440608********%' ORDER BY operation`
  const rows = await eventually(async () => {
    const found = (await stage.database.query<{ operation: string; item: string | null }>(kept)).rows
    return found.length === 3 && found
  })
  expect(rows.map(({ operation }) => operation)).toEqual(['checkSubject', 'checkSubjects', 'listListEntries'])
  const clear = 'SELECT 1 FROM query_log AS q WHERE strpos(q::text, $1) > 0'
  expect((await stage.database.query(clear, [PERSON_ID])).rows).toEqual([])
})

test('text that no database keeps is refused, and questions about persons are answered after it', async () => {
  const person = personWith(PERSON_ID, engine.vault)
  await with_(person)
  const code = await with_(newCompany())
  for (const query of ['item=a%00b', `purpose=${encodeURIComponent('核')}%00`])
    expect(await stage.get(engine, `/v1/checks/${code}?${query}`)).toMatchObject({ status: 400 })
  const body = { questions: [{ code, item: 'a\u0000b' }], purpose: '核验' }
  expect(await stage.post(engine, '/v1/checks', body)).toMatchObject({ status: 400 })
  const asked = await stage.get(engine, `/v1/checks/${PERSON_ID}?purpose=${encodeURIComponent('其后')}`)
  expect(asked.status).toBe(200)
  expect(await lastQueries('其后')).toHaveLength(1)
})

test('a public reader is told of public lists of organisations only, and that this is not everything', async () => {
  const secret = newCompany()
  const code = await with_(
    secret,
    commitment('1', '2026-03-01'),
    courtCase('1', '2024-03-01', { openLevel: 'GOV_SHARED' }),
    penalty('p', '2024-03-01', { openLevel: 'GOV_SHARED' }),
  )
  const [office, open] = [
    await stage.check(engine, code, '?asOf=2026-06-01'),
    await stage.check(engine, code, '?asOf=2026-06-01', 'public-site'),
  ]
  expect(office.entries).toHaveLength(2)
  expect(office.considered).not.toEqual([])
  expect(open).toMatchObject({ decision: 'clear', entries: [], measures: [], considered: [] })
  expect(open.summary.zh).toContain('限可查阅的范围')
  expect(office.summary.zh).not.toContain('限可查阅的范围')
  const listed = await with_(newCompany(), courtCase('2', '2024-03-01'))
  expect((await stage.check(engine, listed, '', 'public-site')).decision).toBe('restricted')
})

test('to a public reader every person is unknown, and the question is logged all the same', async () => {
  const person = personWith(PERSON_ID, engine.vault)
  const purpose = '公众查询'
  for (const code of [PERSON_ID, person.subjectId]) {
    const check = await stage.check(engine, code, `?purpose=${encodeURIComponent(purpose)}`, 'public-site')
    expect(check).toMatchObject({ decision: 'unknown', entries: [], measures: [] })
    expect(check.subject).toBeUndefined()
  }
  expect(await lastQueries(purpose)).toHaveLength(2)
  const [known, nobody] = await Promise.all(
    [person.subjectId, crypto.randomUUID()].map((code) => stage.check(engine, code, '', 'public-site')),
  )
  expect([known.decision, nobody.decision]).toEqual(['unknown', 'unknown'])
})

test('an authorised reader sees a person’s entries with the name masked', async () => {
  const check = await stage.check(
    engine,
    PERSON_ID,
    `?purpose=${encodeURIComponent('经授权查询')}`,
    'credit-office',
    'AUTHORISED',
  )
  expect(check.decision).toBe('restricted')
  expect(check.subject.name).toBe('张*')
})

test('a token without the scope is refused', async () => {
  expect((await stage.get(engine, `/v1/checks/${companyNo(1).uscc}`, 'ops')).status).toBe(403)
})

test('questions that wait for the log are kept when the service stops', async () => {
  const another = await stage.start({ rulesDirectory: rules })
  await stage.check(another, companyNo(1).uscc ?? '', `?purpose=${encodeURIComponent('停机前')}`)
  await stage.stop(another)
  expect(await lastQueries('停机前')).toHaveLength(1)
})
