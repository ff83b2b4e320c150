import type { Transaction } from '@mingxin/persistence'

/** An event to append. Events with one key keep their order; nothing is promised between keys. */
export interface NewEvent {
  readonly topic: string
  readonly key: string
  readonly type: string
  /** JSON value, or JSON text that is stored as it is. */
  readonly data: object | string
  /** W3C trace context of the push that led to this event. */
  readonly traceparent?: string | undefined
}

/** An event as a handler gets it. */
export interface LogEvent<Type extends string = string, Data = unknown> {
  /** Unique together with `topic`, the same however often the event is delivered. */
  readonly id: string
  readonly topic: string
  readonly key: string
  readonly type: Type
  readonly time: Date
  readonly traceparent: string | undefined
  readonly data: Data
}

/**
 * Handles a batch, oldest first, and writes its effects in `tx`; the group's position moves in the same transaction.
 * It may be called again with the same events after a crash or a failure, then without any trace of the first call.
 * A rejection with a retryable error repeats the batch later; any other is bisected down to the guilty event, which is
 * parked.
 */
export type Handler<Event extends LogEvent = LogEvent> = (events: readonly Event[], tx: Transaction) => Promise<void>

export interface SubscribeOptions<Event extends LogEvent = LogEvent> {
  /** Consumer group: its members share the keys, each event is handled by one of them. */
  readonly group: string
  readonly topic: string
  readonly handler: Handler<Event>
  /** Events per batch at most. Default 500. */
  readonly batchSizeMax?: number
}

/**
 * The log that carries events from one service to the next.
 *
 * 1. Nothing lost: an event is in the log exactly when the transaction that appended it committed.
 * 2. Order: events with one key are handled in the order of their appends.
 * 3. Effect once: effects, appended events and the group's position commit in one transaction of the consuming service.
 * 4. Poison is parked, not skipped: an event that cannot be handled waits with its reason, later events of its key wait
 *    behind it, all others flow.
 * 5. Zombies are fenced: a member that lost a partition cannot move its position.
 */
export interface EventLog<Event extends LogEvent = LogEvent> {
  /** Appends in the caller's transaction, in the order given. */
  append(tx: Transaction, events: readonly NewEvent[]): Promise<void>
  /** Starts handling and goes on until stopped. */
  subscribe(options: SubscribeOptions<Event>): Subscription
  /** Where the topics this service writes end. */
  ends(): Promise<TopicEnd[]>
  /** How far this service's events are on their way into the log; undefined where they lie in the log at once. */
  relay(): Promise<GroupStatus | undefined>
  /** Ends all subscriptions and connections of the log. */
  close(): Promise<void>
}

export interface Subscription {
  readonly group: string
  readonly topic: string
  /** Resolves when the running batch has committed or rolled back and the partitions are given back. */
  stop(): Promise<void>
  status(): Promise<GroupStatus>
  readonly parked: ParkedEvents
}

export interface TopicEnd {
  readonly topic: string
  readonly events: number
  readonly lastPosition: number
  readonly lastAt: Date | undefined
}

export type Verdict = 'ok' | 'behind' | 'held-back' | 'parked' | 'stalled' | 'unowned'

export interface GroupStatus {
  readonly group: string
  readonly topic: string
  /** Events in the log that this group has not handled or parked yet. */
  readonly lag: number
  /** Age of the oldest of them. */
  readonly oldestUnhandledMs: number
  readonly parkedKeys: number
  readonly parkedEvents: number
  readonly members: number
  readonly verdict: Verdict
  /** One sentence that says why the verdict is not `ok`, and whom it affects. */
  readonly why: string
}

export interface ParkedEvent {
  readonly position: number
  readonly key: string
  readonly type: string
  readonly time: Date
  readonly state: 'failed' | 'waiting'
  readonly code: string | undefined
  readonly reason: string | undefined
  readonly attempts: number
  readonly parkedAt: Date
  readonly redriveRequested: boolean
}

export interface Actor {
  /** Who asks for it, as the audit row will say. */
  readonly actor: string
  readonly reason: string
}

export interface ParkedEvents {
  list(options?: { after?: number; limit?: number }): Promise<ParkedEvent[]>
  /** One parked event with its data. */
  get(position: number): Promise<{ event: ParkedEvent; data: unknown }>
  /** Tries the parked events of a key in a transaction that is rolled back; says what would happen. */
  dryRun(key: string): Promise<{ events: number; wouldHandle: number; failure: string | undefined }>
  /** Asks the member that owns the key to handle its parked events again, in order. Returns how many events that is. */
  redrive(key: string, actor: Actor): Promise<number>
  /** Gives up one failed event for good; what waits behind it is re-driven. */
  discard(position: number, actor: Actor): Promise<void>
}
