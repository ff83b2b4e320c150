import type { AcceptedRecord, Identifier, NewCreditEvent } from '@mingxin/contracts'
import { normaliseOrganisationName } from '@mingxin/identifiers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrivals } from '../testing/arrivals.ts'
import { history } from '../testing/histories.ts'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, record } from '../testing/records.ts'
import { mayBeCalled } from './names.ts'
import { isRegistered } from './subject.ts'

/** Where each record is in the end: with the body of an organisation code, or in question. */
const outcomesOf = (given: MemoryRegistry): Record<string, string> =>
  Object.fromEntries(
    [...given.records.values()]
      .map(
        ({ recordId, standing }) =>
          [recordId, standing.state === 'attached' ? bodyOf(given, standing.subjectId) : standing.state] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const bodyOf = ({ subjects }: MemoryRegistry, subjectId: string): string =>
  subjects.get(subjectId)?.codes.find(({ type }) => type === 'orgcode9')?.value ?? 'a body without a code'

it('the order in which registrations and other records arrive is of no account in the end', () => {
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 7 }), ({ events, permuted }, pageSize) => {
      const one = outcomesOf(new MemoryRegistry().push(events))
      expect(outcomesOf(new MemoryRegistry().push(permuted, pageSize))).toEqual(one)
    }),
    { numRuns: 500 },
  )
})

it('whatever arrives, a record whose only identifiers are hints makes nobody, unless the registrar registers by it', () => {
  fc.assert(
    fc.property(history, (events) => {
      const given = new MemoryRegistry().push(events)
      const known = given.subjects.size
      given.push([accepted(record('Q1', company(1, { name: '从未见过的名称', region: '440608', identifiers: HINTS })))])
      expect(given.subjects.size).toBe(known)
      expect(given.record('Q1').standing.state).toBe('questioned')
    }),
    { numRuns: 300 },
  )
})

it('in the end nothing is with a registered body under a name unlike all it bears or bore, except by a person', () => {
  fc.assert(
    fc.property(history, (events) => {
      const named = events.filter((event) => !isNamelessRegistration(event))
      const given = new MemoryRegistry().push(named)
      const newest = new Map(named.flatMap((event) => recordIn(event) ?? []).map((one) => [one.recordId, one]))
      for (const { recordId, standing } of given.records.values()) {
        if (standing.state !== 'attached' || standing.match.method === 'manual') continue
        const subject = given.subjects.get(standing.subjectId)
        const one = newest.get(recordId)
        if (subject === undefined || one === undefined) throw new Error(`nothing is known of ${recordId}`)
        if (one.kind === 'REGISTRATION' || one.subject.kind === 'NATURAL_PERSON') continue
        if (one.subject.name === undefined || !isRegistered(subject)) continue
        expect(mayBeCalled(subject, normaliseOrganisationName(one.subject.name))).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

const HINTS: Identifier[] = [
  { type: 'regno13', value: '4406082000123' },
  { type: 'other-legacy', value: '旧字第1号' },
]

const recordIn = ({ data }: NewCreditEvent): AcceptedRecord | undefined =>
  'record' in data && 'subject' in data.record ? data.record : undefined

/** One that tells no name leaves the body with the name other records gave it, as if the registrar had told that. */
const isNamelessRegistration = (event: NewCreditEvent): boolean => {
  const one = recordIn(event)
  return one?.kind === 'REGISTRATION' && one.subject.name === undefined
}
