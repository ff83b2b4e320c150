import type { CreditEvent } from '@mingxin/contracts'
import type { Handler } from '@mingxin/event-log'
import type { SubjectEvent } from '../domain/follow.ts'
import type { Engine } from '../engine.ts'
import { followSubjects } from '../follow-subjects.ts'

/** `credit.subjects.v1`: who subjects are. */
export const handleSubjects =
  (engine: Engine): Handler<CreditEvent> =>
  (events, tx) =>
    followSubjects(events.filter(isSubjectEvent), tx, engine)

const isSubjectEvent = (event: CreditEvent): event is SubjectEvent => event.type.startsWith('subject.')
