import type { Metrics } from '@mingxin/observability'
import type { FastifyInstance } from 'fastify'

/** Name of what must be in order → resolves when it is, rejects with why it is not. */
export type ReadinessChecks = { readonly [name: string]: () => Promise<unknown> }

export interface CommonRoutesOptions {
  /** The service's OpenAPI document. */
  readonly contract: object
  readonly metrics: Metrics
  readonly checks: ReadinessChecks
}

/** Liveness, readiness, metrics and the contract: what every service answers to anyone. */
export function registerCommonRoutes(app: FastifyInstance, { contract, metrics, checks }: CommonRoutesOptions): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check)] as const),
    )
    const isReady = results.every(([, outcome]) => outcome === 'ok')
    return reply
      .code(isReady ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'not-ready', checks: Object.fromEntries(results) })
  })
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.expose()))
  // Whoever generates a client from it is to talk to this service, wherever it runs.
  app.get('/openapi.json', async ({ protocol, host }) => ({ ...contract, servers: [{ url: `${protocol}://${host}` }] }))
}

async function outcomeOf(check: () => Promise<unknown>): Promise<string> {
  try {
    await check()
    return 'ok'
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  }
}
