import { randomUUID } from 'node:crypto'
import { departmentFeedTopic, type ServiceName, topics } from '@mingxin/contracts'
import { type KafkaDriver, openKafkaDriver } from '@mingxin/kafka'
import { createCreditLog, type KafkaUse, kafkaTopics } from '@mingxin/service-host'
import { createTestInstallation, eventually, kafkaOrSkip, type TestInstallation } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assertRoomInKafka } from './move.ts'
import { closeDatabases, databaseOf, openServiceDatabases, type ServiceDatabases } from './service-databases.ts'
import { applyTopics, planTopics, type TopicPlanned } from './topics.ts'

const { connection: cluster, describeKafka } = await kafkaOrSkip()
const FEED = departmentFeedTopic('D1') ?? ''

describeKafka('the plan of all topics', () => {
  const connection = { ...cluster, clientId: 'topics', log: () => {} }
  const use: KafkaUse = {
    connection,
    driver: 'kafkajs',
    prefix: `t${randomUUID().slice(0, 8)}.`,
    replication: undefined,
  }
  let installation: TestInstallation
  let databases: ServiceDatabases
  let driver: KafkaDriver

  beforeAll(async () => {
    installation = await createTestInstallation()
    const services: readonly ServiceName[] = ['ingest', 'code-registry', 'sanction-engine', 'feedback', 'portal']
    for (const service of services) await installation.migrate(service)
    databases = openServiceDatabases(installation.config.databaseUrl)
    driver = await openKafkaDriver('kafkajs', connection)
  })
  afterAll(async () => {
    await driver?.close()
    if (databases) await closeDatabases(databases)
    await installation?.close()
  })

  const plan = (): Promise<TopicPlanned[]> => planTopics(driver, databases, kafkaTopics(use))
  const due = async (): Promise<string[]> =>
    (await plan()).flatMap(({ topic, steps }) => (steps.some((step) => step.do !== 'nothing') ? [topic] : []))

  it('names what is missing, and nothing once it was applied', async () => {
    expect((await due()).toSorted()).toEqual(Object.keys(topics).toSorted())
    const done: string[] = []
    await applyTopics(driver, databases, await plan(), (topic, step) => done.push(`${topic} ${step.do}`))
    expect(done.toSorted()).toEqual(
      Object.keys(topics)
        .map((topic) => `${topic} create`)
        .toSorted(),
    )
    expect(await due()).toEqual([])
  })

  it('covers the topic of a department that was published to, and mends it', async () => {
    const database = databaseOf(databases, 'feedback')
    const kafka = { ...use, service: 'feedback', installationId: randomUUID() } as const
    const failures: unknown[] = []
    const log = createCreditLog({ database, kafka, onFailure: ({ error }) => failures.push(error) })
    await log.open()
    // Text is stored as it is.
    const event = { topic: FEED, key: 'K1', type: 'measure.lifted', data: '{}' }
    await database.transaction((tx) => log.append(tx, [event]))
    await eventually(async () => (await plan()).some(({ topic }) => topic === FEED))
    await log.close()
    expect(failures).toEqual([])
    expect(await due()).toEqual([])
    await driver.changeTopicSettings(use.prefix + FEED, { 'retention.ms': '1000' })
    expect(await due()).toEqual([FEED])
    await applyTopics(driver, databases, await plan(), () => {})
    expect(await due()).toEqual([])
  })
  it('refuses a move to a cluster where others have published, before anything is moved', async () => {
    await expect(assertRoomInKafka(databases, driver, await plan())).resolves.toBeUndefined()
    const producer = await driver.openProducer()
    const topic = `${use.prefix}credit.records.v1`
    const record = { topic, partition: 0, key: 'k', value: '{}', headers: {}, timestamp: Date.now() }
    await producer.send([record])
    await producer.close()
    const refused = { code: 'event-log.other-log', message: expect.stringContaining(topic) }
    await expect(assertRoomInKafka(databases, driver, await plan())).rejects.toMatchObject(refused)
  })
})
