import { AppError } from '@mingxin/errors'
import {
  type Database,
  int2Array,
  int8Array,
  type Queryable,
  type Statement,
  type Transaction,
} from '@mingxin/persistence'

export interface Owned {
  readonly partition: number
  /** Sequence of the producer up to which everything was handled or parked. */
  readonly position: number
  /** Where to read on in Kafka; null when the group has not read there yet. */
  readonly nextOffset: number | null
  /** Number of partitions under which the group reads this one by now; 0: the one the topic began with. */
  readonly layout: number
  readonly generation: number
}

export interface Move {
  readonly partition: number
  /** Sequence of the producer: everything of the partition up to here is in this page or an earlier one. */
  readonly position: number
  /** Where to read on in Kafka. */
  readonly nextOffset?: number
  /** Number of partitions under which the group reads this one from now on. */
  readonly layout?: number
}

export type OwnedMove = Move & Pick<Owned, 'generation'>

/** The positions of one group in one topic, as one member sees and moves them. */
export interface Positions {
  /**
   * Gives back what is above the fair share, takes what is free; returns what is owned now. The first time it makes the
   * rows of partitions that have none yet.
   */
  rebalance(): Promise<Owned[]>
  /** Keeps the leases alive. */
  renew(): Promise<void>
  /** Moves owned partitions, or rejects with `event-log.fenced` when one of them has another owner by now. */
  move(tx: Transaction, moves: readonly OwnedMove[]): Promise<void>
  /** Rejects with `event-log.fenced` unless all of the partitions are still owned; holds them until the commit. */
  hold(tx: Transaction, owned: readonly Owned[]): Promise<void>
  /** Gives everything back. */
  release(): Promise<void>
}

const PREPARE = `INSERT INTO log_positions (group_name, topic, partition)
  SELECT $1, $2, generate_series(0, $3::int - 1) ON CONFLICT DO NOTHING`
const REBALANCE: Statement = {
  name: 'log-rebalance',
  text: `SELECT r_partition AS partition, r_position AS position, r_next_offset AS "nextOffset", r_layout AS layout, r_generation AS generation
           FROM log_rebalance($1, $2, $3, $4)`,
}
const RENEW: Statement = { name: 'log-renew', text: 'SELECT log_renew($1, $2, $3, $4)' }
const RELEASE = `UPDATE log_positions SET owner = NULL, lease_until = NULL WHERE group_name = $1 AND topic = $2 AND owner = $3`
const LEAVE = `DELETE FROM log_members WHERE group_name = $1 AND topic = $2 AND member = $3`

// The guard that fences: the row must still belong to this member in the generation it was claimed in.
const OWNED = `p.group_name = $1 AND p.topic = $2 AND p.owner = $3 AND p.partition = o.partition AND p.generation = o.generation`
const MOVE: Statement = {
  name: 'log-move',
  text: `UPDATE log_positions p
            SET position = o.position, next_offset = coalesce(o.next_offset, p.next_offset),
                layout = coalesce(o.layout, p.layout), moved_at = clock_timestamp()
           FROM unnest($4::smallint[], $5::bigint[], $6::bigint[], $7::bigint[], $8::smallint[])
                AS o (partition, generation, position, next_offset, layout)
          WHERE ${OWNED}`,
}
const HOLD: Statement = {
  name: 'log-hold',
  text: `SELECT 1 FROM log_positions p, unnest($4::smallint[], $5::bigint[]) AS o (partition, generation)
          WHERE ${OWNED} FOR UPDATE OF p`,
}

export interface PositionsOptions {
  readonly database: Database
  readonly group: string
  readonly topic: string
  /** How many the topic has at the moment. */
  readonly partitions: () => Promise<number>
  /** Unique per member and start: a restarted process is another member. */
  readonly member: string
  readonly leaseMs: number
}

export function createPositions({ database, group, topic, partitions, member, leaseMs }: PositionsOptions): Positions {
  const lease = `${leaseMs} milliseconds`
  const guarded = async (
    tx: Queryable,
    statement: Statement,
    owned: readonly Pick<Owned, 'partition' | 'generation'>[],
    ...more: unknown[]
  ) => {
    const numbers = int2Array(owned.map(({ partition }) => partition))
    const generations = int8Array(owned.map(({ generation }) => generation))
    const { count: held } = await tx.query(statement, [group, topic, member, numbers, generations, ...more])
    if (held !== owned.length) {
      throw new AppError('event-log.fenced', { detail: `${group} lost ${owned.length - held} partitions of ${topic}` })
    }
  }
  const prepare = createPreparation(async (count) => {
    await database.query(PREPARE, [group, topic, count])
  }, partitions)
  return {
    rebalance: async () => {
      await prepare()
      return (await database.query<Owned>(REBALANCE, [group, topic, member, lease])).rows
    },
    renew: async () => {
      await database.query(RENEW, [group, topic, member, lease])
    },
    move: (tx, moves) =>
      guarded(
        tx,
        MOVE,
        moves,
        int8Array(moves.map(({ position }) => position)),
        int8Array(moves.map(({ nextOffset }) => nextOffset)),
        int2Array(moves.map(({ layout }) => layout)),
      ),
    hold: (tx, owned) => guarded(tx, HOLD, owned),
    release: async () => {
      await database.query(RELEASE, [group, topic, member])
      await database.query(LEAVE, [group, topic, member])
    },
  }
}

const LOOK_AGAIN_MS = 3_000

// Partitions may become more, seldom. Who knows some already goes on with them when it cannot be asked.
function createPreparation(make: (count: number) => Promise<void>, partitions: () => Promise<number>) {
  let known = 0
  let lookAt = 0
  return async (): Promise<void> => {
    if (performance.now() < lookAt) return
    const count = known === 0 ? await partitions() : await partitions().catch(() => known)
    if (count > known) await make(count)
    known = Math.max(known, count)
    if (known > 0) lookAt = performance.now() + LOOK_AGAIN_MS
  }
}
