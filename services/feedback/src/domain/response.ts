import { AppError, absent, faultAt } from '@mingxin/errors'

export type ResponseResult = 'acknowledged' | 'executed' | 'declined' | 'not-applicable'

/** Whether an answer ends the duty to answer. */
export const isFinal = (answer: ResponseResult | undefined): boolean =>
  answer !== undefined && answer !== 'acknowledged'

const NEEDS_REASON: ReadonlySet<ResponseResult> = new Set(['declined', 'not-applicable'])

/**
 * Whether a department may answer this now. Acknowledging comes first and once; executed, declined and not-applicable
 * may follow it, come without it, and correct each other. Whether the measure still holds is not asked: what was done
 * while it held can be reported after it was lifted.
 * Throws `request.invalid` with `response.reason-required`, or `response.out-of-order`.
 */
export function assertMayAnswer(
  present: ResponseResult | undefined,
  { result, reason }: { readonly result: ResponseResult; readonly reason?: string },
): void {
  if (NEEDS_REASON.has(result) && reason === undefined) {
    const fault = faultAt('/reason', 'response.reason-required', absent.missing)
    throw new AppError('request.invalid', { detail: `${result} needs a reason.`, faults: [fault] })
  }
  if (result === 'acknowledged' && present !== undefined) {
    throw new AppError('response.out-of-order', { detail: `This dispatch was answered before: ${present}.` })
  }
}
