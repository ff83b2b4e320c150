/** What a topic is like in Kafka. */
export interface TopicPlan {
  /** `compact`: only the last event of a key is sure to stay. */
  readonly cleanup: 'delete' | 'compact'
  readonly partitions: number
  /** Replicas in a cluster of as many brokers or more. */
  readonly replication: number
  /** How long Kafka keeps an event after it was published, or an overtaken one of a compacted topic. */
  readonly retentionDays: number
}
