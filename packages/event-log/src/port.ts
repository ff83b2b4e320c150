import type { Transaction } from '@mingxin/persistence'
import type { LagCode, Severity, Verdict } from './lag/judgement.ts'
import type { LastFailure } from './lag/last-failure.ts'

/** An event to append. Events with one key keep their order; nothing is promised between keys. */
export interface NewEvent {
  readonly topic: string
  readonly key: string
  readonly type: string
  /** JSON value, or JSON text that is stored as it is. */
  readonly data: object | string
  /** W3C trace context of the push that led to this event. */
  readonly traceparent?: string | undefined
  /** Headers of its record in Kafka besides those every record has; one of the same name takes its place. */
  readonly headers?: Readonly<Record<string, string>>
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
  /** Told of what the handler handled once it is committed; not when the process ends in between. Must not throw. */
  readonly onHandled?: (events: readonly Event[]) => void
  /** Events per batch at most. Default 500. */
  readonly batchSizeMax?: number
  /** Names of the departments that feel it when the group does not do its work; asked only then. Default: all. */
  readonly affected?: () => Promise<readonly string[]>
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
  /**
   * To be awaited before the first append; from then on events are on their way. Rejects with `event-log.other-log` when
   * this service's events live in another log than this one.
   */
  open(): Promise<void>
  /** Appends in the caller's transaction, in the order given. */
  append(tx: Transaction, events: readonly NewEvent[]): Promise<void>
  /** Starts handling and goes on until stopped. */
  subscribe(options: SubscribeOptions<Event>): Subscription
  /** Where the topics this service writes end. */
  ends(): Promise<TopicEnd[]>
  /**
   * How far this service's events are on their way into the log, as a group that reads all its topics (`relay` on `*`);
   * undefined where they lie in the log at once. Never rejects, as `report`.
   */
  relay(): Promise<GroupStatus | undefined>
  /**
   * What this service writes and how far the relay and its groups are, looked at now. Never rejects: what cannot be read
   * is told as it was last seen, with the verdict `unreachable`.
   */
  report(): Promise<LogReport>
  /** The same as it was last looked at, which happens every few seconds by itself. Asks nobody. */
  lastReport(): LogReport
  /** What was done with parked events of this service's groups, newest first. */
  audit(options?: AuditOptions): Promise<AuditEntry[]>
  /** Ends all subscriptions and connections of the log. */
  close(): Promise<void>
}

export interface Subscription {
  readonly group: string
  readonly topic: string
  /** Resolves when the running batch has committed or rolled back and the partitions are given back. */
  stop(): Promise<void>
  /** How far the group is, looked at now. Never rejects, as `EventLog.report`. */
  status(): Promise<GroupStatus>
  readonly parked: ParkedEvents
}

export interface LogReport {
  readonly produces: readonly TopicEnd[]
  readonly consumes: readonly GroupStatus[]
}

export interface TopicEnd {
  readonly topic: string
  readonly events: number
  readonly lastPosition: number
  readonly lastAt: Date | undefined
}

export type { Severity, Verdict } from './lag/judgement.ts'

export interface GroupStatus {
  readonly group: string
  readonly topic: string
  /** Events this group has not handled or parked yet, those held back included. */
  readonly lag: number
  /** Of these, what an open transaction of the writer keeps everybody from reading. */
  readonly heldBackEvents: number
  /** Age of the oldest event of `lag`, by its own time; 0 when nothing waits. */
  readonly oldestUnhandledMs: number
  /** Events per second that came and that were handled, over the last 45 s or so. */
  readonly inPerSecond: number
  readonly outPerSecond: number
  /** Until nothing waits if both rates stay; undefined when lag does not fall. */
  readonly drainMs: number | undefined
  readonly parkedKeys: number
  readonly parkedEvents: number
  /** Living members. */
  readonly members: number
  readonly partitions: readonly PartitionStatus[]
  readonly verdict: Verdict
  readonly severity: Severity
  /** What decided the verdict; a code keeps its meaning. */
  readonly code: LagCode
  /** A sentence per thing that is not well, with its numbers and whom it affects. */
  readonly why: string
  /** The same in Chinese. */
  readonly whyZh: string
  /** Departments that feel it, or `所有部门 all departments`; none while nothing is wrong. */
  readonly affected: readonly string[]
  /** What its members in this process, or the relay, fail with while they do. */
  readonly lastFailure: LastFailure | undefined
  /** When all this was read; undefined when it never was. */
  readonly readAt: Date | undefined
}

