import { createEvent, type ListEntryOpened } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock, type TestClock } from './testing/clock.ts'
import { entryData, opened } from './testing/entries.ts'
import { newId, organisation } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { CaseReply, CasesPage, ProblemReply } from './testing/shapes.ts'

const DAY = 86_400_000

let scene: Scene
let app: Host
let clock: TestClock
let entry: ListEntryOpened

beforeEach(async () => {
  scene = await Scene.open()
  // A Monday.
  clock = createClock(Date.parse('2026-03-02T09:30:00+08:00'))
  app = await scene.start({ now: clock.now })
  entry = entryData()
  await scene.append(opened(entry))
  await scene.handled(app)
})
afterEach(() => scene.close())

const open = (body: object, client = 'yms') =>
  scene.ask<CaseReply & ProblemReply>(app, client, 'POST', '/v1/cases', { body })
const objection = async (): Promise<CaseReply> =>
  (await open({ kind: 'OBJECTION', entryId: entry.entryId, statement: '判决已履行完毕' })).body
const decide = (caseId: string, body: object, client = 'credit-office') =>
  scene.ask<CaseReply & ProblemReply>(app, client, 'POST', `/v1/cases/${caseId}/decision`, { body })
const annotate = (caseId: string, note: string) =>
  scene.ask<CaseReply & ProblemReply>(app, 'yms', 'POST', `/v1/cases/${caseId}/annotations`, { body: { note } })
const logged = async () =>
  (
    await scene.database.query<{ type: string; key: string; data: string }>(
      "SELECT type, key, data FROM log_events WHERE topic = 'credit.cases.v1' ORDER BY position",
    )
  ).rows.map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) }))

describe('opening a case', () => {
  it.each([
    ['OBJECTION', '2026-03-10', '6 working days after 2026-03-02'],
    ['REPAIR', '2026-03-05', '3 working days after 2026-03-02'],
    ['COMPLAINT', '2026-03-30', '20 working days after 2026-03-02'],
  ])('of kind %s sets its due day to %s and says how it was counted', async (kind, dueOn, counting) => {
    const { status, body } = await open({ kind, entryId: entry.entryId, statement: '理由' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ kind, dueOn, provisional: false, state: 'open', subjectId: entry.subject.subjectId })
    expect(body.counting).toContain(counting)
    expect(body.counting).toMatch(/Art\. \d+/)
  })

  it('appends it with its due day, keyed by the subject', async () => {
    const body = await objection()
    expect(await logged()).toEqual([
      {
        type: 'case.opened',
        key: entry.subject.subjectId,
        data: expect.objectContaining({
          caseId: body.caseId,
          revision: 1,
          entryId: entry.entryId,
          statement: '判决已履行完毕',
          dueOn: body.dueOn,
        }),
      },
    ])
  })

  it('is refused about an entry nobody knows, and about one above what the caller may see', async () => {
    const sealed = entryData({ openLevel: 'GOV_SHARED' })
    await scene.append(opened(sealed))
    await scene.handled(app)
    const refusal = {
      status: 400,
      body: { code: 'request.invalid', faults: [{ pointer: '/entryId', code: 'case.target-unknown' }] },
    }
    expect(await open({ kind: 'REPAIR', entryId: newId(), statement: '理由' })).toMatchObject(refusal)
    expect((await open({ kind: 'REPAIR', entryId: sealed.entryId, statement: '理由' })).status).toBe(201)
  })

  it('is counted by the term in force on its day', async () => {
    await scene.database.query(
      "INSERT INTO case_terms VALUES ('OBJECTION', '2026-03-03', 2, '新规定 2', '佛府〔2025〕6号'), ('OBJECTION', '2027-01-01', 1, '更新 1', 'later')",
    )
    expect((await objection()).dueOn).toBe('2026-03-10')
    clock.advance(DAY)
    expect((await objection()).dueOn).toBe('2026-03-05')
  })

  it('keeps no identity number that slipped into its text', async () => {
    const { body } = await open({
      kind: 'OBJECTION',
      entryId: entry.entryId,
      statement: '本人440608188001010019未欠款',
      applicant: '张三440608188001010019',
    })
    const kept = await scene.database.query("SELECT string_agg(content::text, '') AS text FROM case_steps")
    expect(JSON.stringify([body, kept.rows, await logged()])).not.toContain('18800101')
  })
})

