import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Database, type Transaction, together } from '@mingxin/persistence'
import type { Attempt } from '../domain/attempt.ts'
import { evolveRate, lingerFor, type Rate } from '../domain/linger.ts'
import {
  type ClaimedLane,
  type ClaimOptions,
  claimLanes,
  loadWaiting,
  type Room,
  undoClaim,
  type Waiting,
} from '../store/claims.ts'
import { commitWithoutWaiting, preferLookups } from '../store/lookups.ts'
import type { AddressGuard } from './address-guard.ts'
import type { Alarm } from './alarm.ts'
import { carry } from './carry.ts'
import type { Endpoint } from './endpoint.ts'
import { Endpoints } from './endpoints.ts'
import { WorkerLease } from './lease.ts'
import { send } from './send.ts'
import { Settler } from './settler.ts'

export interface WorkerOptions {
  readonly database: Database
  readonly alarm: Alarm
  readonly guard: AddressGuard
  readonly openSecret: (sealed: string) => string
  readonly timeoutMs: number
  /** Lanes under way at once per subscription. */
  readonly lanesMax: number
  readonly leaseMs: number
  /** How often to look for what nobody rang about: retries that are due. */
  readonly tickMs: number
  /** How long attempts under way may take when the process stops. */
  readonly graceMs: number
  readonly now: () => number
  readonly random: () => number
  readonly onAttempt: (attempt: Attempt) => void
  readonly onFailure: (error: unknown) => void
}

const CLAIM_LANES_MAX = 2_000
const RUN_LENGTH_MAX = 10
const FAILURE_PAUSE_MS = 250

/**
 * Pushes what waits. One loop claims lanes that are due, per subscription as many as its receiver has room for; each
 * lane is carried on its own, and what came of it is written in batches beside the loop. So a receiver that hangs keeps
 * its own lanes waiting and nothing else. Several processes may do this at once.
 */
export class PushWorker {
  readonly #options: WorkerOptions
  readonly #endpoints: Endpoints
  readonly #lease: WorkerLease
  readonly #settler: Settler
  readonly #underWay = new Set<Promise<void>>()
  #isStopping = false
  #isBrokenOff = false
  #rate: Rate
  #done = 0
  #sweptAtMs = Number.NEGATIVE_INFINITY
  /** A claim of which nobody knows whether it was committed. */
  #doubtfulClaim: string | undefined
  #running: Promise<void> | undefined

