import type { Host } from '@mingxin/service-host'
import { addCalendarDays } from '@mingxin/working-days'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECORDS_NAMED_MAX } from './domain/count.ts'
import { GROUNDS_NAMED_MAX } from './domain/named-grounds.ts'
import { attached, registered } from './testing/events.ts'
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
