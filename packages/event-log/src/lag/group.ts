import { isAlarm, type Judgement, judgement, rankOf } from './judgement.ts'
import type { PartitionLag } from './partition.ts'
import { count, eventsOf } from './wording.ts'

const NAMED_MAX = 4

/** The judgement on a group over the partitions given, of one topic or of all it reads. */
export interface GroupLag extends Judgement {
  readonly group: string
  readonly partitions: number
  /** Partitions with a warning or worse, worst first. */
  readonly affected: readonly PartitionLag[]
  /** Partitions of which too little is known. */
  readonly unjudged: number
  readonly lag: number
  readonly oldestMs: number
  readonly inPerSecond: number
  readonly outPerSecond: number
  /** Until the last partition is drained; undefined when one of them does not drain. */
  readonly drainMs: number | undefined
}

/** A group is as well as its worst partition. */
export function judgeGroup(group: string, partitions: readonly PartitionLag[]): GroupLag {
  const ranked = partitions.toSorted(byBadness)
  const affected = ranked.filter(({ overall }) => isAlarm(overall))
  const unjudged = ranked.filter(({ overall }) => overall.severity === 'unknown')
  const sum = (of: (one: PartitionLag) => number): number => partitions.reduce((total, one) => total + of(one), 0)
  const drains = partitions.flatMap(({ drainMs }) => drainMs ?? [])
  const lag = sum((one) => one.lag)
  return {
    ...verdictOf(ranked, affected, unjudged, lag),
    ...{ group, partitions: partitions.length, affected, unjudged: unjudged.length, lag },
    oldestMs: Math.max(0, ...partitions.map(({ ageMs }) => ageMs)),
    inPerSecond: sum((one) => one.inPerSecond),
    outPerSecond: sum((one) => one.outPerSecond),
    drainMs: drains.length === partitions.length ? Math.max(0, ...drains) : undefined,
  }
}

const byBadness = (a: PartitionLag, b: PartitionLag): number =>
  rankOf(b.overall.severity) - rankOf(a.overall.severity) || b.ageMs - a.ageMs || b.lag - a.lag

type Ranked = readonly PartitionLag[]

function verdictOf(ranked: Ranked, affected: Ranked, unjudged: Ranked, lag: number): Judgement {
  const overall = ranked[0]?.overall
  if (!overall) return judgement('unknown', 'no-partitions', 'No partition was read yet.', '尚未读取任何分区。')
  const all = ranked.length
  const { why, whyZh } = overall
  if (affected.length > 0)
    return {
      ...overall,
      why: `${affected.length} of ${all} partitions affected: ${namesOf(affected)}. ${why}`,
      whyZh: `${all} 个分区中 ${affected.length} 个受影响：${namesOf(affected)}。${whyZh}`,
    }
  if (unjudged.length > 0)
    return {
      ...overall,
      why: `${unjudged.length} of ${all} partitions cannot be judged yet: ${namesOf(unjudged)}. ${why}`,
      whyZh: `${all} 个分区中 ${unjudged.length} 个尚无法判断：${namesOf(unjudged)}。${whyZh}`,
    }
  return {
    ...overall,
    why: `All ${all} partitions are well; ${eventsOf(lag)} on the way.`,
    whyZh: `${all} 个分区全部正常；${count(lag)} 个事件处理中。`,
  }
}

function namesOf(partitions: Ranked): string {
  const names = partitions.slice(0, NAMED_MAX).map(({ topic, partition }) => `${topic}/${partition}`)
  return names.join(', ') + (partitions.length > NAMED_MAX ? ', …' : '')
}
