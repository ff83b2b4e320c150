import { deriveId } from '@mingxin/contracts'
import { AppError, type Fault } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import { type Transaction, together } from '@mingxin/persistence'
import type { PersonIdVault } from '@mingxin/person-ids'
import { shanghaiDate } from '@mingxin/working-days'
import { acceptedBody } from './domain/accepted-body.ts'
import { sha256 } from './domain/canonical.ts'
import { Ledger } from './domain/ledger.ts'
import type { ChainHead, Receipt } from './domain/receipt.ts'
import { type RecordEvent, recordEvent } from './domain/record-event.ts'
import type { Job, JobRow } from './job.ts'
import { QualityTally } from './quality-tally.ts'
import { type StoredVersion, storeAccepted } from './store/accepted-records.ts'
import { findDocuments, findKnown } from './store/known-records.ts'
import { type QuarantinedRow, storeQuarantined } from './store/quarantine.ts'
import { receiptsBySequence } from './store/receipts.ts'
import { lockChains, moveChain } from './store/sources.ts'
import {
  findByIdempotencyKeys,
  type StoredOutcome,
  type StoredSubmission,
  storeSubmissions,
} from './store/submissions.ts'
import { type RowReply, replyTo, type SubmissionReply } from './submission-reply.ts'

export interface WriteContext {
  readonly log: Pick<EventLog, 'append'>
  readonly vault: PersonIdVault
  readonly now: () => number
}

/** What one job comes to: its reply, or why it was refused as a whole. */
export type JobResult = { readonly reply: SubmissionReply; readonly isReplay: boolean } | { readonly refusal: AppError }

/**
 * Writes any number of requests in one transaction: versions, receipts, quarantine, counts and events of all of them, or
 * nothing. The chains of their organisations stay locked until the commit, so each row is decided on what is really
 * held, whichever process holds it.
 */
export async function writeJobs(tx: Transaction, jobs: readonly Job[], context: WriteContext): Promise<JobResult[]> {
  const heads = await lockChains(tx, [...new Set(jobs.map((job) => job.sourceOrgCode))].sort())
  const answered = await findAnswered(tx, jobs)
  const results = new Map<Job, JobResult>()
  const fresh: Job[] = []
  for (const job of jobs) {
    const before = answered.get(keyOf(job))
    if (before) results.set(job, await replay(tx, job, before))
    else fresh.push(job)
  }
  for (const [source, group] of groupBySource(unrepeated(fresh))) {
    const batch = new SourceBatch(source, context)
    await batch.write(tx, group, heads.get(source) ?? { sequence: 0, hash: undefined })
    for (const [job, reply] of batch.replies) results.set(job, { reply, isReplay: false })
  }
  return jobs.map((job) => results.get(job) ?? repeatOf(job, jobs, results))
}

const keyOf = ({ clientId, idempotencyKey }: { clientId: string; idempotencyKey: string | undefined }): string =>
  `${clientId} ${idempotencyKey ?? ''}`

async function findAnswered(tx: Transaction, jobs: readonly Job[]): Promise<Map<string, StoredSubmission>> {
  const keyed = jobs.flatMap(({ clientId, idempotencyKey }) =>
    idempotencyKey === undefined ? [] : [{ clientId, idempotencyKey }],
  )
  return new Map((await findByIdempotencyKeys(tx, keyed)).map((submission) => [keyOf(submission), submission]))
}

async function replay(tx: Transaction, job: Job, before: StoredSubmission): Promise<JobResult> {
  if (before.requestHash !== job.requestHash) return { refusal: new AppError('request.idempotency-key-reused') }
  return { reply: await replyTo(tx, before), isReplay: true }
}

// Of jobs in one batch with the same key only the first is written; the others get its answer.
function unrepeated(jobs: readonly Job[]): Job[] {
  const seen = new Set<string>()
  return jobs.filter((job) => {
    if (job.idempotencyKey === undefined) return true
    const isFirst = !seen.has(keyOf(job))
    seen.add(keyOf(job))
    return isFirst
  })
}

