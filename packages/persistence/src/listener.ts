import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from './database.ts'

/** A connection of its own that listens on a channel. */
export interface Listener {
  close(): Promise<void>
}

const RECONNECT_MS = 500

/**
 * Listens on a channel and goes on until closed, over lost connections too. Notifications sent while the connection is
 * down are lost: a caller polls besides.
 */
export function listen(database: Database, channel: string, onNotification: (payload: string) => void): Listener {
  const closing = new AbortController()
  const listening = keepListening(database, channel, onNotification, closing.signal)
  return {
    close: async () => {
      closing.abort()
      await listening
    },
  }
}

async function keepListening(
  database: Database,
  channel: string,
  onNotification: (payload: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await listenOnce(database, channel, onNotification, signal)
    } catch {
      // The caller polls meanwhile; the pool reports that the database is away.
    }
    await wait(RECONNECT_MS, undefined, { signal }).catch(() => {})
  }
}

async function listenOnce(
  database: Database,
  channel: string,
  onNotification: (payload: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const client = await database.connect()
  const ended = new Promise<void>((resolve) => {
    client.once('end', resolve)
    // A connection that breaks may say so more than once; an error nobody listens to would end the process.
    client.on('error', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
    if (signal.aborted) resolve()
  })
  try {
    client.on('notification', ({ payload }) => onNotification(payload ?? ''))
    await client.query(`LISTEN ${channel}`)
    await ended
  } finally {
    await client.end().catch(() => {})
  }
}
