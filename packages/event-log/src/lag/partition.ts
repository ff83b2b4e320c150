import { ageMsOf, judgeAge } from './age.ts'
import { flowOf, type LagFlow } from './flow.ts'
import { type AgeVerdict, type Judgement, judgement, type MovementVerdict, worstOf } from './judgement.ts'
import { LAG_LIMITS, type LagLimits } from './limits.ts'
import { judgeMovement } from './movement.ts'
import { expiredOf, lagOf } from './sample.ts'
import type { LagPlace, LagWindow } from './window.ts'
import { span } from './wording.ts'

/** All that is said about one partition of one group. Every number is finite, and all but offsets are not negative. */
export interface PartitionLag extends LagPlace, LagFlow {
  readonly logStart: number
  readonly end: number
  readonly committed: number | undefined
  /** Events that wait: `end − max(committed, logStart)`. */
  readonly lag: number
  /** Age of the oldest of them in milliseconds. */
  readonly ageMs: number
  /** Offsets that retention removed before the group committed them. */
  readonly expired: number
  readonly movement: Judgement<MovementVerdict>
  readonly age: Judgement<AgeVerdict>
  /** The worst of movement, age and how long ago the partition was read. */
  readonly overall: Judgement
}

/** Judges one partition at `now`, in milliseconds since 1970 by the clock that stamped the samples. */
export function judgePartition(window: LagWindow, now: number, limits: LagLimits = LAG_LIMITS): PartitionLag {
  const { group, topic, partition, latest } = window
  const { logStart, end, committed } = latest
  const lag = lagOf(latest)
  const ageMs = ageMsOf(window)
  const flow = flowOf(window)
  const movement = judgeMovement({ window, lag, ageMs, flow, limits })
  const age = judgeAge(lag, ageMs, limits)
  const unreadMs = now - latest.at
  return {
    ...{ group, topic, partition, logStart, end, committed, lag, ageMs, expired: expiredOf(latest) },
    ...flow,
    movement,
    age,
    overall: unreadMs > limits.unreadMs ? worstOf(movement, age, notRead(unreadMs)) : worstOf(movement, age),
  }
}

// What was said of the last reading still stands, so a standstill stays critical while nobody reads.
function notRead(ms: number): Judgement<MovementVerdict> {
  const { en, zh } = span(ms)
  return judgement(
    'warn',
    'not-read',
    `Not read for ${en}; the rest is as it was then.`,
    `已 ${zh}未能读取，其余为当时情况。`,
  )
}
