import type { MovementFacts } from './facts.ts'
import { judgement } from './judgement.ts'
import { expiredOf } from './sample.ts'
import { isFull, stepsOf } from './window.ts'
import { count, eventsOf, waiting } from './wording.ts'

/**
 * The group committed more than the log ever held, so lag is 0 and yet new events are passed over. Told when every
 * commit of a full window lies above an end that was read after it: within one sample the commit may simply be newer
 * than the end beside it.
 */
export function judgeBeyondEnd({ window }: MovementFacts) {
  const { committed, end } = window.latest
  if (!isFull(window) || committed === undefined || committed <= end) return undefined
  if (!stepsOf(window).every(([earlier, later]) => (earlier.committed ?? 0) > later.end)) return undefined
  const [at, last] = [count(committed), count(end)]
  return judgement(
    'warn',
    'beyond-end',
    `The group committed offset ${at} but the log ends at ${last}: another log than it read (topic created anew or restored?); new events are passed over.`,
    `消费组已提交位点 ${at}，而日志只到 ${last}：这不是它读过的日志（主题被重建或恢复？），新事件会被跳过。`,
  )
}

/** Retention removed events that the group had not handled, and others wait. */
export function judgeBehindRetention({ window, lag }: MovementFacts) {
  const expired = expiredOf(window.latest)
  if (expired === 0) return undefined
  const wait = waiting(lag)
  return judgement(
    'warn',
    'behind-retention',
    `Retention removed up to ${eventsOf(expired)} the group had not handled; ${wait.en}.`,
    `保留期已清除至多 ${count(expired)} 个该消费组尚未处理的事件；${wait.zh}。`,
  )
}
