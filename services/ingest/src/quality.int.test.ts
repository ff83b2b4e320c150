import type { RecordEnvelope } from '@mingxin/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type IngestStage, type Json, openIngest } from './testing/ingest-stage.ts'
import { penalty } from './testing/records.ts'

const ZHZF = '11440608PDY001039R'
const DAY_MS = 86_400_000
// Half past midnight in Shanghai, while it is still the day before in UTC.
const FIRST = Date.parse('2026-03-09T16:30:00Z')

let stage: IngestStage
let now = FIRST
beforeEach(async () => {
  now = FIRST
  stage = await openIngest({}, { now: () => now })
})
afterEach(() => stage.close())

const sound = (recordId: string): RecordEnvelope => penalty(recordId)
const warned = (recordId: string): RecordEnvelope => penalty(recordId, { remark: '无' })
// Two fields with one fault, and one with another.
const bad = (recordId: string): RecordEnvelope =>
  penalty(recordId, { decidedOn: '2026-13-01', publishedOn: '2026-13-02', openLevel: 'EVERYBODY' as 'PUBLIC' })
const several = (count: number, prefix: string, make: (recordId: string) => RecordEnvelope): RecordEnvelope[] =>
  Array.from({ length: count }, (_, index) => make(`${prefix}-${index}`))

const qualityOf = async (query = '', client = 'zhzf'): Promise<Json> =>
  (await stage.get(client, `/v1/quality${query}`)).body
const countedIn = (quality: Json): Record<string, number[]> =>
  Object.fromEntries(
    quality.sources[0]?.defects.map(({ code, accepted, duplicate, quarantined }: Json) => [
      code,
      [accepted, duplicate, quarantined],
    ]) ?? [],
  )

