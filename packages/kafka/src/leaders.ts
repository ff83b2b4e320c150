import { AppError } from '@mingxin/errors'
import { demandSuccess, UNKNOWN_SERVER_ERROR } from './broker-errors.ts'
import type { Cluster } from './cluster.ts'
import type { NodeId, Partition } from './driver.ts'
import { unavailable } from './failures.ts'
import type { PartitionMetadata } from './wire.ts'

export async function partitionsOf(cluster: Cluster, topic: string): Promise<readonly PartitionMetadata[]> {
  const { topics } = await cluster.metadata([topic])
  const found = topics.find(({ name }) => name === topic)
  demandSuccess(found?.code ?? UNKNOWN_SERVER_ERROR, `Topic ${topic}`)
  return found?.partitions ?? []
}

/** Partitions that have no leader at the moment are left out. */
export async function leadersOf(cluster: Cluster, topic: string): Promise<ReadonlyMap<Partition, NodeId>> {
  const partitions = await partitionsOf(cluster, topic)
  return new Map(partitions.filter(isLed).map(({ id, leader }) => [id, leader]))
}

export interface LeaderCache {
  /** Asks once per topic, and again for a partition that was not there or not led. */
  leaderOf(topic: string, partition: Partition): Promise<NodeId>
  forget(): void
}

export function createLeaderCache(cluster: Cluster): LeaderCache {
  const known = new Map<string, ReadonlyMap<Partition, NodeId>>()
  return {
    async leaderOf(topic, partition) {
      const leader = known.get(topic)?.get(partition)
      if (leader !== undefined) return leader
      const partitions = await partitionsOf(cluster, topic)
      known.set(topic, new Map(partitions.filter(isLed).map((led) => [led.id, led.leader])))
      return leaderIn(partitions, topic, partition)
    },
    forget: () => known.clear(),
  }
}

function leaderIn(partitions: readonly PartitionMetadata[], topic: string, partition: Partition): NodeId {
  const found = partitions.find(({ id }) => id === partition)
  if (!found) throw new AppError('kafka.topic-unknown', { detail: `Topic ${topic} has no partition ${partition}.` })
  if (!isLed(found)) throw noLeader(topic, partition)
  return found.leader
}

const isLed = ({ leader }: PartitionMetadata): boolean => leader >= 0

export const noLeader = (topic: string, partition: Partition): AppError =>
  unavailable(`${topic}/${partition} has no leader at the moment.`)
