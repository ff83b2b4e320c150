import { createServer } from 'node:http'
import { type OpenLevel, readOrganisations } from '@mingxin/contracts'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export interface TokenChanges {
  readonly scope?: string
  readonly level?: OpenLevel
  readonly expiresInSeconds?: number
  readonly audience?: string
}

export interface TokenChanges {
  readonly scope?: string
  readonly level?: OpenLevel
  readonly expiresInSeconds?: number
  readonly audience?: string
}

export interface TestIssuer {
  readonly issuer: string
  readonly jwksUrl: string
  readonly audience: string
  /** A token of one of the clients of contracts/organisations, with changed claims where given. */
  tokenFor(client: string, changes?: TokenChanges): Promise<string>
  /** The header that carries such a token. */
  authorization(client: string, changes?: TokenChanges): Promise<{ authorization: string }>
  close(): Promise<void>
}

/** A token issuer for tests: real ES256 tokens, real JWKS over HTTP, so that services verify them as in production. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] })
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const issuer = `http://127.0.0.1:${port}`
  const audience = 'mingxin'
  const tokenFor: TestIssuer['tokenFor'] = async (name, changes = {}) => {
    const { client, organisation } = clientNamed(name)
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      client_id: name,
      org: { code: organisation.code, name: organisation.name },
      level: changes.level ?? client.level,
      scope: changes.scope ?? client.scopes.join(' '),
    }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(changes.audience ?? audience)
      .setSubject(name)
      .setIssuedAt(now)
      .setExpirationTime(now + (changes.expiresInSeconds ?? 600))
      .sign(privateKey)
  }
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    audience,
    tokenFor,
    authorization: async (name, changes) => ({ authorization: `Bearer ${await tokenFor(name, changes)}` }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function clientNamed(name: string) {
  const { clients, organisations } = readOrganisations()
  const client = clients.find((one) => one.name === name)
  const organisation = organisations.find((one) => one.key === client?.organisation)
  if (!client || !organisation) throw new Error(`there is no client ${name}`)
  return { client, organisation }
}
