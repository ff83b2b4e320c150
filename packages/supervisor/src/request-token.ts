import { type ClientEntry, readClientsFile } from '@mingxin/access'

const ANSWER_MS = 15_000

export interface TokenRequest {
  /** Address of the portal. */
  readonly portal: string
  readonly clientsFile: string
  /** Name of a client in that file. */
  readonly name: string
}

/** The portal, which gives the tokens, does not answer or cannot answer. */
export class PortalAway extends Error {}

/** Gets a bearer token for a client of the clients file. Rejects with a message that says what to do; with `PortalAway` when there is nobody to ask. */
export async function requestToken({ portal, clientsFile, name }: TokenRequest): Promise<string> {
  const clients = readClientsFile(clientsFile)
  const client = clients.find((one) => one.name === name)
  const names = clients.map((one) => one.name).join(', ')
  if (!client) throw new Error(`There is no client ${name}. There are: ${names}`)
  const { access_token, error, error_description }: Reply = JSON.parse(await ask(portal, client))
  if (access_token !== undefined) return access_token
  throw new Error(`The portal refused ${name}: ${error} (${error_description})`)
}

interface Reply {
  readonly access_token?: string
  readonly error?: string
  readonly error_description?: string
}

async function ask(portal: string, { clientId, clientSecret = '' }: ClientEntry): Promise<string> {
  const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':')
  const headers = { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  const init = { method: 'POST', headers, body, signal: AbortSignal.timeout(ANSWER_MS) }
  const answer = await fetch(`${portal}/oauth/token`, init)
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch((cause: unknown) => {
      throw new PortalAway(`The portal does not answer at ${portal}. Start it with: npm start`, { cause })
    })
  if (answer.status >= 500)
    throw new PortalAway(`The portal at ${portal} cannot give tokens: it answers ${answer.status}`)
  return answer.text
}
