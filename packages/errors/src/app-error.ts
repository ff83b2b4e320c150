import { type ErrorCode, errorCatalogue } from '@mingxin/contracts'
import type { Fault } from './fault.ts'

export type ErrorKind = (typeof errorCatalogue)[ErrorCode]['kind']

export interface AppErrorOptions {
  /** What exactly went wrong, in a sentence; the title comes from the catalogue. Holds no personal data. */
  detail?: string
  /** The same in Chinese, where it says more than the title and the faults do. */
  detailZh?: string | undefined
  /** One entry per place of bad input. */
  faults?: readonly Fault[]
  /** Seconds after which the same request may be tried again. */
  retryAfterSeconds?: number
  /** Extension members of the problem (RFC 9457, 3.2): what the caller's program needs to go on. */
  members?: Readonly<Record<string, unknown>>
  cause?: unknown
}

/**
 * A failure with a code of contracts/errors.yaml. The code decides kind and retryability; HTTP statuses are the
 * business of packages/http alone.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly kind: ErrorKind
  readonly retryable: boolean
  readonly detailZh: string | undefined
  readonly faults: readonly Fault[]
  readonly retryAfterSeconds: number | undefined
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    const entry = errorCatalogue[code]
    super(options.detail ?? entry.en, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.kind = entry.kind
    this.retryable = entry.retryable
    this.detailZh = options.detailZh
    this.faults = options.faults ?? []
    this.retryAfterSeconds = options.retryAfterSeconds
    this.members = options.members ?? {}
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError

/** Whether trying the same thing again later may succeed. Unknown errors are bugs: trying again repeats them. */
export const isRetryable = (error: unknown): boolean => isAppError(error) && error.retryable
