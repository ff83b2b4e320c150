import type { ClientEntry } from '@mingxin/access'
import { orm, type Queryable } from '@mingxin/persistence'
import { eq } from 'drizzle-orm'
import { clients } from './tables.ts'

/** A client as the portal keeps it. */
export interface StoredClient extends Omit<ClientEntry, 'clientSecret'> {
  /** See secrets.ts; absent for a client that signs assertions with a key. */
  readonly secretHash?: string
}

export async function findClient(database: Queryable, clientId: string): Promise<StoredClient | undefined> {
  const [row] = await orm(database).select().from(clients).where(eq(clients.clientId, clientId))
  return row && clientOf(row)
}

const clientOf = ({ secretHash, jwks, ...row }: typeof clients.$inferSelect): StoredClient => ({
  clientId: row.clientId,
  name: row.name,
  organisation: { code: row.organisationCode, name: row.organisationName },
  scopes: row.scopes,
  level: row.level,
  ...(secretHash !== null && { secretHash }),
  ...(jwks !== null && { jwks }),
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
export async function replaceClientsOfFile(tx: Queryable, listed: readonly StoredClient[]): Promise<void> {
  for (const { clientId, name, organisation, scopes, level, secretHash, jwks } of listed) {
    const keys = jwks === undefined ? null : JSON.stringify(jwks)
    const who = [organisation.code, organisation.name]
    await tx.query(UPSERT, [clientId, name, secretHash ?? null, keys, ...who, [...scopes], level])
  }
  await tx.query(DELETE_OTHERS, [listed.map(({ clientId }) => clientId)])
}
