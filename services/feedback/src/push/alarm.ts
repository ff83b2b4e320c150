import { type Database, listen, type Queryable } from '@mingxin/persistence'

const CHANNEL = 'mingxin_feedback'

/** Tells the workers and the waiting pulls of all processes that something was added to a line. */
export interface Alarm {
  /** Grows with every ring. */
  count(): number
  /** Resolves when `count()` is above `seen`, when it is closed, or after `timeoutMs`. */
  waitAbove(seen: number, timeoutMs: number): Promise<void>
  /** Rings in this process only. */
  ring(): void
  /** Ends all waits, and the connection; nobody may wait any more. */
  close(): Promise<void>
}

/** Rings in all processes when the transaction commits. */
export async function ringOnCommit(tx: Queryable): Promise<void> {
  await tx.query({ name: 'alarm-ring', text: `SELECT pg_notify('${CHANNEL}', '')` })
}

/** A ring between reading and waiting is not missed, because the wait compares with the count from before the read. */
export function createAlarm(database: Database): Alarm {
  const waiting = new Set<() => void>()
  let rings = 0
  let isClosed = false
  const ring = (): void => {
    rings++
    for (const resume of [...waiting]) resume()
  }
  const listener = listen(database, CHANNEL, ring)
  return {
    count: () => rings,
    ring,
    waitAbove: (seen, timeoutMs) =>
      new Promise((resolve) => {
        if (rings > seen || isClosed) return resolve()
        const resume = (): void => {
          clearTimeout(timer)
          waiting.delete(resume)
          resolve()
        }
        const timer = setTimeout(resume, timeoutMs)
        waiting.add(resume)
      }),
    close: async () => {
      isClosed = true
      ring()
      await listener.close()
    },
  }
}
