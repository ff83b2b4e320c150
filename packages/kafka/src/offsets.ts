import { demandSuccess } from './broker-errors.ts'
import { ANSWER_TIMEOUT_MS, type Cluster } from './cluster.ts'
import type { NodeId, Offset, Partition, Watermarks } from './driver.ts'
import { noLeader, partitionsOf } from './leaders.ts'
import type { PartitionMetadata, PartitionOffset, WireConnection } from './wire.ts'

/** Rejects with `kafka.unavailable` while a partition has no leader. */
export async function watermarksOf(cluster: Cluster, topic: string): Promise<ReadonlyMap<Partition, Watermarks>> {
  const groups = byLeader(topic, await partitionsOf(cluster, topic))
  const answers = [...groups].map(([node, partitions]) =>
    cluster.node(node, ANSWER_TIMEOUT_MS, (connection) => watermarksAt(connection, topic, partitions)),
  )
  return new Map((await Promise.all(answers)).flatMap((answer) => [...answer]).sort(([a], [b]) => a - b))
}

export async function watermarksAt(
  connection: WireConnection,
  topic: string,
  partitions: readonly Partition[],
): Promise<ReadonlyMap<Partition, Watermarks>> {
  const starts = offsetsIn(topic, await connection.listOffsets(topic, partitions, 'start'))
  const ends = offsetsIn(topic, await connection.listOffsets(topic, partitions, 'end'))
  return new Map(
    partitions.map((partition) => [partition, { start: starts.get(partition) ?? 0, end: ends.get(partition) ?? 0 }]),
  )
}

export async function commitOffsets(
  cluster: Cluster,
  group: string,
  topic: string,
  offsets: ReadonlyMap<Partition, Offset>,
): Promise<void> {
  if (offsets.size === 0) return
  const codes = await atCoordinator(cluster, group, (connection) => connection.commitOffsets(group, topic, offsets))
  for (const { partition, code } of codes) demandSuccess(code, `Committing ${group} at ${topic}/${partition}`)
}

export async function committedOffsets(
  cluster: Cluster,
  group: string,
  topic: string,
): Promise<ReadonlyMap<Partition, Offset>> {
  const partitions = (await partitionsOf(cluster, topic)).map(({ id }) => id)
  const found = await atCoordinator(cluster, group, (connection) =>
    connection.committedOffsets(group, topic, partitions),
  )
  return new Map([...offsetsIn(topic, found)].filter(([, offset]) => offset >= 0))
}

async function atCoordinator<T>(cluster: Cluster, group: string, ask: (c: WireConnection) => Promise<T>): Promise<T> {
  const coordinator = await cluster.any((connection) => connection.findCoordinator(group))
  return cluster.node(coordinator, ANSWER_TIMEOUT_MS, ask)
}

function byLeader(topic: string, partitions: readonly PartitionMetadata[]): ReadonlyMap<NodeId, Partition[]> {
  const groups = new Map<NodeId, Partition[]>()
  for (const { id, leader } of partitions) {
    if (leader < 0) throw noLeader(topic, id)
    groups.set(leader, [...(groups.get(leader) ?? []), id])
  }
  return groups
}

function offsetsIn(topic: string, answers: readonly PartitionOffset[]): ReadonlyMap<Partition, Offset> {
  for (const { partition, code } of answers) demandSuccess(code, `Offsets of ${topic}/${partition}`)
  return new Map(answers.map(({ partition, offset }) => [partition, offset]))
}
