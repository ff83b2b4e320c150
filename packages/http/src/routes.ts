import type { Readable } from 'node:stream'
import type { Principal } from '@mingxin/access'
import type { Operation } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { Database, Transaction } from '@mingxin/persistence'
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Answer, Call } from './call.ts'
import { idempotently } from './idempotency.ts'
import { JsonText } from './json-text.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    operationId?: string
    /** What the body may be; JSON where this is absent. */
    contentTypes?: readonly string[]
  }
}

const NOBODY: Principal = { clientId: '', organisation: { code: '', name: '' }, scopes: new Set(), level: 'PUBLIC' }

/** Registers an operation that changes nothing. What the handler has written as JSON already is sent as it is. */
export function read<P, Q, B, R>(
  app: FastifyInstance,
  operation: Operation<P, Q, B, R>,
  handler: (call: Call<P, Q, B>) => Promise<R | JsonText<NoInfer<R>>>,
): void {
  const status = successOf(operation)
  app.route({
    ...optionsOf(operation),
    handler: async (request, reply) => {
      const answer = await handler(callOf<P, Q, B>(request))
      reply.code(status)
      return answer instanceof JsonText ? reply.type('application/json; charset=utf-8').send(answer.text) : answer
    },
  })
}

/**
 * Registers an operation that writes. It runs in one transaction together with the bookkeeping of its Idempotency-Key:
 * the same key with the same request answers what the first one answered, with another request it is refused.
 */
export function write<P, Q, B, R>(
  app: FastifyInstance,
  operation: Operation<P, Q, B, R>,
  database: Database,
  handler: (call: Call<P, Q, B>, tx: Transaction) => Promise<Answer<NoInfer<R>>>,
): void {
  app.route({
    ...optionsOf(operation),
    handler: async (request, reply) => {
      const call = callOf<P, Q, B>(request)
      const answer = await database.transaction((tx) => idempotently(tx, operation.id, call, () => handler(call, tx)))
      return reply
        .code(answer.status)
        .headers(answer.headers ?? {})
        .send(answer.once ? { ...answer.body, ...answer.once } : answer.body)
    },
  })
}

/** Registers an operation whose body is read as a stream. Other content types are refused before a byte is read. */
export function stream<P, Q, B, R>(
  app: FastifyInstance,
  operation: Operation<P, Q, B, R>,
  contentTypes: readonly string[],
  handler: (call: Call<P, Q, { contentType: string; content: Readable }>) => Promise<Answer<R>>,
): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser([...contentTypes], (_request, payload, done) => done(null, payload))
    scope.route({
      ...optionsOf(operation),
      config: { operationId: operation.id, contentTypes },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      handler: async (request, reply) => {
        const call = callOf<P, Q, Readable>(request)
        if (!call.body) throw new AppError('request.empty')
        const contentType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
        const answer = await handler({ ...call, body: { contentType, content: call.body } })
        return reply
          .code(answer.status)
          .headers(answer.headers ?? {})
          .send(answer.body)
      },
    })
  })
}

// What the contract answers to a request that succeeds, such as 202 to one that is done a little later.
const successOf = ({ schema }: Operation): number =>
  Number(Object.keys(schema.response).find((status) => status.startsWith('2')) ?? 200)

function optionsOf(operation: Operation): Omit<RouteOptions, 'handler'> {
  const { scopes } = operation
  return {
    method: operation.method,
    url: operation.path,
    schema: operation.schema,
    config: { operationId: operation.id },
    ...(scopes !== null && { onRequest: async (request: FastifyRequest) => authorise(request, scopes) }),
  }
}

async function authorise(request: FastifyRequest, scopes: readonly string[]): Promise<void> {
  const principal = await request.server.verifyToken(request.headers.authorization)
  const missing = scopes.filter((scope) => !principal.scopes.has(scope))
  if (missing.length > 0)
    throw new AppError('access.scope-missing', { detail: `The token lacks the scope ${missing.join(', ')}.` })
  request.principal = principal
}

// Fastify has validated these parts against the operation's schema, which is where the types come from.
function callOf<P, Q, B>(request: FastifyRequest): Call<P, Q, B> {
  return {
    params: request.params as P,
    query: request.query as Q,
    body: request.body as B,
    principal: request.principal ?? NOBODY,
    traceparent: request.traceparent,
    requestId: request.id,
    headers: request.headers,
  }
}
