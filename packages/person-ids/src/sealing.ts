import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals a text with AES-256-GCM under a key of 32 bytes; the result names the key by its id. */
export function sealWith(text: string, keyId: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [VERSION, keyId, Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')].join('.')
}

/** Opens what `sealWith` sealed. Throws when it was changed, or sealed with a key that is not among these. */
export function openWith(sealed: string, keys: ReadonlyMap<string, Buffer>): string {
  const [version, keyId, data] = sealed.split('.')
  const key = keys.get(keyId ?? '')
  if (version !== VERSION || !key || !data) throw new TypeError('not sealed with any of these keys')
  const bytes = Buffer.from(data, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
}
