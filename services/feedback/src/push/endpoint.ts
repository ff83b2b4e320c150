import type { KeyObject } from 'node:crypto'
import { Pool } from 'undici'
import type { Attempt } from '../domain/attempt.ts'
import { type EndpointHealth, evolveHealth, healthyEndpoint } from '../domain/endpoint-health.ts'
import { keyOf } from '../domain/signature.ts'
import type { Waiting } from '../store/claims.ts'
import type { AddressGuard } from './address-guard.ts'

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

/** What this process knows of one subscription's receiver: its connections, how it does, what is under way. */
export class Endpoint {
  readonly subscriptionId: string
  readonly #options: EndpointOptions
  #receiver: Receiver | undefined
  health: EndpointHealth
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
  }

  /** How many more lanes it may get. Whether it rests is the database's to say, once it knows. */
  room(nowMs: number): number {
    const mustWait = this.isUnsaved && this.isResting(nowMs)
    return mustWait ? 0 : Math.max(this.health.limit - this.lanesUnderWay, 0)
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
    if (!this.isUnsaved) this.health = { ...this.health, restingUntilMs: restingUntil?.getTime() ?? 0 }
    const present = this.#receiver
    if (present?.url === url && present.secretSealed === secretSealed) return present
    if (present) {
      poolOf(present)
        ?.close()
        .catch(() => {})
      this.health = healthyEndpoint(this.#options.lanesMax)
    }
    this.#receiver = { url, secretSealed, way: wayTo(url, secretSealed, this.#options) }
    return this.#receiver
  }

  learn(attempt: Attempt, nowMs: number): void {
    const before = this.health
    this.health = evolveHealth(before, attempt, this.#options.lanesMax, nowMs)
    this.isUnsaved ||= attempt.outcome !== 'delivered' || this.isKnownFailing || before.failures > 0
    this.hasRecovered ||= before.rests > 0 && this.health.rests === 0
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
