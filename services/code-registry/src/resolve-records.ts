import type { CreditEvent } from '@mingxin/contracts'
import type { EventLog } from '@mingxin/event-log'
import type { Transaction } from '@mingxin/persistence'
import { follow } from './domain/follow.ts'
import { toldNamesOf } from './domain/told-names.ts'
import { type Arrival, isWithdrawal } from './domain/work.ts'
import { loadWork } from './store/load-work.ts'
import { saveWork } from './store/save-work.ts'

const namesToldBy = (arrival: Arrival): string[] => (isWithdrawal(arrival) ? [] : toldNamesOf(arrival))

/** Ties a page of arrivals to their subjects: load → decide → save + append, in the transaction of the page. */
export async function resolveRecords(
  tx: Transaction,
  log: Pick<EventLog<CreditEvent>, 'append'>,
  arrivals: readonly Arrival[],
): Promise<void> {
  const records = arrivals.map((arrival) => (isWithdrawal(arrival) ? arrival.recordKey : arrival.record))
  const claims = arrivals.flatMap((arrival) => (isWithdrawal(arrival) ? [] : [arrival.claim]))
  const work = await loadWork(tx, { records, claims, toldNames: arrivals.flatMap(namesToldBy) })
  follow(arrivals, work)
  await saveWork(tx, log, work)
}
