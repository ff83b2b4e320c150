import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeOnBothLogs } from './both-logs.ts'
import {
  company,
  type Desk,
  judgment,
  openDesk,
  openTown,
  organisation,
  penalty,
  registration,
  type Town,
} from './town.ts'

await describeOnBothLogs((log) => {
  let town: Town
  const desks = new Map<string, Desk>()
  const DEPARTMENTS = ['ggzy', 'finance', 'yms', 'scjg', 'zhzf']

  beforeAll(async () => {
    town = await openTown(log)
    for (const client of DEPARTMENTS) desks.set(client, await openDesk(town, client))
  })
  afterAll(async () => {
    await Promise.all([...desks.values()].map((desk) => desk.close()))
    await town.close()
  })

  const receivedAbout = (uscc: string) =>
    [...desks].flatMap(([client, { received }]) =>
      received.filter(({ data }) => JSON.stringify(data).includes(uscc)).map((one) => ({ client, ...one })),
    )

  describe('a judgment debtor, from the court’s push to the departments’ reports and out again', () => {
    const debtor = company(1)

    it('unknown before, clear once registered, restricted once the court has spoken, with rule, values and legal basis', async () => {
      expect(await town.check(debtor.uscc)).toMatchObject({ decision: 'unknown' })
      await town.submit('scjg', [registration(debtor)])
      await town.settle()
      expect(await town.check(debtor.uscc)).toMatchObject({ decision: 'clear', entries: [] })
      const { body } = await town.submit('court', [judgment(debtor)])
      expect(body.results[0]).toMatchObject({ outcome: 'accepted', receipt: { sequence: 1 } })
      await town.settle()
      const answer = await town.check(debtor.uscc)
      expect(['restricted', 'review']).toContain(answer.decision)
      const [entry] = answer.entries
      expect(entry).toMatchObject({ state: 'in-force', list: { type: 'BLACK' } })
      expect(entry.grounds[0]).toMatchObject({
        standing: 'determined',
        records: [{ recordId: `SX-${debtor.orgCode}` }],
      })
      expect(entry.grounds[0].conditions.some(({ values }: { values: object }) => Object.keys(values).length > 0)).toBe(
        true,
      )
      for (const { measure } of answer.measures) expect(measure.legalBasis[0].document.length).toBeGreaterThan(3)
    })

    it('each measure reaches its department once, signed, and its report is on record', async () => {
      const { items } = await town.api.ask('credit-office', 'sanction-engine', `/v1/measures?code=${debtor.uscc}`)
      expect(items.length).toBeGreaterThan(1)
      const arrived = await eventually(() => {
        const all = receivedAbout(debtor.uscc).filter(({ type }) => type === 'measure.dispatched')
        return all.length >= items.length && all
      })
      expect(arrived.map(({ data }) => data.dispatchId).sort()).toEqual(
        items.map(({ dispatchId }: { dispatchId: string }) => dispatchId).sort(),
      )
      for (const { client, data } of arrived) {
        const body = { result: 'executed', businessItem: 'XM-1' }
        const route = `/v1/dispatches/${data.dispatchId}/responses`
        expect((await town.api.call(client, 'feedback', route, { method: 'POST', body })).status).toBe(201)
        const foreign = DEPARTMENTS.find((other) => other !== client) ?? ''
        expect(
          (await town.api.call(foreign, 'feedback', route, { method: 'POST', body })).status,
        ).toBeGreaterThanOrEqual(403)
      }
      expect([...desks.values()].every(({ refused }) => refused() === 0)).toBe(true)
    })

    it('what was answered can be asked again as it was known then, after the court has deleted the listing', async () => {
      const before = await town.check(debtor.uscc, '?asOf=2026-11-01')
      const then = before.knownAt
      await town.submit('court', [
        judgment(debtor, { op: 'UPDATE', version: 2 }, { performance: '全部已履行', deletedOn: '2026-10-20' }),
      ])
      await town.settle()
      expect((await town.check(debtor.uscc)).decision).toBe('clear')
      expect(await town.check(debtor.uscc, '?asOf=2026-10-10')).toMatchObject({
        entries: [{ list: { type: 'BLACK' } }],
      })
      expect(await town.check(debtor.uscc, `?asOf=2026-11-01&knownAt=${then}`)).toEqual(before)
      await eventually(() => receivedAbout(debtor.uscc).some(({ type }) => type === 'measure.lifted'))
      const order = Map.groupBy(receivedAbout(debtor.uscc), ({ data }) => data.dispatchId)
      for (const [, events] of order)
        expect(events.map(({ type }) => type)).toEqual(['measure.dispatched', 'measure.lifted'])
    })
  })

  describe('repair and objection', () => {
    it('a granted repair ends the entry and lifts its measures', async () => {
      const one = company(2)
      await town.submit('court', [judgment(one)])
      await town.settle()
      const [entry] = (await town.check(one.uscc)).entries
      const opened = await town.api.ask('credit-office', 'feedback', '/v1/cases', {
        method: 'POST',
        body: { kind: 'REPAIR', entryId: entry.entryId, statement: '已履行完毕，申请修复' },
      })
      await town.settle()
      expect(JSON.stringify((await town.check(one.uscc)).entries[0].annotations)).toContain(opened.caseId)
      await town.api.ask('credit-office', 'feedback', `/v1/cases/${opened.caseId}/decision`, {
        method: 'POST',
        body: { outcome: 'GRANTED', decisionNo: '修〔2026〕1号', reason: '履行证明属实' },
      })
      await town.settle()
      expect(await town.check(one.uscc)).toMatchObject({ decision: 'clear', measures: [] })
    })

    it('a withdrawn record takes everything that rested on it along', async () => {
      const one = company(3)
      await town.submit('court', [judgment(one)])
      await town.settle()
      expect((await town.check(one.uscc)).entries).toHaveLength(1)
      await town.submit('court', [
        { recordKind: 'JUDICIAL', recordId: `SX-${one.orgCode}`, op: 'WITHDRAW', version: 2, reason: '执行依据被撤销' },
      ])
      await town.settle()
      expect(await town.check(one.uscc)).toMatchObject({ decision: 'clear', entries: [], measures: [] })
    })
  })

  describe('counted penalties', () => {
    it('three within the window list the company to be watched, with all three as grounds; two do not', async () => {
      const one = company(4)
      await town.submit('zhzf', [penalty(one, 1, '2026-03-01'), penalty(one, 2, '2026-06-01')])
      await town.settle()
      const two = await town.check(one.uscc)
      expect(two.entries).toEqual([])
      expect(two.considered.length).toBeGreaterThan(0)
      await town.submit('zhzf', [penalty(one, 3, '2026-09-01')])
      await town.settle()
      const [entry] = (await town.check(one.uscc)).entries
      expect(entry).toMatchObject({ list: { type: 'WATCH' } })
      expect(entry.grounds[0].records).toHaveLength(3)
    })
  })

  describe('a name without a code', () => {
    it('is never linked by itself: it becomes a question, and flows on when a person has answered', async () => {
      const one = company(5)
      await town.submit('scjg', [registration(one)])
      const nameless = judgment(
        one,
        { recordId: 'SX-name-only', subject: { kind: 'LEGAL_PERSON', name: one.name } },
        { caseCode: '（2026）粤0608执名1号' },
      )
      await town.submit('court', [nameless])
      await town.settle()
      expect((await town.check(one.uscc)).entries).toEqual([])
      const { items } = await town.api.ask('credit-office', 'code-registry', '/v1/questions?limit=500')
      const question = items.find(
        ({ recordKey }: { recordKey: { recordId: string } }) => recordKey.recordId === 'SX-name-only',
      )
      const [candidate] = question.candidates
      expect(candidate.subject.uscc).toBe(one.uscc)
      const body = { decision: 'attach', subjectId: candidate.subject.subjectId, reason: '与执行法院核对一致' }
      await town.api.ask('credit-office', 'code-registry', `/v1/questions/${question.questionId}/answer`, {
        method: 'POST',
        body,
      })
      await town.settle()
      expect((await town.check(one.uscc)).entries).toHaveLength(1)
    })
  })

  describe('one trace', () => {
    it('leads from the push to the webhook', async () => {
      const one = company(6)
      const traceId = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
      const token = await town.api.token('court')
      const response = await fetch(`${town.installation.addresses.ingest}/v1/submissions`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
        },
        body: JSON.stringify(judgment(one)),
      })
      expect(response.headers.get('traceparent')).toContain(traceId)
      await town.settle()
      const [arrived] = await eventually(() => {
        const all = receivedAbout(one.uscc)
        return all.length > 0 && all
      })
      expect(arrived?.traceparent).toContain(traceId)
    })
  })

  describe('persons', () => {
    const id = '440608188001010036'
    const person = { kind: 'NATURAL_PERSON', name: '张三', personIdType: '01', personIdNo: id }

    it('are found by their id number with a purpose only, and shown masked', async () => {
      await town.submit('zhzf', [penalty(company(7), 1, '2026-05-05', { subject: person })])
      await town.settle()
      const without = await town.api.call('yms', 'sanction-engine', `/v1/checks/${id}`)
      expect([without.status, without.body.code]).toEqual([400, 'request.purpose-required'])
      const answer = await town.check(id, `?purpose=${encodeURIComponent('行政许可审查')}`)
      expect(answer.decision).not.toBe('unknown')
      expect(JSON.stringify(answer)).not.toContain(id)
      expect(answer.subject.maskedId).toBe('440608********0036')
    })

    it('leave their id number in no file of the installation, logs and database included', async () => {
      await town.settle()
      const files = filesIn(town.home).filter((file) => statSync(file).size < 200_000_000)
      expect(files.length).toBeGreaterThan(50)
      expect(files.filter((file) => readFileSync(file).includes(id))).toEqual([])
    })
  })

  const filesIn = (directory: string): string[] =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))

  describe('levels of disclosure', () => {
    it('the public sees public lists of organisations, and no watch list', async () => {
      const one = company(8)
      await town.submit('court', [judgment(one)])
      await town.submit(
        'zhzf',
        [1, 2, 3].map((n) => penalty(one, n, `2026-0${n}-01`)),
      )
      await town.settle()
      const lists = (await town.check(one.uscc)).entries.map(({ list }: { list: { type: string } }) => list.type).sort()
      expect(lists).toEqual(['BLACK', 'WATCH'])
      const open = await town.api.ask('public-site', 'sanction-engine', `/v1/checks/${one.uscc}`)
      expect(open.entries.map(({ list }: { list: { type: string } }) => list.type)).toEqual(['BLACK'])
    })
  })

  describe('operations', () => {
    it('every service answers health, metrics and its contract, and says how far it is', async () => {
      for (const [service, address] of Object.entries(town.installation.addresses)) {
        const get = async (route: string) => fetch(`${address}${route}`)
        expect((await get('/health/live')).status, service).toBe(200)
        expect((await get('/health/ready')).status, service).toBe(200)
        expect(await (await get('/metrics')).text(), service).toContain('process_cpu_seconds_total')
        expect(((await (await get('/openapi.json')).json()) as { openapi: string }).openapi, service).toMatch(/^3\.1/)
        expect((await get('/v1/nothing')).status, service).toBe(404)
      }
      const { consumes } = await town.api.ask('ops', 'sanction-engine', '/ops/topics')
      expect(consumes.length).toBeGreaterThan(1)
      for (const one of consumes) expect(one).toMatchObject({ lag: 0, verdict: 'ok' })
    })

    it('a probe runs through every room, and no department is told of it', async () => {
      const rooms = ['ingest', 'code-registry', 'sanction-engine', 'feedback'] as const
      const passed = async () => Promise.all(rooms.map((room) => town.api.ask('ops', room, '/ops/topics')))
      const reports = await eventually(async () => {
        const seen = await passed()
        return seen.every(({ probe }) => probe !== undefined) && seen
      })
      for (const { probe } of reports) expect(probe.latencyMs).toBeLessThan(60_000)
      const told = [...desks.values()].flatMap(({ received }) => received.map(({ type }) => type))
      expect(told.filter((type) => type.startsWith('probe'))).toEqual([])
    })

    it('a merged subject answers as its survivor, with what was recorded about both', async () => {
      const [left, right] = [company(9), company(10)]
      await town.submit('scjg', [registration(left), registration(right)])
      await town.submit('court', [judgment(left)])
      await town.settle()
      const [from, into] = await Promise.all(
        [left, right].map(({ uscc }) => town.api.ask('credit-office', 'code-registry', `/v1/subjects/${uscc}`)),
      )
      await town.api.ask('credit-office', 'code-registry', `/v1/subjects/${from.subjectId}/merge`, {
        method: 'POST',
        body: { into: into.subjectId, reason: '重错码' },
      })
      await town.settle()
      for (const { uscc } of [left, right]) {
        const answer = await town.check(uscc)
        expect(answer.subject.subjectId).toBe(into.subjectId)
        expect(answer.entries).toHaveLength(1)
      }
      expect(organisation(right).kind).toBe('LEGAL_PERSON')
    })
  })
})
