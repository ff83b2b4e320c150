import type { LagSample } from './sample.ts'

/** Who is asked for a reading. */
export type Peer = 'PostgreSQL' | 'Kafka'

/** Says whom a reading waits for from now on; it begins with PostgreSQL. */
export type Asks = (peer: Peer) => void

/** What one look at a group on a topic saw: samples for the judgement, and what only we know besides. */
export interface GroupReading {
  /** By partition, every one the topic has. */
  readonly samples: ReadonlyMap<number, LagSample>
  /** Partition → the living member that owns it. */
  readonly owners: ReadonlyMap<number, string>
  /** Living members of the group. */
  readonly members: number
  readonly heldBack: HeldBack
  readonly parked: ParkedCounts
}

/** Committed events that nobody can read yet, because an open transaction of the writer stands in front of them. */
export interface HeldBack {
  readonly events: number
  /** Age of the oldest of them in milliseconds; 0 when there is none. */
  readonly ageMs: number
}

export interface ParkedCounts {
  readonly keys: number
  readonly events: number
}

export const NOTHING_HELD_BACK: HeldBack = { events: 0, ageMs: 0 }
export const NOTHING_PARKED: ParkedCounts = { keys: 0, events: 0 }
