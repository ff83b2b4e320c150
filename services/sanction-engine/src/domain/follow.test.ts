import { type CreditEvent, createEvent } from '@mingxin/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { follow, type SubjectEvent } from './follow.ts'

const isSubjectEvent = (event: CreditEvent): event is SubjectEvent => event.type.startsWith('subject.')

function happened(event: ReturnType<typeof createEvent>): SubjectEvent {
  const read = { ...event, id: '1', time: new Date() } as CreditEvent
  if (!isSubjectEvent(read)) throw new TypeError('no event of a subject')
  return read
}

const registered = (subjectId: string, revision = 1, name = subjectId) =>
  happened(
    createEvent(
      'subject.registered',
      subjectId,
      { subjectId, revision, kind: 'LEGAL_PERSON', status: 'ACTIVE', name, names: [], identifiers: [] },
      undefined,
    ),
  )

const merged = (subjectId: string, intoSubjectId: string) =>
  happened(
    createEvent(
      'subject.merged',
      subjectId,
      { subjectId, revision: 9, intoSubjectId, reason: '重复', mergedAt: '2026-01-01T00:00:00Z' },
      undefined,
    ),
  )

test('an older state never replaces a newer one', () => {
  const { subjects } = follow(new Map(), [registered('a', 2, '新名'), registered('a', 1, '旧名')])
  expect(subjects.get('a')?.name).toBe('新名')
})

test('a merge is kept when a later state of the merged subject arrives', () => {
  const { subjects } = follow(new Map(), [registered('a'), registered('b'), merged('a', 'b'), registered('a', 2)])
  expect(subjects.get('a')?.mergedInto).toBe('b')
})

test('a survivor that is not known yet is made known', () => {
  const { subjects } = follow(new Map(), [registered('a'), merged('a', 'b')])
  expect(subjects.get('b')).toMatchObject({ registryRevision: 0, kind: 'LEGAL_PERSON', mergedInto: undefined })
})

test('after any merges one step finds the survivor, and nobody is merged into itself', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 12 }), (merges) => {
      const events = [
        ...['a', 'b', 'c', 'd', 'e'].map((one) => registered(one)),
        ...merges.map(([from, into]) => merged(from, into)),
      ]
      const { subjects } = follow(new Map(), events)
      for (const { subjectId, mergedInto } of subjects.values()) {
        expect(mergedInto).not.toBe(subjectId)
        if (mergedInto !== undefined) expect(subjects.get(mergedInto)?.mergedInto).toBeUndefined()
      }
    }),
  )
})
