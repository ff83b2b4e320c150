import type { FailureCount } from '../port.ts'
import type { FailedRehearsal } from './rehearse.ts'

/** Failures by code, most frequent first, each with what the first one said. */
export function countFailures(failed: readonly FailedRehearsal[]): FailureCount[] {
  const byCode = Map.groupBy(failed, ({ failure }) => failure.code)
  return [...byCode]
    .map(([code, all]) => ({
      code,
      events: all.length,
      keys: new Set(all.map(({ key }) => key)).size,
      quarantined: 0,
      reason: all[0]?.failure.reason ?? '',
    }))
    .sort((a, b) => b.events - a.events)
}
