import type { CreditEvent, NewCreditEvent } from '@mingxin/contracts'
import { deriveId } from '@mingxin/contracts'
import type { Transaction } from '@mingxin/persistence'
import { startDatabaseProxy } from '@mingxin/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleCases } from './consumers/cases.ts'
import { handleResolvedRecords } from './consumers/resolved-records.ts'
import { handleSubjects } from './consumers/subjects.ts'
import { amended, attached, caseOpened, detached, registered } from './testing/events.ts'
import { districtPack } from './testing/pack.ts'
import { courtCase, listing, penalty } from './testing/records.ts'
import { Stage } from './testing/stage.ts'
import { companyNo } from './testing/subjects.ts'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
  await stage.stop(await stage.start())
})
afterAll(() => stage.close())

const read = (event: NewCreditEvent, index: number): CreditEvent =>
  ({ ...event, id: String(index + 1), time: new Date(1_770_000_000_000 + index) }) as CreditEvent

const engine = { pack: districtPack(), log: { append: async () => {} } }

/** Handles a page as the log does and counts the statements it took. */
async function statementsFor(handle: typeof handleSubjects, ...events: readonly NewCreditEvent[]): Promise<number> {
  let statements = 0
  await stage.database.transaction(async (tx) => {
    const counting: Transaction = {
      nested: (work) => tx.nested(work),
      query: (statement, values) => {
        statements++
        return tx.query(statement, values)
      },
    }
    await handle(engine)(events.map(read), counting)
  })
  return statements
}

test('the statements of a page do not grow with its events: a full one is saved in four parts at most', async () => {
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)
  const pageOf = (from: number, count: number) =>
    numbers(from, count).flatMap((n) => [
      attached(companyNo(n), courtCase(`c${n}`, '2026-01-05')),
      attached(companyNo(n), penalty(`p${n}`, '2026-01-05')),
      attached(companyNo(n), listing(`w${n}`, 'BLACK', 'WAGE_ARREARS', '2026-01-05')),
    ])
  const subjects = (from: number, count: number) => numbers(from, count).map((n) => registered(companyNo(n)))
  const few = await statementsFor(handleSubjects, ...subjects(1, 3))
  expect(await statementsFor(handleSubjects, ...subjects(100, 500))).toBe(few)
  const records = await statementsFor(handleResolvedRecords, ...pageOf(1, 3))
  expect(await statementsFor(handleResolvedRecords, ...pageOf(100, 120))).toBe(records)
  expect(await statementsFor(handleResolvedRecords, ...pageOf(220, 380))).toBeLessThanOrEqual(2 * records)
  expect(records).toBeLessThanOrEqual(16)
})

test('a page of records at which no rule looks takes one statement', async () => {
  const registrations = Array.from({ length: 500 }, (_, n) =>
    attached(companyNo(n + 1), {
      ...penalty(`r${n}`, '2026-01-05'),
      kind: 'REGISTRATION' as const,
      payload: { status: '存续' },
    }),
  )
  expect(await statementsFor(handleResolvedRecords, ...registrations)).toBe(1)
})

test('a page that holds every kind of event about one record ends as its last event says', async () => {
  const subject = companyNo(900)
  const record = courtCase('all', '2026-01-05')
  await statementsFor(handleSubjects, registered(subject))
  await statementsFor(
    handleResolvedRecords,
    attached(subject, record),
    amended(subject, { ...record, version: 2 }),
    detached(subject, { ...record, version: 3 }),
    attached(subject, { ...record, version: 4 }),
  )
  const text = `SELECT version, is_attached FROM records WHERE record_id = 'all'`
  expect((await stage.database.query(text)).rows).toEqual([{ version: 4, is_attached: true }])
})

test('a page that was handled before changes nothing when it is handled again', async () => {
  const subject = companyNo(901)
  const about = {
    caseId: deriveId('case', '1'),
    kind: 'OBJECTION' as const,
    subjectId: subject.subjectId,
    entryId: deriveId('entry', '1'),
  }
  const page = [
    attached(subject, courtCase('again', '2026-01-05')),
    attached(subject, penalty('again-p', '2026-01-05')),
  ]
  const handleAll = async () => {
    await statementsFor(handleSubjects, registered(subject))
    await statementsFor(handleResolvedRecords, ...page)
    await statementsFor(handleCases, caseOpened(about, '2026-03-01T00:00:00Z'))
  }
  await handleAll()
  const counts = async () =>
    (
      await stage.database.query(`SELECT (SELECT count(*) FROM entry_revisions) AS entries, (SELECT count(*) FROM dispatch_revisions) AS dispatches,
       (SELECT count(*) FROM considerations) AS considered, (SELECT count(*) FROM subjects) AS subjects, (SELECT count(*) FROM subject_keys) AS keys`)
    ).rows
  const before = await counts()
  await handleAll()
  expect(await counts()).toEqual(before)
})

test('when the database is away a check answers 503 with Retry-After, and answers again when it is back', async () => {
  const proxy = await startDatabaseProxy(stage.config.databaseUrl)
  const proxied = await stage.start({ databaseUrl: proxy.url })
  const code = companyNo(1).uscc
  expect((await stage.get(proxied, `/v1/checks/${code}`)).status).toBe(200)
  await proxy.cut()
  const headers = await stage.installation.issuer.authorization('ggzy')
  const response = await proxied.app.inject({ url: `/v1/checks/${code}`, headers })
  expect(response.statusCode).toBe(503)
  expect(response.headers['retry-after']).toBe('5')
  const batch = await stage.post(proxied, '/v1/checks', { questions: [{ code }] })
  expect(batch).toMatchObject({ status: 503, body: { code: 'database.unavailable' } })
  await proxy.mend()
  expect((await stage.get(proxied, `/v1/checks/${code}`)).status).toBe(200)
  await stage.stop(proxied)
  await proxy.cut()
})
