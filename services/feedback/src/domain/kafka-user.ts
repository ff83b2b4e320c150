import type { SubscriptionState } from './subscription.ts'

/** What a department can do as a user: nothing, log in without any right, or read its topic. */
export type KafkaStanding = 'nothing' | 'user' | 'reader'

const HOUR_MS = 3_600_000

/** How long a department may read what is left in its topic after it went on by another way. */
export const LEAVE_MS = 7 * 24 * HOUR_MS
/** How long a user works beside the one that follows it, unless told otherwise. */
export const OVERLAP_HOURS = 24

export const overlapMs = (hours: number): number => hours * HOUR_MS

/** What the cluster is to know of a user at a moment. */
export function wantedStanding(user: { endsAt: Date | null; state: SubscriptionState }, nowMs: number): KafkaStanding {
  const isOver = user.endsAt !== null && user.endsAt.getTime() <= nowMs
  if (isOver || user.state === 'deleted') return 'nothing'
  return user.state === 'active' ? 'reader' : 'user'
}
