import { judgeAge } from './age.ts'
import { type Judgement, judgement } from './judgement.ts'
import type { LagLimits } from './limits.ts'
import type { PartitionLag } from './partition.ts'
import type { HeldBack, ParkedCounts } from './reading.ts'
import { count, eventsOf, span, type Words, waiting } from './wording.ts'

/** Longer than it takes to hand a partition over from a member that died. */
const UNOWNED_MS = 10_000

export interface Failure {
  /** A sentence. */
  readonly reason: Words
  /** Milliseconds since the last reading that succeeded; undefined when none ever did. */
  readonly sinceReadMs: number | undefined
}

/** What offsets and times do not tell of a group. */
export interface KnownFacts {
  readonly failure: Failure | undefined
  /** Partition → for how long no living member was seen to own it, in milliseconds. */
  readonly unownedMs: ReadonlyMap<number, number>
  readonly heldBack: HeldBack
  readonly parked: ParkedCounts
}

/** What was known does not vanish with the connection: it is told as it was then. */
export function judgeUnreachable({ failure }: KnownFacts): Judgement | undefined {
  if (!failure) return undefined
  const { reason, sinceReadMs } = failure
  if (sinceReadMs === undefined)
    return judgement('unreachable', 'unreachable', `Never read: ${reason.en}`, `从未成功读取：${reason.zh}`)
  const { en, zh } = span(sinceReadMs)
  return judgement(
    'unreachable',
    'unreachable',
    `Not read for ${en}: ${reason.en} What follows is as it was then.`,
    `已 ${zh}未能读取：${reason.zh}以下为当时情况。`,
  )
}

export function judgeUnowned({ unownedMs }: KnownFacts, partitions: readonly PartitionLag[]): Judgement | undefined {
  const lonely = partitions.filter(({ partition, lag }) => lag > 0 && (unownedMs.get(partition) ?? 0) > UNOWNED_MS)
  if (lonely.length === 0) return undefined
  const lag = lonely.reduce((sum, one) => sum + one.lag, 0)
  const since = span(Math.max(...lonely.map(({ partition }) => unownedMs.get(partition) ?? 0)))
  const wait = waiting(lag)
  return judgement(
    'unowned',
    'unowned',
    `Unowned: ${lonely.length} of ${partitions.length} partitions have had no living member for ${since.en}; ${wait.en} there.`,
    `无成员：${partitions.length} 个分区中 ${lonely.length} 个已 ${since.zh}没有存活成员；其中 ${wait.zh}。`,
  )
}

/** Nobody is to blame who reads: the group is judged by what it may read. A transaction as long as a batch is no alarm. */
export function judgeHeldBack({ heldBack }: KnownFacts, limits: LagLimits): Judgement[] {
  const { events, ageMs } = heldBack
  if (events === 0 || ageMs <= limits.inFlightMs) return []
  const age = span(ageMs)
  const held = judgement(
    'held-back',
    'held-back',
    `Held back: an open transaction of the writing service stands in front of ${eventsOf(events)}, the oldest ${age.en} old.`,
    `被阻塞：写入服务有未结束的事务，其后 ${count(events)} 个事件无法读取，最早的已等待 ${age.zh}。`,
  )
  return [held, judgeAge(events, ageMs, limits)]
}

export function judgeParked({ parked }: KnownFacts): Judgement | undefined {
  const { keys, events } = parked
  if (events === 0) return undefined
  return judgement(
    'parked',
    'parked',
    `Parked: ${eventsOf(events)} of ${count(keys)} ${keys === 1 ? 'key' : 'keys'} until somebody re-drives or discards them.`,
    `已搁置：${count(keys)} 个键的 ${count(events)} 个事件等待人工重新处理或放弃。`,
  )
}
