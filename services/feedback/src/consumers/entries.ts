import type { CreditEvent } from '@mingxin/contracts'
import type { SubscribeOptions } from '@mingxin/event-log'
import { type EntryEvent, handleEntries } from '../handle-entries.ts'

const isEntryEvent = (event: CreditEvent): event is EntryEvent => event.type.startsWith('list-entry.')

/** `credit.list-entries.v1` → the entries a case can be about. */
export const entriesConsumer: SubscribeOptions<CreditEvent> = {
  group: 'feedback',
  topic: 'credit.list-entries.v1',
  handler: (events, tx) => handleEntries(events.filter(isEntryEvent), tx),
}
