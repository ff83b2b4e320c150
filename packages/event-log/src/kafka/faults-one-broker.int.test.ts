import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type LocalKafka, startLocalKafka } from '@mingxin/local-kafka'
import { type NetworkProxy, ownKafkaOrSkip, startNetworkProxy } from '@mingxin/testing'
import { afterAll, beforeAll } from 'vitest'
import { describeFaults, type Fault } from './testing/faults.ts'

const { describeKafka } = await ownKafkaOrSkip()

describeKafka('through faults of one broker and of the way to it, nothing is lost, repeated or out of order', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-faults-'))
  let proxy: NetworkProxy
  let kafka: LocalKafka

  beforeAll(async () => {
    proxy = await startNetworkProxy({ host: '127.0.0.1', port: 0 })
    kafka = await startLocalKafka({ home, advertisedPorts: [proxy.port] })
    proxy.target = { host: '127.0.0.1', port: kafka.nodes[0]?.port ?? 0 }
  }, 120_000)
  afterAll(async () => {
    await proxy.cut()
    await kafka.stop()
    rmSync(home, { recursive: true, force: true })
  })

  const faults: readonly Fault[] = [
    {
      name: 'broker killed with kill -9 under load',
      disturb: async () => {
        await kafka.kill(1, 'SIGKILL')
        await kafka.startNode(1)
      },
      heal: () => kafka.startNode(1),
    },
    {
      name: 'connections cut for up to two seconds',
      disturb: async (random) => {
        await proxy.cut()
        await wait(2_000 * random())
        await proxy.mend()
      },
    },
    {
      name: 'network slow by up to 300 ms each way',
      disturb: async (random) => {
        proxy.slowMs = 300 * random()
        await wait(1_000)
      },
      heal: async () => {
        proxy.slowMs = 0
      },
    },
    { name: 'wall clocks that jump', disturb: () => wait(500), crew: { clockJumps: true } },
  ]

  describeFaults(faults, (driver) => ({ connection: { brokers: [`127.0.0.1:${proxy.port}`] }, driver }))
})
