import { int4Array, type Queryable, type Statement, timestampArray, uuidArray } from '@mingxin/persistence'
import type { MeasureEventType } from '../domain/dispatch.ts'
import { type LaneKey, laneColumns } from './lines.ts'

/** How many more lanes of a subscription may be under way, and from where on to look for them. */
export interface Room {
  readonly subscriptionId: string
  readonly lanes: number
  /** Lanes due before this were claimed already, as far as is known; undefined to look from the beginning. */
  readonly dueFromMs: number | undefined
}

export interface ClaimOptions {
  readonly workerId: string
  /** Another one for every claim. */
  readonly claimId: string
  readonly now: Date
  /** Of subscriptions that are not named. */
  readonly room: number
  readonly rooms: readonly Room[]
  /** Lanes in all at most. */
  readonly lanesMax: number
}

export interface ClaimedLane extends LaneKey {
  readonly claimId: string
  /** Failed attempts in a row of its first delivery. */
  readonly failures: number
  readonly dueAt: Date
}

// Per subscription, so that what one receiver leaves lying never stands before the lanes of another. Claimed in the order
// in which they were due, so the lanes before dueFrom are closed ones, which would be passed again and again as long as
// some old snapshot keeps them.
const CLAIM: Statement = {
  name: 'lanes-claim',
  text: `WITH room AS (
           SELECT s.subscription_id, coalesce(r.lanes, $3) AS lanes, coalesce(r.due_from, '-infinity') AS due_from
             FROM subscriptions s
             LEFT JOIN unnest($4::uuid[], $5::int[], $6::timestamptz[]) AS r (subscription_id, lanes, due_from)
                  USING (subscription_id)
            WHERE s.state = 'active' AND s.protocol = 'WEBHOOK' AND (s.resting_until IS NULL OR s.resting_until <= $2)
              AND EXISTS (SELECT FROM push_workers w WHERE w.worker_id = $1 AND w.lease_until > clock_timestamp())
         ), due AS MATERIALIZED (
           SELECT l.subscription_id, l.subject_id
             FROM room CROSS JOIN LATERAL (
                  SELECT subscription_id, subject_id FROM lanes l
                   WHERE l.subscription_id = room.subscription_id AND l.owner IS NULL
                     AND l.due_at BETWEEN room.due_from AND $2
                   ORDER BY l.due_at LIMIT room.lanes FOR UPDATE SKIP LOCKED) l
            LIMIT $7
         )
         UPDATE lanes l SET owner = $1, claim = $8 FROM due d
          WHERE l.subscription_id = d.subscription_id AND l.subject_id = d.subject_id
         RETURNING l.subscription_id AS "subscriptionId", l.subject_id AS "subjectId", l.claim AS "claimId", l.failures, l.due_at AS "dueAt"`,
}

/** Takes lanes that are due, as many per subscription as there is room for; lanes that others lock are passed over. */
export async function claimLanes(tx: Queryable, options: ClaimOptions): Promise<ClaimedLane[]> {
  const { workerId, claimId, now, room, rooms, lanesMax } = options
  const ids = uuidArray(rooms.map(({ subscriptionId }) => subscriptionId))
  const lanes = int4Array(rooms.map((one) => one.lanes))
  const dueFrom = timestampArray(rooms.map(({ dueFromMs }) => dueFromMs))
  return (await tx.query<ClaimedLane>(CLAIM, [workerId, now, room, ids, lanes, dueFrom, lanesMax, claimId])).rows
}

const UNDO = `WITH stray AS (
    SELECT subscription_id, subject_id FROM lanes WHERE owner = $1 AND claim = $2
     ORDER BY subscription_id, subject_id FOR UPDATE
  )
  UPDATE lanes l SET owner = NULL, claim = NULL FROM stray s
   WHERE l.subscription_id = s.subscription_id AND l.subject_id = s.subject_id`

/** Gives back what a claim took of which nobody knows whether it was committed. */
export async function undoClaim(database: Queryable, workerId: string, claimId: string): Promise<void> {
  await database.query(UNDO, [workerId, claimId])
}

/** A delivery with what its push needs. */
export interface Waiting extends LaneKey {
  readonly deliveryId: string
  readonly type: MeasureEventType
  readonly at: Date
  readonly traceparent: string | null
  readonly data: string
  readonly url: string
  readonly secretSealed: string
  readonly isFailing: boolean
  readonly restingUntil: Date | null
}

const LOAD: Statement = {
  name: 'deliveries-load',
  text: `SELECT w.subscription_id AS "subscriptionId", w.subject_id AS "subjectId", w.delivery_id AS "deliveryId", w.type,
                n.at, n.traceparent, n.data, s.url, s.secret_sealed AS "secretSealed",
                s.failing_since IS NOT NULL AS "isFailing", s.resting_until AS "restingUntil"
           FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS c (subscription_id, subject_id, place)
           JOIN subscriptions s ON s.subscription_id = c.subscription_id AND s.url IS NOT NULL
          CROSS JOIN LATERAL (
                SELECT * FROM waiting w
                 WHERE w.subscription_id = c.subscription_id AND w.subject_id = c.subject_id
                 ORDER BY w.subject_id, w.number LIMIT $3) w
           JOIN notices n ON n.notice_id = w.notice_id
          ORDER BY c.place, w.number`,
}

/** The first deliveries of each of these lanes, in order, lane by lane. */
export async function loadWaiting(tx: Queryable, lanes: readonly LaneKey[], perLane: number): Promise<Waiting[]> {
  return (await tx.query<Waiting>(LOAD, [...laneColumns(lanes), perLane])).rows
}
