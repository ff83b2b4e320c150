import { setTimeout as wait } from 'node:timers/promises'

const PAUSE_MS_MAX = 5_000

export interface Turns {
  turn(): Promise<void>
  /** What is in memory is worth nothing after a failure: the next turn looks again. */
  forget(): Promise<void> | void
  onFailure(error: unknown, consecutive: number): void
  /** Longest pause after a failure. Default 5 s. */
  readonly pauseMsMax?: number
  readonly signal: AbortSignal
}

/** Takes one turn after the other until the signal aborts, with a pause after a failure that grows with each in a row. */
export async function takeTurns({ turn, forget, onFailure, pauseMsMax = PAUSE_MS_MAX, signal }: Turns): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await turn()
      failures = 0
    } catch (error) {
      await forget()
      onFailure(error, ++failures)
      await pause(Math.min(50 * 2 ** failures, pauseMsMax), signal)
    }
  }
}

/** Resolves after so long, or when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => {})
}
