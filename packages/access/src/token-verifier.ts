import type { OpenLevel } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Principal } from './principal.ts'

export interface TokenVerifierOptions {
  readonly jwksUrl: string
  readonly issuer: string
  readonly audience: string
  readonly now?: () => number
  /** Keys given directly instead of fetched, for tests. */
  readonly keys?: JWTVerifyGetKey
}

/**
 * Verifies the bearer token of a request. Rejects with `access.token-missing`, `access.token-invalid`,
 * `access.token-expired` or, when the issuer's keys cannot be fetched, `access.keys-unavailable`.
 */
export type TokenVerifier = (authorization: string | undefined) => Promise<Principal>

const CACHED_TOKENS_MAX = 10_000
const ALGORITHMS = ['ES256', 'EdDSA']

/**
 * Checks signature, issuer, audience and times with jose. A verified token is remembered by its whole text until it
 * expires, because verifying one signature takes longer than everything else a check needs.
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { issuer, audience, now = Date.now } = options
  const keys =
    options.keys ?? createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 5_000, timeoutDuration: 5_000 })
  const verified = new LRUCache<string, { principal: Principal; expiresAt: number }>({ max: CACHED_TOKENS_MAX })
  return async (authorization) => {
    const token = bearerToken(authorization)
    const known = verified.get(token)
    if (known && known.expiresAt > now()) return known.principal
    verified.delete(token)
    const payload = await verify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      currentDate: new Date(now()),
    })
    const principal = principalOf(payload)
    verified.set(token, { principal, expiresAt: (payload.exp ?? 0) * 1000 })
    return principal
  }
}

function bearerToken(authorization: string | undefined): string {
  const [, token] = authorization?.match(/^Bearer ([\w.~+/-]+=*)$/i) ?? []
  if (token === undefined) throw new AppError('access.token-missing')
  return token
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  options: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, { ...options, requiredClaims: ['exp', 'client_id'] })).payload
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw new AppError('access.token-expired', { cause })
    if (isFaultOfToken(cause)) throw new AppError('access.token-invalid', { cause })
    throw new AppError('access.keys-unavailable', { cause, retryAfterSeconds: 5 })
  }
}

// What jose says of the token itself; everything else says that the issuer's keys could not be had.
const FAULTS_OF_ISSUER = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']
const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !FAULTS_OF_ISSUER.includes(error.code)

function principalOf(payload: JWTPayload): Principal {
  const { client_id, org, scope, level } = payload
  const isWhole = typeof client_id === 'string' && typeof scope === 'string' && isOrganisation(org) && isLevel(level)
  if (!isWhole)
    throw new AppError('access.token-invalid', { detail: 'The token lacks client_id, org, scope or level.' })
  return {
    clientId: client_id,
    organisation: { code: org.code, name: org.name },
    scopes: new Set(scope.split(' ')),
    level,
  }
}

const isOrganisation = (value: unknown): value is Principal['organisation'] =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'name' in value &&
  typeof value.name === 'string'

const isLevel = (value: unknown): value is OpenLevel =>
  value === 'PUBLIC' || value === 'AUTHORISED' || value === 'GOV_SHARED'
