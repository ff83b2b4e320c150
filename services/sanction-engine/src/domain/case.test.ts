import { type CreditEvent, createEvent } from '@mingxin/contracts'
import { expect, test } from 'vitest'
import { annotationOf, type Case, type CaseEvent, endingsOf, evolveCase, suspensionsOf } from './case.ts'

const about = { caseId: 'case-1', kind: 'OBJECTION' as const, subjectId: 'subject-1', entryId: 'entry-1' }
const target = { subjectId: 'subject-1', groundIds: ['g1'] }

const isCase = (event: CreditEvent): event is CaseEvent => event.type.startsWith('case.')

function happened(event: ReturnType<typeof createEvent>): CaseEvent {
  const read = { ...event, id: '1', time: new Date() } as CreditEvent
  if (!isCase(read)) throw new TypeError('no event of a case')
  return read
}

const opened = (recordedAt = '2026-03-01T20:00:00Z') =>
  happened(
    createEvent(
      'case.opened',
      's',
      { ...about, revision: 1, recordedAt, statement: '不服', dueOn: '2026-04-01' },
      undefined,
    ),
  )

const decided = (outcome: 'UPHELD' | 'DISMISSED', kind: 'OBJECTION' | 'COMPLAINT' = 'OBJECTION') =>
  happened(
    createEvent(
      'case.decided',
      's',
      {
        ...about,
        kind,
        revision: 2,
        recordedAt: '2026-03-10T00:00:00Z',
        outcome,
        decisionNo: '1号',
        decidedBy: { code: '11440608PDY0010122', name: '信用办' },
        effectiveOn: '2026-03-12',
        reason: '核实',
      },
      undefined,
    ),
  )

const after = (...events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((known, event) => evolveCase(known, event, target), undefined)

test('an objection suspends from the day it was accepted in China', () => {
  expect(suspensionsOf([after(opened())].filter((one) => one !== undefined))[0]?.period).toEqual({ from: '2026-03-02' })
})

test('a dismissed objection no longer suspends from the day of the decision, and ends nothing', () => {
  const one = after(opened(), decided('DISMISSED'))
  expect(one && suspensionsOf([one])[0]?.period).toEqual({ from: '2026-03-02', to: '2026-03-12' })
  expect(one && endingsOf([one])).toEqual([])
})

test('an upheld objection ends the grounds it was opened about and those the entry has by then', () => {
  const known = evolveCase(undefined, opened(), target)
  const one = evolveCase(known, decided('UPHELD'), { ...target, groundIds: ['g1', 'g2'] })
  expect(endingsOf([one])).toEqual([
    { groundId: 'g1', entryId: 'entry-1', endsOn: '2026-03-12' },
    { groundId: 'g2', entryId: 'entry-1', endsOn: '2026-03-12' },
  ])
})

test('an upheld complaint is about somebody’s conduct and ends no ground', () => {
  const one = evolveCase(undefined, decided('UPHELD', 'COMPLAINT'), target)
  expect(endingsOf([one])).toEqual([])
})

test('an event that was taken in before changes nothing', () => {
  const one = after(opened(), decided('UPHELD'))
  expect(one && evolveCase(one, opened(), target)).toBe(one)
})

test('a case that is closed without a decision no longer suspends', () => {
  const closed = happened(
    createEvent('case.closed', 's', { ...about, revision: 2, recordedAt: '2026-03-05T01:00:00Z' }, undefined),
  )
  const one = after(opened(), closed)
  expect(one && suspensionsOf([one])[0]?.period).toEqual({ from: '2026-03-02', to: '2026-03-05' })
})

test('only objections suspend', () => {
  const one = after(opened())
  expect(one && suspensionsOf([{ ...one, kind: 'REPAIR' }])).toEqual([])
})

test('what a statement says is never shown', () => {
  expect(annotationOf(opened())).not.toContain('不服')
})
