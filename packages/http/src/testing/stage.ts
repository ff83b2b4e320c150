import type { Principal } from '@mingxin/access'
import type { Operation } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { createLogger, createMetrics } from '@mingxin/observability'
import type { FastifyInstance } from 'fastify'
import { createHttpServer, registerCommonRoutes } from '../index.ts'

const principal: Principal = {
  clientId: 'yms',
  organisation: { code: 'C1', name: '局' },
  scopes: new Set(['things:read', 'things:write', 'ops:read', 'ops:write']),
  level: 'GOV_SHARED',
}

export interface Stage {
  readonly app: FastifyInstance
  readonly log: string[]
  /** What readiness depends on; a test may break it. */
  readonly checks: Record<string, () => Promise<unknown>>
}

/** A server with the common routes, which takes `Bearer good` for a token and nothing else. */
export function createStage(bodyBytesMax?: number): Stage {
  const log: string[] = []
  const logger = createLogger({ service: 'test', level: 'info', destination: { write: (line) => log.push(line) } })
  const metrics = createMetrics('test')
  const checks: Stage['checks'] = {}
  const verifyToken = async (authorization: string | undefined): Promise<Principal> => {
    if (authorization === undefined) throw new AppError('access.token-missing')
    if (authorization === 'Bearer good') return principal
    throw new AppError('access.token-invalid')
  }
  const app = createHttpServer({ logger, metrics, verifyToken, ...(bodyBytesMax && { bodyBytesMax }) })
  registerCommonRoutes(app, { contract: { openapi: '3.1.0' }, metrics, checks })
  return { app, log, checks }
}

export const authorised = { authorization: 'Bearer good' }

type Thing = { readonly name: string; readonly amount?: number }

const thingSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name: { type: 'string', minLength: 1 }, amount: { type: 'integer', minimum: 0 } },
}

export const getThing: Operation<{ name: string }, { limit: number }, null, Thing> = {
  id: 'getThing',
  method: 'GET',
  path: '/v1/things/:name',
  scopes: ['things:read'],
  schema: {
    params: { type: 'object', required: ['name'], properties: { name: { type: 'string', pattern: '^[a-z]+$' } } },
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: {
        limit: { type: 'integer', minimum: 1, default: 100 },
        since: { type: 'string', format: 'date-time' },
        on: { type: 'string', format: 'date' },
      },
    },
    response: { '200': thingSchema },
  },
}

export const putThing: Operation<unknown, unknown, Thing, Thing & { readonly count: number }> = {
  id: 'putThing',
  method: 'POST',
  path: '/v1/things',
  scopes: ['things:write'],
  schema: {
    body: thingSchema,
    response: { '201': { ...thingSchema, properties: { ...thingSchema.properties, count: { type: 'integer' } } } },
  },
}

export const sendThings: Operation<unknown, unknown, unknown, { readonly bytes: number; readonly type: string }> = {
  id: 'sendThings',
  method: 'POST',
  path: '/v1/streams',
  scopes: [],
  schema: { response: {} },
}
