import type { CheckOutcome } from './domain/checked-record.ts'

/** A row after its checks, with the text it came as: what is quarantined is kept as it was sent. */
export interface JobRow {
  readonly outcome: CheckOutcome
  readonly text: string | undefined
}

/** A request that is ready to be written. */
export interface Job {
  readonly submissionId: string
  readonly sourceOrgCode: string
  readonly clientId: string
  readonly idempotencyKey: string | undefined
  /** SHA-256 of the body. */
  readonly requestHash: string
  readonly traceparent: string
  readonly rows: readonly JobRow[]
}
