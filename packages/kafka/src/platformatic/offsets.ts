import {
  FetchIsolationLevels,
  FindCoordinatorKeyTypes,
  findCoordinatorV4,
  ListOffsetTimestamps,
  listOffsetsV7,
  offsetCommitV8,
  offsetFetchV8,
} from '@platformatic/kafka'
import { demandSuccess } from '../broker-errors.ts'
import type { NodeId, Offset, Partition } from '../driver.ts'
import type { PartitionCode, PartitionOffset } from '../wire.ts'
import type { Connection } from './connection.ts'

const EDGES = { start: ListOffsetTimestamps.EARLIEST, end: ListOffsetTimestamps.LATEST }
const CONSUMER = -1
const UNKNOWN_EPOCH = -1
/** Generation and member of a consumer that assigns partitions to itself. */
const NO_GENERATION = -1
const NO_MEMBER = ''

export async function listOffsets(
  connection: Connection,
  topic: string,
  partitions: readonly Partition[],
  edge: 'start' | 'end',
): Promise<PartitionOffset[]> {
  const asked = partitions.map((partition) => ({
    partitionIndex: partition,
    currentLeaderEpoch: UNKNOWN_EPOCH,
    timestamp: EDGES[edge],
  }))
  const { topics } = await connection.ask(listOffsetsV7.api, CONSUMER, FetchIsolationLevels.READ_UNCOMMITTED, [
    { name: topic, partitions: asked },
  ])
  return topics.flatMap((answer) =>
    answer.partitions.map(({ partitionIndex, errorCode, offset }) => ({
      partition: partitionIndex,
      code: errorCode,
      offset: Number(offset),
    })),
  )
}

export async function findCoordinator(connection: Connection, group: string): Promise<NodeId> {
  const { coordinators } = await connection.ask(findCoordinatorV4.api, FindCoordinatorKeyTypes.GROUP, [group])
  const found = coordinators.find(({ key }) => key === group)
  demandSuccess(found?.errorCode ?? -1, `Finding the coordinator of group ${group}`, found?.errorMessage)
  return found?.nodeId ?? -1
}

export async function commitOffsets(
  connection: Connection,
  group: string,
  topic: string,
  offsets: ReadonlyMap<Partition, Offset>,
): Promise<PartitionCode[]> {
  const partitions = [...offsets].map(([partition, offset]) => ({
    partitionIndex: partition,
    committedOffset: BigInt(offset),
    committedLeaderEpoch: UNKNOWN_EPOCH,
  }))
  const asked = [{ name: topic, partitions }]
  const { topics } = await connection.ask(offsetCommitV8.api, group, NO_GENERATION, NO_MEMBER, null, asked)
  return topics.flatMap((answer) =>
    answer.partitions.map(({ partitionIndex, errorCode }) => ({ partition: partitionIndex, code: errorCode })),
  )
}

export async function committedOffsets(
  connection: Connection,
  group: string,
  topic: string,
  partitions: readonly Partition[],
): Promise<PartitionOffset[]> {
  const asked = {
    groupId: group,
    memberEpoch: NO_GENERATION,
    topics: [{ name: topic, partitionIndexes: [...partitions] }],
  }
  const { groups } = await connection.ask(offsetFetchV8.api, [asked], false)
  for (const { errorCode } of groups) demandSuccess(errorCode, `Offsets of group ${group}`)
  return groups.flatMap(({ topics }) =>
    topics.flatMap((answer) =>
      answer.partitions.map(({ partitionIndex, errorCode, committedOffset }) => ({
        partition: partitionIndex,
        code: errorCode,
        offset: Number(committedOffset),
      })),
    ),
  )
}
