import { setTimeout as wait } from 'node:timers/promises'
import { type PublishContext, publish, STRETCH_MAX } from '../publish.ts'
import type { Alarm } from '../push/alarm.ts'
import { type Publishing, subscriptionsToPublish } from '../store/publications.ts'

export interface PublisherOptions extends PublishContext {
  readonly alarm: Alarm
  /** How often to look for what nobody rang about. */
  readonly tickMs: number
  readonly onPublished: (events: number) => void
  readonly onFailure: (error: unknown) => void
}

const AT_ONCE_MAX = 4
const FAILURE_PAUSE_MS = 250
/** Between two rounds, unless much waits: what comes in meanwhile goes together, and departments are held less often. */
const LINGER_MS = 10

/**
 * Publishes what waits in the lines of subscriptions by Kafka, a stretch of each per round, a few at a time. Several
 * processes may do this at once: a subscription is published by one of them at a time.
 */
export class Publisher {
  readonly #options: PublisherOptions
  #isStopping = false
  #running: Promise<void> | undefined

  constructor(options: PublisherOptions) {
    this.#options = options
  }

  start(): void {
    this.#running = this.#run()
  }

  /** What is under way is finished. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#options.alarm.ring()
    await this.#running
  }

  async #run(): Promise<void> {
    const { alarm, tickMs, onFailure } = this.#options
    while (!this.#isStopping) {
      const seen = alarm.count()
      try {
        const published = await this.#round()
        if (published === 0) await alarm.waitAbove(seen, tickMs)
        else if (published < STRETCH_MAX) await wait(LINGER_MS)
      } catch (error) {
        onFailure(error)
        await wait(FAILURE_PAUSE_MS)
      }
    }
  }

  // One that fails does not keep the others from their turn; the round then counts as failed.
  async #round(): Promise<number> {
    const due = await subscriptionsToPublish(this.#options.database)
    let published = 0
    const failures: unknown[] = []
    for (let start = 0; start < due.length && !this.#isStopping; start += AT_ONCE_MAX) {
      const turns = due.slice(start, start + AT_ONCE_MAX).map((one) => this.#publish(one))
      for (const turn of await Promise.allSettled(turns)) {
        if (turn.status === 'fulfilled') published += turn.value
        else failures.push(turn.reason)
      }
    }
    if (failures.length > 0) throw failures[0]
    return published
  }

  async #publish(subscription: Publishing): Promise<number> {
    const events = await publish(this.#options, subscription)
    if (events > 0) this.#options.onPublished(events)
    return events
  }
}
