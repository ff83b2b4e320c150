import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeReport, type Decision, decisions, report, reported } from '../testing/documents.ts'
import { districtPack } from '../testing/pack.ts'
import { penalty } from '../testing/records.ts'
import { documentsOf } from './document.ts'
import { judge } from './judge.ts'
import type { CreditRecord } from './record.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const }

/** How many documents the counted rule sees when it sees most: all of them lie in one window. */
function countOf(records: readonly CreditRecord[]): number {
  const { grounds, considered } = judge(company, records, pack)
  const counts = [...grounds, ...considered]
    .filter(({ ruleId }) => ruleId === 'GM-S-0006')
    .flatMap(({ conditions }) =>
      conditions.filter(({ id }) => id === 'count').map(({ values }) => Number(values.count)),
    )
  return Math.max(0, ...counts)
}

const day = (recordId: string, document: CreditRecord['document'] = {}, on = '2025-01-10'): CreditRecord => ({
  ...penalty(recordId, on),
  document,
})

const undated = (recordId: string, document: CreditRecord['document']): CreditRecord => {
  const { decidedOn: _, ...record } = day(recordId, document)
  return { ...record, publishedOn: '2025-01-20' }
}

const SILENT = { speaks: () => false, counts: () => true }

const grouped = (...records: readonly CreditRecord[]): string[] =>
  documentsOf(
    records.map((record) => ({ record })),
    SILENT,
  )
    .map(({ certain, uncertain }) =>
      [certain, uncertain]
        .map((some) => some.map(({ record }) => record.recordId).sort())
        .map((ids) => ids.join(''))
        .join('|'),
    )
    .sort()

const FULL = { number: '9号', authorityCode: 'A', authorityName: '高明区综合行政执法局' }

test('one document is one whoever sends it and however its authority is written', () => {
  const { authorityCode: _, ...byName } = FULL
  const all = [
    day('a', FULL),
    day('b', byName),
    day('c', { ...byName, authorityName: '佛山市高明区综合行政执法局' }),
    day('d', { number: '9号', authorityCode: 'A' }),
    undated('e', FULL),
  ]
  expect(grouped(...all)).toEqual(['abcde|'])
})

test('certificates of one decision are one document', () => {
  const rows = [1, 2, 3].map((row) => day(String(row), FULL))
  expect(grouped(...rows)).toEqual(['123|'])
})

test('another number, another authority, another day and another kind are other documents', () => {
  const others = [
    day('a', FULL),
    day('b', { ...FULL, number: '甲号' }),
    day('c', { ...FULL, authorityCode: 'B', authorityName: '高明区税务局' }),
    day('d', { number: '9号', authorityName: '三水区综合行政执法局' }),
    day('e', FULL, '2025-01-11'),
    { ...day('f', FULL), kind: 'ADMIN_LICENCE' as const },
  ]
  expect(grouped(...others)).toHaveLength(others.length)
})

const of = (authorityName?: string, authorityCode?: string, number = '佛明综罚(2020)9'): CreditRecord['document'] => ({
  number,
  ...(authorityName !== undefined && { authorityName }),
  ...(authorityCode !== undefined && { authorityCode }),
})

test.each([
  ['in full and short forms', of('佛山市高明区市场监督管理局'), of('高明区市监局'), of('市监局')],
  ['in full with a code, else short', of('佛山市高明区市场监督管理局', 'A'), of('高明区市监局'), of('市监局')],
  ['under names that are unlike', of('高明区综合行政执法局', 'A'), of('高明区城市管理局'), of('三水区税务局')],
  ['by short forms with other codes', of('佛山市高明区环境保护局', 'A'), of('高明区环保局', 'B'), of('环保局')],
  ['by a branch', of('佛山市生态环境局高明分局', 'A'), of('高明区生态环境局', 'B'), of(undefined, 'C')],
  ['by codes alone', of(undefined, 'A'), of(undefined, 'B'), of('高明区税务局')],
])('a full number of one day is one document: its authority %s', (_what, ...documents) => {
  const names = ['a', 'b', 'c']
  const records = documents.map((one, index) => day(names[index] ?? '', one))
  expect(grouped(...records)).toEqual(['abc|'])
  expect(grouped(...records.toReversed())).toEqual(['abc|'])
  const [first, ...others] = documents
  expect(grouped(day('a', first), ...others.map((one, index) => undated(names[index + 1] ?? '', one)))).toEqual([
    'abc|',
  ])
})

