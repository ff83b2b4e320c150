import type { Database } from '@mingxin/persistence'
import { chinaCalendar } from '@mingxin/working-days'
import { caseDeadline } from './domain/case-term.ts'
import { createDueDayCounter } from './domain/due-day.ts'
import { lockStaleCases, lockStaleDuties, saveCaseDeadline, saveDueDays } from './store/due-days.ts'

const BATCH = 1_000
const LOWEST_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Counts the due days of open duties and cases again that were counted by another calendar than the present one: the
 * State Council publishes a year late in the year before, and until then its days are provisional. Runs at the start,
 * because a calendar comes with a release. Returns how many were looked at.
 */
export async function recountDueDays(database: Database): Promise<number> {
  const dueDay = createDueDayCounter()
  let counted = 0
  for (let after: string | undefined = LOWEST_ID; after !== undefined; ) {
    const from: string = after
    const duties = await database.transaction(async (tx) => {
      const stale = await lockStaleDuties(tx, chinaCalendar.version, from, BATCH)
      const fresh = stale.map((one) => ({ ...one, ...dueDay(one.dispatchedOn, one.dueWorkingDays) }))
      if (fresh.length > 0) await saveDueDays(tx, fresh)
      return stale
    })
    counted += duties.length
    after = duties.at(-1)?.dispatchId
  }
  return counted + (await recountCases(database))
}

const recountCases = (database: Database): Promise<number> =>
  database.transaction(async (tx) => {
    const cases = await lockStaleCases(tx, chinaCalendar.version)
    for (const { caseId, openedOn, ...term } of cases) await saveCaseDeadline(tx, caseId, caseDeadline(openedOn, term))
    return cases.length
  })
