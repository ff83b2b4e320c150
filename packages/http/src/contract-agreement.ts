import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** What this server answers, `GET /v1/subjects/{code}` each. */
    servedOperations: string[]
  }
}

/** Remembers every route as it is registered. */
export function rememberOperations(app: FastifyInstance): void {
  const served: string[] = []
  app.decorate('servedOperations', served)
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') served.push(`${one} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
  })
}

/**
 * Throws when a server lacks an operation of its OpenAPI document or answers one that is not in it, and names each: a
 * service whose code and contract disagree does not start.
 */
export function assertServesContract(app: FastifyInstance, contract: Record<string, unknown>): void {
  const promised = operationsOf(contract)
  const served = new Set(app.servedOperations)
  const missing = [...promised].filter((operation) => !served.has(operation))
  const unpromised = [...served].filter((operation) => !promised.has(operation))
  if (missing.length + unpromised.length === 0) return
  const faults = [...missing.map((one) => `${one} is not served`), ...unpromised.map((one) => `${one} is not promised`)]
  throw new Error(`The service does not fit its contract: ${faults.join('; ')}.`)
}

const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete'])

function operationsOf({ paths }: Record<string, unknown>): Set<string> {
  const entries = Object.entries(paths ?? {}).flatMap(([route, methods]) =>
    Object.keys(methods ?? {})
      .filter((method) => METHODS.has(method))
      .map((method) => `${method.toUpperCase()} ${route}`),
  )
  return new Set(entries)
}
