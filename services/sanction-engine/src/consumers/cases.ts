import type { CreditEvent } from '@mingxin/contracts'
import type { Handler } from '@mingxin/event-log'
import type { CaseEvent } from '../domain/case.ts'
import type { Engine } from '../engine.ts'
import { followCases } from '../follow-cases.ts'

/** `credit.cases.v1`: objections, repairs and complaints about entries. */
export const handleCases =
  (engine: Engine): Handler<CreditEvent> =>
  (events, tx) =>
    followCases(events.filter(isCaseEvent), tx, engine)

const isCaseEvent = (event: CreditEvent): event is CaseEvent => event.type.startsWith('case.')
