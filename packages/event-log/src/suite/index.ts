import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Side, SideOptions, SuiteAdapter, World } from './adapter.ts'
import { describeCrashes } from './crashes.ts'
import { describeEffectOnce } from './effect-once.ts'
import { describeMembership } from './membership.ts'
import { describeNothingLost } from './nothing-lost.ts'
import { describeOrder } from './order.ts'
import { describePoison } from './poison.ts'
import { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

export type { Side, SideOptions, SuiteAdapter, World } from './adapter.ts'
export { READER_TABLES, WRITER_TABLES } from './scene.ts'

/** What a test file brings besides the adapter: a world made for it, and ways to disturb that world. */
export interface SuiteHost {
  open(): Promise<World>
  beforeDigitBoundary(world: World): Promise<void>
  cutReaderConnections(world: World): Promise<void>
  close(): Promise<void>
}

/** Holds an adapter to the five guarantees of the event log. */
export function describeEventLogGuarantees(adapter: SuiteAdapter, host: SuiteHost): void {
  describe(`event log on ${adapter.name}`, () => {
    const stage = new SuiteStage(adapter, host)
    beforeAll(() => stage.open())
    afterEach(() => stage.endScenes())
    afterAll(() => stage.close())
    describeNothingLost(stage)
    describeOrder(stage)
    describeEffectOnce(stage)
    describePoison(stage)
    describeMembership(stage)
    describeCrashes(stage)
  })
}

class SuiteStage implements Stage {
  readonly adapter: SuiteAdapter
  readonly #host: SuiteHost
  #world: World | undefined
  #writer: Side | undefined
  #reader: Side | undefined
  #scenes: Scene[] = []
  #readers: Side[] = []

  constructor(adapter: SuiteAdapter, host: SuiteHost) {
    this.adapter = adapter
    this.#host = host
  }

  get world(): World {
    if (!this.#world) throw new Error('the suite is not open')
    return this.#world
  }

  async open(): Promise<void> {
    this.#world = await this.#host.open()
    this.#writer = this.adapter.openWriter(this.#world)
    this.#reader = this.adapter.openReader(this.#world)
  }

  scene(): Scene {
    if (!this.#writer || !this.#reader) throw new Error('the suite is not open')
    const scene = new Scene(this.#writer, this.#reader)
    this.#scenes.push(scene)
    return scene
  }

  openReader(options?: SideOptions): Side {
    const side = this.adapter.openReader(this.world, options)
    this.#readers.push(side)
    return side
  }

  beforeDigitBoundary(): Promise<void> {
    return this.#host.beforeDigitBoundary(this.world)
  }

  cutReaderConnections(): Promise<void> {
    return this.#host.cutReaderConnections(this.world)
  }

  async endScenes(): Promise<void> {
    await Promise.all(this.#scenes.map((scene) => scene.end()))
    await Promise.all(this.#readers.map((side) => side.close()))
    this.#scenes = []
    this.#readers = []
  }

  async close(): Promise<void> {
    await this.#writer?.close()
    await this.#reader?.close()
    await this.#host.close()
  }
}
