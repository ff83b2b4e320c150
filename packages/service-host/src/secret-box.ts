import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Seals secrets of one purpose for keeping; what is sealed for one purpose opens for no other. */
export interface SecretBox {
  seal(text: string): string
  /** Throws when the sealed text was changed, or sealed for another purpose or with a key that is gone. */
  open(sealed: string): string
}

/** A key of the installation: 32 bytes in base64, with the id that sealed texts name it by. */
export interface SealingKey {
  readonly id: string
  readonly key: string
}

const VERSION = 'v1'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM under keys derived with HKDF-SHA-256; the first key seals, all of them open. */
export function createSecretBox(keys: readonly SealingKey[], purpose: string): SecretBox {
  const derived = new Map(keys.map(({ id, key }) => [id, deriveKey(key, purpose)]))
  const [current] = derived
  if (!current) throw new TypeError('there is no key to seal with')
  return {
    seal: (text) => encrypt(text, ...current),
    open: (sealed) => decrypt(sealed, derived),
  }
}

const deriveKey = (key: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64'), '', `mingxin ${purpose}`, KEY_BYTES))

function encrypt(text: string, keyId: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [VERSION, keyId, Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')].join('.')
}

function decrypt(sealed: string, keys: ReadonlyMap<string, Buffer>): string {
  const [version, keyId, data] = sealed.split('.')
  const key = keys.get(keyId ?? '')
  if (version !== VERSION || !key || !data) throw new TypeError('not sealed with a key of this installation')
  const bytes = Buffer.from(data, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
}
