import type { KafkaProducer } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import type { Owned, Positions } from '../group/positions.ts'
import type { Wakeups } from '../outbox/wakeups.ts'
import type { Step } from '../steps.ts'
import { pause, takeTurns } from '../turns.ts'
import { Chain } from './chain.ts'
import type { EventNames } from './cloud-events.ts'
import { layouts, type Mark, type OutboxPage, readOutbox, relayedPositions, setMark } from './relay-store.ts'
import type { TopicOf, Topics } from './topics.ts'

export interface RelayOptions {
  readonly database: Database
  /** One partition that stands for the whole outbox: who owns it leads. */
  readonly positions: Positions
  /** Rejects when this outbox is not to be published any more. */
  readonly ready: () => Promise<void>
  readonly topicOf: TopicOf
  readonly topics: Topics
  /** Topics that must be there before anything is published. */
  readonly ownTopics: readonly string[]
  /** Resolves when the cluster is the one this outbox is published to. */
  readonly confirmed: () => Promise<void>
  readonly openProducer: () => Promise<KafkaProducer>
  readonly names: EventNames
  readonly wakeups: Wakeups
  readonly tickMs: number
  readonly onFailure: (error: unknown, consecutive: number) => void
  readonly onSuccess: () => void
  readonly at: (step: Step) => Promise<void> | void
}

const PAGE_EVENTS_MAX = 2_000
const HELD_BACK_POLL_MS = 5
// Everything of the service waits for a broker that is away: it must be noticed soon when it is back.
const PAUSE_MS_MAX = 1_000

interface Session {
  readonly lead: Owned
  readonly producer: KafkaProducer
  chain: Chain
  position: number
  /** Settles with the last mark. */
  marked: Promise<void>
}

/**
 * Publishes a service's outbox to Kafka, in the order of its positions. One process leads, by a lease in the service's
 * own database; another one takes over where the mark stands.
 *
 * Nothing is lost and no reader is led astray, whatever fails. A session begins behind a mark below which everything is
 * in Kafka (acks of all in-sync replicas), and sends a page only after the one before was acknowledged. So every record
 * a session adds to a partition follows, in that partition's sequence, one that already stands there. The mark follows
 * while the next page is on its way. Two pages at most are sent twice: by the next session when the mark was not reached,
 * or by a leader that was paused, lost its lease and wakes up. A reader that drops what is not above the highest sequence
 * it has seen in the partition therefore gets every event once and in order, however such repetitions interleave.
 *
 * An event that Kafka refuses stops the relay rather than being passed over: behind it stand later events of its key.
 */
export class Relay {
  readonly #options: RelayOptions
  readonly #stopping = new AbortController()
  #session: Session | undefined
  #ahead: { after: number; page: Promise<OutboxPage> } | undefined
  #dueAt = 0
  readonly #ended: Promise<void>

  constructor(options: RelayOptions) {
    this.#options = options
    this.#ended = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#ended
  }

  async #run(): Promise<void> {
    await takeTurns({
      turn: () => this.#turn(),
      forget: () => this.#endSession(),
      onFailure: this.#options.onFailure,
      onSuccess: this.#options.onSuccess,
      pauseMsMax: PAUSE_MS_MAX,
      signal: this.#stopping.signal,
    })
    await this.#endSession()
    await this.#options.positions.release().catch((error: unknown) => this.#options.onFailure(error, 0))
  }

  async #turn(): Promise<boolean> {
    const { database, wakeups, tickMs, at } = this.#options
    if (performance.now() >= this.#dueAt) await this.#takeStock()
    const session = this.#session
    if (!session) {
      await pause(tickMs, this.#stopping.signal)
      return false
    }
    const seen = wakeups.count(database.schema)
    const page = await this.#read(session)
    await at('relay-read')
    const isSomething = page.rows.length > 0
    if (isSomething) await this.#publish(session, page)
    if (page.isFull) return isSomething
    // The page went to the end: what was added since is notified, so that nobody need look in vain.
    const timeoutMs = page.isHeldBack ? HELD_BACK_POLL_MS : Math.max(this.#dueAt - performance.now(), 0)
    await wakeups.waitAbove(database.schema, seen, timeoutMs, this.#stopping.signal)
    return isSomething
  }

  /** Every tick: do we lead, and from where. */
  async #takeStock(): Promise<void> {
    const { positions, ready, tickMs } = this.#options
    await ready()
    await this.#session?.marked
    const [lead] = await positions.rebalance()
    if (lead?.generation !== this.#session?.lead.generation) {
      await this.#endSession()
      if (lead) this.#session = await this.#begin(lead)
    }
    this.#dueAt = performance.now() + tickMs
  }

  async #begin(lead: Owned): Promise<Session> {
    const { topics, ownTopics, confirmed, openProducer } = this.#options
    await confirmed()
    await topics.layOut(ownTopics)
    const chain = await this.#chain()
    return { lead, chain, producer: await openProducer(), position: lead.position, marked: Promise.resolve() }
  }

  async #chain(): Promise<Chain> {
    const { database, names, topicOf } = this.#options
    return new Chain(names, await layouts(database), await relayedPositions(database), topicOf)
  }

  async #read({ position: after, lead: { generation } }: Session): Promise<OutboxPage> {
    const ahead = this.#ahead
    this.#ahead = undefined
    const page = await (ahead?.after === after
      ? ahead.page
      : readOutbox(this.#options.database, generation, after, PAGE_EVENTS_MAX))
    if (page.isFull) this.#readAhead(generation, page.position)
    return page
  }

  #readAhead(generation: number, after: number): void {
    const page = readOutbox(this.#options.database, generation, after, PAGE_EVENTS_MAX)
    page.catch(() => {})
    this.#ahead = { after, page }
  }

  async #publish(session: Session, page: OutboxPage): Promise<void> {
    const { topics, at } = this.#options
    const unknown = new Set(page.rows.map(({ topic }) => topic).filter((topic) => !session.chain.knows(topic)))
    if (unknown.size > 0) {
      await topics.layOut([...unknown])
      await session.marked
      session.chain = await this.#chain()
    }
    const { records, relayed, announced } = session.chain.extend(page.rows)
    await session.producer.send(records)
    await at('relay-sent')
    session.position = page.position
    await session.marked
    session.marked = this.#mark({ generation: session.lead.generation, position: page.position, relayed, announced })
  }

  // Nobody waits for it but the mark of the next page, by which a leader that is none any more ends.
  #mark(mark: Mark): Promise<void> {
    const marking = setMark(this.#options.database, mark).then(() => this.#options.at('relay-marked'))
    marking.catch(() => {})
    return marking
  }

  async #endSession(): Promise<void> {
    const session = this.#session
    this.#session = undefined
    this.#ahead = undefined
    this.#dueAt = 0
    await session?.marked.catch(() => {})
    await session?.producer.close().catch(() => {})
  }
}
