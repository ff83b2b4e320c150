import type { CreditEvent } from '@mingxin/contracts'
import type { SubscribeOptions } from '@mingxin/event-log'
import type { MeasureEvent } from '../domain/dispatch.ts'
import { handleMeasures } from '../handle-measures.ts'

const isMeasureEvent = (event: CreditEvent): event is MeasureEvent => event.type.startsWith('measure.')

/** `credit.sanctions.v1` → dispatches and deliveries. */
export const measuresConsumer = (now: () => number): SubscribeOptions<CreditEvent> => ({
  group: 'feedback',
  topic: 'credit.sanctions.v1',
  handler: (events, tx) => handleMeasures(events.filter(isMeasureEvent), tx, now()),
})
