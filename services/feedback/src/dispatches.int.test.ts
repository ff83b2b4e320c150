import type { Host } from '@mingxin/service-host'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock, type TestClock } from './testing/clock.ts'
import { later, measureData, measureEvent, newId } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { DispatchDetail, DispatchesPage, ProblemReply, ResponseReply } from './testing/shapes.ts'

const DAY = 86_400_000

let scene: Scene
let app: Host
let clock: TestClock

// A Monday; seven working days later is Wednesday 11 March 2026.
const START = Date.parse('2026-03-02T09:30:00+08:00')

beforeEach(async () => {
  scene = await Scene.open()
  clock = createClock(START)
  app = await scene.start({ now: clock.now })
})
afterEach(() => scene.close())

async function dispatched(...measures: readonly ReturnType<typeof measureData>[]): Promise<void> {
  await scene.append(...measures.map((data) => measureEvent('measure.dispatched', data)))
  await scene.handled(app)
}

const respond = (dispatchId: string, body: object, client = 'ggzy', headers: Record<string, string> = {}) =>
  scene.ask<ResponseReply & ProblemReply>(app, client, 'POST', `/v1/dispatches/${dispatchId}/responses`, {
    body,
    headers,
  })
const detail = async (dispatchId: string, client = 'ggzy') =>
  scene.ask<DispatchDetail & ProblemReply>(app, client, 'GET', `/v1/dispatches/${dispatchId}`)
const list = async (query = '', client = 'ggzy'): Promise<string[]> =>
  (await scene.ask<DispatchesPage>(app, client, 'GET', `/v1/dispatches?limit=50${query}`)).body.items.map(
    ({ dispatchId }) => dispatchId,
  )

interface LoggedEvent {
  type: string
  key: string
  traceparent: string
  data: string
}

const logged = async (): Promise<LoggedEvent[]> =>
  (
    await scene.database.query<LoggedEvent>(
      "SELECT type, key, traceparent, data FROM log_events WHERE topic = 'credit.responses.v1' ORDER BY position",
    )
  ).rows

describe('a dispatch', () => {
  it('shows the measure with its legal basis and its due day in working days', async () => {
    const data = measureData({ dueDays: 7 })
    await dispatched(data)
    const { body } = await detail(data.dispatchId)
    const { dispatchId, entryId, subject, list: listRef, measure, department, valid, reason } = data
    expect(body.dispatch).toMatchObject({
      dispatchId,
      entryId,
      subject,
      list: listRef,
      measure,
      department,
      valid,
      reason,
    })
    expect(body.dispatch).toMatchObject({
      state: 'dispatched',
      dueOn: '2026-03-11',
      provisional: false,
      overdue: false,
    })
    expect(body.responses).toEqual([])
  })

  it('is never refused beyond the published calendar: its due day is provisional', async () => {
    const data = measureData({ recordedAt: '2026-12-28T09:00:00+08:00', dueDays: 20 })
    await dispatched(data)
    expect((await detail(data.dispatchId)).body.dispatch).toMatchObject({
      provisional: true,
      dueOn: expect.stringMatching(/^2027-01/),
    })
  })

  it('is counted again by the present calendar when the service starts, unless it was answered or lifted', async () => {
    const [open, answered, lifted] = [measureData(), measureData(), measureData()]
    await dispatched(open, answered, lifted)
    await respond(answered.dispatchId, { result: 'executed' })
    await scene.append(measureEvent('measure.lifted', later(lifted)))
    await scene.handled(app)
    await scene.database.query(
      "UPDATE dispatches SET due_on = '2026-03-20', provisional = true, calendar_version = 'older'",
    )
    await scene.start({ now: clock.now })
    const dueOf = async ({ dispatchId }: { dispatchId: string }) => (await detail(dispatchId)).body.dispatch
    expect(await dueOf(open)).toMatchObject({ dueOn: '2026-03-11', provisional: false })
    expect(await dueOf(answered)).toMatchObject({ dueOn: '2026-03-20', provisional: true })
    expect(await dueOf(lifted)).toMatchObject({ dueOn: '2026-03-20' })
  })

  it('is overdue by its dates alone: no job has to run', async () => {
    const [data, answered, over] = [
      measureData(),
      measureData(),
      measureData({ valid: [{ from: '2026-01-01', to: '2026-03-10' }] }),
    ]
    await dispatched(data, answered, over)
    await respond(answered.dispatchId, { result: 'executed' })
    clock.advance(9 * DAY)
    expect(await list('&state=overdue')).toEqual([])
    clock.advance(DAY)
    expect(await list('&state=overdue')).toEqual([data.dispatchId])
    expect((await detail(data.dispatchId)).body.dispatch.overdue).toBe(true)
    expect((await detail(over.dispatchId)).body.dispatch).toMatchObject({ state: 'lifted', overdue: false })
  })

  it('is open, answered or lifted: every one in exactly one list, overdue ones among the open', async () => {
    const [open, acknowledged, executed, lifted] = [measureData(), measureData(), measureData(), measureData()]
    await dispatched(open, acknowledged, executed, lifted)
    await scene.append(measureEvent('measure.lifted', later(lifted)))
    await scene.handled(app)
    await respond(acknowledged.dispatchId, { result: 'acknowledged' })
    await respond(executed.dispatchId, { result: 'executed' })
    expect((await list('&state=open')).toSorted()).toEqual([open.dispatchId, acknowledged.dispatchId].toSorted())
    expect(await list('&state=answered')).toEqual([executed.dispatchId])
    expect(await list('&state=lifted')).toEqual([lifted.dispatchId])
    expect(await list()).toHaveLength(4)
  })

  it('is listed the earliest due first, page by page', async () => {
    const measures = [9, 3, 6, 1, 8, 2].map((dueDays) => measureData({ dueDays }))
    await dispatched(...measures)
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { body } = await scene.ask<DispatchesPage>(app, 'ggzy', 'GET', `/v1/dispatches?limit=2${cursor}`)
      seen.push(...body.items.map(({ dueOn }) => dueOn))
      if (body.nextCursor === undefined) break
      cursor = `&after=${body.nextCursor}`
    }
    expect(seen).toEqual(seen.toSorted())
    expect(seen).toHaveLength(6)
  })

  it('of another department does not exist for a department; the credit office sees all', async () => {
    const [own, foreign] = [measureData(), measureData({ department: 'tax' })]
    await dispatched(own, foreign)
    expect(await list()).toEqual([own.dispatchId])
    expect(await detail(foreign.dispatchId)).toMatchObject({ status: 404, body: { code: 'dispatch.unknown' } })
    expect(
      (await scene.ask<ProblemReply>(app, 'ggzy', 'GET', `/v1/dispatches?department=${foreign.department.code}`)).body
        .code,
    ).toBe('access.organisation-foreign')
    expect(await list('', 'credit-office')).toHaveLength(2)
    expect(await list(`&department=${foreign.department.code}`, 'credit-office')).toEqual([foreign.dispatchId])
    expect((await detail(foreign.dispatchId, 'credit-office')).status).toBe(200)
  })
})

