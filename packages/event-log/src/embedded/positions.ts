import { AppError } from '@mingxin/errors'
import {
  type Database,
  int2Array,
  int8Array,
  type Queryable,
  type Statement,
  type Transaction,
} from '@mingxin/persistence'
import { PARTITIONS } from '../partition.ts'

export interface Owned {
  readonly partition: number
  readonly position: number
  readonly generation: number
}

/** The positions of one group in one topic, as one member sees and moves them. */
export interface Positions {
  /** Makes the rows of the partitions, once per group and topic. */
  prepare(): Promise<void>
  /** Gives back what is above the fair share, takes what is free; returns what is owned now. */
  rebalance(): Promise<Owned[]>
  /** Keeps the leases alive. */
  renew(): Promise<void>
  /** Moves the owned partitions, or rejects with `event-log.fenced` when one of them has another owner by now. */
  move(tx: Transaction, owned: readonly Owned[], position: number): Promise<void>
  /** Rejects with `event-log.fenced` unless all of the partitions are still owned; holds them until the commit. */
  hold(tx: Transaction, owned: readonly Owned[]): Promise<void>
  /** Gives everything back. */
  release(): Promise<void>
}

const PREPARE = `INSERT INTO log_positions (group_name, topic, partition)
  SELECT $1, $2, generate_series(0, $3::int - 1) ON CONFLICT DO NOTHING`
const REBALANCE: Statement = {
  name: 'log-rebalance',
  text: 'SELECT r_partition AS partition, r_position AS position, r_generation AS generation FROM log_rebalance($1, $2, $3, $4)',
}
const RENEW: Statement = { name: 'log-renew', text: 'SELECT log_renew($1, $2, $3, $4)' }
const RELEASE = `UPDATE log_positions SET owner = NULL, lease_until = NULL WHERE group_name = $1 AND topic = $2 AND owner = $3`
const LEAVE = `DELETE FROM log_members WHERE group_name = $1 AND topic = $2 AND member = $3`

// The guard that fences: the row must still belong to this member in the generation it was claimed in.
const OWNED = `p.group_name = $1 AND p.topic = $2 AND p.owner = $3 AND p.partition = o.partition AND p.generation = o.generation`
const MOVE: Statement = {
  name: 'log-move',
  text: `UPDATE log_positions p SET position = $6, moved_at = clock_timestamp()
           FROM unnest($4::smallint[], $5::bigint[]) AS o (partition, generation) WHERE ${OWNED}`,
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
  /** Unique per member and start: a restarted process is another member. */
  readonly member: string
  readonly leaseMs: number
}

export function createPositions({ database, group, topic, member, leaseMs }: PositionsOptions): Positions {
  const lease = `${leaseMs} milliseconds`
  const guarded = async (tx: Queryable, statement: Statement, owned: readonly Owned[], ...more: unknown[]) => {
    const partitions = int2Array(owned.map(({ partition }) => partition))
    const generations = int8Array(owned.map(({ generation }) => generation))
    const { count } = await tx.query(statement, [group, topic, member, partitions, generations, ...more])
    if (count !== owned.length) {
      throw new AppError('event-log.fenced', { detail: `${group} lost ${owned.length - count} partitions of ${topic}` })
    }
  }
  return {
    prepare: async () => {
      await database.query(PREPARE, [group, topic, PARTITIONS])
    },
    rebalance: async () => (await database.query<Owned>(REBALANCE, [group, topic, member, lease])).rows,
    renew: async () => {
      await database.query(RENEW, [group, topic, member, lease])
    },
    move: (tx, owned, position) => guarded(tx, MOVE, owned, position),
    hold: (tx, owned) => guarded(tx, HOLD, owned),
    release: async () => {
      await database.query(RELEASE, [group, topic, member])
      await database.query(LEAVE, [group, topic, member])
    },
  }
}
