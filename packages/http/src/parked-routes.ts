import { commonOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type {
  AuditEntry,
  EventLog,
  FailureCount,
  ParkedEvent,
  ParkedEvents,
  ParkedSelection,
  ParkedSummary,
  Subscription,
} from '@mingxin/event-log'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { FastifyInstance } from 'fastify'
import type { Call } from './call.ts'
import type { Cursors } from './cursors.ts'
import { defined } from './defined.ts'
import { read } from './routes.ts'
import { withoutSealed } from './without-sealed.ts'

export interface ParkedRoutesOptions {
  readonly log: Pick<EventLog, 'audit'>
  readonly subscriptions: readonly Subscription[]
  readonly cursors: Cursors<number>
}

interface GroupOnTopic {
  readonly group: string
  readonly topic: string
}

/** What could not be handled: looked at, counted, tried out, re-driven or given up, and the trail of all that. */
export function registerParkedRoutes(app: FastifyInstance, options: ParkedRoutesOptions): void {
  registerLooking(app, options)
  registerMending(app, options.subscriptions)
}

function registerLooking(app: FastifyInstance, { log, subscriptions, cursors }: ParkedRoutesOptions): void {
  read(app, operations.listParked, async ({ query }) => {
    const { after = 0, limit = 100 } = query
    return { items: (await parkedOf(subscriptions, query).list({ after, limit })).map(shownEvent) }
  })
  read(app, operations.summariseParked, async ({ query }) => {
    const asked = subscriptions.filter((one) => isAsked(one, query))
    const items = await Promise.all(asked.map(async (one) => shownSummary(one, await one.parked.summary())))
    const isNamed = query.group !== undefined && query.topic !== undefined
    return { items: isNamed ? items : items.filter(({ events }) => events > 0) }
  })
  read(app, operations.getParked, async ({ params, query }) => {
    const { event, data } = await parkedOf(subscriptions, query).get(params.position)
    return { event: shownEvent(event), data: objectOf(data) }
  })
  read(app, operations.listParkedAudit, async ({ query: { group, topic, after, limit = 100 } }) => {
    const before = after === undefined ? undefined : cursors.decode(after)
    const entries = await log.audit({ group, topic, before, limit })
    const last = entries.length === limit ? entries.at(-1) : undefined
    return { items: entries.map(shownEntry), ...(last && { nextCursor: cursors.encode(last.auditId) }) }
  })
}

function registerMending(app: FastifyInstance, subscriptions: readonly Subscription[]): void {
  read(app, operations.dryRunParked, async ({ body }) => {
    const { failures, ...rehearsal } = await parkedOf(subscriptions, body).rehearse(selectionOf(body))
    const [first] = failures
    return { ...rehearsal, failures: [...failures], ...(first && { failure: first.reason }) }
  })
  read(app, operations.redriveParked, async ({ body, ...call }) =>
    parkedOf(subscriptions, body).redriveSelected(selectionOf(body), actorOf(call, body)),
  )
  read(app, operations.discardParked, async ({ body, ...call }) => {
    await parkedOf(subscriptions, body).discard(body.position, actorOf(call, body))
    return { discarded: body.position }
  })
}

const isAsked = (one: GroupOnTopic, { group, topic }: Partial<GroupOnTopic>): boolean =>
  (group === undefined || one.group === group) && (topic === undefined || one.topic === topic)

function parkedOf(subscriptions: readonly Subscription[], asked: GroupOnTopic): ParkedEvents {
  const found = subscriptions.find((one) => isAsked(one, asked))
  if (found) return found.parked
  throw new AppError('resource.not-found', { detail: `This service has no group ${asked.group} on ${asked.topic}.` })
}

interface Selecting {
  readonly key?: string
  readonly keys?: readonly string[]
  readonly code?: string
  readonly all?: true
  readonly max?: number
  readonly force?: boolean
}

function selectionOf({ key, keys, code, all, max, force = false }: Selecting): ParkedSelection {
  const named = key === undefined ? keys : [key]
  if ([key, keys, code, all].filter((one) => one !== undefined).length !== 1)
    throw new AppError('request.invalid', { detail: 'Give exactly one of key, keys, code and all.' })
  if (force && named === undefined)
    throw new AppError('request.invalid', { detail: 'Only keys that are named can be forced.' })
  return { ...defined({ keys: named, code, max }), force }
}

const actorOf = ({ principal }: Pick<Call, 'principal'>, { reason }: { reason: string }) => ({
  actor: `${principal.organisation.code}/${principal.clientId}`,
  reason: maskPersonIdsIn(reason),
})

const shownEvent = ({ time, parkedAt, isQuarantined, ...event }: ParkedEvent) => ({
  ...defined(event),
  time: time.toISOString(),
  parkedAt: parkedAt.toISOString(),
  quarantined: isQuarantined,
})

const shownSummary = ({ group, topic }: GroupOnTopic, { oldestAt, reasons, ...counts }: ParkedSummary) => ({
  group,
  topic,
  ...counts,
  ...(oldestAt && { oldestAt: oldestAt.toISOString() }),
  reasons: reasons.map((one: FailureCount) => ({ ...one })),
})

const shownEntry = ({ at, event, ...entry }: AuditEntry) => ({
  ...entry,
  at: at.toISOString(),
  ...(event !== undefined && { event: objectOf(event) }),
})

const objectOf = (data: unknown): Record<string, unknown> => withoutSealed(data) as Record<string, unknown>
