import { type Database, listen } from '@mingxin/persistence'

const CHANNEL = 'mingxin_log'

/** Tells readers that something was appended, so that they need not poll for low latency. */
export interface Wakeups {
  /** A number that grows with every notification about this schema. */
  count(schema: string): number
  /** Resolves when `count(schema)` is above `seen`, after `timeoutMs`, or when `signal` aborts. */
  waitAbove(schema: string, seen: number, timeoutMs: number, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/**
 * Listens on one database. A notification that arrives between a read and the wait is not missed, because the wait
 * compares with the count from before the read. While the connection is down everybody falls back to polling.
 */
export function createWakeups(database: Database): Wakeups {
  const counts = new Map<string, number>()
  const waiting = new Map<string, Set<() => void>>()
  const closing = new AbortController()

  const count = (schema: string): number => counts.get(schema) ?? 0
  const wake = (schema: string): void => {
    counts.set(schema, count(schema) + 1)
    for (const resume of waiting.get(schema) ?? []) resume()
  }
  const waitAbove = (schema: string, seen: number, timeoutMs: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (count(schema) > seen || closing.signal.aborted || signal.aborted) return resolve()
      const set = waiting.get(schema) ?? new Set()
      waiting.set(schema, set)
      const resume = (): void => {
        clearTimeout(timer)
        set.delete(resume)
        signal.removeEventListener('abort', resume)
        resolve()
      }
      const timer = setTimeout(resume, timeoutMs)
      set.add(resume)
      signal.addEventListener('abort', resume)
    })

  const listener = listen(database, CHANNEL, wake)
  return {
    count,
    waitAbove,
    close: async () => {
      closing.abort()
      for (const set of waiting.values()) for (const resume of [...set]) resume()
      await listener.close()
    },
  }
}
