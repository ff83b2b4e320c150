import { judgeCommitLost, judgeRewound } from './backwards.ts'
import type { MovementFacts, MovementRule } from './facts.ts'
import { isAlarm, type Judgement, judgement, type MovementVerdict, worstOf } from './judgement.ts'
import { judgeBehindRetention, judgeBeyondEnd, judgeTopicMissing } from './other-log.ts'
import { expiredOf, lagOf } from './sample.ts'
import { judgeStandstill } from './standstill.ts'
import { isFull, spanMsOf, stepsOf } from './window.ts'
import { count, eventsOf, rate, span, waiting } from './wording.ts'

// The first rule that says something decides.
const RULES: readonly MovementRule[] = [
  judgeTopicMissing,
  judgeBeyondEnd,
  judgeCaughtUp,
  judgeCommitLost,
  judgeRewound,
  judgeStandstill,
  judgeBehindRetention,
  judgeTooFewSamples,
  judgeCaughtUpLately,
  judgeFallingBehind,
]

/**
 * How a group moves through a partition, by the rules of Burrow (linkedin/Burrow, core/internal/evaluator/caching.go)
 * with these differences:
 * - Its window holds the last commits, ours the last samples. So lag is known when nobody commits, an event after a long
 *   silence does not look like a stopped consumer (#185, #123), and how soon a standstill is told does not depend on how
 *   often a group commits.
 * - A standstill is told when something waited in every sample of a full window; before that the verdict is `unknown`,
 *   not OK. A group known to commit more rarely than the window is long is `unknown` up to twice its usual pause.
 *   STALLED is what shows life and does not move, STOPPED what shows none.
 * - Only commits end a standstill, not falling lag: retention lowers lag too.
 * - Standing lag of a group that moves is no warning, nor is rising lag that waits no longer than `inFlightMs` (#223):
 *   whether it hurts is judged by age, and so is a slow group whose lag happened to dip (#738).
 * - A group is rewound while it stands below its highest commit of the window; Burrow looks at the first rewind only.
 * - Four states that Burrow does not know: a lost commit, a commit before what retention kept, one beyond the log's end,
 *   and one in a topic that is gone.
 */
export function judgeMovement(facts: MovementFacts): Judgement<MovementVerdict> {
  for (const rule of RULES) {
    const found = rule(facts)
    if (found) return isAlarm(found) ? withRetention(found, facts) : found
  }
  return moving(facts)
}

// Why a group stands still says what happened to it last, not what is gone: both are needed to mend it.
function withRetention(found: Judgement<MovementVerdict>, facts: MovementFacts): Judgement<MovementVerdict> {
  const overtaken = judgeBehindRetention(facts)
  return overtaken && overtaken.code !== found.code ? worstOf(found, overtaken) : found
}

function judgeCaughtUp({ window: { latest }, lag }: MovementFacts) {
  if (lag > 0) return undefined
  const expired = expiredOf(latest)
  if (expired === 0) return judgement('ok', 'caught-up', 'Nothing waits.', '没有待处理的事件。')
  return judgement(
    'ok',
    'caught-up-past-retention',
    `Nothing waits; retention removed up to ${eventsOf(expired)} that the group had not committed.`,
    `没有待处理的事件；保留期已清除至多 ${count(expired)} 个该消费组尚未提交的事件。`,
  )
}

function judgeTooFewSamples({ window, lag }: MovementFacts) {
  if (isFull(window)) return undefined
  const { samples, shape } = window
  const wait = waiting(lag)
  return judgement(
    'unknown',
    'too-few-samples',
    `Too few samples to judge movement, ${samples.length} of ${shape.samplesMax}; ${wait.en}.`,
    `采样不足，尚无法判断进度（需 ${shape.samplesMax} 个，现有 ${samples.length} 个）；${wait.zh}。`,
  )
}

function judgeCaughtUpLately({ window, lag }: MovementFacts) {
  if (window.samples.every((sample) => lagOf(sample) > 0)) return undefined
  const wait = waiting(lag)
  const within = span(spanMsOf(window))
  return judgement(
    'ok',
    'caught-up-lately',
    `The group had caught up within the last ${within.en}; ${wait.en}.`,
    `消费组在最近 ${within.zh}内曾处理完毕；${wait.zh}。`,
  )
}

function judgeFallingBehind({ window, ageMs, flow, limits }: MovementFacts) {
  const { first, latest } = window
  const rose = lagOf(latest) > lagOf(first)
  const neverFell = stepsOf(window).every(([earlier, later]) => lagOf(later) >= lagOf(earlier))
  if (!rose || !neverFell || ageMs <= limits.inFlightMs) return undefined
  const within = span(spanMsOf(window))
  const [came, handled] = [rate(flow.inPerSecond), rate(flow.outPerSecond)]
  const [from, to] = [count(lagOf(first)), count(lagOf(latest))]
  return judgement(
    'warn',
    'falling-behind',
    `Falls behind: ${came} events/s come and ${handled} are handled; lag went from ${from} to ${to} in ${within.en}.`,
    `处理跟不上：每秒新增 ${came} 个事件，处理 ${handled} 个；${within.zh}内积压由 ${from} 变为 ${to}。`,
  )
}

function moving({ lag, flow }: MovementFacts): Judgement<MovementVerdict> {
  const wait = waiting(lag)
  const [came, handled] = [rate(flow.inPerSecond), rate(flow.outPerSecond)]
  const drain = flow.drainMs === undefined ? undefined : span(flow.drainMs)
  return judgement(
    'ok',
    'moving',
    `Moves: ${came} events/s come and ${handled} are handled; ${wait.en}, ${drain ? `drained in ${drain.en}` : 'lag does not fall'}.`,
    `正在处理：每秒新增 ${came} 个事件，处理 ${handled} 个；${wait.zh}，${drain ? `预计 ${drain.zh}处理完` : '积压未减少'}。`,
  )
}
