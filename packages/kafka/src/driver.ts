/**
 * All that Mingxin asks of a Kafka client. Membership of groups is not in it: who reads a partition is decided in the
 * reading service's database (docs/adr/0006), so a driver only carries records and offsets.
 *
 * Every call rejects with an `AppError`:
 * - `kafka.unavailable` (retryable): no answer, connection lost, leader or coordinator moving, not enough replicas. A
 *   produce that ends so may have taken effect.
 * - `kafka.topic-unknown`: the topic does not exist.
 * - `kafka.record-too-large`: the broker refuses a record for its size; `members.index` is its place among those sent.
 * - `kafka.refused`: not authenticated, not authorised, or an argument the broker does not take.
 */
export interface KafkaDriver {
  readonly name: DriverName
  /** Id of the cluster the bootstrap brokers belong to. */
  clusterId(): Promise<string>
  /** The brokers that are up. */
  nodes(): Promise<NodeId[]>
  /** An idempotent producer (acks=all) with a producer id of its own. */
  openProducer(): Promise<KafkaProducer>
  /** Which broker leads each partition of a topic, asked anew. A partition without a leader at the moment is left out. */
  leaders(topic: string): Promise<ReadonlyMap<Partition, NodeId>>
  /** One long poll on one broker: returns as soon as there is something to read, at the latest after `maxWaitMs`. */
  fetch(request: FetchRequest): Promise<FetchedPartition[]>
  /**
   * First offset kept and offset after the last record (high watermark) of each partition. Rejects with
   * `kafka.unavailable` while one has no leader.
   */
  watermarks(topic: string): Promise<ReadonlyMap<Partition, Watermarks>>
  /** Tells the ecosystem's tools how far a group is. The group must have no members of its own in Kafka. */
  commitOffsets(group: string, topic: string, offsets: ReadonlyMap<Partition, Offset>): Promise<void>
  /**
   * The offsets a group committed; partitions without one are left out. After its coordinator has moved, Kafka may leave
   * out the last commits until the next one.
   */
  committedOffsets(group: string, topic: string): Promise<ReadonlyMap<Partition, Offset>>
  /** Those of the named topics that exist. */
  describeTopics(names: readonly string[]): Promise<ReadonlyMap<string, TopicDescription>>
  /** Leaves topics that exist as they are. Resolves when the topics can be used. */
  createTopics(topics: readonly NewTopic[]): Promise<void>
  /** Raises the number of partitions; Kafka cannot lower it. Resolves when the new ones can be used. */
  growTopic(name: string, partitions: number): Promise<void>
  /** Replaces the named settings of a topic and keeps its other ones. */
  changeTopicSettings(name: string, settings: TopicSettings): Promise<void>
  /** Ends all connections; calls under way reject with `kafka.unavailable`. */
  close(): Promise<void>
}

export type DriverName = 'kafkajs' | 'platformatic'
export type Partition = number
export type NodeId = number
/** Position of a record in its partition. Below 2^53, so a number is exact. */
export type Offset = number
/** `cleanup.policy`, `retention.ms`, …: Kafka's own names and texts. */
export type TopicSettings = Readonly<Record<string, string>>

export interface KafkaProducer {
  /**
   * Sends records; within a partition they stand in the order given. Resolves when every one is on all in-sync replicas.
   * One call at a time: the next call waits for the answer of the one before. After a rejection the producer's sequence
   * is unknown and it must be closed.
   */
  send(records: readonly OutgoingRecord[]): Promise<void>
  close(): Promise<void>
}

export interface OutgoingRecord {
  readonly topic: string
  readonly partition: Partition
  readonly key: string
  readonly value: string
  readonly headers: RecordHeaders
  /** Milliseconds since 1970. Kafka's retention goes by it, not by when a record was sent. */
  readonly timestamp: number
}

export type RecordHeaders = Readonly<Record<string, string>>

export interface FetchRequest {
  readonly node: NodeId
  readonly topic: string
  /** Next offset to read per partition; all of them led by `node`. */
  readonly from: ReadonlyMap<Partition, Offset>
  readonly maxWaitMs: number
  /** Bytes of the whole answer; a single larger record is returned nevertheless. */
  readonly maxBytes: number
}

export interface FetchedPartition {
  readonly partition: Partition
  /**
   * - `moved`: the broker does not lead the partition, or does not know it; ask for the leaders again. It tells no
   *   watermarks then: both are -1.
   * - `out-of-range`: the offset is below what is kept or above what was written.
   */
  readonly fault?: 'moved' | 'out-of-range'
  readonly watermarks: Watermarks
  /** Oldest first, none before the offset asked for. */
  readonly records: readonly FetchedRecord[]
  /** Offset to ask for next: after the last record, also where that one is a control record that is not returned. */
  readonly next: Offset
}

/** Where a record of another producer has no key or value (a tombstone), the text is empty. */
export interface FetchedRecord {
  readonly offset: Offset
  readonly key: string
  readonly value: string
  readonly headers: RecordHeaders
  readonly timestamp: number
}

export interface Watermarks {
  /** The first offset kept. */
  readonly start: Offset
  /** The offset after the last record. */
  readonly end: Offset
}

export interface TopicDescription {
  readonly name: string
  readonly partitions: readonly {
    readonly id: Partition
    /** -1: none at the moment. */
    readonly leader: NodeId
    readonly replicas: readonly NodeId[]
    readonly inSync: readonly NodeId[]
  }[]
  /** Settings made for this topic; the cluster's defaults are left out. */
  readonly settings: TopicSettings
}

export interface NewTopic {
  readonly name: string
  readonly partitions: number
  readonly replication: number
  readonly settings: TopicSettings
}

/** How to reach a cluster. */
export interface KafkaConnection {
  /** `host:port` of one broker or more. */
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
    readonly username: string
    readonly password: string
  }
  /** TLS; `ca` is PEM text, absent for the system's authorities. */
  readonly tls?: { readonly ca?: string }
  /** What a client says of itself, at honest levels: a normal rebalance or retry is not an error. */
  readonly log: (
    level: 'debug' | 'info' | 'warn' | 'error',
    message: string,
    facts: Readonly<Record<string, unknown>>,
  ) => void
}
