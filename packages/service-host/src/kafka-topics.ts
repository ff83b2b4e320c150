import { type TopicPlan, topicPlanOf } from '@mingxin/contracts'
import type { TopicOf } from '@mingxin/event-log'
import type { TopicSettings } from '@mingxin/kafka'

const MS_PER_DAY = 86_400_000
// Kafka's default, 1 MiB and the head of a batch.
const RECORD_BYTES_MAX = 1_048_588
const DEAD_LETTERS: TopicPlan = { cleanup: 'delete', partitions: 1, replication: 3, retentionDays: 90 }
const DEAD_LETTER_NAME = /^(?<topic>.+)\.(?<group>[^.]+)\.dlt$/

export interface TopicNames {
  /** Stands before every name in Kafka. */
  readonly prefix: string
  /** Replicas, whatever the contract says. */
  readonly replication: number | undefined
}

/** The topics of the contract, those of the departments among them, and their dead letters, as they must be in Kafka. */
export function kafkaTopics({ prefix, replication }: TopicNames): TopicOf {
  return (topic) => {
    const plan = planOf(topic)
    if (!plan) return undefined
    return {
      name: prefix + topic,
      partitions: plan.partitions,
      replication: replication ?? plan.replication,
      settings: settingsOf(plan),
    }
  }
}

function planOf(topic: string): TopicPlan | undefined {
  const original = DEAD_LETTER_NAME.exec(topic)?.groups?.topic
  if (original === undefined) return topicPlanOf(topic)
  return topicPlanOf(original) && DEAD_LETTERS
}

// Times are those of publishing: history that is published late is kept as long, and however large it grows. The other
// settings say what Kafka does by default, for a cluster or a topic of which somebody wants something else: our readers
// take batches as they were sent, and what the outbox takes must find room in a record.
function settingsOf({ cleanup, retentionDays }: TopicPlan): TopicSettings {
  const ms = String(retentionDays * MS_PER_DAY)
  const always = {
    'message.timestamp.type': 'CreateTime',
    'compression.type': 'producer',
    'max.message.bytes': String(RECORD_BYTES_MAX),
  }
  return cleanup === 'compact'
    ? { 'cleanup.policy': 'compact', 'min.compaction.lag.ms': ms, ...always }
    : { 'cleanup.policy': 'delete', 'retention.ms': ms, 'retention.bytes': '-1', ...always }
}
