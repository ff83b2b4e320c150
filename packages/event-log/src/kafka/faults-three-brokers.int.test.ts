import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type LocalKafka, startLocalKafka } from '@mingxin/local-kafka'
import { ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll } from 'vitest'
import { describeFaults, type Fault } from './testing/faults.ts'

const { describeKafka } = await ownKafkaOrSkip()

describeKafka('through the loss of one of three brokers nothing is lost, repeated or out of order', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-faults-'))
  let kafka: LocalKafka

  beforeAll(async () => {
    kafka = await startLocalKafka({ home, nodes: 3 })
  }, 180_000)
  afterAll(async () => {
    await kafka.stop()
    rmSync(home, { recursive: true, force: true })
  }, 120_000)

  const oneKilled: Fault = {
    name: 'one of three brokers killed with kill -9, its partitions and coordinators led by others, then back',
    disturb: async (random) => {
      const node = 1 + Math.floor(random() * 3)
      await kafka.kill(node, 'SIGKILL')
      await wait(2_000)
      await kafka.startNode(node)
    },
    heal: async () => {
      for (const { id } of kafka.nodes) await kafka.startNode(id)
    },
  }

  describeFaults([oneKilled], (driver) => ({ connection: { brokers: kafka.brokers }, driver, replication: 3 }))
})
