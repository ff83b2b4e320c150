import type { KeyObject } from 'node:crypto'
import { Pool } from 'undici'
import type { Attempt } from '../domain/attempt.ts'
import { type EndpointHealth, evolveHealth, healthyEndpoint } from '../domain/endpoint-health.ts'
import { keyOf } from '../domain/signature.ts'
import type { Waiting } from '../store/claims.ts'
import type { AddressGuard } from './address-guard.ts'
import { Slots } from './slots.ts'

/** Where and how pushes of a subscription go at present. */
export interface Receiver {
  readonly url: string
  readonly secretSealed: string
  readonly way: Way | NoWay
}

export interface Way {
  readonly objection: undefined
  readonly pool: Pool
  readonly path: string
  readonly key: KeyObject
}

/** Why nothing may be sent; such a receiver is never connected to. */
interface NoWay {
  readonly objection: string
}

export interface EndpointOptions {
  /** Lanes under way at once, and connections, at most. */
  readonly lanesMax: number
  readonly timeoutMs: number
  readonly guard: AddressGuard
  readonly openSecret: (sealed: string) => string
}

const BEHIND_MS = 2_000

/** What this process knows of one subscription's receiver: its connections, how it does, what is under way. */
export class Endpoint {
  readonly subscriptionId: string
  readonly slots: Slots
  readonly #options: EndpointOptions
  #receiver: Receiver | undefined
  #behindUntil = 0
  health: EndpointHealth
  /** Lanes claimed, of which as many as the limit allows are being sent and the others wait for a slot. */
  lanesUnderWay = 0
  usedAtMs = 0
  /** The latest time at which a lane was due that this process claimed. */
  claimedUpToMs: number | undefined
  /** Whether the database has it as failing. */
  isKnownFailing = false
  /** Whether something was learnt that the database does not know yet. */
  isUnsaved = false
  /** Whether it answered again after a rest, and the lanes that were held up have not been told. */
  hasRecovered = false

  constructor(subscriptionId: string, options: EndpointOptions) {
    this.subscriptionId = subscriptionId
    this.#options = options
    this.health = healthyEndpoint(options.lanesMax)
    this.slots = new Slots(options.lanesMax)
  }

  /**
   * How many more lanes it may get. One that is well gets some `ahead`, so that it need not wait for the next claim.
   * Whether it rests is the database's to say, once it knows.
   */
  room(nowMs: number, ahead: number): number {
    if (this.isUnsaved && this.isResting(nowMs)) return 0
    const { limit } = this.health
    const isQuick = limit === this.#options.lanesMax && performance.now() >= this.#behindUntil
    const lanes = isQuick ? limit + ahead : limit
    return Math.max(lanes - this.lanesUnderWay, 0)
  }

  /** A lane waited too long for a slot: nothing is claimed ahead for a while. */
  fellBehind(): void {
    this.#behindUntil = performance.now() + BEHIND_MS
  }

  isResting(nowMs: number): boolean {
    return nowMs < this.health.restingUntilMs
  }

  /**
   * The receiver as a delivery was loaded with it, and what the database says about its state: somebody may have given it
   * another address, which starts with a clean sheet, or resumed it, which ends its rest.
   */
  receiverFor({ url, secretSealed, isFailing, restingUntil }: Waiting): Receiver {
    this.isKnownFailing = isFailing
    const restingUntilMs = restingUntil?.getTime() ?? 0
    if (!this.isUnsaved && restingUntilMs !== this.health.restingUntilMs)
      this.health = { ...this.health, restingUntilMs }
    const present = this.#receiver
    if (present?.url === url && present.secretSealed === secretSealed) return present
    if (present) {
      poolOf(present)
        ?.close()
        .catch(() => {})
      this.#setHealth(healthyEndpoint(this.#options.lanesMax))
    }
    this.#receiver = { url, secretSealed, way: wayTo(url, secretSealed, this.#options) }
    return this.#receiver
  }

  learn(attempt: Attempt, nowMs: number): void {
    const before = this.health
    this.#setHealth(evolveHealth(before, attempt, this.#options.lanesMax, nowMs))
    this.isUnsaved ||= attempt.outcome !== 'delivered' || this.isKnownFailing || before.failures > 0
    this.hasRecovered ||= before.rests > 0 && this.health.rests === 0
  }

  #setHealth(health: EndpointHealth): void {
    this.health = health
    this.slots.setLimit(health.limit)
  }

  async close(): Promise<void> {
    if (this.#receiver) await poolOf(this.#receiver)?.destroy()
  }
}

const poolOf = ({ way }: Receiver): Pool | undefined => (way.objection === undefined ? way.pool : undefined)

function wayTo(url: string, secretSealed: string, options: EndpointOptions): Way | NoWay {
  const { origin, hostname, pathname, search } = new URL(url)
  const objection = options.guard.objectionToHost(hostname)
  if (objection !== undefined) return { objection }
  const key = openKey(secretSealed, options)
  if (key === undefined) return { objection: 'Its secret cannot be opened with the present keys.' }
  const pool = new Pool(origin, {
    connections: options.lanesMax,
    pipelining: 1,
    allowH2: false,
    connect: { lookup: options.guard.lookup, timeout: options.timeoutMs },
  })
  return { objection: undefined, pool, path: pathname + search, key }
}

function openKey(secretSealed: string, { openSecret }: EndpointOptions): KeyObject | undefined {
  try {
    return keyOf(openSecret(secretSealed))
  } catch {
    return undefined
  }
}
