/**
 * One operation of a service's OpenAPI document, as code registers it. The type parameters carry the shapes of path
 * parameters, query, body and successful reply from the contract to the handler.
 */
export interface Operation<Params = unknown, Query = unknown, Body = unknown, Reply = unknown> {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path in the router's notation, `/v1/subjects/:code`. */
  readonly path: string
  /** Scopes a token needs, all of them; null for an operation open to anyone. */
  readonly scopes: readonly string[] | null
  readonly schema: {
    readonly params?: unknown
    readonly querystring?: unknown
    readonly body?: unknown
    readonly response: { readonly [status: string]: unknown }
  }
  readonly types?: { params: Params; query: Query; body: Body; reply: Reply }
}
