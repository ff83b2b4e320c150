import type { Runnable } from '@mingxin/lifecycle'
import type { Logger } from '@mingxin/observability'
import { createHost } from '@mingxin/service-host'
import type { FastifyInstance } from 'fastify'
import type { PortalConfig } from './config.ts'
import { registerStartPage } from './http/start-page.routes.ts'
import { registerTokenRoutes } from './http/token.routes.ts'
import { importClients } from './import-clients.ts'
import { readinessOf } from './readiness.ts'
import { openSigningKeys } from './signing-keys.ts'
import { createTokenIssuer } from './token-issuer.ts'

export interface PortalApp extends Runnable {
  readonly logger: Logger
  readonly app: FastifyInstance
}

export interface PortalOptions {
  readonly logger?: Logger
}

/** The portal: tokens and their keys, readiness of the whole, the start page. */
export async function createApp(config: PortalConfig, options: PortalOptions = {}): Promise<PortalApp> {
  const host = createHost('portal', config, { connectionsMax: 5, ...options })
  const { app, database, logger } = host
  const keys = await openSigningKeys(config.signingKeysFile)
  registerTokenRoutes(app, createTokenIssuer({ ...config, database, keys, logger }))
  registerStartPage(app, config.services)
  host.checkReadiness(readinessOf(config.services))
  return {
    logger,
    app,
    start: async () => {
      const clients = await importClients(database, config.clientsFile)
      logger.info({ clients }, 'clients read')
      await host.start()
    },
    stop: () => host.stop(),
  }
}
