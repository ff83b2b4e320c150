import type { Database } from '@mingxin/persistence'
import { settle } from '../settle.ts'
import type { LaneResult } from '../store/settlement.ts'
import type { Endpoint } from './endpoint.ts'

/** A lane that is through, with whose lease it was claimed. */
export interface Through {
  readonly workerId: string
  readonly endpoint: Endpoint
  readonly result: LaneResult
}

export interface SettlerOptions {
  readonly database: Database
  readonly now: () => number
  readonly onSettled: () => void
  readonly onFailure: (error: unknown) => void
  /** Pause after a failure. */
  readonly retryMs: number
}

const LANES_MAX = 2_000

/**
 * Writes results in batches, one batch at a time: whatever comes in while one is being written makes the next. What
 * cannot be written is kept and tried again until it can, or until the lease on its lanes is over.
 */
export class Settler {
  readonly #options: SettlerOptions
  #waiting: Through[] = []
  #running: Promise<void> | undefined
  #isClosed = false

  constructor(options: SettlerOptions) {
    this.#options = options
  }

  add(through: Through): void {
    this.#waiting.push(through)
    this.#running ??= this.#run()
  }

  /** Resolves when everything added is written, or could not be and was given up. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#running
  }

  async #run(): Promise<void> {
    // The results of one turn of the event loop belong together.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, LANES_MAX)
      try {
        await this.#write(batch)
        this.#options.onSettled()
      } catch (error) {
        this.#options.onFailure(error)
        if (this.#isClosed) break
        this.#waiting.unshift(...batch)
        await new Promise((resolve) => setTimeout(resolve, this.#options.retryMs))
      }
    }
    this.#running = undefined
  }

  async #write(batch: readonly Through[]): Promise<void> {
    const { database, now } = this.#options
    const nowMs = now()
    for (const [workerId, own] of Map.groupBy(batch, (one) => one.workerId)) {
      const endpoints = [...new Set(own.map(({ endpoint }) => endpoint))]
      const news = endpoints.flatMap((endpoint) => newsOf(endpoint, own))
      const recovered = endpoints.filter(({ hasRecovered }) => hasRecovered)
      await settle(database, {
        workerId,
        results: own.map(({ result }) => result),
        news: news.map(({ said }) => said),
        recovered: recovered.map(({ subscriptionId }) => subscriptionId),
        now: new Date(nowMs),
      })
      for (const { endpoint, health } of news) endpoint.isUnsaved &&= endpoint.health !== health
      for (const endpoint of recovered) endpoint.hasRecovered = false
    }
  }
}

// What is learnt while this is being written stays unsaved.
function newsOf(endpoint: Endpoint, through: readonly Through[]) {
  if (!endpoint.isUnsaved) return []
  const { health, subscriptionId } = endpoint
  const own = through.filter((one) => one.endpoint === endpoint)
  const hasDelivered = own.some(({ result }) => result.tried.some(({ attempt }) => attempt.outcome === 'delivered'))
  const { failingSinceMs, restingUntilMs } = health
  return [{ endpoint, health, said: { subscriptionId, hasDelivered, failingSinceMs, restingUntilMs } }]
}
