import { randomUUID } from 'node:crypto'
import { type FetchedRecord, type KafkaDriver, openKafkaDriver } from '@mingxin/kafka'
import { createDatabase } from '@mingxin/persistence'
import { type ClusterConnection, forKafkajs } from '@mingxin/testing'
import { type Admin, Kafka, logLevel } from 'kafkajs'
import { createEmbeddedLog } from '../../embedded/embedded-log.ts'
import type { Side, SideOptions, World } from '../../suite/adapter.ts'
import { type Child, startRelay } from '../../suite/processes.ts'
import { Scene } from '../../suite/scene.ts'
import { createKafkaHost, type KafkaWorldOptions } from './kafka-world.ts'
import { adapter } from './suite-adapter.ts'

/**
 * A world in which nobody relays until a test starts who does: the writing service only appends. Whatever was started is
 * ended with the stage.
 */
export class KafkaStage {
  readonly adapter = adapter
  readonly world: World
  readonly driver: KafkaDriver
  readonly #connection: ClusterConnection
  readonly #end: () => Promise<void>
  readonly #sides: Side[] = []
  readonly #children: Child[] = []
  readonly #scenes: Scene[] = []

  static async open(options: KafkaWorldOptions): Promise<KafkaStage> {
    const host = createKafkaHost(options)
    const world = await host.open()
    const { connection } = options
    const driver = await openKafkaDriver(options.driver, { ...connection, clientId: 'stage', log: () => {} })
    return new KafkaStage(world, connection, driver, () => host.close())
  }

  private constructor(world: World, connection: ClusterConnection, driver: KafkaDriver, end: () => Promise<void>) {
    this.world = world
    this.#connection = connection
    this.driver = driver
    this.#end = end
  }

  scene(topic?: string): Scene {
    const scene = new Scene(this.#appender(), this.reader(), topic)
    this.#scenes.push(scene)
    return scene
  }

  reader(options?: SideOptions): Side {
    return this.#kept(adapter.openReader(this.world, options))
  }

  writer(options?: SideOptions): Side {
    return this.#kept(adapter.openWriter(this.world, options))
  }

  relay(scene: Scene, options: Parameters<typeof startRelay>[2] = {}): Child {
    const child = startRelay(this, scene, { leaseMs: 500, ...options })
    this.#children.push(child)
    return child
  }

  async recordsIn(topic: string): Promise<number> {
    const watermarks = await this.driver.watermarks(topic).catch(() => new Map<number, { end: number }>())
    return [...watermarks.values()].reduce((sum, { end }) => sum + end, 0)
  }

  /** Every record of a topic, partition by partition. */
  async read(topic: string): Promise<FetchedRecord[]> {
    const records: FetchedRecord[] = []
    for (const [partition, node] of await this.driver.leaders(topic)) {
      const answers = await this.driver.fetch({
        node,
        topic,
        from: new Map([[partition, 0]]),
        maxWaitMs: 100,
        maxBytes: 1e6,
      })
      records.push(...answers.flatMap((answer) => answer.records))
    }
    return records
  }

  /** Does what retention does: removes the records of every partition below an offset. */
  deleteRecords(topic: string, below: number): Promise<void> {
    return this.#administer(async (admin) => {
      const ends = await admin.fetchTopicOffsets(topic)
      const partitions = ends
        .filter(({ high }) => Number(high) >= below)
        .map(({ partition }) => ({ partition, offset: String(below) }))
      await admin.deleteTopicRecords({ topic, partitions })
    })
  }

  deleteTopic(topic: string): Promise<void> {
    return this.#administer((admin) => admin.deleteTopics({ topics: [topic] }))
  }

  async close(): Promise<void> {
    await Promise.all(this.#scenes.map((scene) => scene.end()))
    await Promise.all(this.#children.map((child) => child.kill()))
    await Promise.all(this.#sides.map((side) => side.close()))
    await this.driver.close()
    await this.#end()
  }

  async #administer(work: (admin: Admin) => Promise<void>): Promise<void> {
    const kafka = new Kafka({ ...forKafkajs(this.#connection), logLevel: logLevel.NOTHING })
    const admin = kafka.admin()
    await admin.connect()
    await work(admin)
    await admin.disconnect()
  }

  // The embedded log appends to the same outbox, and relays nothing.
  #appender(): Side {
    const database = createDatabase({ url: this.world.url, schema: 'writer', applicationName: 'suite-appender' })
    const log = createEmbeddedLog({ database, source: () => undefined, member: randomUUID() })
    return this.#kept({ database, log, close: () => database.close() })
  }

  #kept(side: Side): Side {
    this.#sides.push(side)
    return side
  }
}
