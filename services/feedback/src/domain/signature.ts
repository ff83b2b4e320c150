import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

/** A new signing secret in the notation of Standard Webhooks 1.0: `whsec_` and 32 random bytes in base64. */
export const generateSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64')

/** The key of a secret in that notation, to be kept: making one takes longer than signing with it. */
export const keyOf = (secret: string): KeyObject => createSecretKey(Buffer.from(secret.slice(PREFIX.length), 'base64'))

/**
 * The value of `webhook-signature`: `v1,` and the HMAC-SHA256 over `id.timestamp.body` in base64.
 * @param timestamp seconds since 1970, as in `webhook-timestamp`
 */
export const signatureOf = (key: KeyObject, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
