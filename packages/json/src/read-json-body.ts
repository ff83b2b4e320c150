import { type JsonRefusal, type ReadJsonOptions, readJson } from './read-json.ts'
import { type ForeignBytes, foreignBytesIn, withoutByteOrderMark } from './utf8.ts'

/** Why bytes were not read. */
export type JsonBodyRefusal =
  | JsonRefusal
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-utf8'; readonly foreign: ForeignBytes }
  /** A member that changes the prototype of whatever object it is copied into. */
  | { readonly kind: 'poisoned' }

export type ReadJsonBody = { readonly kind: 'value'; readonly value: unknown } | JsonBodyRefusal

/**
 * Reads the bytes of a whole body as `readJson` does. A byte-order mark is skipped; bytes that are not UTF-8 are never
 * replaced by something else. Members `__proto__` and `constructor.prototype` are refused, as secure-json-parse does.
 */
export function readJsonBody(bytes: Buffer, options?: ReadJsonOptions): ReadJsonBody {
  const content = withoutByteOrderMark(bytes)
  if (content.length === 0) return { kind: 'empty' }
  const foreign = foreignBytesIn(content)
  if (foreign)
    return { kind: 'not-utf8', foreign: { ...foreign, position: foreign.position + skipped(bytes, content) } }
  const text = content.toString('utf8')
  const read = readJson(text, options)
  return read.kind === 'value' && MAY_POISON.test(text) && isPoisoned(read.value) ? { kind: 'poisoned' } : read
}

const skipped = (bytes: Buffer, content: Buffer): number => bytes.length - content.length

// An escape may hide either name.
const MAY_POISON = /__proto__|constructor|\\u/

function isPoisoned(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(
    ([name, child]) => name === '__proto__' || (name === 'constructor' && hasPrototype(child)) || isPoisoned(child),
  )
}

const hasPrototype = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, 'prototype')
