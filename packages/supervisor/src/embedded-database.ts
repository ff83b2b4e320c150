import { startLocalPostgres } from '@mingxin/local-postgres'

/** The embedded PostgreSQL server, kept alive. */
export interface EmbeddedDatabase {
  readonly url: string
  readonly pid: number
  readonly port: number
  readonly directory: string
  readonly moved: boolean
  readonly adopted: boolean
  stop(): Promise<void>
  /** Ends it unless it ran before; watches it no more. */
  release(): Promise<void>
}

export interface EmbeddedDatabaseOptions {
  readonly home: string
  readonly settings: readonly string[]
  /** Told why, each time it is started again. */
  readonly onEnded: (reason: string) => void
}

const WATCH_MS = 500

/**
 * Starts the server of this home. One that ends unasked is started again on the same port, so that the services find
 * it where it was: what was committed is there, what was not was never acknowledged.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { home, settings, onEnded } = options
  let server = await startLocalPostgres({ home, settings })
  let restarting: Promise<void> | undefined
  const { url, port, directory, moved, adopted } = server
  const restart = async (): Promise<void> => {
    onEnded('its process is gone')
    try {
      server = await startLocalPostgres({ home, settings, port })
    } catch (error) {
      onEnded(error instanceof Error ? error.message : String(error))
    }
    restarting = undefined
  }
  const watch = (): void => {
    if (!restarting && !server.isRunning()) restarting = restart()
  }
  const timer = setInterval(watch, WATCH_MS)
  const unwatch = async (): Promise<void> => {
    clearInterval(timer)
    await restarting
  }
  return {
    url,
    port,
    directory,
    moved,
    adopted,
    get pid() {
      return server.pid
    },
    stop: async () => {
      await unwatch()
      await server.stop()
    },
    release: async () => {
      await unwatch()
      if (!adopted) await server.stop()
    },
  }
}