test('a full number of two authorities is two documents when both have codes, and names that are unlike', () => {
  const two = [day('a', of('高明区综合行政执法局', 'A')), day('b', of('三水区综合行政执法局', 'B'))]
  expect(grouped(...two)).toEqual(['a|', 'b|'])
  expect(grouped(...two, day('c', of('佛山市三水区综合行政执法局')))).toEqual(['a|', 'bc|'])
  expect(grouped(...two, day('c', of('高明区税务局')), day('d', of(undefined, 'C')))).toEqual(['a|cd', 'b|'])
  expect(grouped(two[0] ?? day('a'), undated('b', of('三水区综合行政执法局', 'B')))).toEqual(['a|', 'b|'])
})

test('one name with two codes is one authority, unless the name says of no place', () => {
  const named = (name: string, code: string) => of(name, code, '9')
  const name = '高明区综合行政执法局'
  expect(grouped(day('a', named(name, 'A')), day('b', named(name, 'B')))).toEqual(['ab|'])
  expect(grouped(day('a', named('税务局', 'A')), day('b', named('税务局', 'B')))).toEqual(['a|', 'b|'])
})

test('without number or authority the records of a day are copies of its documents, else one document together', () => {
  const incomplete = [day('x'), day('y', { number: '1号' }), day('z', { authorityCode: 'B' })]
  expect(grouped(...incomplete)).toEqual(['xyz|'])
  expect(grouped(day('a', FULL), ...incomplete)).toEqual(['axyz|'])
  const two = [day('a', FULL), day('b', { ...FULL, number: '甲号' })]
  expect(grouped(...two, ...incomplete)).toEqual(['a|xyz', 'b|'])
})

test('a copy goes to the document of its number, else of its authority', () => {
  const two = [day('a', FULL), day('b', { number: '甲号', authorityCode: 'B', authorityName: '高明区税务局' })]
  expect(grouped(...two, day('x', { number: '甲号' }))).toEqual(['a|', 'bx|'])
  expect(grouped(...two, day('x', { authorityName: '佛山市高明区税务局' }))).toEqual(['a|', 'bx|'])
})

test('a name that says of no place makes no two authorities one', () => {
  const names = ['高明区综合行政执法局', '三水区综合行政执法局', '综合行政执法局']
  const all = names.map((authorityName, index) => day(String(index), { number: '9号', authorityName }))
  expect(grouped(...all)).toEqual(['0|', '1|2'])
})

test('a record without a date is a copy wherever it can be one', () => {
  const other = { ...FULL, number: '甲号' }
  expect(grouped(day('a', FULL), undated('x', FULL), undated('y', other))).toEqual(['ax|', 'y|'])
  expect(grouped(day('a', FULL), undated('x', {}))).toEqual(['ax|'])
  expect(grouped(day('a', {}), undated('x', FULL))).toEqual(['x|a'])
  expect(grouped(day('a', {}), undated('x', FULL), undated('y', other))).toEqual(['x|a', 'y|'])
  expect(grouped(undated('x', {}), undated('y', { number: '1号' }))).toEqual(['xy|'])
})

test('a copy that speaks goes to the document for which another one spoke, else to one that it can speak against', () => {
  const two = [day('a', FULL), day('b', { ...FULL, number: '甲号' }), day('x')]
  const speaking = (...ids: readonly string[]) =>
    documentsOf(
      two.map((record) => ({ record })),
      { speaks: ({ record }) => ids.includes(record.recordId), counts: ({ record }) => record.recordId !== 'a' },
    ).map(({ uncertain }) => uncertain.length)
  expect([speaking('x'), speaking('b', 'x'), speaking('b'), speaking('a', 'x')]).toEqual([
    [0, 1],
    [0, 1],
    [1, 0],
    [1, 0],
  ])
})