/** A group in one partition. In the embedded log, offsets count the events of the partition. */
export interface PartitionStatus {
  readonly partition: number
  /** Offset after the last event that can be read. */
  readonly end: number
  /** First offset not handled; undefined while the group has not moved here yet. */
  readonly committed: number | undefined
  readonly lag: number
  readonly ageMs: number
  /** The living member that reads it. */
  readonly owner: string | undefined
  readonly verdict: Verdict
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
  /** Re-drives it failed. */
  readonly replays: number
  /** It failed too many of them: only who names it and forces it has it tried again. */
  readonly isQuarantined: boolean
  readonly parkedAt: Date
  readonly redriveRequested: boolean
}

export interface Actor {
  /** Who asks for it, as the audit row will say. */
  readonly actor: string
  readonly reason: string
}

/** Which parked keys are meant: those named, those with an event that failed for a code, or all. */
export interface ParkedSelection {
  readonly keys?: readonly string[]
  readonly code?: string
  /** Keys at most, those parked first. Default 100. */
  readonly max?: number
  /** Quarantined keys too, if they are named. */
  readonly force?: boolean
}

export interface Redriven {
  readonly keys: number
  readonly events: number
  /** Keys that fit the selection beyond `max`. */
  readonly left: number
  /** Keys passed over because they are quarantined. */
  readonly quarantined: number
}

export interface Rehearsal extends Redriven {
  /** Of `events`, those tried; the first 1,000. */
  readonly wouldHandle: number
  readonly failures: readonly FailureCount[]
}

export interface FailureCount {
  readonly code: string
  readonly events: number
  readonly keys: number
  /** Of these events, those that are quarantined. */
  readonly quarantined: number
  /** What the latest one said. */
  readonly reason: string
}

export interface ParkedSummary {
  readonly keys: number
  readonly events: number
  /** The others wait behind one of these. */
  readonly failedEvents: number
  readonly quarantinedKeys: number
  /** Keys that are to be re-driven and have not been yet. */
  readonly requestedKeys: number
  readonly oldestAt: Date | undefined
  /** Why, most frequent first. */
  readonly reasons: readonly FailureCount[]
}

export interface ParkedEvents {
  list(options?: { after?: number; limit?: number }): Promise<ParkedEvent[]>
  /** One parked event with its data. */
  get(position: number): Promise<{ event: ParkedEvent; data: unknown }>
  /** What is parked and why, counted. */
  summary(): Promise<ParkedSummary>
  /** Tries the parked events of a key in a transaction that is rolled back; says what would happen. */
  dryRun(key: string): Promise<{ events: number; wouldHandle: number; failure: string | undefined }>
  /** The same for several keys. */
  rehearse(selection: ParkedSelection): Promise<Rehearsal>
  /**
   * Asks the member that owns the key to handle its parked events again, in order. Returns how many events that is.
   * Rejects with `event-log.parked-quarantined` when it has failed too often.
   */
  redrive(key: string, actor: Actor): Promise<number>
  /** The same for several keys; those that are quarantined are passed over. */
  redriveSelected(selection: ParkedSelection, actor: Actor): Promise<Redriven>
  /** Gives up one failed event for good; what waits behind it is re-driven. */
  discard(position: number, actor: Actor): Promise<void>
}

export type ParkedAction = 'parked' | 'redrive-requested' | 'redriven' | 'failed-again' | 'quarantined' | 'discarded'

/** What was done with a parked event, by whom and why. */
export interface AuditEntry extends Actor {
  readonly auditId: number
  readonly at: Date
  readonly group: string
  readonly topic: string
  readonly position: number
  readonly key: string
  readonly action: ParkedAction
  /** Type and data of a discarded event. */
  readonly event: unknown
}

export interface AuditOptions {
  readonly group?: string | undefined
  readonly topic?: string | undefined
  /** Only entries older than this one. */
  readonly before?: number | undefined
  /** Default 100. */
  readonly limit?: number | undefined
}
