import { hkdfSync } from 'node:crypto'
import { openWith, sealWith } from '@mingxin/person-ids'

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

const KEY_BYTES = 32

/** AES-256-GCM under keys derived with HKDF-SHA-256; the first key seals, all of them open. */
export function createSecretBox(keys: readonly SealingKey[], purpose: string): SecretBox {
  const derived = new Map(keys.map(({ id, key }) => [id, deriveKey(key, purpose)]))
  const [current] = derived
  if (!current) throw new TypeError('there is no key to seal with')
  return {
    seal: (text) => sealWith(text, ...current),
    open: (sealed) => openWith(sealed, derived),
  }
}

const deriveKey = (key: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64'), '', `mingxin ${purpose}`, KEY_BYTES))
