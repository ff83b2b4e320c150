import { ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LocalKafka } from './local-kafka.ts'
import { clientOf, createTopic, endOffset, send, withAdmin } from './testing/client.ts'
import { createStage, isAlive, type Stage } from './testing/stage.ts'

const { describeKafka } = await ownKafkaOrSkip()

describeKafka('a local Kafka of three nodes', () => {
  let stage: Stage
  let kafka: LocalKafka
  beforeAll(async () => {
    stage = createStage()
    kafka = await stage.start({ nodes: 3 })
  }, 120_000)
  afterAll(() => stage.clear(), 120_000)

  it('is one cluster, whose topics are replicated three times', async () => {
    const client = clientOf(kafka.brokers)
    const cluster = await withAdmin(client, (admin) => admin.describeCluster())
    expect(cluster).toMatchObject({ clusterId: kafka.clusterId })
    expect(cluster.brokers.map(({ port }) => port).sort()).toEqual(kafka.nodes.map(({ port }) => port).sort())
    await createTopic(client, 'thrice', 3)
    const { topics } = await withAdmin(client, (admin) => admin.fetchTopicMetadata({ topics: ['thrice'] }))
    expect(topics[0]?.partitions[0]?.isr.toSorted()).toEqual([1, 2, 3])
  })

  it('goes on without one of them, which comes back on its port and catches up', async () => {
    const client = clientOf(kafka.brokers)
    await createTopic(client, 'goes-on', 3)
    await kafka.kill(2, 'SIGKILL')
    expect([1, 2, 3].map((id) => kafka.isRunning(id))).toEqual([true, false, true])
    await send(client, 'goes-on', 'while one is away')
    await kafka.startNode(2)
    expect(kafka.nodes.every(({ pid }) => pid > 0)).toBe(true)
    expect(await endOffset(client, 'goes-on')).toBe('1')
  }, 120_000)

  it('of which some were left over is completed, not started anew', async () => {
    await kafka.kill(3, 'SIGKILL')
    const again = await stage.start({ nodes: 3 })
    expect(again).toMatchObject({ adopted: true, brokers: kafka.brokers })
    expect(again.nodes.slice(0, 2)).toEqual(kafka.nodes.slice(0, 2))
    expect(again.isRunning(3)).toBe(true)
  }, 120_000)

  it('leaves no process when it is stopped', async () => {
    const pids = kafka.nodes.map(({ pid }) => pid)
    await kafka.stop()
    expect(pids.map(isAlive)).toEqual([false, false, false])
  }, 120_000)
})