describe('a response', () => {
  it('is kept, shown as the state, and appended to the log in the same transaction', async () => {
    const data = measureData()
    await dispatched(data)
    await respond(data.dispatchId, { result: 'acknowledged', operator: '李四' })
    const executed = {
      result: 'executed',
      actionOn: '2026-03-02',
      businessItem: 'GMZB2026001',
      caseSummary: '开标时拒绝其投标',
    }
    expect(await respond(data.dispatchId, executed)).toMatchObject({ status: 201, body: { ...executed, late: false } })
    const { body } = await detail(data.dispatchId)
    expect(body.dispatch.state).toBe('executed')
    expect(body.responses.map(({ result }) => result)).toEqual(['acknowledged', 'executed'])
    const events = await logged()
    expect(events.map(({ type, key }) => [type, key])).toEqual([
      ['response.acknowledged', data.dispatchId],
      ['response.executed', data.dispatchId],
    ])
    expect(JSON.parse(events[1]?.data ?? '')).toMatchObject({
      dispatchId: data.dispatchId,
      entryId: data.entryId,
      subjectId: data.subject.subjectId,
      measureCode: data.measure.code,
      department: data.department,
      dueOn: '2026-03-11',
      late: false,
      ...{ actionOn: '2026-03-02', businessItem: 'GMZB2026001' },
    })
  })

  it('goes on with the trace of the department, or of the push that led to the measure', async () => {
    const [pushed, own] = ['4bf92f3577b34da6a3ce929d0e0e4736', 'a3ce929d0e0e47364bf92f3577b34da6']
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data, `00-${pushed}-00f067aa0ba902b7-01`))
    await scene.handled(app)
    await respond(data.dispatchId, { result: 'acknowledged' })
    await respond(data.dispatchId, { result: 'executed' }, 'ggzy', { traceparent: `00-${own}-00f067aa0ba902b7-01` })
    expect((await logged()).map(({ traceparent }) => traceparent.split('-')[1])).toEqual([pushed, own])
  })

  it('leaves nothing behind when it is refused', async () => {
    const data = measureData()
    await dispatched(data)
    expect(await respond(data.dispatchId, { result: 'declined' })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', faults: [{ pointer: '/reason', code: 'response.reason-required' }] },
    })
    await respond(data.dispatchId, { result: 'executed' })
    expect(await respond(data.dispatchId, { result: 'acknowledged' })).toMatchObject({
      status: 409,
      body: { code: 'response.out-of-order' },
    })
    expect((await detail(data.dispatchId)).body.responses).toHaveLength(1)
    expect(await logged()).toHaveLength(1)
  })

  it('may be corrected by another final one', async () => {
    const data = measureData()
    await dispatched(data)
    await respond(data.dispatchId, { result: 'executed' })
    await respond(data.dispatchId, { result: 'not-applicable', reason: '该企业未在本中心登记' })
    expect((await detail(data.dispatchId)).body.dispatch.state).toBe('not-applicable')
  })

  it('is the addressed department’s alone', async () => {
    const data = measureData()
    await dispatched(data)
    for (const client of ['tax', 'credit-office'])
      expect(await respond(data.dispatchId, { result: 'executed' }, client)).toMatchObject({
        status: 403,
        body: { code: 'dispatch.foreign' },
      })
    expect(await respond(newId(), { result: 'executed' })).toMatchObject({
      status: 404,
      body: { code: 'dispatch.unknown' },
    })
  })

  it('is late the day after the due day in Shanghai, not an hour before', async () => {
    const [inTime, late] = [measureData(), measureData()]
    await dispatched(inTime, late)
    clock.advance(Date.parse('2026-03-11T23:59:59+08:00') - START)
    expect((await respond(inTime.dispatchId, { result: 'executed' })).body.late).toBe(false)
    clock.advance(2_000)
    expect((await respond(late.dispatchId, { result: 'executed' })).body.late).toBe(true)
  })

  it('can still report on a lifted measure what was done while it held', async () => {
    const data = measureData()
    await dispatched(data)
    await scene.append(measureEvent('measure.lifted', later(data)))
    await scene.handled(app)
    expect((await respond(data.dispatchId, { result: 'executed' })).status).toBe(201)
    const { body } = await detail(data.dispatchId)
    expect([body.dispatch.state, body.responses.length]).toEqual(['lifted', 1])
  })

  it('is asked for anew when the measure is dispatched again; what was answered before stays on record', async () => {
    const data = measureData()
    await dispatched(data)
    await respond(data.dispatchId, { result: 'executed' })
    await scene.append(
      measureEvent('measure.lifted', later(data)),
      measureEvent('measure.dispatched', { ...data, revision: 3, recordedAt: '2026-04-01T09:00:00+08:00' }),
    )
    await scene.handled(app)
    const { body } = await detail(data.dispatchId)
    expect(body.dispatch).toMatchObject({ state: 'dispatched', dueOn: '2026-04-13' })
    expect(body.responses).toHaveLength(1)
    expect((await respond(data.dispatchId, { result: 'acknowledged' })).status).toBe(201)
  })

  it('is taken once, however often it is sent with the same key', async () => {
    const data = measureData()
    await dispatched(data)
    const key = { 'idempotency-key': 'answer-1' }
    const replies = await Promise.all(
      [1, 2, 3].map(() => respond(data.dispatchId, { result: 'executed' }, 'ggzy', key)),
    )
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect([(await detail(data.dispatchId)).body.responses.length, (await logged()).length]).toEqual([1, 1])
  })

  it.each(['reason', 'businessItem', 'caseSummary', 'operator'])(
    'keeps, returns and appends no identity number that slipped into its %s',
    async (field) => {
      const data = measureData()
      await dispatched(data)
      const answer = { result: 'declined', reason: '已履行', [field]: '经办440608188001010019已履行' }
      const { status, body } = await respond(data.dispatchId, answer)
      expect(status).toBe(201)
      const kept = (await scene.database.query('SELECT * FROM responses')).rows
      const appended = await logged()
      expect([kept.length, appended.length]).toEqual([1, 1])
      const everywhere = JSON.stringify([body, (await detail(data.dispatchId)).body, kept, appended])
      expect(everywhere).toContain('经办')
      expect(everywhere).not.toContain('18800101')
    },
  )
})

