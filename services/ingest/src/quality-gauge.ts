import type { Database } from '@mingxin/persistence'
import type { Host } from '@mingxin/service-host'
import { addCalendarDays, shanghaiDate } from '@mingxin/working-days'
import { type DayOfReceipt, historyBefore, isUnusual, judgeDefects } from './domain/quality.ts'
import { readDays } from './store/quality.ts'

// Rates change with whole batches: who scrapes more often than that gets the look before.
const LOOK_EVERY_MS = 60_000

const HELP = 'Defect classes that are new or have risen on the last day with receipts, today or yesterday'

/**
 * The gauge behind the alert on data quality: per organisation that sent something today or, as long as today nothing
 * has come, yesterday, how many defect classes are new or have risen. So what a nightly batch brought is still seen in
 * the morning.
 */
export function measureQuality(metrics: Pick<Host['metrics'], 'gauge'>, database: Database, now: () => number): void {
  const look = atMostEvery(LOOK_EVERY_MS, now, () => countUnusual(database, shanghaiDate(now())))
  metrics.gauge('ingest_unusual_defect_classes', HELP, ['source_org_code'], async (gauge) => {
    const counted = await look()
    gauge.reset()
    for (const [source, classes] of counted) gauge.set({ source_org_code: source }, classes)
  })
}

async function countUnusual(database: Database, today: string): Promise<Map<string, number>> {
  const bySource = await readDays(database, { source: undefined, day: today, since: addCalendarDays(today, -1) })
  return new Map([...bySource].map(([source, days]) => [source, unusualIn(days)]))
}

function unusualIn(days: readonly DayOfReceipt[]): number {
  const [last] = days
  return last === undefined ? 0 : judgeDefects(last, historyBefore(days, last.day)).filter(isUnusual).length
}

/** Looks again when the last look that succeeded is old; looks that come together share one. */
function atMostEvery<T>(ms: number, now: () => number, look: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly found: Promise<T> } | undefined
  return () => {
    if (last && now() - last.at < ms) return last.found
    const found = look()
    last = { at: now(), found }
    found.catch(() => {
      last = undefined
    })
    return found
  }
}
