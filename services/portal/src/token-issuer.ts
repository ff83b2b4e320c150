import { isRetryable } from '@mingxin/errors'
import type { Logger } from '@mingxin/observability'
import type { Database } from '@mingxin/persistence'
import { type Configuration, errors, type KoaContextWithOIDC, Provider, type ResourceServer } from 'oidc-provider'
import { grantedScopes } from './domain/scopes.ts'
import { createProviderAdapter } from './provider-adapter.ts'
import { isSecretOf } from './secrets.ts'
import type { SigningKey } from './signing-keys.ts'
import { findClient, type StoredClient } from './store/clients.ts'
import { recordIssuedToken } from './store/issued-tokens.ts'

export interface TokenIssuerOptions {
  readonly issuer: string
  readonly audience: string
  readonly database: Database
  readonly keys: readonly [SigningKey, ...SigningKey[]]
  readonly logger: Logger
}

const TOKEN_PATH = '/oauth/token'
const KEYS_PATH = '/.well-known/jwks.json'
const RESOURCE = 'urn:mingxin'
const TOKEN_LIFETIME_S = 3_600
const RETRY_AFTER_S = 5

/**
 * The authorization server: client credentials (RFC 6749 4.4) proved by a secret or a signed assertion (RFC 7523),
 * answered with an ES256 JWT access token (RFC 9068). Everything else oidc-provider can do is off.
 */
export function createTokenIssuer(options: TokenIssuerOptions): Provider {
  const { issuer, database, keys, logger } = options
  const provider = new Provider(issuer, {
    adapter: createProviderAdapter(database),
    jwks: { keys: [...keys] },
    routes: { token: TOKEN_PATH, jwks: KEYS_PATH },
    responseTypes: [],
    scopes: [],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { clientAuthSigningAlgValues: ['ES256', 'EdDSA', 'PS256', 'RS256'] },
    ttl: { ClientCredentials: TOKEN_LIFETIME_S },
    features: featuresOf(options),
    extraTokenClaims: async (_context, token) => {
      const { clientId, organisation, level } = await clientNamed(database, token.clientId)
      const scopes = token.scope?.split(' ') ?? []
      await recordIssuedToken(database, { tokenId: token.jti, clientId, organisationCode: organisation.code, scopes })
      return { org: organisation, level }
    },
  })
  provider.Client.prototype.compareClientSecret = function (secret) {
    return isSecretOf(this.clientSecret ?? '', secret)
  }
  report(provider, logger)
  return provider
}

function featuresOf({ audience, database, keys }: TokenIssuerOptions): Configuration['features'] {
  const { kid } = keys.at(-1) ?? keys[0]
  const getResourceServerInfo = async (context: KoaContextWithOIDC, resource: string): Promise<ResourceServer> => {
    if (resource !== RESOURCE) throw new errors.InvalidTarget('there is no such resource')
    const scope = await grantScope(context, database)
    const jwt = { sign: { alg: 'ES256', kid } } as const
    return { scope, audience, accessTokenFormat: 'jwt', accessTokenTTL: TOKEN_LIFETIME_S, jwt }
  }
  return {
    clientCredentials: { enabled: true },
    resourceIndicators: { enabled: true, defaultResource: () => RESOURCE, getResourceServerInfo },
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  }
}

// The library leaves out scopes it does not know; asking for more than one holds must be refused (RFC 6749 5.2), and
// asking for none means all (3.3). So the request is completed here, before the library reads it.
async function grantScope({ oidc }: KoaContextWithOIDC, database: Database): Promise<string> {
  const { scopes } = await clientNamed(database, oidc.client?.clientId)
  const requested = typeof oidc.params?.scope === 'string' ? oidc.params.scope : ''
  const granted = grantedScopes(scopes, requested)?.join(' ')
  if (granted === undefined)
    throw new errors.InvalidScope('the client does not hold every scope it asks for', requested)
  if (oidc.params) oidc.params.scope = granted
  return granted
}

async function clientNamed(database: Database, clientId: string | undefined): Promise<StoredClient> {
  const client = clientId === undefined ? undefined : await findClient(database, clientId)
  if (!client) throw new errors.InvalidClientAuth('the client was removed')
  return client
}

function report(provider: Provider, logger: Logger): void {
  provider.on('grant.success', ({ oidc }) => logger.info({ clientId: oidc.client?.clientId }, 'token issued'))
  provider.on('grant.error', ({ oidc }, error) => {
    const { message, error_description, error_detail } = error
    logger.info({ clientId: oidc.client?.clientId, error: message, error_description, error_detail }, 'token refused')
  })
  provider.on('server_error', (context, error) => {
    logger.error({ err: error }, 'no token could be issued')
    if (!isRetryable(error)) return
    context.status = 503
    context.set('retry-after', String(RETRY_AFTER_S))
    context.body = { error: 'temporarily_unavailable', error_description: error.message }
  })
}
