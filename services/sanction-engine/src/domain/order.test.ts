import fc from 'fast-check'
import { expect, test } from 'vitest'
import { districtPack } from '../testing/pack.ts'
import { courtCase, courtCaseWithTerm, listing, penalty, taxPenalty } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import type { CreditRecord } from './record.ts'

const pack = districtPack()

const day = fc
  .tuple(fc.integer({ min: 2016, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const makers = [
  courtCase,
  courtCaseWithTerm,
  penalty,
  taxPenalty,
  (id: string, on: string) => listing(id, 'BLACK', 'WAGE_ARREARS', on),
  (id: string, on: string) => listing(id, 'BLACK', 'SERIOUS_TAX_VIOLATION', on, { payload: { validTo: later(on) } }),
  (id: string, on: string) => listing(id, 'RED', 'TAX_GRADE_A', on),
  (id: string, on: string) => listing(id, 'WATCH', 'KEY_SUPERVISION', on, { payload: { exitOn: later(on) } }),
]
const later = (on: string): string => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`

const records: fc.Arbitrary<CreditRecord[]> = fc
  .array(fc.tuple(fc.nat(makers.length - 1), day), { maxLength: 9 })
  .map((made) => made.map(([kind, on], index) => (makers[kind] ?? courtCase)(`r${index}`, on)))

/** Records that come, and some that go again, in an order of arrival. */
const arrivals = records.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray(all, { minLength: all.length }),
    otherOrder: fc.shuffledSubarray(all, { minLength: all.length }),
    gone: fc.subarray(all),
  }),
)

const withoutId = (scene: Scene) => scene.outcome()

test('the same records in any order of arrival end in the same state', () => {
  fc.assert(
    fc.property(arrivals, ({ order, otherOrder, gone }) => {
      const [one, other] = [new Scene(pack), new Scene(pack)]
      for (const record of order) one.attach(record)
      for (const record of gone) one.withdraw(record)
      for (const record of otherOrder) {
        other.attach(record)
        if (gone.includes(record)) other.withdraw(record)
      }
      expect(withoutId(other)).toEqual(withoutId(one))
    }),
    { numRuns: 300 },
  )
})

const fewDays = fc.constantFrom('2025-01-10', '2025-01-11', '2025-02-01')
const documents = [{}, { number: '1号' }, { number: '1号', authorityName: '高明区税务局' }, { authorityCode: 'A' }]
const copy: fc.Arbitrary<(id: string) => CreditRecord> = fc
  .record({ on: fewDays, document: fc.constantFrom(...documents), isListing: fc.boolean(), isOver: fc.boolean() })
  .map(({ on, document, isListing, isOver }) => (id: string) => ({
    ...(isListing
      ? listing(id, 'BLACK', 'WAGE_ARREARS', on, { payload: isOver ? { exitOn: '2025-03-01' } : {} })
      : penalty(id, on, { payload: isOver ? { procedure: '简易程序' } : {} })),
    document,
  }))

test('copies of documents in any order of arrival end in the same state', () => {
  const all = fc.array(copy, { maxLength: 9 }).map((made) => made.map((make, index) => make(`r${index}`)))
  const orders = all.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }), fc.subarray(records)),
  )
  fc.assert(
    fc.property(orders, ([one, other, gone]) => {
      const [first, second] = [new Scene(pack), new Scene(pack)]
      for (const record of one) first.attach(record)
      for (const record of gone) first.withdraw(record)
      second.attach(...other.filter((record) => !gone.includes(record)))
      expect(withoutId(second)).toEqual(withoutId(first))
      expect(first.rejudge()).toEqual({ entries: [], dispatches: [] })
    }),
    { numRuns: 300 },
  )
})

test('records one by one end as all at once', () => {
  fc.assert(
    fc.property(arrivals, ({ all, order }) => {
      const [single, bulk] = [new Scene(pack), new Scene(pack)]
      for (const record of order) single.attach(record)
      bulk.attach(...all)
      expect(withoutId(single)).toEqual(withoutId(bulk))
    }),
    { numRuns: 200 },
  )
})

test('judging again changes nothing', () => {
  fc.assert(
    fc.property(records, (all) => {
      const scene = new Scene(pack)
      scene.attach(...all)
      expect(scene.rejudge()).toEqual({ entries: [], dispatches: [] })
    }),
  )
})

test('entries of one list never overlap', () => {
  fc.assert(
    fc.property(arrivals, ({ order }) => {
      const scene = new Scene(pack)
      for (const record of order) scene.attach(record)
      for (const on of ['2017-06-01', '2019-06-01', '2021-06-01', '2023-06-01', '2025-06-01']) {
        const inForce = scene.on(on).entries.filter((entry) => entry.endsWith('in-force'))
        expect(new Set(inForce).size).toBe(inForce.length)
      }
    }),
  )
})

test('revisions of an entry and of a dispatch follow each other without a gap', () => {
  fc.assert(
    fc.property(arrivals, ({ order, gone }) => {
      const scene = new Scene(pack)
      for (const record of order) scene.attach(record)
      for (const record of gone) scene.withdraw(record)
      const seen = new Map<string, number>()
      for (const { entries, dispatches } of scene.history) {
        const revisions = [
          ...entries.map(({ entryId, revision }) => [entryId, revision] as const),
          ...dispatches.map(({ dispatchId, revision }) => [dispatchId, revision] as const),
        ]
        for (const [id, revision] of revisions) {
          expect(revision).toBe((seen.get(id) ?? 0) + 1)
          seen.set(id, revision)
        }
      }
    }),
  )
})
