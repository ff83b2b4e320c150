import { createServer, type Server, type Socket } from 'node:net'
import { expect, it } from 'vitest'
import type { KafkaConnection } from '../driver.ts'
import { createTopic, fetchOne, readPartition, record, send, timed } from './records.ts'
import type { Stage } from './stage.ts'
import { connectionTo } from './test-kafka.ts'

export function connectionGuarantees(stage: () => Stage): void {
  const secure = ({ kafka }: Stage, username: string, password = kafka.users[username] ?? ''): KafkaConnection => ({
    ...connectionTo(kafka.secureBrokers ?? []),
    tls: kafka.ca === undefined ? {} : { ca: kafka.ca },
    sasl: { mechanism: 'scram-sha-512', username, password },
  })

  it('TLS with user and password works as plain connections do', async () => {
    const driver = stage().create(secure(stage(), 'mingxin'))
    const topic = await createTopic(driver, 'secure', 2)
    await send(driver, record(topic, { partition: 1, value: '密' }))
    expect(await readPartition(driver, topic, { partition: 1 })).toMatchObject([{ value: '密' }])
    await driver.close()
  })

  it('a wrong password, an unknown user and an untrusted certificate are refused', async () => {
    const right = secure(stage(), 'mingxin')
    const wrong = [secure(stage(), 'mingxin', 'wrong'), secure(stage(), 'nobody', 'x'), { ...right, tls: {} }]
    for (const connection of wrong) {
      const driver = stage().create(connection)
      await expect(driver.clusterId()).rejects.toMatchObject({ code: 'kafka.refused' })
      await expect(driver.openProducer()).rejects.toMatchObject({ code: 'kafka.refused' })
      await driver.close()
    }
  })

  it('what a user has no right to is refused', async () => {
    const topic = await createTopic(stage().driver, 'forbidden')
    const driver = stage().create(secure(stage(), 'stranger'))
    const refused = { code: 'kafka.refused' }
    await expect(driver.leaders(topic)).rejects.toMatchObject(refused)
    await expect(driver.describeTopics([topic])).rejects.toMatchObject(refused)
    await expect(
      driver.fetch({ node: 1, topic, from: new Map([[0, 0]]), maxWaitMs: 500, maxBytes: 1_000 }),
    ).rejects.toMatchObject(refused)
    await expect(driver.committedOffsets('group', topic)).rejects.toMatchObject(refused)
    await driver.close()
  })

  it('nobody listening, and somebody who never answers, are told of within seconds', async () => {
    const silent = await listen(() => undefined)
    const hanging = await listen((socket) => socket.destroy())
    for (const port of [1, silent.port, hanging.port]) {
      const driver = stage().create(connectionTo([`127.0.0.1:${port}`]))
      const [, tookMs] = await timed(() =>
        expect(driver.clusterId()).rejects.toMatchObject({ code: 'kafka.unavailable', retryable: true }),
      )
      expect(tookMs).toBeLessThan(8_000)
      await driver.close()
    }
    silent.server.close()
    hanging.server.close()
  })

  it('one reachable broker of those given is enough', async () => {
    const { create, kafka } = stage()
    const driver = create(connectionTo(['127.0.0.1:1', ...kafka.brokers]))
    expect(await driver.clusterId()).toBe(kafka.clusterId)
    await driver.close()
  })

  it('closing ends what is under way at once', async () => {
    const { create, kafka } = stage()
    const driver = create(connectionTo(kafka.brokers))
    const topic = await createTopic(driver, 'closing')
    const polling = timed(() =>
      expect(fetchOne(driver, topic, { maxWaitMs: 30_000 })).rejects.toMatchObject({ code: 'kafka.unavailable' }),
    )
    await driver.clusterId()
    await driver.close()
    expect((await polling)[1]).toBeLessThan(5_000)
    await expect(driver.clusterId()).rejects.toMatchObject({ code: 'kafka.unavailable' })
  })
}

async function listen(onConnection: (socket: Socket) => void): Promise<{ server: Server; port: number }> {
  const server = createServer(onConnection)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0 }
}
