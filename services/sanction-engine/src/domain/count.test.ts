import type { BusinessDate } from '@mingxin/contracts'
import { addCalendarDays } from '@mingxin/working-days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { districtPack, document, packOf } from '../testing/pack.ts'
import { penalty } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import { monthsBefore } from './calendar-end.ts'
import { RECORDS_NAMED_MAX } from './count.ts'
import { judge } from './judge.ts'
import { GROUNDS_NAMED_MAX } from './named-grounds.ts'
import type { CreditRecord } from './record.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const }
const FIRST_DAY = '2022-01-01'
const TODAY = '2026-01-01'

const idOf = (index: number): string => String(index).padStart(5, '0')

/** Penalties of one company, `perDay` on each day from the first on. */
const penalties = (number: number, perDay: number): CreditRecord[] =>
  Array.from({ length: number }, (_, index) =>
    penalty(idOf(index), addCalendarDays(FIRST_DAY, Math.floor(index / perDay))),
  )

const countOf = ({ conditions }: { conditions: readonly { id: string; values: object }[] }): unknown =>
  conditions.find(({ id }) => id === 'count')?.values

/** A company with these penalties, and the one entry it has. */
function sceneOf(records: readonly CreditRecord[]) {
  const scene = new Scene(pack, { today: TODAY })
  const changes = scene.attach(...records)
  const [entry, ...others] = scene.entries.values()
  if (entry === undefined || others.length > 0) throw new Error('there is not one entry')
  return { scene, changes, entry }
}

test('ten thousand penalties of one company are one entry of bounded size that holds on all their days', () => {
  const { changes, entry } = sceneOf(penalties(10_000, 8))
  const { grounds, proposed } = entry.content
  expect(proposed).toEqual([{ from: FIRST_DAY, to: '2026-06-03' }])
  expect(grounds.length).toBeLessThanOrEqual(GROUNDS_NAMED_MAX)
  for (const { records } of grounds) expect(records.length).toBeLessThanOrEqual(RECORDS_NAMED_MAX)
  const bytes = changes.entries.map(({ text }) => Buffer.byteLength(text))
  expect(bytes).toHaveLength(1)
  expect(bytes[0]).toBeLessThan(200_000)
})

test('every ground names the newest records of its window, its own among them, and counts all', () => {
  const { grounds, considered } = judge(company, penalties(10_000, 8), pack)
  expect(grounds).toHaveLength(10_000)
  expect(considered.filter(({ ruleId }) => ruleId === 'GM-S-0006')).toEqual([])
  const last = grounds.at(-1)
  expect(last?.records.map(({ recordId }) => recordId)).toEqual(
    Array.from({ length: RECORDS_NAMED_MAX }, (_, index) => idOf(10_000 - RECORDS_NAMED_MAX + index)),
  )
  expect(last && countOf(last)).toMatchObject({ count: 365 * 8, doubtful: 0, atLeast: 3 })
  const isOwnNamed = grounds.every(({ groundId, records }) =>
    records.some((one) => groundId.endsWith(`/${one.recordId}`)),
  )
  expect(isOwnNamed).toBe(true)
})

test('of more records of one day than a ground names each names its own', () => {
  const { grounds } = judge(company, penalties(250, 250), pack)
  expect(grounds).toHaveLength(250)
  for (const { groundId, records } of grounds) {
    expect(records).toHaveLength(RECORDS_NAMED_MAX)
    expect(records.some(({ recordId }) => groundId.endsWith(`/${recordId}`))).toBe(true)
  }
})

test('a rule that asks for more records than a ground names otherwise gets as many named', () => {
  const rule = document('GM-S-0006')
  rule.tests = rule.tests.filter((one) => one.expect === 'exempt')
  rule.parameters = { ...rule.parameters, penalties: [{ from: '2021-12-01', value: 120, reference: '测试' }] }
  const [ground] = judge(company, penalties(120, 1), packOf(rule)).grounds
  expect(ground?.records).toHaveLength(120)
})

