import type { feedbackOperations } from '@mingxin/contracts'
import type { Host } from '@mingxin/service-host'
import { eventually } from '@mingxin/testing'
import type { FeedbackConfig } from '../config.ts'
import { type MeasureOptions, measureData, measureEvent } from './measures.ts'
import { type Reply, Scene } from './scene.ts'
import { DepartmentReader, type SecureKafka } from './secure-kafka.ts'
import type { EventsPage, ProblemReply, SubscriptionReply } from './shapes.ts'

type Changed = SubscriptionReply & ProblemReply
type Rotated = feedbackOperations.RotateKafkaUserReply & ProblemReply

/** A service on a secure Kafka, and a department (ggzy) that uses it. */
export class DepartmentStage {
  readonly scene: Scene
  app: Host
  readonly #secure: SecureKafka
  readonly #readers: DepartmentReader[] = []

  static async open(secure: SecureKafka, changes: Partial<FeedbackConfig> = {}): Promise<DepartmentStage> {
    const scene = await Scene.open({ ...secure.config(), ...changes })
    return new DepartmentStage(secure, scene, await scene.start())
  }

  private constructor(secure: SecureKafka, scene: Scene, app: Host) {
    this.#secure = secure
    this.scene = scene
    this.app = app
  }

  subscribe(wanted: feedbackOperations.NewSubscription = { protocol: 'KAFKA' }, client = 'ggzy') {
    return this.scene.subscribe(this.app, client, wanted)
  }

  change(subscriptionId: string, body: object): Promise<Reply<Changed>> {
    return this.scene.ask(this.app, 'ggzy', 'PATCH', `/v1/subscriptions/${subscriptionId}`, { body })
  }

  async end(subscriptionId: string): Promise<void> {
    await this.scene.ask(this.app, 'ggzy', 'DELETE', `/v1/subscriptions/${subscriptionId}`)
  }

  async shown(subscriptionId: string): Promise<SubscriptionReply> {
    return (await this.scene.ask<SubscriptionReply>(this.app, 'ggzy', 'GET', `/v1/subscriptions/${subscriptionId}`))
      .body
  }

  rotate(subscriptionId: string, body: object = {}, client = 'ggzy'): Promise<Reply<Rotated>> {
    return this.scene.ask(this.app, client, 'POST', `/v1/subscriptions/${subscriptionId}/kafka-users`, { body })
  }

  async pull(subscriptionId: string, { after, limit = 500 }: { after?: string | undefined; limit?: number } = {}) {
    const url = `/v1/events?subscription=${subscriptionId}&limit=${limit}${after === undefined ? '' : `&after=${after}`}`
    return (await this.scene.ask<EventsPage>(this.app, 'ggzy', 'GET', url)).body
  }

  /** The department's consumer, by the user it was just given. */
  async reader({ subscription, kafkaUser }: feedbackOperations.CreatedSubscription): Promise<DepartmentReader> {
    if (!kafkaUser) throw new Error('no user was given')
    const reader = await DepartmentReader.open(this.#secure, kafkaUser, subscription.kafka?.topic ?? '')
    this.#readers.push(reader)
    return reader
  }

  /** The same, by a user given now. */
  async newReader(subscriptionId: string, body: object = {}): Promise<DepartmentReader> {
    return this.reader((await this.rotate(subscriptionId, body)).body)
  }

  /** Measures with the codes `M<from>`, `M<from + 1>`, …, each about a subject of its own unless one is named. */
  dispatch(count: number, from = 0, more: MeasureOptions = {}): Promise<void> {
    const codes = Array.from({ length: count }, (_, index) => `M${from + index}`)
    return this.scene.append(
      ...codes.map((measureCode) => measureEvent('measure.dispatched', measureData({ measureCode, ...more }))),
    )
  }

  /** Waits until so many events came for a subscription. */
  async told(subscriptionId: string, count: number): Promise<void> {
    const came = 'SELECT FROM deliveries WHERE subscription_id = $1'
    const isThere = async () => (await this.scene.database.query(came, [subscriptionId])).count >= count
    await eventually(isThere, { timeoutMs: 30_000, what: `${count} deliveries` })
  }

  drained(subscriptionId: string): Promise<void> {
    return this.scene.drained(this.app, 'ggzy', subscriptionId)
  }

  async published(subscriptionId: string): Promise<number> {
    const published = "SELECT FROM deliveries WHERE subscription_id = $1 AND protocol = 'KAFKA'"
    return (await this.scene.database.query(published, [subscriptionId])).count
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.close()))
    await this.scene.close()
  }
}
