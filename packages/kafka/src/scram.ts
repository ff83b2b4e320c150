import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

/** What a broker keeps of a password (RFC 5802). It is enough to log in with: keep it as the password itself. */
export interface ScramCredential {
  readonly iterations: number
  /** Base64. */
  readonly salt: string
  /** Base64. */
  readonly saltedPassword: string
}

// Kafka takes 4,096 to 16,384. Our passwords are random, so that nobody guesses them anyway.
const ITERATIONS = 8_192
const SALT_BYTES = 24
const HASH_BYTES = 64

/** The SCRAM-SHA-512 credential of a password, which is ASCII. */
export async function scramCredentialOf(password: string): Promise<ScramCredential> {
  const salt = randomBytes(SALT_BYTES)
  const salted = await promisify(pbkdf2)(password, salt, ITERATIONS, HASH_BYTES, 'sha512')
  return { iterations: ITERATIONS, salt: salt.toString('base64'), saltedPassword: salted.toString('base64') }
}
