import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@mingxin/persistence'
import { usersToTell } from '../store/kafka-users.ts'
import { type TellContext, tellKafka } from './tell-kafka.ts'

export interface AccessKeeperOptions extends TellContext {
  readonly database: Database
  /** How often to look for what is to be told. */
  readonly tickMs: number
  readonly onFailure: (error: unknown, username: string) => void
}

/** What the cluster knows is told again after this time: somebody may have changed it there. */
const TELL_AGAIN_MS = 10 * 60_000
const USERS_MAX = 100
const BACKOFF_MS_MAX = 30_000

/**
 * Sees to it that the cluster lets each department's user do what its subscription says, and nothing more: at once, and
 * after Kafka or this process was away. One user that cannot be told of does not hold up the others.
 */
export class AccessKeeper {
  readonly #options: AccessKeeperOptions
  readonly #stopping = new AbortController()
  readonly #failures = new Map<string, { count: number; retryAtMs: number }>()
  #running: Promise<void> | undefined

  constructor(options: AccessKeeperOptions) {
    this.#options = options
  }

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await this.#tellAll().catch((error: unknown) => this.#options.onFailure(error, '*'))
      await wait(this.#options.tickMs, undefined, { signal }).catch(() => {})
    }
  }

  async #tellAll(): Promise<void> {
    const { database, now } = this.#options
    const nowMs = now()
    const toldBefore = new Date(nowMs - TELL_AGAIN_MS)
    for (const username of await usersToTell(database, { now: new Date(nowMs), toldBefore, limit: USERS_MAX })) {
      const retryAtMs = this.#failures.get(username)?.retryAtMs ?? 0
      if (this.#stopping.signal.aborted) return
      if (performance.now() >= retryAtMs) await this.#tell(username)
    }
  }

  async #tell(username: string): Promise<void> {
    const { database, tickMs, onFailure } = this.#options
    try {
      await database.transaction((tx) => tellKafka(tx, username, this.#options))
      this.#failures.delete(username)
    } catch (error) {
      const count = (this.#failures.get(username)?.count ?? 0) + 1
      const pauseMs = Math.min(tickMs * 2 ** count, BACKOFF_MS_MAX)
      this.#failures.set(username, { count, retryAtMs: performance.now() + pauseMs })
      onFailure(error, username)
    }
  }
}
