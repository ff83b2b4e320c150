import protocol from 'kafkajs/src/protocol/requests/index.js'
import { demandSuccess } from '../broker-errors.ts'
import type { NodeId, Offset, Partition } from '../driver.ts'
import type { PartitionCode, PartitionOffset } from '../wire.ts'
import type { Connection } from './connection.ts'

const { GroupCoordinator, ListOffsets, OffsetCommit, OffsetFetch } = protocol.requests
const READ_UNCOMMITTED = 0
const EDGES = { start: -2, end: -1 }
const COORDINATOR_OF_GROUP = 0
/** Generation and member of a consumer that assigns partitions to itself. */
const SIMPLE_CONSUMER = { groupGenerationId: -1, memberId: '' }

export async function listOffsets(
  connection: Connection,
  topic: string,
  partitions: readonly Partition[],
  edge: 'start' | 'end',
): Promise<PartitionOffset[]> {
  const asked = partitions.map((partition) => ({ partition, timestamp: EDGES[edge] }))
  const { responses } = await connection.ask('ListOffsets', ListOffsets, {
    isolationLevel: READ_UNCOMMITTED,
    topics: [{ topic, partitions: asked }],
  })
  return responses.flatMap((response) => response.partitions.map(toPartitionOffset))
}

export async function findCoordinator(connection: Connection, group: string): Promise<NodeId> {
  const asked = { groupId: group, coordinatorType: COORDINATOR_OF_GROUP }
  const { errorCode, errorMessage, coordinator } = await connection.ask('GroupCoordinator', GroupCoordinator, asked)
  demandSuccess(errorCode, `Finding the coordinator of group ${group}`, errorMessage)
  return coordinator.nodeId
}

export async function commitOffsets(
  connection: Connection,
  group: string,
  topic: string,
  offsets: ReadonlyMap<Partition, Offset>,
): Promise<PartitionCode[]> {
  const partitions = [...offsets].map(([partition, offset]) => ({ partition, offset }))
  const asked = { groupId: group, ...SIMPLE_CONSUMER, topics: [{ topic, partitions }] }
  const { responses } = await connection.ask('OffsetCommit', OffsetCommit, asked)
  return responses.flatMap((response) =>
    response.partitions.map(({ partition, errorCode }) => ({ partition, code: errorCode })),
  )
}

export async function committedOffsets(
  connection: Connection,
  group: string,
  topic: string,
  partitions: readonly Partition[],
): Promise<PartitionOffset[]> {
  const asked = { groupId: group, topics: [{ topic, partitions: partitions.map((partition) => ({ partition })) }] }
  const { errorCode, responses } = await connection.ask('OffsetFetch', OffsetFetch, asked)
  demandSuccess(errorCode, `Offsets of group ${group}`)
  return responses.flatMap((response) => response.partitions.map(toPartitionOffset))
}

const toPartitionOffset = (answer: { partition: number; errorCode: number; offset: string }): PartitionOffset => ({
  partition: answer.partition,
  code: answer.errorCode,
  offset: Number(answer.offset),
})
