import { moveToEmbedded } from '@mingxin/event-log'
import { openKeys } from '@mingxin/service-host'
import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { DepartmentStage } from '../testing/department-stage.ts'
import { later, measureData, measureEvent, newId } from '../testing/measures.ts'
import { cursorOf, deliveryOf, type SecureKafka, startSecureKafka } from '../testing/secure-kafka.ts'
import type { DeliveriesPage } from '../testing/shapes.ts'

const { describeKafka } = await ownKafkaOrSkip()

describeKafka('a department’s topic', () => {
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

  it('holds what a pull would have handed out: the same events, in the same order, and nothing else', async () => {
    const created = await stage.subscribe({ protocol: 'KAFKA', measures: ['M1', 'M2'] })
    const { subscriptionId } = (await stage.subscribe({ protocol: 'PULL', measures: ['M1', 'M2'] })).subscription
    const [one, two] = [measureData({ measureCode: 'M1' }), measureData({ measureCode: 'M2' })]
    await stage.scene.append(
      ...[one, measureData({ measureCode: 'M3' }), two].map((data) => measureEvent('measure.dispatched', data)),
      measureEvent('measure.dispatched', measureData({ measureCode: 'M1', department: 'tax' })),
      measureEvent('measure.amended', later(two)),
      measureEvent('measure.dispatched', measureData({ measureCode: 'M1' })),
    )
    const records = await (await stage.reader(created)).hasRead(4)
    await stage.told(subscriptionId, 4)
    const { items } = await stage.pull(subscriptionId)
    expect(records.map(({ headers, value }) => [headers.ce_type, headers.ce_time, JSON.parse(value)])).toEqual(
      items.map(({ type, timestamp, data }) => [`cn.gaoming.credit.${type}`, timestamp, data]),
    )
    const { installationId } = openKeys(stage.scene.config.keysFile)
    for (const { key, value, headers } of records) {
      expect(key).toBe(JSON.parse(value).subject.subjectId)
      const named = {
        ce_source: `/mingxin/${installationId}/feedback`,
        ce_subject: key,
        'content-type': 'application/json',
      }
      expect(headers).toMatchObject(named)
    }
  })

  it('names each event by the id and the cursor by which every other way knows it', async () => {
    const created = await stage.subscribe()
    const { subscriptionId } = created.subscription
    await stage.dispatch(4)
    const records = await (await stage.reader(created)).hasRead(4)
    const [first, last] = [records.at(0), records.at(-1)].map((record) => record && cursorOf(record))
    await stage.change(subscriptionId, { protocol: 'PULL', after: first })
    const { items, cursor } = await stage.pull(subscriptionId, { after: first })
    expect(items.map(({ id }) => id)).toEqual(records.slice(1).map(deliveryOf))
    expect(cursor).toBe(last)
  })

  it('shows only the end of a measure that was lifted before it was published', async () => {
    const created = await stage.subscribe()
    const { subscriptionId } = created.subscription
    await stage.change(subscriptionId, { state: 'paused' })
    const data = measureData()
    await stage.scene.append(measureEvent('measure.dispatched', data))
    await stage.told(subscriptionId, 1)
    await stage.scene.append(measureEvent('measure.lifted', later(data)))
    await stage.told(subscriptionId, 2)
    await stage.change(subscriptionId, { state: 'active' })
    const records = await (await stage.reader(created)).hasRead(1)
    expect(records.map(({ headers }) => headers.ce_type)).toEqual(['cn.gaoming.credit.measure.lifted'])
  })

  it('keeps the order of each subject while several processes publish', async () => {
    await stage.scene.start()
    const created = await stage.subscribe()
    const subjects = Array.from({ length: 10 }, newId)
    const codes = Array.from({ length: 30 }, (_, round) => `M${round}`)
    for (const measureCode of codes)
      await stage.scene.append(
        ...subjects.map((subjectId) => measureEvent('measure.dispatched', measureData({ subjectId, measureCode }))),
      )
    const records = await (await stage.reader(created)).hasRead(300)
    expect(new Set(records.map(deliveryOf)).size).toBe(300)
    for (const [, about] of Map.groupBy(records, ({ key }) => key))
      expect(about.map(({ value }) => JSON.parse(value).measure.code)).toEqual(codes)
  })

  it('gets again what is sent again on demand, with the id it had', async () => {
    const created = await stage.subscribe()
    await stage.dispatch(1)
    const reader = await stage.reader(created)
    const [record] = await reader.hasRead(1)
    const deliveryId = record && deliveryOf(record)
    await stage.scene.ask(stage.app, 'ggzy', 'POST', `/v1/deliveries/${deliveryId}/resend`)
    expect((await reader.hasRead(2)).map(deliveryOf)).toEqual([deliveryId, deliveryId])
    const log = await stage.scene.ask<DeliveriesPage>(stage.app, 'ggzy', 'GET', '/v1/deliveries')
    expect(log.body.items).toMatchObject([{ deliveryId, state: 'delivered', protocol: 'KAFKA', attempts: 2 }])
  })

  it('gets each event once into the outbox while the service is killed again and again', async () => {
    const created = await stage.subscribe()
    const { subscriptionId } = created.subscription
    const { scene } = stage
    await scene.stop(stage.app)
    const rounds = 5
    for (let round = 0; round < rounds; round++) {
      const killed = await scene.spawn()
      const before = await stage.published(subscriptionId)
      await stage.dispatch(200, round * 200)
      await eventually(async () => (await stage.published(subscriptionId)) > before, { timeoutMs: 30_000 })
      await killed.kill()
    }
    stage.app = await scene.start()
    await stage.told(subscriptionId, rounds * 200)
    await stage.drained(subscriptionId)
    const reader = await stage.reader(created)
    await reader.hasRead(rounds * 200)
    // The relay may have sent a page twice, with the ids it had.
    const byId = async () => new Map((await reader.read()).map((record) => [record.headers.ce_id, deliveryOf(record)]))
    await eventually(async () => (await byId()).size >= rounds * 200, { timeoutMs: 60_000 })
    const ids = await byId()
    expect(ids.size).toBe(rounds * 200)
    expect(new Set(ids.values()).size).toBe(rounds * 200)
  }, 180_000)

  it('does not keep an installation from going back to the embedded log, where the line waits for another way', async () => {
    const created = await stage.subscribe()
    const { subscriptionId } = created.subscription
    await stage.dispatch(1)
    await (await stage.reader(created)).hasRead(1)
    const { scene } = stage
    await scene.stop(stage.app)
    for (const schema of ['feedback', 'engine']) await moveToEmbedded(scene.installation.database.open(schema))
    stage.app = await scene.start({}, { kafkaBrokers: undefined })
    await stage.dispatch(1, 1)
    await stage.told(subscriptionId, 2)
    expect(await stage.shown(subscriptionId)).toMatchObject({ protocol: 'KAFKA', pending: 1 })
    await stage.change(subscriptionId, { protocol: 'PULL' })
    const { items } = await stage.pull(subscriptionId)
    expect(items.map(({ data }) => data.measure.code)).toEqual(['M1'])
  })
})
