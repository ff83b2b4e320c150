import { describe, expect, it } from 'vitest'
import { later, measureData } from '../testing/measures.ts'
import { type Dispatch, evolveDispatch, type MeasureEvent, type MeasureEventType, standingOf } from './dispatch.ts'
import { countDueDay } from './due-day.ts'

const eventOf = (type: MeasureEventType, data = measureData()): MeasureEvent => ({
  id: '1',
  topic: 'credit.sanctions.v1',
  key: data.subject.subjectId,
  type,
  time: new Date('2026-03-02T01:30:00Z'),
  traceparent: undefined,
  data,
})

const after = (...events: readonly MeasureEvent[]): Dispatch => {
  const evolved = events.reduce<Dispatch | undefined>(
    (known, event) => evolveDispatch(known, event, 'notice', countDueDay) ?? known,
    undefined,
  )
  if (!evolved) throw new Error('nothing came of it')
  return evolved
}

describe('a dispatch', () => {
  it('is due by the working days of its rule after the day it was dispatched in Shanghai', () => {
    const data = measureData({ recordedAt: '2026-02-12T23:30:00Z', dueDays: 7 })
    expect(after(eventOf('measure.dispatched', data))).toMatchObject({
      dispatchedOn: '2026-02-13',
      dueOn: '2026-03-02',
      provisional: false,
    })
  })

  it('is never refused for want of a calendar: beyond it the due day is provisional', () => {
    const beyond = after(
      eventOf('measure.dispatched', measureData({ recordedAt: '2026-12-30T09:00:00+08:00', dueDays: 10 })),
    )
    const absurd = after(
      eventOf('measure.dispatched', measureData({ recordedAt: '1999-05-04T09:00:00+08:00', dueDays: 10 })),
    )
    const endless = after(eventOf('measure.dispatched', measureData({ dueDays: 1_000_000 })))
    for (const { provisional, dueOn, dispatchedOn } of [beyond, absurd, endless]) {
      expect(provisional).toBe(true)
      expect(dueOn > dispatchedOn).toBe(true)
    }
  })

  it('is not changed by an event older than what is known: a late "dispatched" never overrides a "lifted"', () => {
    const data = measureData()
    const lifted = after(eventOf('measure.dispatched', data), eventOf('measure.lifted', later(data)))
    expect(evolveDispatch(lifted, eventOf('measure.dispatched', data), 'n', countDueDay)).toBeUndefined()
    expect(standingOf(lifted, '2026-03-03').state).toBe('lifted')
  })

  it('starts its duty anew when it is dispatched again after it was lifted', () => {
    const data = measureData()
    const lifted = {
      ...after(eventOf('measure.dispatched', data), eventOf('measure.lifted', later(data))),
      answer: 'executed' as const,
    }
    const again = later(later(data), { recordedAt: '2026-06-01T09:00:00+08:00' })
    const evolved = evolveDispatch(lifted, eventOf('measure.dispatched', again), 'n', countDueDay)
    expect(evolved).toMatchObject({ dispatchedOn: '2026-06-01', answer: undefined, liftedAt: undefined })
  })

  it('keeps its duty and its answer when it is amended', () => {
    const data = measureData()
    const answered = { ...after(eventOf('measure.dispatched', data)), answer: 'executed' as const }
    const amended = evolveDispatch(
      answered,
      eventOf(
        'measure.amended',
        later(data, { recordedAt: '2026-06-01T09:00:00+08:00', valid: [{ from: '2026-01-01', to: '2026-07-01' }] }),
      ),
      'n',
      countDueDay,
    )
    expect(amended).toMatchObject({ dueOn: answered.dueOn, answer: 'executed', endsOn: '2026-07-01' })
  })

  it('remembers every region its subject had', () => {
    const data = measureData({ region: '440608' })
    const moved = later(data, { subject: { ...data.subject, region: '440605' } })
    expect(after(eventOf('measure.dispatched', data), eventOf('measure.lifted', moved)).regions).toEqual([
      '440608',
      '440605',
    ])
    expect(after(eventOf('measure.dispatched', measureData({ region: undefined }))).regions).toEqual([])
  })
})

describe('where a dispatch stands', () => {
  const base = { liftedAt: undefined, endsOn: '2026-06-01', dueOn: '2026-03-11', answer: undefined }

  it.each([
    ['2026-03-11', false],
    ['2026-03-12', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('on %s, overdue is %s: computed from dates, over with its last day', (today, isOverdue) => {
    expect(standingOf(base, today).isOverdue).toBe(isOverdue)
  })

  it('is overdue in spite of an acknowledgement, and not after a final answer', () => {
    expect(standingOf({ ...base, answer: 'acknowledged' }, '2026-03-12')).toMatchObject({
      state: 'acknowledged',
      isOverdue: true,
    })
    expect(standingOf({ ...base, answer: 'declined' }, '2026-03-12')).toMatchObject({
      state: 'declined',
      isOverdue: false,
    })
  })

  it('is lifted once its last day has passed, whether anybody announced it or not', () => {
    expect(standingOf({ ...base, answer: 'executed' }, '2026-05-31').state).toBe('executed')
    expect(standingOf({ ...base, answer: 'executed' }, '2026-06-01').state).toBe('lifted')
    expect(standingOf({ ...base, endsOn: undefined }, '2099-01-01').isInForce).toBe(true)
  })
})
