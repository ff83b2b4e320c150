import { readFileSync } from 'node:fs'
import type { OpenLevel } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import type { JSONWebKeySet } from 'jose'

/** One entry of a clients file: who may get a token, what the token allows, and how the client proves who it is. */
export interface ClientEntry {
  readonly name: string
  readonly clientId: string
  readonly organisation: { readonly code: string; readonly name: string }
  readonly scopes: readonly string[]
  readonly level: OpenLevel
  /** Either this … */
  readonly clientSecret?: string
  /** … or the public keys its assertions are signed with (private_key_jwt, RFC 7523). */
  readonly jwks?: JSONWebKeySet
}

/** Reads a clients file. Rejects with `config.invalid`, naming file and entry, when something in it is missing or wrong. */
export function readClientsFile(file: string): ClientEntry[] {
  const entries = parse(file)
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry)
    if (fault) throw new AppError('config.invalid', { detail: `${file}: entry ${index}: ${fault}` })
  }
  const ids = entries.map(({ clientId }) => clientId)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice) throw new AppError('config.invalid', { detail: `${file}: the clientId ${twice} stands there twice` })
  return entries
}

function parse(file: string): ClientEntry[] {
  try {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(entries)) return entries
  } catch (cause) {
    // The message of a JSON error may repeat a secret of the file.
    const reason = cause instanceof SyntaxError ? 'not JSON' : String(cause)
    throw new AppError('config.invalid', { detail: `${file}: ${reason}` })
  }
  throw new AppError('config.invalid', { detail: `${file}: not an array of clients` })
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

function faultOf(entry: Partial<ClientEntry>): string | undefined {
  const { name, clientId, organisation, scopes, level, clientSecret, jwks } = entry
  if (!isText(name) || !isText(clientId)) return 'name and clientId must be texts'
  if (!isText(organisation?.code) || !isText(organisation?.name)) return 'organisation must have code and name'
  if (!Array.isArray(scopes) || !scopes.every(isText)) return 'scopes must be an array of texts'
  if (level !== 'PUBLIC' && level !== 'AUTHORISED' && level !== 'GOV_SHARED') return 'level is not an open level'
  if (isText(clientSecret) === (jwks !== undefined)) return 'exactly one of clientSecret and jwks must be given'
  if (jwks !== undefined && !Array.isArray(jwks.keys)) return 'jwks must be a JWK set'
  return undefined
}
