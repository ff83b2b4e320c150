import { isAppError } from '@mingxin/errors'
import { demandSuccess, TOPIC_ALREADY_EXISTS, UNKNOWN_TOPIC } from './broker-errors.ts'
import type { Cluster } from './cluster.ts'
import type { NewTopic, TopicDescription, TopicSettings } from './driver.ts'
import { unavailable } from './failures.ts'
import { watermarksOf } from './offsets.ts'
import { retrying } from './retrying.ts'

const CHANGE_TIMEOUT_MS = 15_000

export async function describeTopics(
  cluster: Cluster,
  names: readonly string[],
): Promise<ReadonlyMap<string, TopicDescription>> {
  if (names.length === 0) return new Map()
  const { topics } = await cluster.metadata(names)
  const existing = topics.filter(({ code }) => code !== UNKNOWN_TOPIC)
  for (const { name, code } of existing) demandSuccess(code, `Topic ${name}`)
  if (existing.length === 0) return new Map()
  const settings = await cluster.any((connection) => connection.topicSettings(existing.map(({ name }) => name)))
  return new Map(
    existing.map(({ name, partitions }) => [name, { name, partitions, settings: settings.get(name) ?? {} }]),
  )
}

/** Leaves topics that exist as they are. Resolves when every partition has a leader. */
export async function createTopics(cluster: Cluster, topics: readonly NewTopic[]): Promise<void> {
  if (topics.length === 0) return
  const codes = await cluster.controller(CHANGE_TIMEOUT_MS, (connection) => connection.createTopics(topics))
  for (const { name, code, said } of codes)
    if (code !== TOPIC_ALREADY_EXISTS) demandSuccess(code, `Creating topic ${name}`, said)
  for (const { name } of topics) await untilLed(cluster, name, 1)
}

export async function growTopic(cluster: Cluster, name: string, partitions: number): Promise<void> {
  const codes = await cluster.controller(CHANGE_TIMEOUT_MS, (connection) =>
    connection.createPartitions(name, partitions),
  )
  for (const { code, said } of codes) demandSuccess(code, `Growing topic ${name} to ${partitions} partitions`, said)
  await untilLed(cluster, name, partitions)
}

export async function changeTopicSettings(cluster: Cluster, name: string, settings: TopicSettings): Promise<void> {
  await cluster.controller(CHANGE_TIMEOUT_MS, (connection) => connection.changeTopicSettings(name, settings))
}

/**
 * A change reaches the brokers a moment after the controller has answered, and a broker leads a partition a moment after
 * it says so: only a leader tells offsets.
 */
async function untilLed(cluster: Cluster, topic: string, partitionsMin: number): Promise<void> {
  await retrying(async () => {
    const led = await watermarksOf(cluster, topic).catch(asUnavailable)
    if (led.size < partitionsMin) throw unavailable(`Topic ${topic} is not ready yet.`)
  })
}

function asUnavailable(error: unknown): never {
  throw isAppError(error) && error.code === 'kafka.topic-unknown' ? unavailable(error.message, error) : error
}