describe('what is asked with bad input', () => {
  it.each([
    [{ result: 'maybe' }, '/result'],
    [{ result: 'executed', actionOn: '2026-02-30' }, '/actionOn'],
    [{ result: 'executed', more: 1 }, '/more'],
    [{}, '/result'],
  ])('%j is answered with the place of the fault', async (body, pointer) => {
    const reply = await respond(newId(), body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    expect(reply.body.faults?.map((fault) => fault.pointer)).toContain(pointer)
  })

  it.each(['/v1/dispatches?after=abc', '/v1/cases?after=abc', '/v1/deliveries?after=abc'])(
    '%s is a cursor nobody issued',
    async (url) => {
      const reply = await scene.ask<ProblemReply>(app, 'credit-office', 'GET', url)
      expect(reply).toMatchObject({ status: 400, body: { code: 'request.cursor-invalid' } })
    },
  )

  it('a token without the scope, a foreign one or none gets nothing', async () => {
    expect(await scene.ask(app, 'ops', 'GET', '/v1/dispatches')).toMatchObject({
      status: 403,
      body: { code: 'access.scope-missing' },
    })
    expect(await scene.ask(app, 'sharing', 'GET', '/v1/subscriptions')).toMatchObject({ status: 403 })
    const expired = await scene.installation.issuer.tokenFor('ggzy', { expiresInSeconds: -10 })
    for (const authorization of ['', 'Bearer x.y.z', `Bearer ${expired}`]) {
      const reply = await app.app.inject({ url: '/v1/dispatches', headers: { authorization } })
      expect(reply.statusCode).toBe(401)
    }
  })
})
