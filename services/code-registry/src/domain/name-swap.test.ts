import type { NewCreditEvent } from '@mingxin/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../testing/arrivals.ts'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, corrected, record, registration, uscc } from '../testing/records.ts'

const EAST = '佛山市高明区东江建材有限公司'
const WEST = '佛山市高明区西樵食品有限公司'
const STRANGER = '佛山市禅城区完全别的实业有限公司'
const DAY = { payload: { approvedOn: '2026-03-20' }, decidedOn: '2026-03-20' }
const BEFORE = { payload: { approvedOn: '2020-01-06' }, decidedOn: '2020-01-06' }

/** Penalties by the code of each of two companies under both names, and under one that is neither's. */
const penalties = [1, 2].flatMap((body) =>
  [EAST, WEST, STRANGER].map((name, n) => accepted(record(`P${body}${n}`, company(body, { name })))),
)

/** The two swap their names on one day: told by newer versions, or by registrations of their own. */
const byVersions = [
  accepted(registration('R1', company(1, { name: EAST }), BEFORE)),
  accepted(registration('R2', company(2, { name: WEST }), BEFORE)),
  corrected(registration('R1', company(1, { name: WEST }), { ...DAY, version: 2 })),
  corrected(registration('R2', company(2, { name: EAST }), { ...DAY, version: 2 })),
]
const byRecords = [
  accepted(registration('R1', company(1, { name: EAST }), BEFORE)),
  accepted(registration('R2', company(2, { name: WEST }), BEFORE)),
  accepted(registration('R3', company(1, { name: WEST }), DAY)),
  accepted(registration('R4', company(2, { name: EAST }), DAY)),
]

/** Any order in which the log may give them: versions of one record stay in theirs. */
const anyOrder = (events: readonly NewCreditEvent[]): fc.Arbitrary<NewCreditEvent[]> =>
  fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length }).map((shuffled) => {
    const queues = Map.groupBy(events, keyOf)
    return shuffled.flatMap((event) => queues.get(keyOf(event))?.shift() ?? [])
  })

const outcomeOf = (given: MemoryRegistry) => ({
  names: [1, 2].map((body) => given.holder('uscc', uscc(body)).name),
  records: Object.fromEntries(
    [...given.records.values()].map(({ recordId, standing }) => [
      recordId,
      standing.state === 'attached' ? given.subjects.get(standing.subjectId)?.uscc : given.question(recordId).kind,
    ]),
  ),
})

describe.each([
  ['newer versions', byVersions],
  ['registrations of their own', byRecords],
])('two companies that swap names on one day, told by %s (case 30)', (_what, told) => {
  it('end alike in any order, with the penalties of each under either name', () => {
    const { records } = outcomeOf(new MemoryRegistry().push([...told, ...penalties]))
    for (const body of [1, 2]) {
      expect([records[`P${body}0`], records[`P${body}1`]]).toEqual([uscc(body), uscc(body)])
      expect(records[`P${body}2`]).toBe('name-unlike')
    }
    fc.assert(
      fc.property(anyOrder([...told, ...penalties]), fc.integer({ min: 1, max: 10 }), (events, pageSize) => {
        expect(outcomeOf(new MemoryRegistry().push(events, pageSize))).toEqual({ names: [WEST, EAST], records })
      }),
      { numRuns: 500 },
    )
  })
})
