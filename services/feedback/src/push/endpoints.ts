import type { Room } from '../store/claims.ts'
import { Endpoint, type EndpointOptions } from './endpoint.ts'

const IDLE_MS_MAX = 60_000
// Lanes claimed before there is a slot for them, over all receivers: few enough to be sent in a moment.
const LANES_AHEAD_MAX = 256
// Transactions that add lanes may commit in another order than that of the times they give them.
const CLAIM_SLACK_MS = 1_000

/** The receivers this process has to do with. */
export class Endpoints {
  readonly #options: EndpointOptions
  readonly #all = new Map<string, Endpoint>()

  constructor(options: EndpointOptions) {
    this.#options = options
  }

  of(subscriptionId: string): Endpoint {
    const known = this.#all.get(subscriptionId) ?? new Endpoint(subscriptionId, this.#options)
    this.#all.set(subscriptionId, known)
    return known
  }

  /**
   * Room of the receivers of which something is known.
   * @param fromBeginning to look for lanes that became due before others that were claimed already, as those of a killed
   * worker do
   */
  rooms(nowMs: number, fromBeginning: boolean): Room[] {
    const all = [...this.#all.values()]
    const busy = all.filter(({ lanesUnderWay }) => lanesUnderWay > 0).length
    const ahead = Math.floor(LANES_AHEAD_MAX / Math.max(busy, 1))
    return all.map((endpoint) => {
      const { subscriptionId, claimedUpToMs } = endpoint
      const isFollowing = claimedUpToMs !== undefined && !fromBeginning
      return {
        subscriptionId,
        lanes: endpoint.room(nowMs, ahead),
        dueFromMs: isFollowing ? claimedUpToMs - CLAIM_SLACK_MS : undefined,
      }
    })
  }

  /** Forgets receivers that are well and had nothing to do for a minute. */
  async prune(nowMs: number): Promise<void> {
    for (const [id, endpoint] of this.#all) {
      const isIdle = endpoint.lanesUnderWay === 0 && nowMs - endpoint.usedAtMs > IDLE_MS_MAX
      if (!isIdle || endpoint.health.failures > 0) continue
      this.#all.delete(id)
      await endpoint.close()
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.values()].map((endpoint) => endpoint.close()))
    this.#all.clear()
  }
}
