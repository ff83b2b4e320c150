import { randomUUID } from 'node:crypto'
import type { Database } from '@mingxin/persistence'
import { enterWorker, freeOrphanedLanes, leaveWorker, renewWorker } from '../store/push-workers.ts'

export interface LeaseOptions {
  readonly database: Database
  /** A worker that does not renew for this long loses its lanes to others. */
  readonly leaseMs: number
  /** Called when the worker comes in, at first and again after it lost its lease. */
  readonly onHeld: () => void
  readonly onFailure: (error: unknown) => void
}

/**
 * This process's lease on the lanes it claims: one row that is renewed, however many lanes. Whoever is about to send
 * asks `holds` first; it answers by the process's own clock from before the renewal, so a process that was stopped and
 * goes on finds its lease over before the database says so, and sends nothing out of turn.
 */
export class WorkerLease {
  readonly #options: LeaseOptions
  #workerId: string | undefined
  #heldUntil = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: LeaseOptions) {
    this.#options = options
  }

  /** The id to claim lanes with; undefined while there is no lease. */
  get workerId(): string | undefined {
    return this.#workerId !== undefined && this.holds(this.#workerId) ? this.#workerId : undefined
  }

  holds(workerId: string): boolean {
    return workerId === this.#workerId && performance.now() < this.#heldUntil
  }

  start(): void {
    const { leaseMs, onFailure } = this.#options
    const turn = (): Promise<void> => this.#turn().catch(onFailure)
    this.#timer = setInterval(turn, leaseMs / 3)
    turn()
  }

  /** Gives everything back. */
  async stop(): Promise<void> {
    const { database, onFailure } = this.#options
    clearInterval(this.#timer)
    const workerId = this.#workerId
    this.#workerId = undefined
    if (workerId === undefined) return
    try {
      await leaveWorker(database, workerId)
      await freeOrphanedLanes(database)
    } catch (error) {
      onFailure(error)
    }
  }

  async #turn(): Promise<void> {
    const { database, leaseMs, onHeld } = this.#options
    const askedAt = performance.now()
    const workerId = this.#workerId ?? randomUUID()
    const isHeld =
      this.#workerId === undefined
        ? await enterWorker(database, workerId, leaseMs).then(() => true)
        : await renewWorker(database, workerId, leaseMs)
    const isNew = this.#workerId === undefined
    this.#workerId = isHeld ? workerId : undefined
    this.#heldUntil = isHeld ? askedAt + leaseMs : 0
    await freeOrphanedLanes(database)
    if (isNew) onHeld()
  }
}
