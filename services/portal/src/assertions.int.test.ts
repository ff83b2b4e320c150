import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForToken, createTestPortal, ISSUER, type TestPortal } from './testing/portal.ts'

let portal: TestPortal
let address: string
let keys: Awaited<ReturnType<typeof generateKeyPair>>

beforeAll(async () => {
  keys = await generateKeyPair('ES256')
  portal = await createTestPortal()
  address = await portal.start([
    {
      name: 'court',
      clientId: 'court',
      jwks: { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'court-1', alg: 'ES256', use: 'sig' }] },
      organisation: { code: '11440608PDY0010715', name: '高明区人民法院' },
      scopes: ['records:write:JUDICIAL'],
      level: 'GOV_SHARED',
    },
  ])
})
afterAll(() => portal.close())

const signed = (changes: { audience?: string; expires?: string; issuer?: string } = {}, key = keys.privateKey) =>
  new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: 'court-1' })
    .setIssuer(changes.issuer ?? 'court')
    .setSubject('court')
    .setAudience(changes.audience ?? ISSUER)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(changes.expires ?? '60s')
    .sign(key)

const send = (assertion: string) =>
  askForToken(
    address,
    {},
    {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  )

describe('a client that signs an assertion (RFC 7523)', () => {
  it('gets a token', async () => {
    const reply = await send(await signed())
    expect(reply).toMatchObject({ status: 200, body: { scope: 'records:write:JUDICIAL' } })
  })

  it('gets one token per assertion, however many requests carry it at once', async () => {
    const assertion = await signed()
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(assertion)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(7)
  })

  it('is refused when the assertion is for somebody else, expired, or from another issuer', async () => {
    const others = [{ audience: 'https://elsewhere.test' }, { expires: '-61s' }, { issuer: 'yms' }]
    for (const changes of others) expect(await send(await signed(changes))).toMatchObject({ status: 401 })
  })

  it('is refused when another key signed it', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    expect(await send(await signed({}, privateKey))).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  it('cannot prove itself with a secret', async () => {
    const form = { grant_type: 'client_credentials', client_id: 'court', client_secret: 'anything' }
    expect(await askForToken(address, {}, form)).toMatchObject({ status: 401 })
  })
})
