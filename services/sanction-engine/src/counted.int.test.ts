import type { Host } from '@mingxin/service-host'
import { addCalendarDays } from '@mingxin/working-days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECORDS_NAMED_MAX } from './domain/count.ts'
import { GROUNDS_NAMED_MAX } from './domain/named-grounds.ts'
import type { CreditRecord } from './domain/record.ts'
import { attached, detached, registered } from './testing/events.ts'
import { listing, penalty } from './testing/records.ts'
import { Stage } from './testing/stage.ts'
import { companyNo } from './testing/subjects.ts'

const PENALTIES = 3_000
const PER_DAY = 5

let stage: Stage
let engine: Host

beforeAll(async () => {
  stage = await Stage.open()
  engine = await stage.start()
})
afterAll(() => stage.close())

test('three thousand penalties of one company hold up nobody, and what is told of them stays small', async () => {
  const [punished, other] = [companyNo(1), companyNo(2)]
  const penalties = Array.from({ length: PENALTIES }, (_, index) =>
    attached(punished, penalty(`p${index}`, addCalendarDays('2025-01-01', Math.floor(index / PER_DAY)))),
  )
  const others = attached(other, listing('w', 'BLACK', 'WAGE_ARREARS', '2026-01-10'))
  await stage.fromRegistry(
    registered(punished),
    registered(other),
    ...penalties.slice(1),
    others,
    ...penalties.slice(0, 1),
  )
  await stage.settled(engine)
  expect((await stage.check(engine, other.uscc ?? '', '?asOf=2026-02-01')).decision).toBe('restricted')

  const { status, body, text } = await stage.get(engine, `/v1/checks/${punished.uscc}?asOf=2026-09-01`)
  expect(status).toBe(200)
  expect(Buffer.byteLength(text)).toBeLessThan(400_000)
  expect(body.entries).toHaveLength(1)
  const [{ grounds, valid }] = body.entries
  expect(valid).toEqual([{ from: '2025-01-01', to: '2027-08-23' }])
  expect(grounds).toHaveLength(GROUNDS_NAMED_MAX)
  const last = grounds.at(-1)
  expect(last.records).toHaveLength(RECORDS_NAMED_MAX)
  expect(last.conditions.find(({ id }: { id: string }) => id === 'count').values.count).toBe(365 * PER_DAY)

  const told = (await stage.announced('credit.list-entries.v1')).filter(({ key }) => key === punished.subjectId)
  for (const event of told) expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(250_000)
})

const PLATFORM = '11440600PDY0010122'

/** A record of which its sender is the authority. */
const bureaus = (record: CreditRecord): CreditRecord => ({
  ...record,
  document: { ...record.document, authorityCode: record.sourceOrgCode },
})

test('one penalty that several senders report counts once, by what the database keeps of its document', async () => {
  const punished = companyNo(3)
  const own = ['2026-01-10', '2026-02-10', '2026-03-10'].map((on, index) => bureaus(penalty(`doc${index}`, on)))
  const [first, ...others] = own
  if (first === undefined) throw new Error('there is no penalty')
  const { decidedOn: _, ...undated } = first
  const copies = [
    {
      ...first,
      sourceOrgCode: PLATFORM,
      recordId: 'by-name',
      document: { ...first.document, authorityName: '佛山市高明区综合行政执法局' },
    },
    { ...undated, sourceOrgCode: PLATFORM, recordId: 'undated', publishedOn: '2026-01-20' },
    { ...first, sourceOrgCode: PLATFORM, recordId: 'unnumbered', document: {} },
  ]
  await stage.fromRegistry(registered(punished), ...copies.map((copy) => attached(punished, copy)))
  await stage.settled(engine)
  await stage.fromRegistry(attached(punished, first))
  await stage.settled(engine)
  const before = await stage.check(engine, punished.uscc ?? '', '?asOf=2026-06-01')
  expect(before.entries).toEqual([])
  const counted = before.considered.find(({ ruleId }: { ruleId: string }) => ruleId === 'GM-S-0006')
  expect(counted.conditions.at(-1).values).toMatchObject({ count: 1, records: 4 })
  expect(counted.record.copies.map(({ recordId }: { recordId: string }) => recordId)).toEqual([
    'by-name',
    'undated',
    'unnumbered',
  ])

  await stage.fromRegistry(...others.map((one) => attached(punished, one)))
  await stage.settled(engine)
  const { entries } = await stage.check(engine, punished.uscc ?? '', '?asOf=2026-06-01')
  expect(entries).toHaveLength(1)
  expect(entries[0].grounds).toHaveLength(1)
  const [{ records }] = entries[0].grounds
  expect(records.map(({ copies: some = [] }: { copies?: unknown[] }) => some.length)).toEqual([3, 0, 0])

  await stage.fromRegistry(...[first, ...copies].map((one) => detached(punished, one)))
  await stage.settled(engine)
  expect((await stage.check(engine, punished.uscc ?? '', '?asOf=2026-06-01')).entries).toEqual([])
})
