import type { NewCreditEvent } from '@mingxin/contracts'
import { createCreditLog } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrivalOf } from './consumers/records.ts'
import { resolveRecords } from './resolve-records.ts'
import { accepted, company, record, registration, uscc } from './testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from './testing/registry-stage.ts'

let stage: RegistryStage
beforeAll(async () => {
  stage = await openRegistry()
})
afterAll(() => stage.close())

let bodies = 0
const fresh = () => ++bodies
const nameOf = (n: number) => company(n).name ?? ''
const nameOnly = (n: number) => company(n, { identifiers: [], region: '440608' })
const stranger = (n: number) => company(n, { name: `佛山市禅城区完全别的${n}号食品厂` })

const stateOf = async (recordId: string): Promise<Json> => {
  const { rows } = await stage.registry.query<Json>(
    `SELECT r.state, s.uscc, q.kind, q.state AS question, q.decision, r.received, r.resolved
       FROM records r LEFT JOIN subjects s USING (subject_id) LEFT JOIN questions q USING (question_id) WHERE r.record_id = $1`,
    [recordId],
  )
  return rows[0]
}
const provisional = async (recordId: string): Promise<number> =>
  (await stage.registry.query('SELECT FROM provisional_records WHERE record_id = $1', [recordId])).rows.length
const toldOf = async (recordId: string): Promise<Json[]> =>
  (await stage.told('credit.resolved-records.v1')).filter(
    ({ data }: Json) => (data.record ?? data.recordKey).recordId === recordId,
  )

describe('a registration of a later page', () => {
  it('lets flow on what waited for its name, with a trail', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, nameOnly(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'questioned', kind: 'unidentified' })
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({
      state: 'attached',
      uscc: uscc(n),
      decision: 'superseded',
      resolved: 1,
    })
    const { rows } = await stage.registry.query<Json>(
      'SELECT a.action, a.actor FROM question_audit a JOIN questions q USING (question_id) WHERE q.record_id = $1 ORDER BY audit_id',
      [`P${n}`],
    )
    expect(rows).toEqual([
      { action: 'asked', actor: 'code-registry' },
      { action: 'superseded', actor: 'code-registry' },
    ])
  })

  it('lets flow on what was held back under the name it brings', async () => {
    const n = fresh()
    await stage.handle(accepted(registration(`R${n}`, company(n))), accepted(record(`P${n}`, stranger(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'questioned', kind: 'name-unlike' })
    const changeItems = [{ item: '名称', before: stranger(n).name, after: nameOf(n), on: '2019-06-01' }]
    await stage.handle(
      accepted(registration(`S${n}`, company(n), { payload: { changeItems }, decidedOn: '2026-03-05' })),
    )
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'attached', uscc: uscc(n) })
  })

  it('takes back what was with its subject under an unlike name, and asks', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, stranger(n))))
    expect(await provisional(`P${n}`)).toBe(1)
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({
      state: 'questioned',
      kind: 'name-unlike',
      question: 'open',
      resolved: 0,
    })
    expect(await provisional(`P${n}`)).toBe(0)
    expect((await toldOf(`P${n}`)).map(({ type }) => type)).toEqual([
      'resolved-record.attached',
      'resolved-record.detached',
    ])
    const { body } = await stage.get('credit-office', `/v1/subjects/${uscc(n)}`)
    expect(body.names.map(({ name }: Json) => name)).toEqual([nameOf(n)])
  })

  it('lets stay what was with its subject under a like name, for good', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, company(n, { name: `高明区示例${n}号有限责任公司` }))))
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'attached' })
    expect(await provisional(`P${n}`)).toBe(0)
  })

  it('opens the same question again where what it let in turns out to be of somebody else', async () => {
    const [n, other] = [fresh(), fresh()]
    await stage.handle(accepted(record(`P${n}`, nameOnly(n))))
    await stage.handle(accepted(record(`Q${n}`, company(other, { name: nameOf(n) }))))
    await stage.handle(accepted(registration(`R${n}`, company(n))))
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'questioned', kind: 'ambiguous' })
    await stage.handle(accepted(registration(`R${other}`, company(other))))
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'attached', uscc: uscc(n) })
    expect(await stateOf(`Q${n}`)).toMatchObject({ state: 'questioned', kind: 'name-unlike' })
  })
})

describe('a person who decides about a registration', () => {
  it('brings back what was with the subject under an unlike name', async () => {
    const n = fresh()
    await stage.handle(accepted(record(`P${n}`, stranger(n))), accepted(registration(`R${n}`, nameOnly(n))))
    const { body } = await stage.get('credit-office', '/v1/questions?limit=500')
    const { questionId } = body.items.find((one: Json) => one.recordKey.recordId === `R${n}`)
    const { subjectId } = (await stage.get('credit-office', `/v1/subjects/${uscc(n)}`)).body
    const answer = { decision: 'attach', subjectId, reason: '经核实' }
    expect((await stage.post('credit-office', `/v1/questions/${questionId}/answer`, answer)).status).toBe(200)
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'questioned', kind: 'name-unlike' })
  })
})

describe('a record and the registration of its name at once', () => {
  const arrivals = (...events: NewCreditEvent[]) =>
    events.flatMap((event) => arrivalOf(Object.assign({ id: '0', time: new Date(0) }, event) as never) ?? [])
  const isWaiting = async (): Promise<boolean> =>
    (await stage.registry.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).rows.length > 0

  it('never miss each other where another transaction holds what waits', async () => {
    const n = fresh()
    const log = createCreditLog({ database: stage.registry, onFailure: () => {} })
    await stage.handle(accepted(record(`P${n}`, nameOnly(n))))
    const telling = arrivals(accepted(registration(`R${n}`, company(n))))
    let attempts = 0
    const { second } = await stage.registry.transaction(async (tx) => {
      await tx.query('SELECT FROM records WHERE record_id = $1 FOR UPDATE', [`P${n}`])
      const second = stage.registry.transaction((other) => {
        attempts++
        return resolveRecords(other, log, telling)
      })
      await eventually(() => attempts > 1, { what: 'the registration begins anew' })
      return { second }
    })
    await second
    await log.close()
    expect(await stateOf(`P${n}`)).toMatchObject({ state: 'attached', uscc: uscc(n) })
  })

  it.each(['the record', 'the registration'])(
    'meet, where %s is not yet committed when the other comes',
    async (first) => {
      const n = fresh()
      const log = createCreditLog({ database: stage.registry, onFailure: () => {} })
      const asking = arrivals(accepted(record(`P${n}`, nameOnly(n))))
      const telling = arrivals(accepted(registration(`R${n}`, company(n))))
      const [one, two] = first === 'the record' ? [asking, telling] : [telling, asking]
      const { second } = await stage.registry.transaction(async (tx) => {
        await resolveRecords(tx, log, one)
        const second = stage.registry.transaction((other) => resolveRecords(other, log, two))
        await eventually(isWaiting, { what: 'the other waits for the name' })
        return { second }
      })
      await second
      await log.close()
      expect(await stateOf(`P${n}`)).toMatchObject({ state: 'attached', uscc: uscc(n) })
    },
  )
})
