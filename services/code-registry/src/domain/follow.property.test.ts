import fc from 'fast-check'
import { expect, it } from 'vitest'
import { history, NAMES } from '../testing/histories.ts'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, record } from '../testing/records.ts'

const stateOf = ({ subjects, records, questions, events }: MemoryRegistry) => ({
  subjects: [...subjects.entries()].sort(byKey),
  records: [...records.entries()].sort(byKey),
  questions: [...questions.entries()].sort(byKey),
  events,
})

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

it('the size of a page never changes an outcome', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 7 }), (events, pageSize) => {
      const whole = stateOf(new MemoryRegistry().push(events))
      expect(stateOf(new MemoryRegistry().push(events, pageSize))).toEqual(whole)
    }),
    { numRuns: 300 },
  )
})

it('every version that came in is resolved or questioned', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { records } = new MemoryRegistry().push(events)
      for (const { received, resolved, rejected, standing } of records.values()) {
        expect(resolved + rejected).toBeLessThanOrEqual(received)
        if (standing.state === 'attached') expect(resolved).toBe(received)
        if (standing.state === 'questioned') expect(resolved).toBeLessThan(received)
      }
    }),
    { numRuns: 300 },
  )
})

it('a code has one holder, and a subject one unified code and one current name', () => {
  fc.assert(
    fc.property(history, (events) => {
      const held = new Set<string>()
      for (const { codes, names, name } of new MemoryRegistry().push(events).subjects.values()) {
        for (const { type, value, qualifier } of codes) {
          expect(held.has(`${type} ${value} ${qualifier}`)).toBe(false)
          held.add(`${type} ${value} ${qualifier}`)
        }
        expect(codes.filter(({ type }) => type === 'uscc').length).toBeLessThanOrEqual(1)
        const current = names.filter(({ standing }) => standing === 'current')
        expect(current.map((one) => one.name)).toEqual(name === undefined ? [] : [name])
      }
    }),
    { numRuns: 300 },
  )
})

it('a record is with one subject at a time, and revisions have no gap', () => {
  fc.assert(
    fc.property(history, (events) => {
      const whose = new Map<string, string>()
      const revisions = new Map<string, number>()
      for (const { type, key, data } of new MemoryRegistry().push(events).events) {
        if ('revision' in data && !('severity' in data)) {
          expect(data.revision).toBe((revisions.get(key) ?? 0) + 1)
          revisions.set(key, data.revision)
        }
        if ('match' in data && 'record' in data) {
          const { recordId } = data.record
          expect(whose.get(recordId)).toBe(type === 'resolved-record.amended' ? key : undefined)
          whose.set(recordId, key)
        } else if (type === 'resolved-record.detached' && 'recordKey' in data) {
          expect(whose.get(data.recordKey.recordId)).toBe(key)
          whose.delete(data.recordKey.recordId)
        }
      }
    }),
    { numRuns: 300 },
  )
})

it('a name without a region never links a record, whatever is known', () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...NAMES), (events, name) => {
      const given = new MemoryRegistry().push(events)
      given.push([accepted(record('Q1', company(1, { name, identifiers: [] })))])
      expect(given.record('Q1').standing.state).toBe('questioned')
    }),
    { numRuns: 300 },
  )
})

it('the order in which a record gives its codes is of no account', () => {
  fc.assert(
    fc.property(history, (events) => {
      const turned = events.map((event) => {
        if (!('record' in event.data) || !('subject' in event.data.record)) return event
        const { record: one } = event.data
        const subject = { ...one.subject, identifiers: one.subject.identifiers.toReversed() }
        return { ...event, data: { ...event.data, record: { ...one, subject } } }
      })
      const standings = (given: MemoryRegistry) => [...given.records.values()].map(({ standing }) => standing.state)
      expect(standings(new MemoryRegistry().push(turned))).toEqual(standings(new MemoryRegistry().push(events)))
    }),
    { numRuns: 300 },
  )
})
