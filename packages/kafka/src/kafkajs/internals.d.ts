// What the driver uses of kafkajs 2.2.4 below its public API. The version is pinned, and the library has been frozen
// since 2023. Only what is used stands here; the shapes are those of src/protocol/requests/*.

declare module 'kafkajs/src/broker/index.js' {
  import type ConnectionPool from 'kafkajs/src/network/connectionPool.js'
  import type { Lookup } from 'kafkajs/src/protocol/requests/index.js'

  export default class Broker {
    constructor(options: { connectionPool: ConnectionPool; logger: unknown; allowAutoTopicCreation: boolean })
    /** Chooses the best version of a request that both sides know. Known after `connect`. */
    lookupRequest: Lookup
    /** Opens the first connection of the pool, asks for the broker's versions and authenticates. */
    connect(): Promise<void>
  }
}

declare module 'kafkajs/src/network/connectionPool.js' {
  import type { Socket } from 'node:net'
  import type { ConnectionOptions } from 'node:tls'
  import type { ProtocolRequest } from 'kafkajs/src/protocol/requests/index.js'

  export interface Connection {
    isConnected(): boolean
    send<Decoded>(request: ProtocolRequest<Decoded>): Promise<Decoded>
  }

  export default class ConnectionPool {
    constructor(options: {
      host: string
      port: number
      clientId: string
      logger: unknown
      socketFactory: (options: {
        host: string
        port: number
        ssl: ConnectionOptions | null
        onConnect: () => void
      }) => Socket
      ssl: ConnectionOptions | null
      sasl: { mechanism: string; username: string; password: string } | null
      connectionTimeout: number
      requestTimeout: number
      enforceRequestTimeout: boolean
    })
    getConnection(): Promise<Connection>
  }
}

declare module 'kafkajs/src/loggers/index.js' {
  import type { logCreator } from 'kafkajs'

  const loggers: { createLogger(options: { level: number; logCreator: logCreator }): unknown }
  export default loggers
}

declare module 'kafkajs/src/protocol/decoder.js' {
  export default class Decoder {
    constructor(buffer: Buffer)
    readInt16(): number
    readInt32(): number
    readInt64(): bigint
    readString(): string
    readBytes(length: number): Buffer
    readArray<T>(read: (decoder: Decoder) => T): T[]
  }
}

declare module 'kafkajs/src/protocol/encoder.js' {
  export default class Encoder {
    writeString(text: string | null): this
    writeInt16(value: number): this
    writeInt32(value: number): this
    /** With the length before them. */
    writeBytes(bytes: Buffer): this
    writeArray(entries: readonly Encoder[]): this
  }
}

declare module 'kafkajs/src/protocol/requests/apiKeys.js' {
  const apiKeys: Readonly<Record<string, number>>
  export default apiKeys
}

declare module 'kafkajs/src/protocol/requests/index.js' {
  export interface ProtocolRequest<Decoded> {
    request: unknown
    response: { decode(raw: Buffer): Promise<Decoded>; parse(decoded: Decoded): Promise<Decoded> }
    requestTimeout?: number
    logResponseError?: boolean
  }

  export interface RequestDefinition<Asked, Decoded> {
    versions: string[]
    protocol(options: { version: number }): (asked: Asked) => ProtocolRequest<Decoded>
  }

  export type Lookup = <Asked, Decoded>(
    apiKey: number | undefined,
    definition: RequestDefinition<Asked, Decoded>,
  ) => (asked: Asked) => ProtocolRequest<Decoded>

  export interface CodedPartition {
    partition: number
    errorCode: number
  }

  export interface OffsetPartition extends CodedPartition {
    offset: string
  }

  interface OfTopics<Partition> {
    responses: { topic: string; partitions: Partition[] }[]
  }

  interface ErrorOfTopic {
    topic: string
    errorCode: number
    errorMessage: string | null
  }

  interface OffsetsAsked<Partition> {
    topics: { topic: string; partitions: Partition[] }[]
  }

  const protocol: {
    requests: {
      Metadata: RequestDefinition<
        { topics: readonly string[]; allowAutoTopicCreation: boolean },
        {
          clusterId: string
          controllerId: number
          brokers: { nodeId: number; host: string; port: number }[]
          topicMetadata: {
            topic: string
            topicErrorCode: number
            partitionMetadata: { partitionId: number; leader: number; replicas: number[]; isr: number[] }[]
          }[]
        }
      >
      InitProducerId: RequestDefinition<
        { transactionalId: null; transactionTimeout: number },
        { errorCode: number; producerId: string; producerEpoch: number }
      >
      Fetch: RequestDefinition<
        {
          maxWaitTime: number
          minBytes: number
          maxBytes: number
          isolationLevel: number
          topics: { topic: string; partitions: { partition: number; fetchOffset: number; maxBytes: number }[] }[]
        },
        unknown
      >
      ListOffsets: RequestDefinition<
        OffsetsAsked<{ partition: number; timestamp: number }> & { isolationLevel: number },
        OfTopics<OffsetPartition>
      >
      GroupCoordinator: RequestDefinition<
        { groupId: string; coordinatorType: number },
        { errorCode: number; errorMessage: string | null; coordinator: { nodeId: number } }
      >
      OffsetCommit: RequestDefinition<
        OffsetsAsked<{ partition: number; offset: number }> & {
          groupId: string
          groupGenerationId: number
          memberId: string
        },
        OfTopics<CodedPartition>
      >
      OffsetFetch: RequestDefinition<
        OffsetsAsked<{ partition: number }> & { groupId: string },
        OfTopics<OffsetPartition> & { errorCode: number }
      >
      CreateTopics: RequestDefinition<
        {
          topics: {
            topic: string
            numPartitions: number
            replicationFactor: number
            configEntries: { name: string; value: string }[]
          }[]
          validateOnly: boolean
          timeout: number
        },
        { topicErrors: ErrorOfTopic[] }
      >
      CreatePartitions: RequestDefinition<
        { topicPartitions: { topic: string; count: number }[]; validateOnly: boolean; timeout: number },
        { topicErrors: ErrorOfTopic[] }
      >
      DescribeConfigs: RequestDefinition<
        { resources: { type: number; name: string }[]; includeSynonyms: boolean },
        {
          resources: {
            errorCode: number
            errorMessage: string | null
            resourceName: string
            configEntries: { configName: string; configValue: string | null; configSource: number }[]
          }[]
        }
      >
      AlterConfigs: RequestDefinition<
        {
          resources: { type: number; name: string; configEntries: { name: string; value: string }[] }[]
          validateOnly: boolean
        },
        { resources: { errorCode: number; errorMessage: string | null; resourceName: string }[] }
      >
    }
  }
  export default protocol
}

declare module 'kafkajs/src/protocol/requests/produce/v7/response.js' {
  import type { CodedPartition } from 'kafkajs/src/protocol/requests/index.js'

  const response: {
    decode(raw: Buffer): Promise<{ topics: { topicName: string; partitions: CodedPartition[] }[] }>
  }
  export default response
}
