import { createHmac, randomBytes } from 'node:crypto'
import type { PersonId, PersonIdType } from '@mingxin/contracts'
import { maskPassport, maskPersonId, normaliseIdentifier } from '@mingxin/identifiers'
import { openWith, sealWith } from './sealing.ts'

/** The keys that protect persons' id numbers. Every service of a district holds the same ones. */
export interface PersonIdKeys {
  /** 32 bytes, base64. Never changes: tokens are what records of one person are joined by. */
  readonly tokenKey: string
  /** 32 bytes each, base64, by key id; the first seals, all of them open. */
  readonly sealingKeys: readonly { readonly id: string; readonly key: string }[]
}

/** Protects id numbers: a keyed hash to join by, a masked form to show, a sealed form to keep. */
export interface PersonIdVault {
  seal(type: PersonIdType, number: string): PersonId
  /** The keyed hash alone, for looking a person up. Independent of spelling and case. */
  token(number: string): string
  /** Seals any text that may hold ids, as a quarantined row does. */
  sealText(text: string): string
  /** The text or number in a sealed form. Throws when it was changed or its key is not among the keys. */
  open(sealed: string): string
}

/** AES-256-GCM with a random nonce; HMAC-SHA-256 tokens. */
export function createPersonIdVault({ tokenKey, sealingKeys }: PersonIdKeys): PersonIdVault {
  const hmacKey = keyBytes(tokenKey)
  const keys = new Map(sealingKeys.map(({ id, key }) => [id, keyBytes(key)]))
  const [current] = keys
  if (!current) throw new TypeError('there is no key to seal with')
  const token = (number: string): string => createHmac('sha256', hmacKey).update(normalise(number)).digest('base64url')
  return {
    token,
    seal: (type, number) => ({
      type,
      token: token(number),
      masked: mask(type, normalise(number)),
      sealed: sealWith(normalise(number), ...current),
    }),
    sealText: (text) => sealWith(text, ...current),
    open: (sealed) => openWith(sealed, keys),
  }
}

/** New random keys, for the first start of an installation. */
export const generatePersonIdKeys = (): PersonIdKeys => ({
  tokenKey: randomBytes(32).toString('base64'),
  sealingKeys: [{ id: 'k1', key: randomBytes(32).toString('base64') }],
})

const normalise = (number: string): string => normaliseIdentifier(number).normal

const isIdentityCard = (type: PersonIdType): boolean => type === '01' || type === '05'

const mask = (type: PersonIdType, number: string): string =>
  isIdentityCard(type) ? maskPersonId(number) : maskPassport(number)

function keyBytes(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new TypeError('a key must have 32 bytes')
  return bytes
}
