import { type Addresses, requestToken } from '@mingxin/supervisor'

type Service = 'ingest' | 'code-registry' | 'sanction-engine' | 'feedback' | 'portal'

/** JSON as a service answered it; what is read of it is named where it is read. */
// biome-ignore lint/suspicious/noExplicitAny: replies of five services, whose shapes stand in their contracts
export type Json = any

export interface Reply {
  readonly status: number
  readonly body: Json
}

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly body?: string | object
  readonly contentType?: string
  readonly idempotencyKey?: string
}

const ATTEMPTS_MAX = 60
const PAUSE_MS = 500

/**
 * The running system as its clients see it: over HTTP, with a token per client. A service that is away for a moment (it
 * answers 503, or nothing) is asked again; writes carry an Idempotency-Key, so asking again does nothing twice.
 */
export class Api {
  readonly addresses: Addresses
  readonly #clientsFile: string
  readonly #tokens = new Map<string, Promise<string>>()

  constructor(addresses: Addresses, clientsFile: string) {
    this.addresses = addresses
    this.#clientsFile = clientsFile
  }

  async call(client: string, service: Service, route: string, options: CallOptions = {}): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      const reply = await this.#attempt(client, service, route, options)
      if (reply && reply.status !== 503) return reply
      if (attempt >= ATTEMPTS_MAX) throw new Error(`${service} does not answer ${route}.`)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }

  /** A call that must succeed; throws with the service's own words otherwise. */
  async ask(client: string, service: Service, route: string, options: CallOptions = {}): Promise<Json> {
    const { status, body } = await this.call(client, service, route, options)
    if (status >= 300)
      throw new Error(`${service} ${route} answered ${status}: ${body?.detail ?? JSON.stringify(body)}`)
    return body
  }

  async #attempt(client: string, service: Service, route: string, options: CallOptions): Promise<Reply | undefined> {
    const { method = 'GET', body, contentType = 'application/json', idempotencyKey } = options
    const token = await this.token(client)
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': contentType }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    }
    const text = typeof body === 'object' ? JSON.stringify(body) : body
    try {
      const response = await fetch(`${this.addresses[service]}${route}`, {
        method,
        headers,
        ...(text !== undefined && { body: text }),
      })
      return { status: response.status, body: await response.json() }
    } catch {
      return undefined
    }
  }

  /** A bearer token of a client, asked for once. */
  token(name: string): Promise<string> {
    const known = this.#tokens.get(name)
    if (known) return known
    const portal = this.addresses.portal ?? ''
    const token = requestToken({ portal, clientsFile: this.#clientsFile, name })
    this.#tokens.set(name, token)
    token.catch(() => this.#tokens.delete(name))
    return token
  }
}
