import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 10

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>

/**
 * Waits until `condition` resolves to something truthy and returns it. Rejects after `timeoutMs` with what the
 * condition last said, so that a test fails with a reason instead of a timeout.
 */
export async function eventually<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 15_000, what = 'condition' }: { timeoutMs?: number; what?: string } = {},
): Promise<Truthy<T>> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await condition()
    if (isTruthy(value)) return value
    if (Date.now() > deadline)
      throw new Error(`${what} did not hold within ${timeoutMs} ms; last: ${JSON.stringify(value)}`)
    await wait(POLL_MS)
  }
}

const isTruthy = <T>(value: T): value is Truthy<T> => Boolean(value)
