import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { DepartmentStage } from '../testing/department-stage.ts'
import { cursorOf, type SecureKafka, startSecureKafka } from '../testing/secure-kafka.ts'

const { describeKafka } = await ownKafkaOrSkip()
const REFUSED = 'kafka.refused'

describeKafka('a department’s access to its topic', () => {
  let secure: SecureKafka
  let stage: DepartmentStage

  beforeAll(async () => {
    secure = await startSecureKafka()
  }, 120_000)
  afterAll(() => secure?.close())
  beforeEach(async () => {
    stage = await DepartmentStage.open(secure)
  })
  afterEach(() => stage.close())

  /** A department that has read its first event in Kafka. */
  async function aDepartment() {
    const created = await stage.subscribe()
    await stage.dispatch(1)
    const reader = await stage.reader(created)
    await reader.hasRead(1)
    return { created, reader, subscriptionId: created.subscription.subscriptionId }
  }

  const has = (subscriptionId: string, access: string) =>
    eventually(async () => (await stage.shown(subscriptionId)).kafka?.access === access, { what: access })
  const isRefused = (reader: { refusal(): Promise<string | undefined> }) =>
    eventually(async () => (await reader.refusal()) === REFUSED, { timeoutMs: 60_000, what: 'refused' })

  it('is by a user of its own, whose password is shown once and kept nowhere', async () => {
    const { subscription, kafkaUser } = await stage.subscribe()
    const { subscriptionId, department, kafka } = subscription
    expect(kafka).toMatchObject({ brokers: secure.kafka.secureBrokers, username: kafkaUser?.username })
    expect(kafka?.topic).toBe(`${stage.scene.config.kafkaTopicPrefix}credit.department-feed.${department.code}.v1`)
    await has(subscriptionId, 'granted')
    const password = kafkaUser?.password ?? ''
    expect(password.length).toBeGreaterThan(40)
    const { rows } = await stage.scene.database.query('SELECT * FROM kafka_users')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify([rows, await stage.shown(subscriptionId)])).not.toContain(password)
  })

  it('is answered to a repeated request without the password', async () => {
    const request = { body: { protocol: 'KAFKA' }, headers: { 'idempotency-key': 'once' } }
    const post = () => stage.scene.ask<object>(stage.app, 'ggzy', 'POST', '/v1/subscriptions', request)
    expect((await post()).body).toHaveProperty('kafkaUser.password')
    expect((await post()).body).not.toHaveProperty('kafkaUser')
  })

  it('reaches its own topic by its own groups, and no other department’s', async () => {
    const other = (await stage.subscribe({ protocol: 'KAFKA' }, 'tax')).subscription.kafka
    const { created, reader } = await aDepartment()
    const { topic = '', groupPrefix = '' } = created.subscription.kafka ?? {}
    const { driver } = reader
    const read = new Map([[0, 1]])
    await driver.commitOffsets(`${groupPrefix}desk`, topic, read)
    await expect(driver.commitOffsets(`${other?.groupPrefix}desk`, topic, read)).rejects.toMatchObject({
      code: REFUSED,
    })
    for (const foreign of [other?.topic ?? '', `${stage.scene.config.kafkaTopicPrefix}credit.sanctions.v1`])
      await expect(driver.leaders(foreign)).rejects.toMatchObject({ code: REFUSED })
  })

  it('ends while the subscription is paused, and comes back with the same password when it goes on', async () => {
    const { reader, subscriptionId } = await aDepartment()
    expect((await stage.change(subscriptionId, { state: 'paused' })).body.kafka?.access).toBe('pending')
    await isRefused(reader)
    await has(subscriptionId, 'suspended')
    await stage.change(subscriptionId, { state: 'active' })
    await eventually(async () => (await reader.refusal()) === undefined)
  })

  it('ends with the subscription, on open connections and for new ones', async () => {
    const { created, reader, subscriptionId } = await aDepartment()
    await stage.end(subscriptionId)
    await isRefused(reader)
    const forgotten = 'SELECT FROM kafka_users WHERE credential_sealed IS NULL'
    await eventually(async () => (await stage.scene.database.query(forgotten)).count === 1)
    await isRefused({ refusal: async () => (await stage.reader(created)).refusal() })
    await expect((await stage.reader(created)).driver.clusterId()).rejects.toMatchObject({ code: REFUSED })
  })

  it('goes over to a new user, beside the old one for a while or at once', async () => {
    const { reader: first, subscriptionId } = await aDepartment()
    const second = await stage.newReader(subscriptionId, { previousHours: 1 })
    await second.hasRead(1)
    expect(await first.refusal()).toBeUndefined()
    const third = await stage.newReader(subscriptionId, { previousHours: 0 })
    await third.hasRead(1)
    await isRefused(first)
    await isRefused(second)
    expect(await third.refusal()).toBeUndefined()
  })

  it('stays for seven days when the subscription goes on by another way, and longer when it comes back', async () => {
    const { created, reader, subscriptionId } = await aDepartment()
    const { username } = created.kafkaUser ?? {}
    const left = (await stage.change(subscriptionId, { protocol: 'PULL' })).body
    expect(left).toMatchObject({
      protocol: 'PULL',
      kafka: { username, publishedTo: reader.records.map(cursorOf).at(-1) },
    })
    expect((Date.parse(left.kafka?.endsAt ?? '') - Date.now()) / 86_400_000).toBeCloseTo(7, 2)
    expect(await reader.refusal()).toBeUndefined()
    const back = (await stage.change(subscriptionId, { protocol: 'KAFKA' })).body
    expect(back.kafka).toMatchObject({ username })
    expect(back.kafka).not.toHaveProperty('endsAt')
    await stage.change(subscriptionId, { protocol: 'PULL' })
    await stage.scene.database.query("UPDATE kafka_users SET ends_at = now() - interval '1 second'")
    await isRefused(reader)
    expect(await stage.shown(subscriptionId)).not.toHaveProperty('kafka')
  })

  it('ends also when Kafka was away while it was to end', async () => {
    const { reader, subscriptionId } = await aDepartment()
    await secure.kafka.kill(1, 'SIGKILL')
    await stage.end(subscriptionId)
    await secure.kafka.startNode(1)
    await isRefused(reader)
  }, 120_000)

  it('stands in the trail with every change of it and who made it', async () => {
    const { subscriptionId } = (await stage.subscribe()).subscription
    await has(subscriptionId, 'granted')
    await stage.change(subscriptionId, { state: 'paused' })
    await has(subscriptionId, 'suspended')
    await stage.end(subscriptionId)
    const trail = async () => {
      const entries = `SELECT concat_ws(' ', regexp_replace(actor, '^.*/', ''), change) AS entry
        FROM subscription_changes ORDER BY change_id`
      return (await stage.scene.database.query<{ entry: string }>(entries)).rows.map(({ entry }) => entry)
    }
    await eventually(async () => (await trail()).length === 7)
    expect(await trail()).toEqual([
      'ggzy created',
      'ggzy kafka-user-added',
      'feedback kafka-allowed',
      'ggzy paused',
      'feedback kafka-suspended',
      'ggzy deleted',
      'feedback kafka-ended',
    ])
  })

  it('is to one subscription of the department only, for both would share the topic', async () => {
    const first = (await stage.subscribe()).subscription
    const second = (await stage.subscribe({ protocol: 'PULL' })).subscription
    const taken = { status: 409, body: { code: 'subscription.kafka-taken' } }
    const body = { protocol: 'KAFKA' }
    const create = () => stage.scene.ask(stage.app, 'ggzy', 'POST', '/v1/subscriptions', { body })
    expect(await create()).toMatchObject(taken)
    expect(await stage.change(second.subscriptionId, body)).toMatchObject(taken)
    await stage.end(first.subscriptionId)
    expect(await create()).toMatchObject({ status: 201 })
  })

  it('is given neither to what is told by another way, nor by another department’s client', async () => {
    const pulled = (await stage.subscribe({ protocol: 'PULL' })).subscription
    expect(await stage.rotate(pulled.subscriptionId)).toMatchObject({ status: 409 })
    const own = (await stage.subscribe()).subscription
    const foreign = await stage.rotate(own.subscriptionId, {}, 'tax')
    expect(foreign).toMatchObject({ status: 404, body: { code: 'subscription.unknown' } })
    const url = `/v1/events?subscription=${own.subscriptionId}`
    expect(await stage.scene.ask(stage.app, 'ggzy', 'GET', url)).toMatchObject({ status: 409 })
  })
})
