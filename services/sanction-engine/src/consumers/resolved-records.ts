import type { CreditEvent } from '@mingxin/contracts'
import type { Handler } from '@mingxin/event-log'
import { attachRecords, type RecordEvent } from '../attach-records.ts'
import type { Engine } from '../engine.ts'

/** `credit.resolved-records.v1`: what is on record about subjects. */
export const handleResolvedRecords =
  (engine: Engine): Handler<CreditEvent> =>
  (events, tx) =>
    attachRecords(events.filter(isRecordEvent), tx, engine)

const isRecordEvent = (event: CreditEvent): event is RecordEvent => event.type.startsWith('resolved-record.')
