import type { CreditEvent } from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import type { RulePack } from './domain/rule.ts'

/** What every use case that records something works with. */
export interface Engine {
  readonly pack: RulePack
  readonly log: Pick<EventLog<CreditEvent>, 'append'>
}
