import { createTokenVerifier } from '@mingxin/access'
import { startDatabaseProxy } from '@mingxin/testing'
import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addSigningKey } from './signing-keys.ts'
import { askForToken, basic, createTestPortal, ISSUER, type TestPortal } from './testing/portal.ts'

const yms = {
  name: 'yms',
  clientId: 'yms',
  clientSecret: 'a secret with : and %',
  organisation: { code: '11440608PDY001020W', name: '高明区政务服务和数据管理局' },
  scopes: ['records:read', 'checks:read'],
  level: 'GOV_SHARED',
} as const
const encoded = encodeURIComponent(yms.clientSecret)

let portal: TestPortal
let address: string

beforeAll(async () => {
  portal = await createTestPortal()
  address = await portal.start([yms])
})
afterAll(() => portal.close())

const verifierAt = (origin: string) =>
  createTokenVerifier({ jwksUrl: `${origin}/.well-known/jwks.json`, issuer: ISSUER, audience: 'mingxin' })
const auditRows = async () => {
  const statement = 'SELECT client_id, organisation_code, scopes FROM issued_tokens ORDER BY audit_id'
  return (await portal.installation.database.open('portal').query(statement)).rows
}

describe('a client with its secret', () => {
  it('gets a bearer token that every service accepts, with its organisation, scopes and level', async () => {
    const { status, headers, body } = await askForToken(address, basic('yms', encoded))
    expect({ status, ...body }).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 3600 })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(decodeProtectedHeader(body.access_token ?? '')).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    expect(await verifierAt(address)(`Bearer ${body.access_token}`)).toEqual({
      clientId: 'yms',
      organisation: yms.organisation,
      scopes: new Set(yms.scopes),
      level: 'GOV_SHARED',
    })
  })

  it('may send the secret in the form instead', async () => {
    const form = { grant_type: 'client_credentials', client_id: 'yms', client_secret: yms.clientSecret }
    expect(await askForToken(address, {}, form)).toMatchObject({ status: 200 })
  })

  it('gets all its scopes when it names none, and the part it names', async () => {
    const all = await askForToken(address, basic('yms', encoded))
    const part = await askForToken(address, basic('yms', encoded), {
      grant_type: 'client_credentials',
      scope: 'checks:read',
    })
    expect([all.body.scope, part.body.scope]).toEqual(['records:read checks:read', 'checks:read'])
  })

  it.each(['records:write:LIST_ENTRY', 'checks:read ops:write', 'no-such-scope'])(
    'is refused when it asks for more than it holds: %s',
    async (scope) => {
      const reply = await askForToken(address, basic('yms', encoded), { grant_type: 'client_credentials', scope })
      expect(reply).toMatchObject({ status: 400, body: { error: 'invalid_scope' } })
    },
  )
})

describe('a request that proves nothing', () => {
  it('is refused in the same words for a wrong secret and an unknown client', async () => {
    const wrong = await askForToken(address, basic('yms', 'wrong'))
    const unknown = await askForToken(address, basic('nobody', 'wrong'))
    expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
    expect(unknown.body).toEqual(wrong.body)
    expect(wrong.headers.get('www-authenticate')).toMatch(/^Basic /)
  })

  it.each([
    ['no grant type', {}, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['a foreign resource', { grant_type: 'client_credentials', resource: 'urn:other' }, 'invalid_target'],
  ])('is refused as RFC 6749 5.2 says: %s', async (_case, form, error) => {
    expect(await askForToken(address, basic('yms', encoded), form)).toMatchObject({ status: 400, body: { error } })
  })

  it.each([
    ['JSON instead of a form', 'application/json', '{"grant_type":"client_credentials"}'],
    ['a parameter twice', 'application/x-www-form-urlencoded', 'grant_type=client_credentials&scope=a&scope=b'],
    ['no body', 'application/x-www-form-urlencoded', ''],
    ['an oversized body', 'application/x-www-form-urlencoded', `grant_type=${'x'.repeat(100_000)}`],
  ])('is refused with invalid_request: %s', async (_case, contentType, body) => {
    const headers = { ...basic('yms', encoded), 'content-type': contentType }
    const response = await fetch(`${address}/oauth/token`, { method: 'POST', headers, body })
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ error: 'invalid_request' }),
    ])
  })
})

describe('the audit', () => {
  it('holds one row per token, and none for a refusal', async () => {
    const before = await auditRows()
    await askForToken(address, basic('yms', encoded), { grant_type: 'client_credentials', scope: 'checks:read' })
    await askForToken(address, basic('yms', 'wrong'))
    const added = (await auditRows()).slice(before.length)
    expect(added).toEqual([{ client_id: 'yms', organisation_code: yms.organisation.code, scopes: ['checks:read'] }])
  })

  it('and the log and the tables never hold a secret or a token', async () => {
    const { body } = await askForToken(address, basic('yms', encoded))
    await askForToken(address, basic('yms', 'a-wrong-secret'))
    const { rows } = await portal.installation.database.open('portal').query('SELECT * FROM clients')
    const everything = portal.log.join('') + JSON.stringify([rows, await auditRows()])
    expect(everything).toContain('scrypt$')
    for (const secret of [yms.clientSecret, encoded, 'a-wrong-secret', body.access_token])
      expect(everything).not.toContain(secret)
  })
})

describe('while the database is away', () => {
  it('no token leaves: 503 with Retry-After, and tokens again once it is back', async () => {
    const proxy = await startDatabaseProxy(portal.installation.config.databaseUrl)
    address = await portal.start([yms], { databaseUrl: proxy.url })
    await proxy.cut()
    const refused = await askForToken(address, basic('yms', encoded))
    expect(refused).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await proxy.mend()
    expect(await askForToken(address, basic('yms', encoded))).toMatchObject({ status: 200 })
    address = await portal.start([yms])
    await proxy.cut()
  })
})

describe('the clients file', () => {
  it('decides at every start: a changed secret works, a client that left it gets no token any more', async () => {
    const court = { ...yms, name: 'court', clientId: 'court' }
    address = await portal.start([{ ...yms, clientSecret: 'another' }, court])
    expect(await askForToken(address, basic('yms', 'another'))).toMatchObject({ status: 200 })
    expect(await askForToken(address, basic('yms', encoded))).toMatchObject({ status: 401 })
    address = await portal.start([yms])
    expect(await askForToken(address, basic('court', encoded))).toMatchObject({ status: 401 })
    expect(await askForToken(address, basic('yms', encoded))).toMatchObject({ status: 200 })
  })
})

describe('a new signing key', () => {
  it('signs from the next start on, and tokens of the key before stay valid', async () => {
    const old = await askForToken(address, basic('yms', encoded))
    const kid = await addSigningKey(portal.config.signingKeysFile)
    address = await portal.start([yms])
    const fresh = await askForToken(address, basic('yms', encoded))
    expect(decodeProtectedHeader(fresh.body.access_token ?? '').kid).toBe(kid)
    expect(decodeProtectedHeader(old.body.access_token ?? '').kid).not.toBe(kid)
    const verify = verifierAt(address)
    for (const { body } of [old, fresh])
      expect(await verify(`Bearer ${body.access_token}`)).toMatchObject({ clientId: 'yms' })
  })

  it('is published without its private part', async () => {
    const { keys } = JSON.parse(await (await fetch(`${address}/.well-known/jwks.json`)).text())
    expect(keys).toHaveLength(2)
    for (const key of keys) expect(Object.keys(key)).not.toContain('d')
  })
})
