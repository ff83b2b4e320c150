import type { GroupStatus, PartitionStatus } from '../port.ts'
import { judgeGroup } from './group.ts'
import { isAlarm, type Judgement, type LagVerdict, type Verdict, worstOf } from './judgement.ts'
import { judgeHeldBack, judgeParked, judgeUnowned, judgeUnreachable, type KnownFacts } from './known-facts.ts'
import { type LastFailure, tellFailure } from './last-failure.ts'
import { LAG_LIMITS, type LagLimits } from './limits.ts'
import { judgePartition, type PartitionLag } from './partition.ts'
import type { LagWindow } from './window.ts'

const NAMED_MAX = 8
/** Stands for their names where everything behind the group waits for it. */
const ALL_DEPARTMENTS = '所有部门 all departments'

/** All that is known of a group on a topic when its status is asked for. */
export interface GroupView extends KnownFacts {
  readonly group: string
  readonly topic: string
  readonly windows: readonly LagWindow[]
  readonly owners: ReadonlyMap<number, string>
  readonly members: number
  /** Departments that feel it when the group does not do its work; undefined: all of them. */
  readonly affected: readonly string[] | undefined
  readonly lastFailure: LastFailure | undefined
  /** When it was last read, in milliseconds since 1970. */
  readonly readAt: number | undefined
  /** When it is asked for. */
  readonly now: number
}

/** The status of a group: the worst of how it moves, how old what waits is, and what only we know of it. */
export function groupStatus(view: GroupView, limits: LagLimits = LAG_LIMITS): GroupStatus {
  const { group, topic, heldBack, parked, members, readAt } = view
  const partitions = view.windows.map((window) => judgePartition(window, window.latest.at, limits))
  const whole = judgeGroup(group, partitions)
  const overall = overallOf(view, partitions, whole, limits)
  return {
    group,
    topic,
    lag: whole.lag + heldBack.events,
    heldBackEvents: heldBack.events,
    oldestUnhandledMs: Math.round(Math.max(whole.oldestMs, heldBack.ageMs)),
    inPerSecond: whole.inPerSecond,
    outPerSecond: whole.outPerSecond,
    // What is held back drains when its writer ends, and nobody knows when.
    drainMs: whole.drainMs === undefined || heldBack.events > 0 ? undefined : Math.round(whole.drainMs),
    members,
    parkedKeys: parked.keys,
    parkedEvents: parked.events,
    partitions: partitions.map((one) => partitionStatus(one, view.owners)),
    ...overall,
    affected: isAlarm(overall) ? (view.affected ?? [ALL_DEPARTMENTS]) : [],
    lastFailure: view.lastFailure,
    readAt: readAt === undefined ? undefined : new Date(readAt),
  }
}

type Overall = Pick<GroupStatus, 'verdict' | 'severity' | 'code' | 'why' | 'whyZh'>

function overallOf(view: GroupView, partitions: readonly PartitionLag[], whole: Judgement, limits: LagLimits): Overall {
  const judgements = [
    judgeUnreachable(view),
    judgeUnowned(view, partitions),
    ...judgeHeldBack(view, limits),
    whole,
    judgeParked(view),
  ]
  const [first = whole, ...others] = judgements.filter((one) => one !== undefined)
  const worst = worstOf(first, ...others)
  const { severity, code } = worst
  const fails = tellFailure(view.lastFailure, view.now)
  const named = isAlarm(worst) ? departments(view.affected) : { en: '', zh: '' }
  return {
    ...{ verdict: verdictOf(worst.verdict), severity, code },
    why: worst.why + fails.en + named.en,
    whyZh: worst.whyZh + fails.zh + named.zh,
  }
}

function partitionStatus(lag: PartitionLag, owners: ReadonlyMap<number, string>): PartitionStatus {
  const { partition, end, committed, ageMs } = lag
  return {
    partition,
    end,
    committed,
    lag: lag.lag,
    ageMs: Math.round(ageMs),
    owner: owners.get(partition),
    verdict: verdictOf(lag.overall.verdict),
  }
}

// In time is in order: the verdict by age has no good of its own.
const verdictOf = (verdict: LagVerdict): Verdict => (verdict === 'on-time' ? 'ok' : verdict)

function departments(affected: readonly string[] | undefined): { en: string; zh: string } {
  if (!affected) return { en: ' All departments are affected.', zh: '影响所有部门。' }
  if (affected.length === 0) return { en: '', zh: '' }
  const more = affected.length > NAMED_MAX
  const names = affected.slice(0, NAMED_MAX)
  return {
    en: ` Departments affected: ${names.join(', ')}${more ? `, … (${affected.length})` : ''}.`,
    zh: `受影响部门：${names.join('、')}${more ? ` 等 ${affected.length} 个` : ''}。`,
  }
}