  constructor(options: WorkerOptions) {
    const { database, alarm, now, leaseMs, onFailure } = options
    this.#options = options
    this.#rate = { perSecond: 0, atMs: now() }
    this.#endpoints = new Endpoints(options)
    this.#lease = new WorkerLease({ database, leaseMs, onHeld: () => alarm.ring(), onFailure })
    this.#settler = new Settler({
      database,
      now,
      onSettled: () => alarm.ring(),
      onFailure,
      retryMs: FAILURE_PAUSE_MS,
    })
  }

  start(): void {
    this.#lease.start()
    this.#running = this.#run()
  }

  /** Claims nothing more, lets what is under way finish for a while, writes it down and gives all lanes back. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#options.alarm.ring()
    await this.#running
    const grace = new AbortController()
    const graceOver = wait(this.#options.graceMs, undefined, { signal: grace.signal }).catch(() => {})
    await Promise.race([Promise.all(this.#underWay), graceOver])
    grace.abort()
    this.#isBrokenOff = true
    await this.#endpoints.close()
    await Promise.all(this.#underWay)
    await this.#settler.close()
    await this.#lease.stop()
  }

  async #run(): Promise<void> {
    const { alarm, tickMs, onFailure, now } = this.#options
    while (!this.#isStopping) {
      const seen = alarm.count()
      try {
        if (!(await this.#claim())) {
          await this.#endpoints.prune(now())
          await alarm.waitAbove(seen, tickMs)
        }
        await this.#linger()
      } catch (error) {
        onFailure(error)
        await wait(FAILURE_PAUSE_MS)
      }
    }
  }

  /** Whether more may be due than was claimed. Who claimed all there was waits for a ring, like who found nothing. */
  async #claim(): Promise<boolean> {
    const { database, lanesMax, now } = this.#options
    const { workerId } = this.#lease
    if (workerId === undefined) return false
    if (this.#doubtfulClaim !== undefined) await undoClaim(database, workerId, this.#doubtfulClaim)
    const claimId = randomUUID()
    this.#doubtfulClaim = claimId
    const isSweep = performance.now() - this.#sweptAtMs >= this.#options.tickMs
    if (isSweep) this.#sweptAtMs = performance.now()
    const rooms = this.#endpoints.rooms(now(), isSweep)
    const options = { workerId, claimId, now: new Date(now()), room: lanesMax, rooms, lanesMax: CLAIM_LANES_MAX }
    const { lanes, waiting } = await database.transaction((tx) => claim(tx, options))
    this.#doubtfulClaim = undefined
    const runs = Map.groupBy(waiting, laneOf)
    for (const lane of lanes) this.#start(workerId, lane, runs.get(laneOf(lane)) ?? [])
    return lanes.length === CLAIM_LANES_MAX || isAnyRoomFull(lanes, rooms, lanesMax)
  }

  #start(workerId: string, lane: ClaimedLane, run: readonly Waiting[]): void {
    const endpoint = this.#endpoints.of(lane.subscriptionId)
    endpoint.lanesUnderWay++
    endpoint.claimedUpToMs = Math.max(endpoint.claimedUpToMs ?? 0, lane.dueAt.getTime())
    const carrying = this.#carry(workerId, lane, run, endpoint)
      .catch(this.#options.onFailure)
      .finally(() => {
        endpoint.lanesUnderWay--
        endpoint.usedAtMs = this.#options.now()
        this.#underWay.delete(carrying)
      })
    this.#underWay.add(carrying)
  }

  async #carry(workerId: string, lane: ClaimedLane, run: readonly Waiting[], endpoint: Endpoint): Promise<void> {
    const { now, random, timeoutMs, onAttempt } = this.#options
    const mayWrite = (): boolean => this.#lease.holds(workerId)
    const result = await carry({
      lane,
      run,
      endpoint,
      now,
      random,
      mayGoOn: () => !this.#isStopping && mayWrite(),
      isBrokenOff: () => this.#isBrokenOff,
      send: async (receiver, waiting) => {
        const attempt = await send(receiver, waiting, { timeoutMs, now, mayWrite })
        onAttempt(attempt)
        return attempt
      },
    })
    this.#done += result.tried.length
    this.#settler.add({ workerId, endpoint, result })
  }

  async #linger(): Promise<void> {
    const nowMs = this.#options.now()
    this.#rate = evolveRate(this.#rate, this.#done, nowMs)
    this.#done = 0
    const ms = lingerFor(this.#rate.perSecond)
    if (ms > 0) await wait(ms)
  }
}

// A claim that a crash undoes leaves its lanes free, so it need not wait for the disk.
async function claim(tx: Transaction, options: ClaimOptions) {
  const [, , lanes] = await together(preferLookups(tx), commitWithoutWaiting(tx), claimLanes(tx, options))
  return { lanes, waiting: lanes.length === 0 ? [] : await loadWaiting(tx, lanes, RUN_LENGTH_MAX) }
}

function isAnyRoomFull(lanes: readonly ClaimedLane[], rooms: readonly Room[], lanesMax: number): boolean {
  const roomOf = new Map(rooms.map((room) => [room.subscriptionId, room.lanes]))
  const claimed = Map.groupBy(lanes, ({ subscriptionId }) => subscriptionId)
  return [...claimed].some(([id, { length }]) => length >= (roomOf.get(id) ?? lanesMax))
}

const laneOf = ({ subscriptionId, subjectId }: { subscriptionId: string; subjectId: string }): string =>
  `${subscriptionId} ${subjectId}`
