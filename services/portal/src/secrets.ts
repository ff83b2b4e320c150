import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const HASH_BYTES = 32
const derive = promisify<string, Buffer, number, Buffer>(scrypt)

/** The scrypt hash under which a client's secret is kept: `scrypt$<salt>$<hash>`, base64url, Node's default cost. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(secret, salt, HASH_BYTES)
  return ['scrypt', salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether a secret has this hash. Takes the same time for every wrong secret. */
export async function isSecretOf(stored: string, secret: string): Promise<boolean> {
  const [scheme, salt = '', hash = ''] = stored.split('$')
  const expected = Buffer.from(hash, 'base64url')
  if (scheme !== 'scrypt' || expected.length !== HASH_BYTES) return false
  const actual = await derive(secret, Buffer.from(salt, 'base64url'), HASH_BYTES)
  return timingSafeEqual(actual, expected)
}