/** Decisions with reports of each, as records in some order. */
function recordsOf(all: readonly { decision: Decision; reports: readonly Parameters<typeof reported>[1][] }[]) {
  return all.flatMap(({ decision, reports }, index) =>
    reports.map((told, place) => reported(decision, told, `${place}-${index}`)),
  )
}

const withReports = (reports: fc.Arbitrary<Parameters<typeof reported>[1][]>) =>
  decisions.chain((all) => fc.tuple(...all.map((decision) => reports.map((told) => ({ decision, reports: told })))))

const some = withReports(fc.array(report, { minLength: 1, maxLength: 4 }))
const complete = withReports(
  fc
    .tuple(completeReport, fc.array(report, { maxLength: 3 }), fc.nat(3))
    .map(([whole, others, place]) => others.toSpliced(place, 0, whole)),
)

test('permuting senders, spellings and completeness of documents never changes how many are counted', () => {
  fc.assert(
    fc.property(complete, (all) => {
      expect(countOf(recordsOf(all))).toBe(all.length)
    }),
    { numRuns: 1_000 },
  )
})

test('however little is told of documents, never more are counted than there are', () => {
  fc.assert(
    fc.property(some, (all) => {
      expect(countOf(recordsOf(all))).toBeLessThanOrEqual(all.length)
    }),
    { numRuns: 1_000 },
  )
})

test('a further copy of a document that was told in full never raises a count', () => {
  const oneMore = fc.tuple(some, complete, report, fc.nat())
  fc.assert(
    fc.property(oneMore, ([others, told, copy, place]) => {
      const { decision } = told[place % told.length] ?? {}
      if (decision === undefined) return
      const before = [...recordsOf(told), ...recordsOf(others).map((one) => ({ ...one, recordId: `o${one.recordId}` }))]
      expect(countOf([...before, reported(decision, copy, '!')])).toBeLessThanOrEqual(countOf(before))
    }),
    { numRuns: 500 },
  )
})

test('a copy that states something for the subject takes out one document and never more', () => {
  fc.assert(
    fc.property(complete, report, fc.nat(), (all, told, place) => {
      const { decision } = all[place % all.length] ?? {}
      if (decision === undefined) return
      const copy = reported(decision, told, '!')
      const speaking = { ...copy, payload: { ...copy.payload, procedure: '简易程序' } }
      expect(countOf([...recordsOf(all), speaking])).toBe(all.length - 1)
    }),
    { numRuns: 500 },
  )
})

test('the order in which copies arrive says nothing', () => {
  const shuffled = some.chain((all) => {
    const records = recordsOf(all)
    return fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length }))
  })
  fc.assert(
    fc.property(shuffled, ([records, others]) => {
      expect(judge(company, others, pack)).toEqual(judge(company, records, pack))
    }),
    { numRuns: 500 },
  )
})

test('ten thousand records of one subject are parted without comparing each with each', () => {
  const number = (index: number): CreditRecord['document'] => ({ ...FULL, number: `${index}号` })
  const name = (index: number): CreditRecord['document'] => ({ number: '9号', authorityName: `高明区第${index}局` })
  const shapes: readonly ((index: number) => CreditRecord)[] = [
    (index) => day(String(index), number(index)),
    (index) => day(String(index), name(index)),
    (index) => day(String(index), index % 2 === 0 ? number(index) : { authorityName: `高明区第${index}局` }),
    (index) => undated(String(index), index % 2 === 0 ? number(index) : { number: `${index - 1}号` }),
    (index) => (index % 2 === 0 ? day(String(index), name(index)) : undated(String(index), name(index))),
  ]
  for (const shape of shapes) {
    const found = Array.from({ length: 10_000 }, (_, index) => ({ record: shape(index) }))
    const beganAt = performance.now()
    documentsOf(found, { speaks: () => true, counts: () => true })
    expect(performance.now() - beganAt).toBeLessThan(2_000)
  }
})
