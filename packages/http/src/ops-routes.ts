import { commonOperations as operations } from '@mingxin/contracts'
import type { EventLog, GroupStatus, Subscription } from '@mingxin/event-log'
import type { FastifyInstance } from 'fastify'
import type { Cursors } from './cursors.ts'
import { defined } from './defined.ts'
import { registerParkedRoutes } from './parked-routes.ts'
import { read } from './routes.ts'

/** The last probe that came through this process. Times are milliseconds since 1970. */
export interface SeenProbe {
  readonly probeId: string
  readonly sentAt: number
  readonly handledAt: number
}

export interface OpsRoutesOptions {
  readonly log: Pick<EventLog, 'report' | 'audit'>
  readonly subscriptions: readonly Subscription[]
  /** Cursors of the audit trail. */
  readonly cursors: Cursors<number>
  readonly probe: () => SeenProbe | undefined
}

/** The operations desk of the event log: lag with its reason, and parked events that can be looked at and re-driven. */
export function registerOpsRoutes(app: FastifyInstance, options: OpsRoutesOptions): void {
  const { log, probe } = options
  read(app, operations.listTopics, async () => {
    const { produces, consumes } = await log.report()
    const seen = probe()
    return {
      produces: produces.map(({ lastAt, ...end }) => defined({ ...end, lastAt: lastAt?.toISOString() })),
      consumes: consumes.map(shownStatus),
      ...(seen && { probe: shownProbe(seen) }),
    }
  })
  registerParkedRoutes(app, options)
}

const shownStatus = ({ partitions, affected, lastFailure, readAt, ...status }: GroupStatus) => ({
  ...defined({ ...status, readAt: readAt?.toISOString() }),
  ...(lastFailure && { lastFailure: shownFailure(lastFailure) }),
  partitions: partitions.map(defined),
  affected: [...affected],
})

const shownFailure = ({ since, lastAt, ...failure }: NonNullable<GroupStatus['lastFailure']>) =>
  defined({ ...failure, since: since.toISOString(), lastAt: lastAt.toISOString() })

const shownProbe = ({ probeId, sentAt, handledAt }: SeenProbe) => ({
  probeId,
  sentAt: new Date(sentAt).toISOString(),
  handledAt: new Date(handledAt).toISOString(),
  // Two machines' clocks may differ by more than it took.
  latencyMs: Math.max(0, handledAt - sentAt),
  ageMs: Math.max(0, Date.now() - sentAt),
})
