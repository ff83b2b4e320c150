import type { LocalKafka } from '@mingxin/local-kafka'
import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  createKafkaAccess,
  type KafkaAccess,
  type KafkaConnection,
  type KafkaDriver,
  scramCredentialOf,
} from './index.ts'
import { createKafkajsDriver } from './kafkajs/driver.ts'
import { createTopic, readPartition, record, send, topicName } from './testing/records.ts'
import { connectionTo, startTestKafka } from './testing/test-kafka.ts'

const { describeKafka } = await ownKafkaOrSkip()
const REFUSED = { code: 'kafka.refused' }
const PASSWORD = 'a long password'

describeKafka('access of others to a topic', () => {
  let kafka: LocalKafka
  let boss: KafkaDriver
  let access: KafkaAccess
  const opened: KafkaDriver[] = []

  const secure = (username: string, password: string): KafkaConnection => ({
    ...connectionTo(kafka.secureBrokers ?? []),
    tls: kafka.ca === undefined ? {} : { ca: kafka.ca },
    sasl: { mechanism: 'scram-sha-512', username, password },
  })

  beforeAll(async () => {
    const security = { protocol: 'SASL_SSL' as const, users: ['mingxin', 'stranger'], superUsers: ['mingxin'] }
    kafka = await startTestKafka({ security })
    const connection = secure('mingxin', kafka.users.mingxin ?? '')
    boss = createKafkajsDriver(connection)
    access = createKafkaAccess(connection)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([boss, ...opened].map((driver) => driver?.close()))
    await kafka?.stop()
  })

  function as(username: string, password = PASSWORD): KafkaDriver {
    const driver = createKafkajsDriver(secure(username, password))
    opened.push(driver)
    return driver
  }

  async function aReader(groupPrefix = 'own.'): Promise<{ user: string; topic: string }> {
    const [user, topic] = [topicName('user'), await createTopic(boss, 'own')]
    await access.putUser(user, await scramCredentialOf(PASSWORD))
    await access.allow(user, { topic, groupPrefix })
    await send(boss, record(topic, { value: 'a measure' }))
    await eventually(() =>
      readPartition(as(user), topic).then(
        () => true,
        () => false,
      ),
    )
    return { user, topic }
  }

  it('can be given where there is an authorizer, by whoever has the right to', async () => {
    await access.check()
    await expect(createKafkaAccess(secure('stranger', kafka.users.stranger ?? '')).check()).rejects.toMatchObject({
      code: 'kafka.access-unsupported',
    })
  })

  it('lets a user read its topic by its groups, and nothing else', async () => {
    const { user, topic } = await aReader('own.')
    const reader = as(user)
    expect(await readPartition(reader, topic)).toMatchObject([{ value: 'a measure' }])
    await reader.commitOffsets('own.group', topic, new Map([[0, 1]]))
    expect(await reader.committedOffsets('own.group', topic)).toEqual(new Map([[0, 1]]))
    await expect(reader.commitOffsets('another.group', topic, new Map([[0, 1]]))).rejects.toMatchObject(REFUSED)
    const other = await createTopic(boss, 'other')
    await expect(reader.leaders(other)).rejects.toMatchObject(REFUSED)
    await expect(reader.openProducer()).rejects.toMatchObject(REFUSED)
    await expect(
      createKafkaAccess(secure(user, PASSWORD)).allow(user, { topic: other, groupPrefix: '' }),
    ).rejects.toMatchObject(REFUSED)
  })

  it('ends at once when it is taken away, on open connections too, and comes back with the same password', async () => {
    const { user, topic } = await aReader()
    const reader = as(user)
    await readPartition(reader, topic)
    await access.disallow(user)
    const isRefused = () =>
      reader.leaders(topic).then(
        () => false,
        ({ code }) => code === REFUSED.code,
      )
    await eventually(isRefused)
    await access.allow(user, { topic, groupPrefix: 'own.' })
    await eventually(() =>
      readPartition(reader, topic).then(
        () => true,
        () => false,
      ),
    )
  })

  it('another password ends the one before for whoever connects', async () => {
    const { user, topic } = await aReader()
    await access.putUser(user, await scramCredentialOf('another password'))
    await eventually(() =>
      readPartition(as(user, 'another password'), topic).then(
        () => true,
        () => false,
      ),
    )
    await expect(as(user).leaders(topic)).rejects.toMatchObject(REFUSED)
  })

  it('a user that ended cannot connect, and ending it again does nothing', async () => {
    const { user, topic } = await aReader()
    for (let time = 0; time < 2; time++) {
      await access.disallow(user)
      await access.endUser(user)
    }
    await eventually(() =>
      as(user)
        .leaders(topic)
        .then(
          () => false,
          ({ code }) => code === REFUSED.code,
        ),
    )
  })

  it('is told to be unreachable while no broker answers', async () => {
    const away = createKafkaAccess(connectionTo(['127.0.0.1:1']))
    await expect(away.check()).rejects.toMatchObject({ code: 'kafka.unavailable', retryable: true })
    const [broker = ''] = kafka.brokers
    await createKafkaAccess(connectionTo(['127.0.0.1:1', broker])).check()
  })
})

// Kafka 4.3.1 forgets all users when it starts and comes upon a removed one first: nobody could log in any more.
describeKafka('users that ended', () => {
  it('leave the others able to log in after the brokers were started anew', async () => {
    const security = { protocol: 'SASL_SSL' as const, users: ['mingxin'], superUsers: ['mingxin'] }
    const kafka = await startTestKafka({ security })
    try {
      const access = createKafkaAccess(connectionTo(kafka.brokers))
      for (let number = 0; number < 10; number++) {
        const user = `ended-${number}`
        await access.putUser(user, await scramCredentialOf(PASSWORD))
        await access.endUser(user)
      }
      await kafka.kill(1, 'SIGTERM')
      await kafka.startNode(1)
      const sasl = { mechanism: 'scram-sha-512' as const, username: 'mingxin', password: kafka.users.mingxin ?? '' }
      const tls = kafka.ca === undefined ? {} : { ca: kafka.ca }
      await createKafkaAccess({ ...connectionTo(kafka.secureBrokers ?? []), tls, sasl }).check()
    } finally {
      await kafka.stop()
    }
  }, 120_000)
})

describeKafka('access of others, without an authorizer', () => {
  it('is refused rather than given to everybody', async () => {
    const kafka = await startTestKafka()
    try {
      const check = createKafkaAccess(connectionTo(kafka.brokers)).check()
      await expect(check).rejects.toMatchObject({ code: 'kafka.access-unsupported', message: /no authorizer/ })
    } finally {
      await kafka.stop()
    }
  }, 120_000)
})
