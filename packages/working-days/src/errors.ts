export type WorkingDaysErrorCode =
  | 'INVALID_DATE'
  | 'INVALID_INSTANT'
  | 'INVALID_COUNT'
  | 'DATES_OUT_OF_ORDER'
  | 'CALENDAR_UNKNOWN_YEAR'
  | 'CALENDAR_DATA_INVALID'

/**
 * The only error this package throws. `code` is stable and `details` names the values at fault. Repeating the call cannot
 * help, except that `CALENDAR_UNKNOWN_YEAR` goes away once the notice of that year is loaded.
 */
export class WorkingDaysError extends Error {
  override readonly name = 'WorkingDaysError'
  readonly kind = 'invalid'
  readonly retryable = false
  readonly code: WorkingDaysErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: WorkingDaysErrorCode, message: string, details: Readonly<Record<string, unknown>>) {
    super(message)
    this.code = code
    this.details = details
  }
}
