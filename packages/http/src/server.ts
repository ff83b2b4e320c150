import { randomBytes } from 'node:crypto'
import type { Principal, TokenVerifier } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import { readJsonBody } from '@mingxin/json'
import { continueTrace, type Logger, type Metrics, traceIdOf } from '@mingxin/observability'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { toBodyError, toCharsetError } from './body-error.ts'
import { rememberOperations } from './contract-agreement.ts'
import { problemOf, statusOf, toAppError } from './problem.ts'
import { answerUnreadable } from './unreadable.ts'
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

// A whole request must have come in by then: nobody holds a connection open by sending a byte now and then.
const REQUEST_TIMEOUT_MS = 300_000

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
    keepAliveTimeout: 30_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error, request, reply) => answer(error, request, reply, logger),
  })
  // No operation takes text; without its parser such a body is refused by its type.
  app.removeContentTypeParser('text/plain')
  readJsonStrictly(app)
  app.setValidatorCompiler(validatorCompiler)
  rememberOperations(app)
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
  letGoWhenClosing(app)
  return app
}

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

// Fastify's own parser puts U+FFFD for bytes that are not UTF-8, takes the last of two members, and rounds.
function readJsonStrictly(app: FastifyInstance): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const charset = foreignCharset(headerOf(request, 'content-type'))
    done(charset === undefined ? null : toCharsetError(charset), payload)
  })
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    const read = readJsonBody(body)
    if (read.kind === 'value') done(null, read.value)
    else done(toBodyError(read, body))
  })
}

const JSON_TYPES: ReadonlySet<string> = new Set(['application/json', 'application/x-ndjson', 'application/ndjson'])
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i

/** The charset that a Content-Type of JSON names, where it is not UTF-8. RFC 8259, 11 knows none; UTF-8 does no harm. */
function foreignCharset(contentType: string | undefined): string | undefined {
  const charset = contentType === undefined ? undefined : CHARSET.exec(contentType)?.[1]
  if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined
  return JSON_TYPES.has(contentType?.split(';')[0]?.trim().toLowerCase() ?? '') ? charset : undefined
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

const IDLE_CHECK_MS = 50

// A connection that was busy when the server began to close becomes idle with its answer, and would hold the close up
// for the whole keep-alive time.
function letGoWhenClosing(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const timer = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS)
    app.server.once('close', () => clearInterval(timer))
    if (!app.server.listening) clearInterval(timer)
  })
}

function answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const accepted = request.routeOptions?.config?.contentTypes ?? ['application/json']
  const error = toAppError(thrown, { accepted, came: headerOf(request, 'content-type') })
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
  const challenge = challengeFor(error)
  if (challenge) reply.header('www-authenticate', challenge)
  reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(error, request.id))
}

// RFC 6750, 3: whoever sent no token is told how to authenticate, and nothing of an error.
function challengeFor({ code, kind }: AppError): string | undefined {
  const realm = 'Bearer realm="mingxin"'
  if (code === 'access.token-missing') return realm
  if (kind === 'unauthenticated') return `${realm}, error="invalid_token"`
  return code === 'access.scope-missing' ? `${realm}, error="insufficient_scope"` : undefined
}