describe('a case', () => {
  it('tells its steps: opened, annotated, decided, closed', async () => {
    const { caseId } = await objection()
    await annotate(caseId, '异议处理中')
    clock.advance(DAY)
    const decided = await decide(caseId, { outcome: 'UPHELD', decisionNo: '明信异〔2026〕1号', reason: '经核查属实' })
    expect(decided.status).toBe(200)
    expect(decided.body).toMatchObject({
      state: 'decided',
      decision: { outcome: 'UPHELD', effectiveOn: '2026-03-03', decidedBy: organisation('credit-office') },
    })
    expect(decided.body.steps.map(({ step, by }) => [step, by])).toEqual([
      ['opened', organisation('yms').name],
      ['annotated', organisation('yms').name],
      ['decided', organisation('credit-office').name],
      ['closed', organisation('credit-office').name],
    ])
    const events = await logged()
    expect(events.map(({ type, data }) => [type, data.revision])).toEqual([
      ['case.opened', 1],
      ['case.annotated', 2],
      ['case.decided', 3],
      ['case.closed', 4],
    ])
    expect(events[2]?.data).toMatchObject({
      outcome: 'UPHELD',
      decisionNo: '明信异〔2026〕1号',
      effectiveOn: '2026-03-03',
    })
  })

  it('is decided once: a second decision and a later note are refused, and leave nothing behind', async () => {
    const { caseId } = await objection()
    const decision = { outcome: 'DISMISSED', decisionNo: 'n', reason: '不属实' }
    const replies = await Promise.all([decide(caseId, decision), decide(caseId, { ...decision, outcome: 'UPHELD' })])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await annotate(caseId, '太晚了')).toMatchObject({ status: 409, body: { code: 'case.closed' } })
    expect(await logged()).toHaveLength(3)
  })

  it('refuses an outcome of another kind with the place of the fault', async () => {
    const { caseId } = await objection()
    const reply = await decide(caseId, { outcome: 'GRANTED', decisionNo: 'n', reason: '理由' })
    expect(reply).toMatchObject({ status: 400, body: { code: 'request.invalid', faults: [{ pointer: '/outcome' }] } })
  })

  it('keeps, returns and appends no identity number that slipped into its decision', async () => {
    const { caseId } = await objection()
    const decision = {
      outcome: 'UPHELD',
      decisionNo: '异〔2026〕440608188001010019号',
      reason: '440608188001010019属实',
    }
    const { status, body } = await decide(caseId, decision)
    expect(status).toBe(200)
    expect(body.decision?.decisionNo).toContain('异〔2026〕')
    const kept = await scene.database.query("SELECT string_agg(content::text, '') AS text FROM case_steps")
    expect(JSON.stringify([body, kept.rows, await logged()])).not.toContain('18800101')
  })

  it('refuses a granted repair that would reach back before the case, and stays open', async () => {
    const { body } = await open({ kind: 'REPAIR', entryId: entry.entryId, statement: '已纠正' })
    const decision = { outcome: 'GRANTED', decisionNo: 'n', reason: '属实' }
    for (const effectiveOn of ['0001-01-01', '2026-03-01'])
      expect(await decide(body.caseId, { ...decision, effectiveOn })).toMatchObject({
        status: 400,
        body: { code: 'request.invalid', faults: [{ pointer: '/effectiveOn', code: 'field.range' }] },
      })
    expect(await logged()).toHaveLength(1)
    clock.advance(DAY)
    expect(await decide(body.caseId, { ...decision, effectiveOn: '2026-03-02' })).toMatchObject({ status: 200 })
  })

  it('is decided only by whoever may decide, and is unknown by another id', async () => {
    const { caseId } = await objection()
    const decision = { outcome: 'UPHELD', decisionNo: 'n', reason: '理由' }
    expect(await decide(caseId, decision, 'yms')).toMatchObject({ status: 403, body: { code: 'access.scope-missing' } })
    expect(await decide(newId(), decision)).toMatchObject({ status: 404, body: { code: 'case.unknown' } })
  })

  it('is counted again by the present calendar when the service starts, while it is open', async () => {
    const { caseId } = await objection()
    await scene.database.query(
      "UPDATE cases SET due_on = '2026-03-20', provisional = true, calendar_version = 'older', counting = 'old'",
    )
    await scene.start({ now: clock.now })
    const { body } = await scene.ask<CaseReply>(app, 'yms', 'GET', `/v1/cases/${caseId}`)
    expect(body).toMatchObject({
      dueOn: '2026-03-10',
      provisional: false,
      counting: expect.stringContaining('6 working days'),
    })
  })

  it('is overdue by its dates alone', async () => {
    const { caseId } = await objection()
    const overdue = async () =>
      (await scene.ask<CasesPage>(app, 'yms', 'GET', '/v1/cases?state=overdue')).body.items.map((one) => one.caseId)
    clock.advance(8 * DAY)
    expect(await overdue()).toEqual([])
    clock.advance(DAY)
    expect(await overdue()).toEqual([caseId])
    await decide(caseId, { outcome: 'DISMISSED', decisionNo: 'n', reason: '不属实' })
    expect(await overdue()).toEqual([])
  })

  it('is listed the earliest due first, by state and by entry, page by page', async () => {
    const other = entryData()
    await scene.append(opened(other))
    await scene.handled(app)
    for (const [kind, { entryId }] of [
      ['COMPLAINT', entry],
      ['REPAIR', entry],
      ['OBJECTION', other],
    ] as const)
      await open({ kind, entryId, statement: '理由' })
    const page = async (query: string) => (await scene.ask<CasesPage>(app, 'yms', 'GET', `/v1/cases?${query}`)).body
    expect((await page('limit=10')).items.map(({ kind }) => kind)).toEqual(['REPAIR', 'OBJECTION', 'COMPLAINT'])
    expect((await page(`entry=${other.entryId}`)).items.map(({ kind }) => kind)).toEqual(['OBJECTION'])
    const first = await page('limit=2')
    expect((await page(`limit=2&after=${first.nextCursor}`)).items.map(({ kind }) => kind)).toEqual(['COMPLAINT'])
    expect((await page('state=decided')).items).toEqual([])
  })
})

describe('entries', () => {
  it('are kept by their newest revision, whatever comes late', async () => {
    const closed = { ...entry, revision: 3, state: 'closed' as const }
    await scene.append(createEvent('list-entry.closed', entry.subject.subjectId, closed, undefined))
    await scene.append(createEvent('list-entry.amended', entry.subject.subjectId, { ...entry, revision: 2 }, undefined))
    await scene.handled(app)
    const { rows } = await scene.database.query('SELECT revision, state FROM entries')
    expect(rows).toEqual([{ revision: 3, state: 'closed' }])
  })
})
