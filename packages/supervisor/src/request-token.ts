import { type ClientEntry, readClientsFile } from '@mingxin/access'

export interface TokenRequest {
  /** Address of the portal. */
  readonly portal: string
  readonly clientsFile: string
  /** Name of a client in that file. */
  readonly name: string
}

/** Gets a bearer token for a client of the clients file. Rejects with a message that says what to do. */
export async function requestToken({ portal, clientsFile, name }: TokenRequest): Promise<string> {
  const clients = readClientsFile(clientsFile)
  const client = clients.find((one) => one.name === name)
  const names = clients.map((one) => one.name).join(', ')
  if (!client) throw new Error(`There is no client ${name}. There are: ${names}`)
  const response = await ask(portal, client)
  const { access_token, error, error_description }: Reply = JSON.parse(await response.text())
  if (access_token !== undefined) return access_token
  throw new Error(`The portal refused ${name}: ${error} (${error_description})`)
}

interface Reply {
  readonly access_token?: string
  readonly error?: string
  readonly error_description?: string
}

async function ask(portal: string, { clientId, clientSecret = '' }: ClientEntry): Promise<Response> {
  const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':')
  const headers = { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  try {
    return await fetch(`${portal}/oauth/token`, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) })
  } catch (cause) {
    throw new Error(`The portal does not answer at ${portal}. Start it with: npm start`, { cause })
  }
}