test('a record that is not named makes the ground as strict as it is', () => {
  const rule = document('GM-S-0006')
  rule.list.openLevel = 'PUBLIC'
  const [first, ...others] = penalties(300, 1)
  if (first === undefined) throw new Error('no penalty')
  const { grounds } = judge(company, [{ ...first, openLevel: 'AUTHORISED' }, ...others], packOf(rule))
  expect(grounds.at(-1)?.openLevel).toBe('AUTHORISED')
  const allPublic = judge(company, [first, ...others], packOf(rule))
  expect(allPublic.grounds.at(-1)?.openLevel).toBe('PUBLIC')
})

const day: fc.Arbitrary<BusinessDate> = fc.integer({ min: 0, max: 900 }).map((days) => addCalendarDays(FIRST_DAY, days))
const counted = fc.array(fc.record({ day, isDoubtful: fc.boolean() }), { maxLength: 40 })

test('the count is what counting one by one gives', () => {
  fc.assert(
    fc.property(counted, (all) => {
      const records = all.map(({ day: on, isDoubtful }, index) =>
        penalty(idOf(index), on, isDoubtful ? { payload: { penaltyClass: undefined } } : {}),
      )
      const { grounds, considered } = judge(company, records, pack)
      const seen = [...grounds, ...considered].filter((one) => one.ruleId === 'GM-S-0006').map(countOf)
      const expected = all
        .filter(({ isDoubtful }) => !isDoubtful)
        .map(({ day: upTo }) => {
          const after = monthsBefore(upTo, 12)
          const within = all.filter((one) => after < one.day && one.day <= upTo)
          const doubtful = within.filter(({ isDoubtful }) => isDoubtful).length
          const count = within.length - doubtful
          return { count, doubtful, records: count, atLeast: 3, withinMonths: 12, after, upTo }
        })
      const sorted = (values: readonly unknown[]): string[] => values.map((one) => JSON.stringify(one)).sort()
      expect(sorted(seen.filter((one) => one !== undefined))).toEqual(sorted(expected))
    }),
    { numRuns: 200 },
  )
})

test('what a repair ends, it ends with the grounds the entry passed over, and a later penalty opens anew', () => {
  const { scene, entry } = sceneOf(penalties(1_000, 1))
  scene.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-10-01' }))
  expect(scene.rejudge().entries.map(({ entryId, event }) => [entryId, event])).toEqual([[entry.entryId, 'closed']])
  expect(scene.on('2024-09-30').entries).toEqual(['KEY_SUPERVISION proposed'])
  expect(scene.on('2024-10-01').entries).toEqual([])
  expect(scene.rejudge()).toEqual({ entries: [], dispatches: [] })
  const later = scene.attach(penalty('later', '2024-11-01'))
  expect(later.entries.map(({ event, content }) => [event, content.proposed])).toEqual([
    ['opened', [{ from: '2024-11-01', to: '2025-11-01' }]],
  ])
})

test('a repair ends what an entry passed over also when its first penalty was withdrawn since', () => {
  const { scene, entry } = sceneOf(penalties(1_000, 1))
  scene.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-10-01' }))
  scene.withdraw(...penalties(4, 1))
  expect(scene.on('2024-10-01').entries).toEqual([])
})

test('an entry goes on under its name when penalties are added to it and taken from it', () => {
  const { scene, entry } = sceneOf(penalties(100, 1))
  const added = scene.attach(...penalties(200, 1))
  const taken = scene.withdraw(...penalties(20, 1))
  for (const { entries } of [added, taken])
    expect(entries.map(({ entryId, event }) => [entryId, event])).toEqual([[entry.entryId, 'amended']])
})

test('an objection suspends the grounds that were passed over too', () => {
  const rule = { ...document('GM-S-0006'), standing: 'determined' as const, objection: { suspends: true } }
  const scene = new Scene(packOf(rule), { today: TODAY })
  scene.attach(...penalties(50, 1))
  const groundIds = new Set([...scene.entries.values()].flatMap((entry) => entry.groundIds))
  scene.suspensions = [{ groundIds, period: { from: '2022-06-01' } }]
  scene.rejudge()
  expect(scene.on('2022-05-31').entries).toEqual(['KEY_SUPERVISION in-force'])
  expect(scene.on('2022-06-01').entries).toEqual(['KEY_SUPERVISION suspended'])
})
