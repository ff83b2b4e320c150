import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@mingxin/persistence'

const CHANNEL = 'mingxin_log'
const RECONNECT_MS = 500

/** Tells readers that something was appended, so that they need not poll for low latency. */
export interface Wakeups {
  /** A number that grows with every notification about this schema. */
  count(schema: string): number
  /** Resolves when `count(schema)` is above `seen`, or after `timeoutMs`. */
  waitAbove(schema: string, seen: number, timeoutMs: number): Promise<void>
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
  const waitAbove = (schema: string, seen: number, timeoutMs: number): Promise<void> =>
    new Promise((resolve) => {
      if (count(schema) > seen || closing.signal.aborted) return resolve()
      const set = waiting.get(schema) ?? new Set()
      waiting.set(schema, set)
      const resume = (): void => {
        clearTimeout(timer)
        set.delete(resume)
        resolve()
      }
      const timer = setTimeout(resume, timeoutMs)
      set.add(resume)
    })

  const listening = keepListening(database, wake, closing.signal)
  return {
    count,
    waitAbove,
    close: async () => {
      closing.abort()
      for (const set of waiting.values()) for (const resume of [...set]) resume()
      await listening
    },
  }
}

async function keepListening(database: Database, wake: (schema: string) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await listenOnce(database, wake, signal)
    } catch {
      // Polling goes on meanwhile; the pool reports that the database is away.
    }
    await wait(RECONNECT_MS, undefined, { signal }).catch(() => {})
  }
}

async function listenOnce(database: Database, wake: (schema: string) => void, signal: AbortSignal): Promise<void> {
  const client = await database.connect()
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
    client.once('error', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  try {
    client.on('notification', ({ payload }) => wake(payload ?? ''))
    await client.query(`LISTEN ${CHANNEL}`)
    await ended
  } finally {
    await client.end().catch(() => {})
  }
}
