import { type ClientEntry, readClientsFile } from '@mingxin/access'
import type { Database } from '@mingxin/persistence'
import { hashSecret } from './secrets.ts'
import { replaceClientsOfFile, type StoredClient } from './store/clients.ts'

/**
 * Makes the portal's clients those of the file: new ones are added, changed ones changed, those that left the file
 * get no token any more. Resolves with their number.
 */
export async function importClients(database: Database, file: string): Promise<number> {
  const clients = await Promise.all(readClientsFile(file).map(withHash))
  await database.transaction((tx) => replaceClientsOfFile(tx, clients))
  return clients.length
}

async function withHash({ clientSecret, ...client }: ClientEntry): Promise<StoredClient> {
  return clientSecret === undefined ? client : { ...client, secretHash: await hashSecret(clientSecret) }
}