describe('the rows with a defect are counted exactly', () => {
  it('each once per code, with what became of it, and together as the reconciliation counts them', async () => {
    const rows = [...several(4, 'a', sound), warned('b'), warned('b'), bad('c')]
    expect((await stage.submit('zhzf', rows)).body).toMatchObject({ accepted: 5, duplicate: 1, quarantined: 1 })
    // Sound by itself, but older than what is held: refused, and no less with a filler in it.
    await stage.submit('zhzf', penalty('d', { version: 5 }))
    await stage.submit('zhzf', penalty('d', { version: 4, remark: '无', payload: { fine: 2 } }))
    const quality = await qualityOf()
    expect(quality).toMatchObject({ day: '2026-03-10', sources: [{ sourceOrgCode: ZHZF, received: 9, accepted: 6 }] })
    expect(countedIn(quality)).toEqual({
      'field.filler': [1, 1, 1],
      'field.date': [0, 0, 1],
      'field.enum': [0, 0, 1],
      'record.version-stale': [0, 0, 1],
    })
    const { totals } = (await stage.get('zhzf', '/v1/reconciliation')).body
    const { accepted, duplicate, quarantined } = quality.sources[0]
    expect(totals).toMatchObject({ accepted, duplicate, quarantined })
  })

  it('when many requests come at once, some of them again with their Idempotency-Key', async () => {
    const sends = Array.from({ length: 24 }, (_, n) => [
      ...several(3, `s${n}`, sound),
      ...several(2, `w${n}`, warned),
      bad(`f${n}`),
    ])
    const keyed = (rows: object[], n: number) => stage.submit('zhzf', rows, { 'idempotency-key': `key-${n}` })
    await Promise.all([...sends.map(keyed), ...sends.slice(0, 12).map(keyed)])
    const again = await Promise.all(sends.map(keyed))
    expect(again.map(({ status }) => status)).toEqual(sends.map(() => 200))
    const quality = await qualityOf()
    expect(quality.sources).toMatchObject([{ received: 144, accepted: 120, duplicate: 0, quarantined: 24 }])
    expect(countedIn(quality)).toEqual({
      'field.filler': [48, 0, 0],
      'field.date': [0, 0, 24],
      'field.enum': [0, 0, 24],
    })
  })

  it('and not at all when their transaction fails, even at its very end', async () => {
    await stage.submit('zhzf', warned('before'))
    const pool = stage.installation.database.open('ingest')
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'no'; END$$`)
    await pool.query(`CREATE CONSTRAINT TRIGGER refuse_at_commit AFTER INSERT ON submissions
                      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
                      WHEN (NEW.idempotency_key = 'refused') EXECUTE FUNCTION refuse()`)
    const refused = () => stage.submit('zhzf', [warned('lost'), bad('lost-too')], { 'idempotency-key': 'refused' })
    expect((await refused()).status).toBe(500)
    expect(countedIn(await qualityOf())).toEqual({ 'field.filler': [1, 0, 0] })
    // Written together with others, it takes them with it; these are written again by themselves, and counted once.
    const beside = await Promise.all([stage.submit('zhzf', warned('e')), refused(), stage.submit('zhzf', warned('f'))])
    expect(beside.map(({ status }) => status)).toEqual([200, 500, 200])
    expect(countedIn(await qualityOf())).toEqual({ 'field.filler': [3, 0, 0] })
    await pool.query('DROP TRIGGER refuse_at_commit ON submissions')
    expect((await refused()).status).toBe(200)
    expect(countedIn(await qualityOf())).toMatchObject({ 'field.filler': [4, 0, 0], 'field.date': [0, 0, 1] })
  })
})

describe('a source whose rows of one kind of defect become many', () => {
  beforeEach(async () => {
    for (let day = 0; day < 6; day++) {
      await stage.submit('zhzf', [...several(38, `day${day}`, sound), ...several(2, `odd${day}`, warned)])
      await stage.submit('scjg', penalty(`other${day}`))
      now += DAY_MS
    }
  })

  const metricOf = async (): Promise<string[]> => {
    const text = await (await fetch(`${stage.url}/metrics`)).text()
    return text
      .split('\n')
      .filter((line) => line.startsWith('ingest_unusual_defect_classes{'))
      .map((line) => `${/source_org_code="(\w+)"/.exec(line)?.[1]} ${line.split(' ').at(-1)}`)
  }

  it('is told which, from what is usual for it, in both languages', async () => {
    await stage.submit('zhzf', [
      ...several(10, 'sound', sound),
      ...several(20, 'odd', warned),
      ...several(10, 'bad', bad),
    ])
    const { day, sources } = await qualityOf()
    expect(day).toBe('2026-03-16')
    expect(sources).toMatchObject([
      { received: 40, history: { days: 6, rows: 240, from: '2026-03-10', to: '2026-03-15' } },
    ])
    expect(sources[0].defects.map(({ code, verdict }: Json) => [code, verdict])).toEqual([
      ['field.filler', 'risen'],
      ['field.date', 'new'],
      ['field.enum', 'new'],
    ])
    expect(sources[0].defects[0]).toMatchObject({
      titleZh: expect.stringMatching(/[\u4e00-\u9fff]/),
      rows: 20,
      rate: 0.5,
      usualRate: 0.05,
      reason: "20/40 (50 %) of the day, 5 % of the 6 days before: more than chance and the source's own days explain",
      reasonZh: '当日20/40（50 %），此前6个收件日平均5 %，明显上升，超出偶然波动和自身波动的范围',
    })
    expect(await metricOf()).toEqual([`${ZHZF} 3`, expect.stringMatching(/ 0$/)])
  })

  it('is told so as long as nothing better has come, until the day after', async () => {
    await stage.submit('zhzf', [...several(20, 'sound', sound), ...several(20, 'odd', warned)])
    now += DAY_MS
    expect(await metricOf()).toEqual([`${ZHZF} 1`])
    await stage.submit('zhzf', [...several(38, 'better', sound), ...several(2, 'few', warned)])
    now += 60_000
    expect(await metricOf()).toEqual([`${ZHZF} 0`])
    now += 2 * DAY_MS
    expect(await metricOf()).toEqual([])
  })

  it('is asked about an earlier day as that day was, whatever came later', async () => {
    await stage.submit('zhzf', several(40, 'odd', warned))
    const { sources } = await qualityOf('?day=2026-03-15')
    expect(sources).toMatchObject([
      { received: 40, history: { days: 5, to: '2026-03-14' }, defects: [{ verdict: 'usual', rows: 2 }] },
    ])
    expect((await qualityOf('?day=2026-03-01')).sources).toEqual([])
    const onNone = await qualityOf('?day=2026-04-01')
    expect(onNone.sources).toMatchObject([
      { received: 0, history: { days: 7 }, defects: [{ rows: 0, verdict: 'usual' }] },
    ])
  })
})

describe('whoever asks', () => {
  it('sees the own organisation; another, or all of them, only with the right to read all', async () => {
    await stage.submit('zhzf', warned('one'))
    await stage.submit('scjg', penalty('two'))
    for (const source of [ZHZF, '*']) {
      const { status, body } = await stage.get('scjg', `/v1/quality?source=${source}`)
      expect([status, body.code]).toEqual([403, 'access.organisation-foreign'])
    }
    expect((await qualityOf(`?source=${ZHZF}`)).sources).toHaveLength(1)
    expect((await qualityOf(`?source=${ZHZF}`, 'credit-office')).sources).toMatchObject([{ sourceOrgCode: ZHZF }])
    expect((await qualityOf('?source=*', 'credit-office')).sources).toHaveLength(2)
    expect((await qualityOf('?source=*&day=2026-03-09', 'credit-office')).sources).toEqual([])
    const { status } = await fetch(`${stage.url}/v1/quality`)
    expect(status).toBe(401)
  })
})
