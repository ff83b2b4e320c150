import { randomBytes } from 'node:crypto'
import type { Principal, TokenVerifier } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import { continueTrace, type Logger, type Metrics, traceIdOf } from '@mingxin/observability'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { problemOf, statusOf, toAppError } from './problem.ts'
import { validatorCompiler } from './validation.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** W3C trace context with which this request goes on. */
    traceparent: string
    /** Who asks; null on operations open to anyone. */
    principal: Principal | null
  }
  interface FastifyInstance {
    verifyToken: TokenVerifier
  }
}

export interface HttpServerOptions {
  readonly logger: Logger
  readonly metrics: Metrics
  readonly verifyToken: TokenVerifier
  /** Bytes of a JSON body at most. Default 1 MiB. */
  readonly bodyBytesMax?: number
}

/** A server with the manners all services share: problems for errors, request ids, traces, metrics, validation. */
export function createHttpServer({
  logger,
  metrics,
  verifyToken,
  bodyBytesMax = 1_048_576,
}: HttpServerOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: bodyBytesMax,
    genReqId: requestIds(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    disableRequestLogging: true,
    keepAliveTimeout: 30_000,
    frameworkErrors: (error, request, reply) => answer(error, request, reply, logger),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.decorateRequest('traceparent', '')
  app.decorateRequest('principal', null)
  app.decorate('verifyToken', verifyToken)
  app.addHook('onRequest', async (request, reply) => {
    request.traceparent = continueTrace(headerOf(request, 'traceparent'))
    reply.header('x-request-id', request.id).header('traceparent', request.traceparent)
  })
  app.setErrorHandler((error, request, reply) => answer(error, request, reply, logger))
  app.setNotFoundHandler((request, reply) => answer(new AppError('resource.not-found'), request, reply, logger))
  measure(app, metrics)
  return app
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

// Unique over processes and cheap: a random prefix and a counter.
function requestIds(): () => string {
  const prefix = randomBytes(6).toString('base64url')
  let count = 0
  return () => `${prefix}-${(++count).toString(36)}`
}

function measure(app: FastifyInstance, metrics: Metrics): void {
  const durations = metrics.durations('http_request_duration_seconds', 'Time to answer a request', [
    'operation',
    'status',
  ])
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? 'none'
    durations.observe({ operation, status: String(reply.statusCode) }, reply.elapsedTime / 1000)
  })
}

function answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const error = toAppError(thrown)
  const status = statusOf(error)
  const facts = {
    requestId: request.id,
    traceId: traceIdOf(request.traceparent),
    code: error.code,
    status,
    method: request.method,
    route: request.routeOptions?.url,
  }
  if (status >= 500) logger.error({ ...facts, err: error.cause ?? error }, 'request failed')
  else logger.info(facts, 'request refused')
  if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds)
  if (status === 401) reply.header('www-authenticate', `Bearer realm="mingxin", error="${error.code}"`)
  reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(error, request.id))
}
