import type { Database } from '@mingxin/persistence'
import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider'
import { findClient, type StoredClient } from './store/clients.ts'
import { spendAssertion } from './store/spent-assertions.ts'

/**
 * What oidc-provider asks a store for, answered from the portal's tables: clients, and assertions that were used. It
 * keeps nothing else here: our tokens are signed documents, not rows.
 */
export function createProviderAdapter(database: Database): AdapterFactory {
  const clients: Adapter = {
    ...NOTHING,
    find: async (clientId) => {
      const client = await findClient(database, clientId)
      return client && metadataOf(client)
    },
  }
  // The library looks first and inserts then; the insert alone decides, so that two requests cannot both pass.
  const assertions: Adapter = {
    ...NOTHING,
    upsert: async (assertionId, _payload, ttlSeconds = 0) => {
      if (await spendAssertion(database, assertionId, ttlSeconds)) return
      throw new errors.InvalidClientAuth('client assertion tokens must only be used once')
    },
  }
  const adapters: { readonly [model: string]: Adapter } = { Client: clients, ReplayDetection: assertions }
  return (model) => adapters[model] ?? NOTHING
}

const refuse = async (): Promise<never> => {
  throw new Error('the portal keeps no such thing')
}
const NOTHING: Adapter = {
  find: async () => undefined,
  upsert: refuse,
  findByUserCode: refuse,
  findByUid: refuse,
  consume: refuse,
  destroy: refuse,
  revokeByGrantId: refuse,
}

const metadataOf = ({ clientId, name, secretHash, jwks }: StoredClient): AdapterPayload => ({
  client_id: clientId,
  client_name: name,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  ...(jwks
    ? { token_endpoint_auth_method: 'private_key_jwt', jwks }
    : { token_endpoint_auth_method: 'client_secret_basic', client_secret: secretHash }),
})
