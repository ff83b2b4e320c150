import type { Queryable } from '@mingxin/persistence'

export interface IssuedToken {
  readonly tokenId: string
  readonly clientId: string
  readonly organisationCode: string
  readonly scopes: readonly string[]
}

const INSERT = {
  name: 'portal_record_token',
  text: 'INSERT INTO issued_tokens (token_id, client_id, organisation_code, scopes) VALUES ($1, $2, $3, $4)',
}

/** Writes the audit row of a token. The token is only handed out when this has resolved. */
export async function recordIssuedToken(database: Queryable, token: IssuedToken): Promise<void> {
  await database.query(INSERT, [token.tokenId, token.clientId, token.organisationCode, [...token.scopes]])
}
