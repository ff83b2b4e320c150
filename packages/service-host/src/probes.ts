import { randomUUID } from 'node:crypto'
import {
  type CreditEvent,
  createEvent,
  type EventData,
  type NewCreditEvent,
  type ServiceName,
  topicOfEvent,
  topics,
} from '@mingxin/contracts'
import type { EventLog, SubscribeOptions } from '@mingxin/event-log'
import type { SeenProbe } from '@mingxin/http'
import { continueTrace, type Metrics } from '@mingxin/observability'
import type { Database } from '@mingxin/persistence'

const BEGINNING = 'probe.sent'
// How a probe goes on from the service that handled it.
const ONWARD = { 'probe.sent': 'probe.resolved', 'probe.resolved': 'probe.judged', 'probe.judged': undefined } as const

type ProbeType = keyof typeof ONWARD
type ProbeEvent = Extract<CreditEvent, { type: ProbeType }>

export interface ProbesOptions {
  readonly service: ServiceName
  readonly database: Database
  readonly log: EventLog<CreditEvent>
  readonly metrics: Metrics
  readonly onFailure: (error: unknown) => void
}

/**
 * Marked events that run through the whole chain to show that it works and how long it takes: the same transactions,
 * relays, topics, groups and members as what they stand for, and no table of any service. Handlers never see them.
 */
export class Probes {
  readonly #options: ProbesOptions
  readonly #onward: 'probe.resolved' | 'probe.judged' | undefined
  readonly #durations: ReturnType<Metrics['durations']>
  #seen: SeenProbe | undefined
  #everyMs = 0
  #timer: NodeJS.Timeout | undefined
  #sending: Promise<void> | undefined

  constructor(options: ProbesOptions) {
    this.#options = options
    this.#onward = Object.values(ONWARD).find((type) => type && topics[topicOfEvent[type]] === options.service)
    const help = 'From the sending of a probe to its handling here'
    this.#durations = options.metrics.durations('event_log_probe_duration_seconds', help)
    measureAge(options.metrics, () => this.#seen?.sentAt)
  }

  /** The last one that came through this process. */
  seen(): SeenProbe | undefined {
    return this.#seen
  }

  /** The subscription with probes passed on to where this service writes, and kept from its handler. */
  passing(subscription: SubscribeOptions<CreditEvent>): SubscribeOptions<CreditEvent> {
    const { handler } = subscription
    return {
      ...subscription,
      handler: async (events, tx) => {
        const probes = events.filter(isProbe)
        if (probes.length === 0) return handler(events, tx)
        const others = events.filter((event) => !isProbe(event))
        if (others.length > 0) await handler(others, tx)
        await this.#options.log.append(
          tx,
          probes.flatMap((probe) => this.#next(probe)),
        )
      },
      // Not before: it must say that the way is open to the end, and nothing of a transaction that is rolled back.
      onHandled: (events) => {
        for (const { data } of events.filter(isProbe)) this.#note(data)
      },
    }
  }

  /** Sends one every so often from `start` on; never when it is 0. */
  every(ms: number): void {
    this.#everyMs = ms
  }

  start(): void {
    if (this.#everyMs === 0) return
    this.#timer = setInterval(() => this.#begin(), this.#everyMs).unref()
    this.#begin()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#sending
  }

  // While the one before is still being written, the database is away or slow: its age says so.
  #begin(): void {
    this.#sending ??= this.#send()
      .catch(this.#options.onFailure)
      .finally(() => {
        this.#sending = undefined
      })
  }

  async #send(): Promise<void> {
    const { database, log } = this.#options
    const data = { probeId: randomUUID(), sentAt: new Date().toISOString() }
    const event = createEvent(BEGINNING, `probe/${data.probeId}`, data, continueTrace(undefined))
    await database.transaction((tx) => log.append(tx, [event]))
    this.#note(data)
  }

  #next({ type, key, data, traceparent }: ProbeEvent): NewCreditEvent[] {
    const next = ONWARD[type]
    return next && next === this.#onward ? [createEvent(next, key, data, traceparent)] : []
  }

  #note({ probeId, sentAt }: EventData[ProbeType]): void {
    const seen = { probeId, sentAt: Date.parse(sentAt), handledAt: Date.now() }
    // A group that is rebuilt meets old ones again.
    if (this.#seen && seen.sentAt < this.#seen.sentAt) return
    this.#seen = seen
    this.#durations.observe(Math.max(0, seen.handledAt - seen.sentAt) / 1000)
  }
}

function measureAge(metrics: Metrics, sentAt: () => number | undefined): void {
  const help = 'Since the last probe that came through here was sent; absent until one came'
  metrics.gauge('event_log_probe_age_seconds', help, [], (gauge) => {
    const since = sentAt()
    // A gauge without labels would be 0.
    if (since === undefined) gauge.remove()
    else gauge.set(Math.max(0, Date.now() - since) / 1000)
  })
}

const isProbe = (event: CreditEvent): event is ProbeEvent => Object.hasOwn(ONWARD, event.type)
