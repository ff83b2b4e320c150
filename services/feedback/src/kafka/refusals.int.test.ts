import { randomUUID } from 'node:crypto'
import { readConfig } from '@mingxin/config'
import { kafkaSettings } from '@mingxin/service-host'
import { kafkaOrSkip } from '@mingxin/testing'
import { afterEach, describe, expect, it } from 'vitest'
import type { FeedbackConfig } from '../config.ts'
import { Scene } from '../testing/scene.ts'

const { environment, describeKafka, describeOpenKafka } = await kafkaOrSkip()

let scene: Scene
afterEach(() => scene.close())

async function subscribeByKafka(changes: Partial<FeedbackConfig>) {
  scene = await Scene.open(changes)
  const app = await scene.start()
  const ask = <Body>(method: 'POST' | 'PATCH', url: string, body: object) =>
    scene.ask<Body>(app, 'ggzy', method, url, { body })
  return { app, ask, created: await ask('POST', '/v1/subscriptions', { protocol: 'KAFKA' }) }
}

describe('a subscription by Kafka on the embedded log', () => {
  it('is refused with a code, when it is made and when one is changed to it', async () => {
    const off = { status: 409, body: { code: 'subscription.kafka-off' } }
    const { app, ask, created } = await subscribeByKafka({})
    expect(created).toMatchObject(off)
    const { subscriptionId } = (await scene.subscribe(app, 'ggzy')).subscription
    expect(await ask('PATCH', `/v1/subscriptions/${subscriptionId}`, { protocol: 'KAFKA' })).toMatchObject(off)
    expect(await ask('POST', `/v1/subscriptions/${subscriptionId}/kafka-users`, {})).toMatchObject(off)
  })
})

const config = (): Partial<FeedbackConfig> => ({
  ...readConfig(kafkaSettings, environment),
  kafkaTopicPrefix: `t${randomUUID().slice(0, 8)}.`,
})

describeOpenKafka('a subscription by Kafka in a cluster that asks nobody who he is', () => {
  it('is refused rather than open to everybody', async () => {
    const { created } = await subscribeByKafka(config())
    expect(created).toMatchObject({ status: 409, body: { code: 'kafka.access-unsupported' } })
    expect((await scene.database.query('SELECT FROM subscriptions')).count).toBe(0)
  })
})

describeKafka('a subscription by Kafka where the installation says that others see to its access', () => {
  it('is taken, and given no user', async () => {
    const departmentBrokers = ['kafka.example:9094']
    const { ask, created } = await subscribeByKafka({ ...config(), departmentAccess: 'none', departmentBrokers })
    const kafka = { access: 'external', brokers: departmentBrokers }
    expect(created).toMatchObject({ status: 201, body: { subscription: { protocol: 'KAFKA', kafka } } })
    expect(created.body).not.toHaveProperty('kafkaUser')
    const [one] = (await scene.database.query<{ id: string }>('SELECT subscription_id AS id FROM subscriptions')).rows
    const refused = await ask('POST', `/v1/subscriptions/${one?.id}/kafka-users`, {})
    expect(refused).toMatchObject({ status: 409, body: { code: 'resource.conflict' } })
  })
})

describeKafka('a subscription by Kafka while Kafka is away', () => {
  it('is not made, and asked to be tried again', async () => {
    const { created } = await subscribeByKafka({ kafkaBrokers: ['127.0.0.1:1'] })
    expect(created).toMatchObject({ status: 503, body: { code: 'kafka.unavailable' } })
  })
})
