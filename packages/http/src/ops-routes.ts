import { commonOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { EventLog, ParkedEvents, Subscription } from '@mingxin/event-log'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { FastifyInstance } from 'fastify'
import type { Call } from './call.ts'
import { read } from './routes.ts'

export interface OpsRoutesOptions {
  readonly log: Pick<EventLog, 'ends' | 'relay'>
  readonly subscriptions: readonly Subscription[]
}

/** The operations desk of the event log: lag with its reason, and parked events that can be looked at and re-driven. */
export function registerOpsRoutes(app: FastifyInstance, { log, subscriptions }: OpsRoutesOptions): void {
  const parkedOf = ({ group, topic }: { group: string; topic: string }): ParkedEvents => {
    const found = subscriptions.find((one) => one.group === group && one.topic === topic)
    if (!found) throw new AppError('resource.not-found', { detail: `This service has no group ${group} on ${topic}.` })
    return found.parked
  }

  read(app, operations.listTopics, async () => ({
    produces: (await log.ends()).map(({ lastAt, ...end }) => ({
      ...end,
      ...(lastAt && { lastAt: lastAt.toISOString() }),
    })),
    consumes: await consumed(log, subscriptions),
  }))
  read(app, operations.listParked, async ({ query }) => {
    const { after = 0, limit = 100 } = query
    return { items: (await parkedOf(query).list({ after, limit })).map(shown) }
  })
  read(app, operations.getParked, async ({ params, query }) => {
    const { event, data } = await parkedOf(query).get(params.position)
    return { event: shown(event), data: withoutSealed(data) as Record<string, unknown> }
  })
  read(app, operations.dryRunParked, async ({ body }) => {
    const { failure, ...outcome } = await parkedOf(body).dryRun(body.key)
    return { ...outcome, ...(failure !== undefined && { failure }) }
  })
  read(app, operations.redriveParked, async ({ body, ...call }) => ({
    events: await parkedOf(body).redrive(body.key, actorOf(call, body)),
  }))
  read(app, operations.discardParked, async ({ body, ...call }) => {
    await parkedOf(body).discard(body.position, actorOf(call, body))
    return { discarded: body.position }
  })
}

// The relay reads the outbox as a group reads a topic: what waits for it is not in the log yet.
async function consumed({ relay }: OpsRoutesOptions['log'], subscriptions: readonly Subscription[]) {
  const statuses = await Promise.all([relay(), ...subscriptions.map((one) => one.status())])
  return statuses.filter((status) => status !== undefined)
}

const actorOf = ({ principal }: Pick<Call, 'principal'>, { reason }: { reason: string }) => ({
  actor: `${principal.organisation.code}/${principal.clientId}`,
  reason: maskPersonIdsIn(reason),
})

const shown = <T extends { time: Date; parkedAt: Date; code: string | undefined; reason: string | undefined }>({
  time,
  parkedAt,
  code,
  reason,
  ...event
}: T) => ({
  ...event,
  time: time.toISOString(),
  parkedAt: parkedAt.toISOString(),
  ...(code !== undefined && { code }),
  ...(reason !== undefined && { reason }),
})

// What is sealed stays sealed: the operations desk sees masked ids only.
function withoutSealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSealed)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => key !== 'sealed' && key !== 'token')
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutSealed(child)]))
}
