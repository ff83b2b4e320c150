import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { AppError } from '@mingxin/errors'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

/** A private ES256 key; `kid` is its RFC 7638 thumbprint. */
export type SigningKey = JWK & { readonly kid: string }

/**
 * The keys of the file, oldest first; a missing file is created with one key. The last one signs, all of them are
 * published, so that tokens of the key before stay valid until they expire. Rejects with `config.invalid`.
 */
export async function openSigningKeys(file: string): Promise<readonly [SigningKey, ...SigningKey[]]> {
  const [first, ...others] = readKeys(file) ?? (await createFile(file))
  if (!first) throw new AppError('config.invalid', { detail: `${file} holds no key` })
  return [first, ...others]
}

/** Adds a key, which signs from the next start on. Resolves with its kid. */
export async function addSigningKey(file: string): Promise<string> {
  const key = await createKey()
  replaceFile(file, [...(readKeys(file) ?? []), key])
  return key.kid
}

async function createKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' }
}

async function createFile(file: string): Promise<SigningKey[]> {
  const keys = [await createKey()]
  writeFileSync(file, textOf(keys), { mode: 0o600, flag: 'wx' })
  return keys
}

// A reader sees the old file or the new one, never half of one.
function replaceFile(file: string, keys: readonly SigningKey[]): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, textOf(keys), { mode: 0o600 })
  renameSync(unfinished, file)
}

const textOf = (keys: readonly SigningKey[]): string => `${JSON.stringify({ keys }, null, 2)}\n`

function readKeys(file: string): SigningKey[] | undefined {
  try {
    const { keys } = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(keys) && keys.every(isSigningKey)) return keys
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
  }
  throw new AppError('config.invalid', { detail: `${file} is not a JSON Web Key Set of private ES256 keys` })
}

const isSigningKey = (key: Partial<SigningKey>): boolean =>
  key.kty === 'EC' && key.crv === 'P-256' && key.alg === 'ES256' && Boolean(key.kid && key.x && key.y && key.d)
