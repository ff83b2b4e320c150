import { setTimeout as wait } from 'node:timers/promises'

const PAUSE_MS_MAX = 5_000

export interface Turns {
  /** Resolves with whether something was done; a look that found nothing to do is none. */
  turn(): Promise<boolean>
  /** What is in memory is worth nothing after a failure: the next turn looks again. */
  forget(): Promise<void> | void
  onFailure(error: unknown, consecutive: number): void
  /** Told after a turn that did not fail. */
  onSuccess?(): void
  /** Longest pause after a failure. Default 5 s. */
  readonly pauseMsMax?: number
  readonly signal: AbortSignal
}

/**
 * Takes one turn after the other until the signal aborts, with a pause after a failure that grows with each in a row. A
 * row ends when something was done or nothing failed for long: whoever must look again first, before what failed can fail
 * again, succeeds at looking each time.
 */
export async function takeTurns(turns: Turns): Promise<void> {
  const { turn, forget, onFailure, onSuccess = () => {}, pauseMsMax = PAUSE_MS_MAX, signal } = turns
  let failures = 0
  let calmAt = 0
  while (!signal.aborted) {
    try {
      if ((await turn()) || performance.now() > calmAt) failures = 0
      onSuccess()
    } catch (error) {
      await forget()
      onFailure(error, ++failures)
      await pause(Math.min(50 * 2 ** failures, pauseMsMax), signal)
      calmAt = performance.now() + 2 * pauseMsMax
    }
  }
}

/** Resolves after so long, or when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {})
}
