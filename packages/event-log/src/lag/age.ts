import { type AgeVerdict, type Judgement, judgement } from './judgement.ts'
import type { LagLimits } from './limits.ts'
import { lagOf, positionOf } from './sample.ts'
import type { LagWindow } from './window.ts'
import { span } from './wording.ts'

/**
 * Age of the oldest unhandled event in milliseconds, 0 when nothing waits. It comes from the event's own time, so it
 * neither grows while nobody produces nor shows the rhythm of sampling. It is never less than how long the event was
 * seen waiting, which holds when the event's time is unknown or its producer's clock is ahead.
 */
export function ageMsOf(window: LagWindow): number {
  const { at, oldestUnhandledAt } = window.latest
  if (lagOf(window.latest) === 0) return 0
  return Math.max(at - (oldestUnhandledAt ?? at), seenWaitingMs(window))
}

// The event at the position has been there since the first of the last samples whose end lies behind it.
function seenWaitingMs({ samples, latest }: LagWindow): number {
  const position = positionOf(latest)
  const since = samples[samples.findLastIndex(({ end }) => end <= position) + 1] ?? latest
  return latest.elapsedMs - since.elapsedMs
}

/** The verdict by age. It needs no history, so it holds from the first sample on. */
export function judgeAge(lag: number, ageMs: number, { lateMs, tooLateMs }: LagLimits): Judgement<AgeVerdict> {
  if (lag === 0) return judgement('on-time', 'nothing-waits', 'Nothing waits.', '没有待处理的事件。')
  const age = span(ageMs)
  const limit = span(ageMs > tooLateMs ? tooLateMs : lateMs)
  const en = `the oldest unhandled event is ${age.en} old`
  const zh = `最早的未处理事件已等待 ${age.zh}`
  if (ageMs > tooLateMs)
    return judgement(
      'too-late',
      'too-late',
      `Too late: ${en}, more than ${limit.en}.`,
      `严重延迟：${zh}，超过 ${limit.zh}。`,
    )
  if (ageMs > lateMs)
    return judgement('late', 'late', `Late: ${en}, more than ${limit.en}.`, `延迟：${zh}，超过 ${limit.zh}。`)
  return judgement('on-time', 'on-time', `On time: ${en}.`, `及时：${zh}。`)
}
