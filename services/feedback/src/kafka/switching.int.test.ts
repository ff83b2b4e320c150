import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { DepartmentStage } from '../testing/department-stage.ts'
import { later, measureData, measureEvent, newId } from '../testing/measures.ts'
import { cursorOf, deliveryOf, type SecureKafka, startSecureKafka } from '../testing/secure-kafka.ts'
import type { ProblemReply } from '../testing/shapes.ts'

const { describeKafka } = await ownKafkaOrSkip()

describeKafka('a subscription that changes its way', () => {
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

  it('by webhook, Kafka, pull and Kafka under load: each event comes by one of them, once', async () => {
    const receiver = await stage.scene.receiver()
    const { subscriptionId } = (await stage.subscribe({ url: receiver.url })).subscription
    let appended = 0
    let isFlowing = true
    const flow = (async () => {
      for (; isFlowing; appended += 20) await stage.dispatch(20, appended)
    })()
    await receiver.hasReceived(100)
    await stage.change(subscriptionId, { protocol: 'KAFKA' })
    const reader = await stage.newReader(subscriptionId)
    await reader.hasRead(200)
    await stage.change(subscriptionId, { protocol: 'PULL' })
    const pulled: string[] = []
    let after: string | undefined
    const pullOn = async (): Promise<boolean> => {
      const { items, cursor, done } = await stage.pull(subscriptionId, { after })
      after = cursor
      pulled.push(...items.map(({ id }) => id))
      return done && pulled.length > 200
    }
    await eventually(pullOn, { timeoutMs: 30_000 })
    await stage.change(subscriptionId, { protocol: 'KAFKA', after })
    await reader.hasRead((await reader.read()).length + 200)
    isFlowing = false
    await flow
    await stage.told(subscriptionId, appended)
    await stage.drained(subscriptionId)
    await reader.hasRead(await stage.published(subscriptionId))
    const pushed = receiver.received.map(({ notification }) => notification.id)
    const ids = [...pushed, ...reader.records.map(deliveryOf), ...pulled]
    expect(ids).toHaveLength(appended)
    expect(new Set(ids).size).toBe(appended)
  }, 120_000)

  it('from Kafka to a webhook behind what was read: the rest is pushed, of a measure that ended only its end', async () => {
    const created = await stage.subscribe()
    const { subscriptionId } = created.subscription
    const subjectId = newId()
    const measures = ['M0', 'M1', 'M2'].map((measureCode) => measureData({ subjectId, measureCode }))
    await stage.scene.append(...measures.map((data) => measureEvent('measure.dispatched', data)))
    const [record] = await (await stage.reader(created)).hasRead(3)
    const [, second = measureData()] = measures
    await stage.scene.append(measureEvent('measure.lifted', later(second)))
    await stage.told(subscriptionId, 4)
    await stage.drained(subscriptionId)
    const receiver = await stage.scene.receiver()
    const after = record && cursorOf(record)
    await stage.change(subscriptionId, { protocol: 'WEBHOOK', url: receiver.url, after })
    await stage.drained(subscriptionId)
    const came = receiver.received.map(({ notification: { type, data } }) => `${type.slice(8)} ${data.measure.code}`)
    expect(came).toEqual(['dispatched M2', 'lifted M1'])
    expect((await stage.scene.database.query('SELECT FROM lanes')).count).toBe(0)
  })

  it('from pulling to Kafka: what it says it has is not published, what it pulled without saying so is', async () => {
    const { subscriptionId } = (await stage.subscribe({ protocol: 'PULL' })).subscription
    await stage.dispatch(6)
    await stage.told(subscriptionId, 6)
    const all = (await stage.pull(subscriptionId)).items.map(({ id }) => id)
    const { cursor } = await stage.pull(subscriptionId, { limit: 3 })
    await stage.change(subscriptionId, { protocol: 'KAFKA', after: cursor })
    const records = await (await stage.newReader(subscriptionId)).hasRead(3)
    expect(records.map(deliveryOf)).toEqual(all.slice(3))
  })

  it('is not pulled by who waited while it changed: what comes then comes by the new way alone', async () => {
    const { subscriptionId } = (await stage.subscribe({ protocol: 'PULL' })).subscription
    const url = `/v1/events?subscription=${subscriptionId}&waitSeconds=20`
    const waiting = stage.scene.ask(stage.app, 'ggzy', 'GET', url)
    // One that was asked later and is answered: the first has begun to wait.
    await stage.pull(subscriptionId)
    await stage.change(subscriptionId, { protocol: 'KAFKA' })
    await stage.dispatch(1)
    expect(await waiting).toMatchObject({ status: 409, body: { detail: expect.stringContaining('no longer') } })
    expect(await (await stage.newReader(subscriptionId)).hasRead(1)).toHaveLength(1)
  })

  it('goes back in Kafka itself: what was published behind a place is published again, with the same names', async () => {
    const created = await stage.subscribe()
    await stage.dispatch(4)
    const reader = await stage.reader(created)
    const [, second] = await reader.hasRead(4)
    await stage.change(created.subscription.subscriptionId, { after: second && cursorOf(second) })
    const records = await reader.hasRead(6)
    const names = records.map((record) => [deliveryOf(record), cursorOf(record)])
    expect(names.slice(4)).toEqual(names.slice(2, 4))
  })

  it('is followed by a new one behind its place, with what it would still have been told', async () => {
    const { subscriptionId } = (await stage.subscribe({ measures: ['M1'] })).subscription
    const measures = ['M1', 'M2', 'M1', 'M1'].map((measureCode) => measureData({ measureCode }))
    await stage.scene.append(...measures.map((data) => measureEvent('measure.dispatched', data)))
    await stage.told(subscriptionId, 3)
    const [, ...rest] = (await stage.pull(subscriptionId)).items
    const { cursor: after } = await stage.pull(subscriptionId, { limit: 1 })
    const created = await stage.subscribe({ protocol: 'KAFKA', after })
    expect(created.subscription.measures).toEqual(['M1'])
    await stage.dispatch(2, 1, { reason: '新' })
    const data = (await (await stage.reader(created)).hasRead(3)).map(({ value }) => JSON.parse(value))
    expect(data.slice(0, 2)).toEqual(rest.map((item) => item.data))
    expect(data.slice(2)).toMatchObject([{ reason: '新', measure: { code: 'M1' } }])
  })

  it('takes the filter of the one it follows, and no other', async () => {
    const { subscriptionId } = (await stage.subscribe({ measures: ['M1'] })).subscription
    const { cursor: after } = await stage.pull(subscriptionId)
    const body = { protocol: 'KAFKA', after, measures: ['M2'], from: 'now' }
    const refused = await stage.scene.ask<ProblemReply>(stage.app, 'ggzy', 'POST', '/v1/subscriptions', { body })
    const faults = ['/from', '/measures'].map((pointer) => ({ pointer, code: 'field.condition' }))
    expect(refused).toMatchObject({ status: 400, body: { code: 'request.invalid', faults } })
    const foreign = { body: { protocol: 'KAFKA', after } }
    expect(await stage.scene.ask(stage.app, 'tax', 'POST', '/v1/subscriptions', foreign)).toMatchObject({ status: 404 })
  })

  it('moves by no cursor of another subscription, nor while a receiver says where it is', async () => {
    const receiver = await stage.scene.receiver()
    const [one, other] = [await stage.subscribe({}), await stage.subscribe({})]
    const { cursor: after } = await stage.pull(one.subscription.subscriptionId)
    const foreign = await stage.change(other.subscription.subscriptionId, { after })
    expect(foreign).toMatchObject({ status: 400, body: { code: 'request.cursor-invalid' } })
    await stage.change(one.subscription.subscriptionId, { url: receiver.url })
    const pushed = await stage.change(one.subscription.subscriptionId, { protocol: 'PULL', after })
    expect(pushed).toMatchObject({ status: 409, body: { code: 'resource.conflict' } })
  })
})
