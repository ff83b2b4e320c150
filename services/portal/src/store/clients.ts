import type { ClientEntry } from '@mingxin/access'
import type { Queryable } from '@mingxin/persistence'
import type { JSONWebKeySet } from 'jose'

/** A client as the portal keeps it. */
export interface StoredClient extends Omit<ClientEntry, 'clientSecret'> {
  /** See secrets.ts; absent for a client that signs assertions with a key. */
  readonly secretHash?: string
}

interface Row {
  client_id: string
  name: string
  secret_hash: string | null
  jwks: JSONWebKeySet | null
  organisation_code: string
  organisation_name: string
  scopes: string[]
  level: StoredClient['level']
}

const FIND = {
  name: 'portal_find_client',
  text: `SELECT client_id, name, secret_hash, jwks, organisation_code, organisation_name, scopes, level
           FROM clients WHERE client_id = $1`,
}

export async function findClient(database: Queryable, clientId: string): Promise<StoredClient | undefined> {
  const [row] = (await database.query<Row>(FIND, [clientId])).rows
  return row && clientOf(row)
}

const clientOf = (row: Row): StoredClient => ({
  clientId: row.client_id,
  name: row.name,
  organisation: { code: row.organisation_code, name: row.organisation_name },
  scopes: row.scopes,
  level: row.level,
  ...(row.secret_hash !== null && { secretHash: row.secret_hash }),
  ...(row.jwks !== null && { jwks: row.jwks }),
})

const UPSERT = `
  INSERT INTO clients (client_id, name, secret_hash, jwks, organisation_code, organisation_name, scopes, level, from_file)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true)
  ON CONFLICT (client_id) DO UPDATE
    SET name = excluded.name, secret_hash = excluded.secret_hash, jwks = excluded.jwks,
        organisation_code = excluded.organisation_code, organisation_name = excluded.organisation_name,
        scopes = excluded.scopes, level = excluded.level, from_file = true, updated_at = clock_timestamp()`

const DELETE_OTHERS = 'DELETE FROM clients WHERE from_file AND client_id <> ALL ($1)'

/** Makes the clients that came from the file exactly these. */
export async function replaceClientsOfFile(tx: Queryable, clients: readonly StoredClient[]): Promise<void> {
  for (const { clientId, name, organisation, scopes, level, secretHash, jwks } of clients) {
    const keys = jwks === undefined ? null : JSON.stringify(jwks)
    const who = [organisation.code, organisation.name]
    await tx.query(UPSERT, [clientId, name, secretHash ?? null, keys, ...who, [...scopes], level])
  }
  await tx.query(DELETE_OTHERS, [clients.map(({ clientId }) => clientId)])
}
