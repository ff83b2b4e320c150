import { setTimeout as wait } from 'node:timers/promises'
import { eventually } from '@mingxin/testing'
import type { Step } from '../steps.ts'
import { type Child, startReader, startWriter } from './processes.ts'
import type { Entry, Scene } from './scene.ts'
import type { Stage } from './stage.ts'

type Place = Pick<Stage, 'adapter' | 'world'>
type Role = 'reader' | 'writer'

export interface CrewOptions {
  readonly clockJumps?: boolean
  /** Where in their turns readers, or writers with their relays, kill themselves. */
  readonly dyingAt?: { readonly role: Role; readonly step: Step }
}

const LEASE_MS = 500
// How often one that is to die passes the point before, so that it has done some work.
const PASSES = { min: 5, more: 20 }

/** Two writers and two readers at work, each a process of its own; whoever is killed is replaced at once. */
export class Crew {
  readonly #place: Place
  readonly #scene: Scene
  readonly #seed: number
  readonly #options: CrewOptions
  #births = 0
  #seen = 0
  #handled = 0
  readonly #members: { readonly role: Role; child: Child }[]

  constructor(place: Place, scene: Scene, seed: number, options: CrewOptions = {}) {
    this.#place = place
    this.#scene = scene
    this.#seed = seed
    this.#options = options
    const roles: Role[] = ['writer', 'writer', 'reader', 'reader']
    this.#members = roles.map((role) => ({ role, child: this.#born(role) }))
  }

  /** Resolves when somebody has appended something since the last time, however slow the machine. */
  async hasWorked(): Promise<void> {
    const grown = async (): Promise<number> => {
      const now = (await producedOn(this.#scene)).length
      return now > this.#seen ? now : 0
    }
    this.#seen = await eventually(grown, { timeoutMs: 60_000, what: 'a crew at work' })
  }

  /** Resolves when somebody has handled something since the last time. */
  async hasHandled(): Promise<void> {
    const grown = async (): Promise<number> => {
      const now = (await this.#scene.effects()).length
      return now > this.#handled ? now : 0
    }
    this.#handled = await eventually(grown, { timeoutMs: 60_000, what: 'a crew that handles' })
  }

  async killSome(random: () => number): Promise<void> {
    for (const member of this.#members) {
      if (random() < 0.5) continue
      await member.child.kill()
      member.child = this.#born(member.role)
    }
  }

  /** Resolves when somebody has died of itself, and everybody who did is replaced. */
  async replaceDead(): Promise<void> {
    const dead = () => this.#members.filter(({ child }) => !child.isAlive())
    await eventually(() => dead().length > 0, { timeoutMs: 60_000, what: 'a death' })
    for (const member of dead()) member.child = this.#born(member.role)
  }

  /** Stops a reader for longer than its lease, and lets it go on. */
  async pauseOne(random: () => number): Promise<void> {
    const readers = this.#members.filter(({ role }) => role === 'reader')
    const paused = readers[Math.floor(random() * readers.length)]?.child
    paused?.freeze()
    await wait(LEASE_MS * (1.5 + random()))
    paused?.thaw()
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#members.map(({ child }) => child.kill()))
  }

  #born(role: Role): Child {
    const number = ++this.#births
    const { clockJumps = false, dyingAt } = this.#options
    const seed = this.#seed + number
    const options = {
      clockJumps,
      seed,
      leaseMs: LEASE_MS,
      member: `${role}-${number}`,
      ...(dyingAt?.role === role && { killAt: dyingAt.step, killAfter: PASSES.min + (seed % PASSES.more) }),
    }
    return role === 'reader'
      ? startReader(this.#place, this.#scene, options)
      : startWriter(this.#place, this.#scene, options)
  }
}

/** What committed transactions appended, in the order of each key. */
export async function producedOn({ writer, topic }: Scene): Promise<Entry[]> {
  const statement = 'SELECT key, n FROM produced WHERE topic = $1 ORDER BY id'
  return (await writer.database.query<Entry>(statement, [topic])).rows
}

/** How many events the readers appended in turn. */
export async function onwardCount(scene: Scene): Promise<number> {
  const ends = await scene.reader.log.ends()
  return ends.find(({ topic }) => topic === `${scene.topic}-onward`)?.events ?? 0
}
