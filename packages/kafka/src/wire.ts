import type {
  DriverName,
  KafkaConnection,
  NewTopic,
  NodeId,
  Offset,
  Partition,
  TopicSettings,
  Watermarks,
} from './driver.ts'

/**
 * What a client library is used for: connections to single brokers and the requests of Kafka's protocol on them. Which
 * broker to ask, when to ask again and what to do with a lost connection is decided above, once for all libraries.
 *
 * Where a broker answers per partition or topic, its error codes are returned; other errors of a broker are `AppError`s.
 * Whatever else is thrown means that the connection is of no more use.
 */
export interface Wire {
  readonly name: DriverName
  /** Resolves with an authenticated connection. */
  connect(address: Address, connection: KafkaConnection): Promise<WireConnection>
  /** What a failed connection or request means, in the codes of `KafkaDriver`. */
  explain(error: unknown): Error
}

export interface Address {
  readonly host: string
  readonly port: number
}

export interface WireConnection {
  isOpen(): boolean
  /** Ends the connection at once; requests under way reject. */
  close(): void

  metadata(topics: readonly string[]): Promise<ClusterMetadata>
  initProducerId(): Promise<ProducerIdentity>
  produce(request: ProduceRequest): Promise<ProducedBatch[]>
  fetch(request: WireFetchRequest): Promise<WireFetchedPartition[]>
  listOffsets(topic: string, partitions: readonly Partition[], edge: 'start' | 'end'): Promise<PartitionOffset[]>
  findCoordinator(group: string): Promise<NodeId>
  commitOffsets(group: string, topic: string, offsets: ReadonlyMap<Partition, Offset>): Promise<PartitionCode[]>
  /** An offset below zero: none committed. */
  committedOffsets(group: string, topic: string, partitions: readonly Partition[]): Promise<PartitionOffset[]>
  /** Settings made for the topic itself. */
  topicSettings(topics: readonly string[]): Promise<ReadonlyMap<string, TopicSettings>>
  createTopics(topics: readonly NewTopic[]): Promise<TopicCode[]>
  createPartitions(topic: string, partitions: number): Promise<TopicCode[]>
  changeTopicSettings(topic: string, settings: TopicSettings): Promise<void>
}

export interface ClusterMetadata {
  readonly clusterId: string
  readonly controller: NodeId
  readonly nodes: readonly (Address & { readonly id: NodeId })[]
  readonly topics: readonly TopicMetadata[]
}

export interface TopicMetadata {
  readonly name: string
  readonly code: number
  readonly partitions: readonly PartitionMetadata[]
}

export interface PartitionMetadata {
  readonly id: Partition
  /** -1: none at the moment. */
  readonly leader: NodeId
  readonly replicas: readonly NodeId[]
  readonly inSync: readonly NodeId[]
}

export interface ProducerIdentity {
  readonly id: bigint
  readonly epoch: number
}

export interface ProduceRequest {
  readonly batches: readonly ProduceBatch[]
  readonly timeoutMs: number
}

/** One record batch; the broker takes all its records or none. */
export interface ProduceBatch {
  readonly topic: string
  readonly partition: Partition
  readonly bytes: Buffer
}

export interface ProducedBatch extends PartitionCode {
  readonly topic: string
}

export interface PartitionCode {
  readonly partition: Partition
  readonly code: number
}

export interface PartitionOffset extends PartitionCode {
  readonly offset: Offset
}

export interface TopicCode {
  readonly name: string
  readonly code: number
  readonly said: string | null
}

export interface WireFetchRequest {
  readonly topic: string
  readonly from: ReadonlyMap<Partition, Offset>
  readonly maxWaitMs: number
  readonly maxBytes: number
}

export interface WireFetchedPartition extends PartitionCode {
  readonly watermarks: Watermarks
  /** Record batches; the last one may be cut off. */
  readonly bytes: Buffer
}