function repeatOf(job: Job, jobs: readonly Job[], results: ReadonlyMap<Job, JobResult>): JobResult {
  const first = jobs.find((other) => keyOf(other) === keyOf(job))
  const result = first && results.get(first)
  if (!first || !result || 'refusal' in result)
    return { refusal: new AppError('database.conflict', { retryAfterSeconds: 1 }) }
  if (first.requestHash !== job.requestHash) return { refusal: new AppError('request.idempotency-key-reused') }
  return { reply: result.reply, isReplay: true }
}

const groupBySource = (jobs: readonly Job[]): Map<string, Job[]> => Map.groupBy(jobs, (job) => job.sourceOrgCode)

type PendingReply = RowReply & { readonly duplicateOf?: number }

/** The jobs of one organisation while they are written. */
class SourceBatch {
  readonly replies = new Map<Job, SubmissionReply>()
  readonly #source: string
  readonly #context: WriteContext
  readonly #versions: StoredVersion[] = []
  readonly #events: RecordEvent[] = []
  readonly #quarantined: Omit<QuarantinedRow, 'state'>[] = []
  /** How many rows lay in quarantine when a record was last accepted: those of the same id among them are closed. */
  readonly #closed = new Map<string, number>()
  readonly #tally = new QualityTally()
  readonly #receivedAt: number
  readonly #receivedIso: string

  constructor(source: string, context: WriteContext) {
    this.#source = source
    this.#context = context
    this.#receivedAt = context.now()
    this.#receivedIso = new Date(this.#receivedAt).toISOString()
  }

