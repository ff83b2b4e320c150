import type { Totals } from '@mingxin/partner-kit'
import type { ChecksResult } from './ask-checks.ts'
import type { RecordsResult } from './send-records.ts'

export type FileResult =
  | RecordsResult
  | ChecksResult
  | { readonly file: string; readonly use: 'skipped'; readonly reason: string }

/** What a run came to. Counts are what the services counted after the run less what they counted before it. */
export interface Summary {
  readonly files: readonly FileResult[]
  /** Subjects the registry knows now. */
  readonly subjects: number
  readonly records: { readonly accepted: number; readonly resolved: number; readonly questioned: number }
  readonly listEntries: { readonly opened: number }
  readonly measures: { readonly dispatched: number }
  readonly deliveries: { readonly delivered: number }
  readonly responses: { readonly received: number }
  readonly elapsedMs: number
  readonly consistent: boolean
  /** What does not add up, in words; empty when consistent. */
  readonly inconsistencies: readonly string[]
  /** Everything the services count now, whoever sent it. */
  readonly state: Totals
}

export function summarise(
  files: readonly FileResult[],
  before: Totals,
  after: Totals,
  elapsedMs: number,
  refusedSignatures: number,
): Summary {
  const accepted = after.ingest.accepted - before.ingest.accepted
  const inconsistencies = findInconsistencies(files, before, after, refusedSignatures)
  return {
    files,
    subjects: after.registry.subjects,
    records: {
      accepted,
      resolved: after.registry.resolved - before.registry.resolved,
      questioned: after.registry.questioned - before.registry.questioned,
    },
    listEntries: { opened: after.engine.opened - before.engine.opened },
    measures: { dispatched: after.engine.dispatched - before.engine.dispatched },
    deliveries: { delivered: after.feedback.delivered - before.feedback.delivered },
    responses: { received: after.feedback.responses - before.feedback.responses },
    elapsedMs,
    consistent: inconsistencies.length === 0,
    inconsistencies,
    state: after,
  }
}

function findInconsistencies(
  files: readonly FileResult[],
  before: Totals,
  after: Totals,
  refusedSignatures: number,
): string[] {
  const equal = (what: string, a: number, b: number): string[] => (a === b ? [] : [`${what}: ${a} ≠ ${b}`])
  const records = files.filter((file) => file.use === 'records')
  const sum = (field: 'accepted' | 'duplicate' | 'quarantined'): number =>
    records.reduce((total, file) => total + file[field], 0)
  const { ingest, registry, engine, feedback } = after
  return [
    ...records.flatMap((file) =>
      equal(
        `${file.file} read = accepted + duplicate + quarantined`,
        file.read,
        file.accepted + file.duplicate + file.quarantined,
      ),
    ),
    ...equal('accepted rows = what ingest counted', sum('accepted'), ingest.accepted - before.ingest.accepted),
    ...equal('duplicate rows = what ingest counted', sum('duplicate'), ingest.duplicate - before.ingest.duplicate),
    ...equal(
      'quarantined rows = what ingest counted',
      sum('quarantined'),
      ingest.quarantined - before.ingest.quarantined,
    ),
    ...equal('accepted = received by the registry', ingest.accepted, registry.received),
    ...equal('received = resolved + questioned', registry.received, registry.resolved + registry.questioned),
    ...equal('measures dispatched = dispatches at feedback', engine.dispatched, feedback.received),
    ...equal(
      'dispatched in this run = delivered',
      engine.dispatched - before.engine.dispatched,
      feedback.delivered - before.feedback.delivered,
    ),
    ...equal(
      'dispatched in this run = answered',
      engine.dispatched - before.engine.dispatched,
      feedback.answered - before.feedback.answered,
    ),
    ...equal('signatures that did not verify', refusedSignatures, 0),
  ]
}
