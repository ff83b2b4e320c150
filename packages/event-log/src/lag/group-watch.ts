import type { GroupStatus } from '../port.ts'
import { groupStatus } from './group-status.ts'
import { createLagHistory } from './history.ts'
import { isAlarm } from './judgement.ts'
import type { LastFailure } from './last-failure.ts'
import { NoAnswer, oneAtATime, within } from './one-at-a-time.ts'
import { type Asks, type GroupReading, NOTHING_HELD_BACK, NOTHING_PARKED, type Peer } from './reading.ts'
import type { Words } from './wording.ts'

/** A group on a topic that is to be watched. */
export interface WatchedGroup {
  readonly group: string
  readonly topic: string
  read(asks: Asks): Promise<GroupReading>
  /** Departments that feel it when the group does not do its work; asked only then. Default: all. */
  readonly affected?: (() => Promise<readonly string[]>) | undefined
  /** What it fails with, while it does. */
  readonly lastFailure?: () => LastFailure | undefined
}

export interface GroupWatchOptions {
  readonly now: () => number
  /** How long an answer is waited for. */
  readonly answerMs: number
}

/** Looks at one group, keeps what it saw in the process, and tells how the group is. */
export class GroupWatch {
  readonly #group: WatchedGroup
  readonly #now: () => number
  readonly #history = createLagHistory()
  readonly #readOne = oneAtATime(() => this.#read())
  readonly #answerMs: number
  #reading: GroupReading | undefined
  #readAt: number | undefined
  #failure: Words | undefined
  #asked: Peer = 'PostgreSQL'
  #affected: readonly string[] = []
  #unownedSince = new Map<number, number>()

  constructor(group: WatchedGroup, { now, answerMs }: GroupWatchOptions) {
    this.#group = group
    this.#now = now
    this.#answerMs = answerMs
  }

  /** Looks now. Never rejects: what cannot be read in time is told as it was last seen, as `unreachable`. */
  async look(): Promise<GroupStatus> {
    try {
      await within(this.#answerMs, this.#readOne())
      this.#failure = undefined
    } catch (error) {
      this.#failure = reasonOf(error, this.#asked)
    }
    const status = this.last()
    return isAlarm(status) && this.#group.affected ? this.#withAffected(this.#group.affected) : status
  }

  /** How the group was when it was last looked at. */
  last(): GroupStatus {
    const { group, topic } = this.#group
    const { owners = new Map(), members = 0 } = this.#reading ?? {}
    const { heldBack = NOTHING_HELD_BACK, parked = NOTHING_PARKED } = this.#reading ?? {}
    const now = this.#now()
    const sinceReadMs = this.#readAt === undefined ? undefined : now - this.#readAt
    return groupStatus({
      ...{ group, topic, owners, members, heldBack, parked },
      windows: this.#history.windows(),
      failure: this.#failure === undefined ? undefined : { reason: this.#failure, sinceReadMs },
      unownedMs: new Map([...this.#unownedSince].map(([partition, since]) => [partition, now - since])),
      affected: this.#group.affected && this.#affected,
      lastFailure: this.#group.lastFailure?.(),
      readAt: this.#readAt,
      now,
    })
  }

  async #read(): Promise<void> {
    const { group, topic } = this.#group
    const asks: Asks = (peer) => {
      this.#asked = peer
    }
    asks('PostgreSQL')
    const reading = await this.#group.read(asks)
    this.#reading = reading
    this.#readAt = this.#now()
    this.#history.push(group, topic, reading.samples)
    this.#noteUnowned(reading)
  }

  #noteUnowned({ samples, owners }: GroupReading): void {
    const unowned = [...samples.keys()].filter((partition) => !owners.has(partition))
    this.#unownedSince = new Map(
      unowned.map((partition) => [partition, this.#unownedSince.get(partition) ?? this.#now()]),
    )
  }

  // Who is affected is said as far as it is known.
  async #withAffected(affected: () => Promise<readonly string[]>): Promise<GroupStatus> {
    this.#affected = await within(this.#answerMs, affected()).catch(() => this.#affected)
    return this.last()
  }
}

function reasonOf(error: unknown, asked: Peer): Words {
  if (error instanceof NoAnswer) {
    const seconds = error.timeoutMs / 1000
    return { en: `${asked} gives no answer within ${seconds} s.`, zh: `${asked} 在 ${seconds} 秒内没有应答。` }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { en: message, zh: message }
}
