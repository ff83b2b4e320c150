import { errorCatalogue } from '@mingxin/contracts'
import { isAppError } from '@mingxin/errors'
import type { LastFailure } from '../lag/last-failure.ts'
import { describeFailure } from './failed-event.ts'

/** Keeps what something that is tried again and again fails with, until it does so no more. */
export interface FailureRun {
  failed(error: unknown): void
  /** Something did not fail. */
  went(): void
  /** The last failure, unless it is over. */
  last(): LastFailure | undefined
}

// Who fails at one event starts anew after each failure and has empty turns before it meets the event again: only what
// went well for longer than any pause between two tries is well.
const OVER_MS = 10_000
const MESSAGE_CHARACTERS_MAX = 500

export function createFailureRun(now: () => number = Date.now): FailureRun {
  let last: LastFailure | undefined
  return {
    failed: (error) => {
      const lastAt = new Date(now())
      const { consecutive, since } = last ?? { consecutive: 0, since: lastAt }
      last = { ...describedOf(error), consecutive: consecutive + 1, since, lastAt }
    },
    went: () => {
      if (last && now() - last.lastAt.getTime() >= OVER_MS) last = undefined
    },
    last: () => last,
  }
}

/** The latest failure of several runs. */
export const latestOf = (...runs: readonly FailureRun[]): LastFailure | undefined =>
  runs
    .flatMap((run) => run.last() ?? [])
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
    .at(0)

function describedOf(error: unknown): Pick<LastFailure, 'code' | 'titleZh' | 'message'> {
  const { code, reason } = describeFailure(error)
  return {
    code,
    titleZh: isAppError(error) ? errorCatalogue[error.code].zh : undefined,
    message: reason.slice(0, MESSAGE_CHARACTERS_MAX),
  }
}
