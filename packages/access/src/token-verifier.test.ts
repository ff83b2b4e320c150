import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTokenVerifier, type TokenVerifier } from './index.ts'

const ISSUER = 'http://issuer.test'
const AUDIENCE = 'mingxin'
const CLAIMS = { client_id: 'yms', org: { code: 'C1', name: '局' }, scope: 'a b', level: 'GOV_SHARED' }

let keys: Awaited<ReturnType<typeof generateKeyPair>>
let server: Server | undefined

beforeAll(async () => {
  keys = await generateKeyPair('ES256')
})
afterEach(() => {
  server?.close()
  server = undefined
})

async function serve(listener: RequestListener): Promise<string> {
  const listening = createServer(listener)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/jwks`
}

const verifierAt = (jwksUrl: string, now?: () => number): TokenVerifier =>
  createTokenVerifier({ jwksUrl, issuer: ISSUER, audience: AUDIENCE, ...(now && { now }) })

async function publish(): Promise<{ url: string; fetched: () => number }> {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }
  let fetched = 0
  const url = await serve((_request, response) => {
    fetched++
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  return { url, fetched: () => fetched }
}

interface Changes {
  readonly claims?: JWTPayload
  readonly issuer?: string
  readonly audience?: string
  readonly lifetimeSeconds?: number
  readonly kid?: string
}

const sign = async (changes: Changes = {}, key = keys.privateKey): Promise<string> =>
  `Bearer ${await new SignJWT(changes.claims ?? CLAIMS)
    .setProtectedHeader({ alg: 'ES256', kid: changes.kid ?? 'k1' })
    .setIssuer(changes.issuer ?? ISSUER)
    .setAudience(changes.audience ?? AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + (changes.lifetimeSeconds ?? 600))
    .sign(key)}`

describe('a bearer token', () => {
  it('says who asks, and what it may', async () => {
    const { url } = await publish()
    expect(await verifierAt(url)(await sign())).toEqual({
      clientId: 'yms',
      organisation: { code: 'C1', name: '局' },
      scopes: new Set(['a', 'b']),
      level: 'GOV_SHARED',
    })
  })

  it.each([undefined, '', 'Bearer', 'Basic eW1zOng=', 'Bearer two parts'])('is missing: %s', async (authorization) => {
    const { url } = await publish()
    await expect(verifierAt(url)(authorization)).rejects.toMatchObject({ code: 'access.token-missing' })
  })

  it.each<[string, Changes]>([
    ['another issuer', { issuer: 'http://other.test' }],
    ['another audience', { audience: 'other' }],
    ['an unknown key', { kid: 'k2' }],
    ['no client_id', { claims: { ...CLAIMS, client_id: undefined } }],
    ['no organisation', { claims: { ...CLAIMS, org: 'C1' } }],
    ['an unknown level', { claims: { ...CLAIMS, level: 'ALL' } }],
  ])('is refused for %s', async (_reason, changes) => {
    const { url } = await publish()
    await expect(verifierAt(url)(await sign(changes))).rejects.toMatchObject({ code: 'access.token-invalid' })
  })

  it('is refused when another key signed it, when it is changed, and when nobody signed it', async () => {
    const { url } = await publish()
    const verify = verifierAt(url)
    const { privateKey } = await generateKeyPair('ES256')
    const [header, payload = '', signature] = (await sign()).split('.')
    const forged = Buffer.from(JSON.stringify({ ...CLAIMS, level: 'GOV_SHARED', aud: AUDIENCE })).toString('base64url')
    const unsigned = `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
    const bad = [await sign({}, privateKey), `${header}.${forged}.${signature}`, unsigned, 'Bearer abc']
    for (const token of bad) await expect(verify(token)).rejects.toMatchObject({ code: 'access.token-invalid' })
  })

  it('is refused once it has expired, also when it was accepted before', async () => {
    const { url } = await publish()
    let now = Date.now()
    const verify = verifierAt(url, () => now)
    const token = await sign({ lifetimeSeconds: 60 })
    await verify(token)
    now += 61_000
    await expect(verify(token)).rejects.toMatchObject({ code: 'access.token-expired' })
  })

  it('is verified once, and the keys are fetched once', async () => {
    const { url, fetched } = await publish()
    const verify = verifierAt(url)
    const [first, second] = [await sign(), await sign({ claims: { ...CLAIMS, scope: 'c' } })]
    for (const token of [first, second, first]) await verify(token)
    expect(fetched()).toBe(1)
    expect(await verify(first)).toBe(await verify(first))
  })
})

describe('when the issuer’s keys cannot be had', () => {
  it.each<[string, RequestListener]>([
    ['a failure', (_request, response) => response.writeHead(500).end()],
    ['no JSON', (_request, response) => response.end('<html>')],
    ['no keys', (_request, response) => response.end('{"keys":"none"}')],
    ['a cut connection', (request) => request.socket.destroy()],
  ])('nobody is called a liar: 503, try again (%s)', async (_reason, listener) => {
    const verify = verifierAt(await serve(listener))
    await expect(verify(await sign())).rejects.toMatchObject({
      code: 'access.keys-unavailable',
      retryable: true,
      retryAfterSeconds: 5,
    })
  })

  it('a token that was accepted before is accepted on', async () => {
    const { url } = await publish()
    const verify = verifierAt(url)
    const token = await sign()
    await verify(token)
    server?.close()
    expect(await verify(token)).toMatchObject({ clientId: 'yms' })
  })
})
