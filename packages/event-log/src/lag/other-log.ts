import type { MovementFacts } from './facts.ts'
import { judgement } from './judgement.ts'
import { expiredOf } from './sample.ts'
import { stepsOf } from './window.ts'
import { count, eventsOf, waiting } from './wording.ts'

// One look may meet an end that a broker has not caught up with; three in a row, seconds apart, do not.
const LOOKS = 3

/**
 * Kafka does not know the topic. A group that has read it there has lost it, and with it the measure of what waits: lag
 * is 0 and means nothing. One that has not is told apart from one that is caught up.
 */
export function judgeTopicMissing({ window: { latest } }: MovementFacts) {
  if (!latest.isTopicMissing) return undefined
  if (latest.committed === undefined)
    return judgement(
      'unknown',
      'topic-missing',
      'The topic is not in Kafka yet: what waits has still to be published.',
      'Kafka 中尚无该主题：待处理的事件还未发布。',
    )
  const at = count(latest.committed)
  return judgement(
    'lost',
    'topic-missing',
    `Lost: the topic is not in Kafka, though the group has read it up to offset ${at}: the cluster lost its data, another one answers, or somebody deleted the topic. What waits cannot be counted, lag 0 says nothing. The outboxes still hold every event: docs/runbooks/kafka-unreachable.md says how to publish them again.`,
    `已丢失：Kafka 中没有该主题，而消费组已读到位点 ${at}：集群数据丢失、连到了另一集群，或主题被删除。待处理的事件无法计数，积压 0 不说明任何问题。发件箱仍保存全部事件，按 docs/runbooks/kafka-unreachable.md 重新发布。`,
  )
}

/**
 * The group committed more than the log holds: what it stands behind is gone, and what comes will stop it with
 * `event-log.gap`; until then lag is 0 and means nothing. Told when each of the last ends lies below the commit of the look
 * before it: within one sample the commit may simply be newer than the end beside it.
 */
export function judgeBeyondEnd({ window }: MovementFacts) {
  const { committed, end } = window.latest
  const steps = stepsOf(window).slice(-LOOKS)
  if (steps.length < LOOKS || committed === undefined || committed <= end) return undefined
  if (!steps.every(([earlier, later]) => (earlier.committed ?? 0) > later.end)) return undefined
  const [at, last] = [count(committed), count(end)]
  return judgement(
    'lost',
    'beyond-end',
    `Lost: the group has read up to offset ${at} but the log ends at ${last}: Kafka lost what it had acknowledged, or the topic was made anew or restored. What waits cannot be counted, lag 0 says nothing; the group stops with event-log.gap and passes nothing over. The outboxes still hold every event: docs/runbooks/event-log-gap.md says how to rebuild the group.`,
    `已丢失：消费组已读到位点 ${at}，而日志只到 ${last}：Kafka 丢失了已确认的消息，或主题被重建、恢复。待处理的事件无法计数，积压 0 不说明任何问题；该组停在 event-log.gap，不跳过任何事件。发件箱仍保存全部事件，按 docs/runbooks/event-log-gap.md 重建该组。`,
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