  async write(tx: Transaction, jobs: readonly Job[], head: ChainHead): Promise<void> {
    const records = jobs.flatMap((job) => job.rows.flatMap(({ outcome }) => (outcome.isSound ? [outcome.record] : [])))
    const [known, documents] = await together(findKnown(tx, this.#source, records), findDocuments(tx, records))
    const ledger = new Ledger(this.#source, head, known, documents)
    const pending = new Map(
      jobs.map((job) => [job, job.rows.map((row, index) => this.#decide(job, row, index, ledger))]),
    )
    // Quarantine comes after what closes the rows of earlier batches, so that a row of this batch stays as it says.
    await together(
      storeAccepted(tx, this.#source, this.#versions, ledger.changed),
      this.#context.log.append(tx, this.#events),
      storeQuarantined(tx, this.#source, this.#quarantinedRows()),
      this.#tally.store(tx, this.#source, shanghaiDate(this.#receivedAt)),
      moveChain(tx, this.#source, ledger.head),
      this.#answer(tx, pending),
    )
  }

  #decide(job: Job, row: JobRow, index: number, ledger: Ledger): PendingReply {
    const { outcome } = row
    if (!outcome.isSound) return this.#quarantine(job, row, index, outcome.faults, outcome)
    const verdict = ledger.judge(outcome.record, this.#receivedIso)
    switch (verdict.outcome) {
      case 'quarantined':
        return this.#quarantine(job, row, index, [verdict.fault], { ...outcome.record, mustNotBeKept: false })
      case 'duplicate':
        this.#tally.row(outcome.record.kind, 'duplicate', outcome.record.warnings)
        return { index, recordId: verdict.recordId, outcome: 'duplicate', duplicateOf: verdict.sequence }
      case 'accepted':
        return this.#accept(job, row, index, verdict.accepted, [...outcome.record.warnings, ...verdict.warnings])
    }
  }

  #accept(
    job: Job,
    { text }: JobRow,
    index: number,
    accepted: StoredVersion['accepted'],
    warnings: readonly Fault[],
  ): PendingReply {
    const { record, receipt, previousVersion } = accepted
    const body = acceptedBody(this.#source, record)
    const sealedOriginal = record.hidesText && text !== undefined ? this.#context.vault.sealText(text) : undefined
    this.#versions.push({ accepted, body, sealedOriginal, submissionId: job.submissionId })
    this.#closed.set(record.recordId, this.#quarantined.length)
    this.#events.push(recordEvent(accepted, body, warnings, job.traceparent))
    const counts = this.#tally.row(record.kind, 'accepted', warnings)
    if (previousVersion === undefined) counts.records++
    if (record.op === 'WITHDRAW') counts.withdrawn++
    return {
      index,
      recordId: record.recordId,
      outcome: 'accepted',
      receipt,
      ...(warnings.length > 0 && { warnings: [...warnings] }),
    }
  }

  #quarantine(job: Job, { text }: JobRow, index: number, faults: readonly Fault[], row: Described): PendingReply {
    const quarantineId = deriveId(
      'quarantine',
      this.#source,
      text === undefined ? `${job.submissionId}/${index}` : sha256(text),
    )
    const { recordId, kind, mustNotBeKept, warnings = [] } = row
    const sealedRow = mustNotBeKept || text === undefined ? undefined : this.#context.vault.sealText(text)
    this.#quarantined.push({
      quarantineId,
      submissionId: job.submissionId,
      index,
      recordId,
      kind,
      faults,
      sealedRow,
      seenAt: this.#receivedAt,
    })
    this.#tally.row(kind ?? 'UNKNOWN', 'quarantined', [...faults, ...warnings])
    return {
      index,
      ...(recordId !== undefined && { recordId }),
      outcome: 'quarantined',
      quarantineId,
      faults: [...faults],
    }
  }

  #quarantinedRows(): QuarantinedRow[] {
    return this.#quarantined.map((row, place) => {
      const isClosed = place < (this.#closed.get(row.recordId ?? '') ?? 0)
      return { ...row, state: isClosed ? 'superseded' : 'open' }
    })
  }

  async #answer(tx: Transaction, pending: ReadonlyMap<Job, readonly PendingReply[]>): Promise<void> {
    const own = new Map(this.#versions.map(({ accepted: { receipt } }) => [receipt.sequence, receipt]))
    const earlier = [...pending.values()]
      .flat()
      .flatMap(({ duplicateOf }) => (duplicateOf === undefined || own.has(duplicateOf) ? [] : [duplicateOf]))
    const receipts = new Map([...own, ...(await receiptsBySequence(tx, this.#source, [...new Set(earlier)]))])
    for (const [job, rows] of pending) this.replies.set(job, this.#reply(job, rows, receipts))
    await storeSubmissions(
      tx,
      [...this.replies].map(([job, reply]) => this.#remember(job, reply)),
    )
  }

  #reply(job: Job, rows: readonly PendingReply[], receipts: ReadonlyMap<number, Receipt>): SubmissionReply {
    const results = rows.map(({ duplicateOf, ...reply }) => {
      const receipt = duplicateOf === undefined ? undefined : receipts.get(duplicateOf)
      return receipt ? { ...reply, receipt } : reply
    })
    const count = (outcome: RowReply['outcome']): number => results.filter((row) => row.outcome === outcome).length
    return {
      submissionId: job.submissionId,
      sourceOrgCode: this.#source,
      receivedAt: this.#receivedIso,
      received: results.length,
      accepted: count('accepted'),
      duplicate: count('duplicate'),
      quarantined: count('quarantined'),
      results,
    }
  }

  #remember(job: Job, { submissionId, accepted, duplicate, quarantined, results }: SubmissionReply): StoredSubmission {
    const { sourceOrgCode, clientId, idempotencyKey, requestHash } = job
    const outcomes = results.map(storedOutcome)
    return {
      submissionId,
      sourceOrgCode,
      clientId,
      idempotencyKey,
      requestHash,
      receivedAt: this.#receivedAt,
      accepted,
      duplicate,
      quarantined,
      outcomes,
    }
  }
}

interface Described {
  readonly recordId: string | undefined
  readonly kind: string | undefined
  readonly mustNotBeKept: boolean
  /** Of a sound row that was refused for what is held of its record. */
  readonly warnings?: readonly Fault[]
}

const storedOutcome = ({ outcome, receipt, quarantineId, recordId, faults, warnings }: RowReply): StoredOutcome => {
  if (outcome === 'quarantined') return ['q', quarantineId ?? '', recordId ?? null, faults ?? []]
  const sequence = receipt?.sequence ?? 0
  if (outcome === 'duplicate') return ['d', sequence, recordId ?? null]
  return warnings ? ['a', sequence, warnings] : ['a', sequence]
}
