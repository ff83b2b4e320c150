import { portalOperations as operations } from '@mingxin/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'

/** Mounts the two routes of the authorization server that we offer. It reads the body and answers by itself. */
export function registerTokenRoutes(app: FastifyInstance, provider: Provider): void {
  const answer = provider.callback()
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    await answer(request.raw, reply.raw)
  }
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const { id, method, path } of [operations.issueToken, operations.readKeys])
      scope.route({ method, url: path, config: { operationId: id }, handler })
  })
}
