import { describe, expect, it } from 'vitest'
import { type Notice, planDeliveries, type Subscriber } from './delivery.ts'
import type { MeasureEventType } from './dispatch.ts'
import { passes } from './subscription.ts'

const subscriber = (more: Partial<Subscriber> = {}): Subscriber => ({
  subscriptionId: 's1',
  departmentCode: 'd1',
  measures: [],
  regions: [],
  ...more,
})

const notice = (type: MeasureEventType, dispatchId = 'a', more: Partial<Notice['dispatch']> = {}): Notice => ({
  noticeId: `${type} ${dispatchId}`,
  type,
  dispatch: { dispatchId, subjectId: 'x', departmentCode: 'd1', measureCode: 'M1', regions: ['440608'], ...more },
})

/** Types in order, those that are moot in brackets. */
const planned = (...types: readonly MeasureEventType[]): string =>
  planDeliveries(
    types.map((type) => notice(type)),
    [subscriber()],
    0,
  )
    .map(({ type, supersededBy }) => (supersededBy ? `(${type.slice(8)})` : type.slice(8)))
    .join(' ')

describe('what a subscription is told', () => {
  it('is every event of its department that it asked for, in order', () => {
    const notices = [notice('measure.dispatched', 'a'), notice('measure.dispatched', 'b', { departmentCode: 'd2' })]
    const subscribers = [subscriber(), subscriber({ subscriptionId: 's2', departmentCode: 'd2' })]
    const deliveries = planDeliveries(notices, subscribers, 0)
    expect(deliveries.map(({ subscriptionId, dispatchId }) => [subscriptionId, dispatchId])).toEqual([
      ['s1', 'a'],
      ['s2', 'b'],
    ])
  })

  it.each([
    ['everything by default', {}, true],
    ['its measures', { measures: ['M1'] }, true],
    ['no other measures', { measures: ['M2'] }, false],
    ['its region', { regions: ['440608'] }, true],
    ['the regions below its region', { regions: ['4406'] }, true],
    ['no other regions', { regions: ['440605'] }, false],
  ])('is %s', (_what, filter, expected) => {
    expect(passes(subscriber(filter), { measureCode: 'M1', regions: ['440608'] })).toBe(expected)
  })

  it('includes subjects whose region nobody knows: better one notification too many than a sanction unheard of', () => {
    expect(passes(subscriber({ regions: ['44'] }), { measureCode: 'M1', regions: [] })).toBe(true)
  })

  it('includes the end of a measure it was told of, although the subject moved away since', () => {
    expect(passes(subscriber({ regions: ['440608'] }), { measureCode: 'M1', regions: ['440608', '310115'] })).toBe(true)
  })
})

describe('supersession', () => {
  it.each([
    [['measure.dispatched', 'measure.lifted'], '(dispatched) lifted'],
    [['measure.dispatched', 'measure.amended', 'measure.expired'], '(dispatched) (amended) expired'],
    [['measure.dispatched', 'measure.amended', 'measure.amended'], 'dispatched (amended) amended'],
    [['measure.lifted', 'measure.dispatched'], 'lifted dispatched'],
    [['measure.dispatched', 'measure.lifted', 'measure.dispatched'], '(dispatched) lifted dispatched'],
    [['measure.lifted', 'measure.expired'], 'lifted expired'],
  ] as const)('of %j leaves %s', (types, expected) => {
    expect(planned(...types)).toBe(expected)
  })

  it('never reaches another dispatch or another subscription', () => {
    const notices = [notice('measure.dispatched', 'a'), notice('measure.lifted', 'b')]
    expect(planDeliveries(notices, [subscriber()], 0).every(({ supersededBy }) => supersededBy === undefined)).toBe(
      true,
    )
  })
})
