import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { assertServesContract, rememberOperations } from './contract-agreement.ts'

const contract = { paths: { '/v1/subjects/{code}': { get: {} }, '/v1/things': { get: {}, post: {}, parameters: [] } } }

async function serverOf(...routes: readonly (readonly ['GET' | 'POST', string])[]) {
  const app = fastify()
  rememberOperations(app)
  for (const [method, url] of routes) app.route({ method, url, handler: async () => ({}) })
  await app.ready()
  return app
}

describe('a server and its contract', () => {
  it('agree when every operation of either is one of the other', async () => {
    const app = await serverOf(['GET', '/v1/subjects/:code'], ['GET', '/v1/things'], ['POST', '/v1/things'])
    expect(() => assertServesContract(app, contract)).not.toThrow()
  })

  it('do not where an operation is missing, or served without being promised', async () => {
    const app = await serverOf(['GET', '/v1/subjects/:id'], ['GET', '/v1/things'])
    expect(() => assertServesContract(app, contract)).toThrow(
      'GET /v1/subjects/{code} is not served; POST /v1/things is not served; GET /v1/subjects/{id} is not promised',
    )
  })
})
