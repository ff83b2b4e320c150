import type { Period } from '@mingxin/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, type Days, endedOn, intersect, isEmpty, subtract, touches, unite } from './days.ts'

const DAY_COUNT = 40
const dayOf = (index: number): string => `2024-${index < 31 ? '01' : '02'}-${String((index % 31) + 1).padStart(2, '0')}`
const all = Array.from({ length: DAY_COUNT }, (_, index) => dayOf(index))

const period: fc.Arbitrary<Period> = fc
  .tuple(fc.nat(DAY_COUNT - 1), fc.option(fc.nat(DAY_COUNT - 1)))
  .map(([from, to]) => (to === null ? { from: dayOf(from) } : { from: dayOf(from), to: dayOf(to) }))
const periods = fc.array(period, { maxLength: 6 })

const daysIn = (days: Days): string[] => all.filter((day) => contains(days, day))

test('a union holds exactly the days of its periods', () => {
  fc.assert(
    fc.property(periods, (some) => {
      expect(daysIn(unite(some))).toEqual(all.filter((day) => contains(some, day)))
    }),
  )
})

test('a union is sorted, and its periods have a gap between them', () => {
  fc.assert(
    fc.property(periods, (some) => {
      const united = unite(some)
      for (const [index, one] of united.entries()) {
        expect(isEmpty(one)).toBe(false)
        const next = united[index + 1]
        if (next) expect(touches(one, next) || one.from > next.from).toBe(false)
      }
    }),
  )
})

test('intersection and subtraction agree with membership day by day', () => {
  fc.assert(
    fc.property(periods, periods, (some, others) => {
      const [a, b] = [unite(some), unite(others)]
      expect(daysIn(intersect(a, b))).toEqual(all.filter((day) => contains(a, day) && contains(b, day)))
      expect(daysIn(subtract(a, b))).toEqual(all.filter((day) => contains(a, day) && !contains(b, day)))
    }),
  )
})

test('a period that is ended on a day keeps only the days before', () => {
  fc.assert(
    fc.property(period, fc.nat(DAY_COUNT - 1), (one, index) => {
      const kept = unite([endedOn(one, dayOf(index))])
      expect(daysIn(kept)).toEqual(all.filter((day) => contains([one], day) && day < dayOf(index)))
    }),
  )
})

test('periods that follow each other without a gap are one', () => {
  expect(
    unite([
      { from: '2024-03-01', to: '2024-04-01' },
      { from: '2024-04-01', to: '2024-05-01' },
    ]),
  ).toEqual([{ from: '2024-03-01', to: '2024-05-01' }])
})
