import type { Cause } from '@mingxin/contracts'

/** Why a subject is judged again, and the trace of the push that led to it. */
export interface Trigger {
  readonly cause: Cause
  /** The entry it is about, when it is about one. */
  readonly entryId?: string
  readonly traceparent: string | undefined
}

/** Subjects to judge, each with what asks for it, oldest first. */
export type Triggers = Map<string, Trigger[]>

export function addTrigger(triggers: Triggers, subjectId: string, trigger: Trigger): void {
  const known = triggers.get(subjectId)
  if (known) known.push(trigger)
  else triggers.set(subjectId, [trigger])
}
