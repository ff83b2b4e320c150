import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Canonical JSON (RFC 8785). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** What makes two versions of a record the same in content: everything but how and when it was sent. */
const TRANSPORT = new Set([
  'op',
  'version',
  'sentAt',
  'producedAt',
  'payloadHash',
  'sourceOrgCode',
  'sourceOrgName',
  'sourceSystem',
  'catalogueCode',
  'catalogueVersion',
  'recordId',
])

export interface Hashes {
  readonly recordHash: string
  readonly contentHash: string
}

/**
 * Both hashes of a record as it was sent: of the whole, which the receipt names, and of its content alone. Each value is
 * brought into canonical form once.
 */
export function hashesOf(record: object): Hashes {
  const members: string[] = []
  const content: string[] = []
  for (const key of Object.keys(record).sort()) {
    const member = `${JSON.stringify(key)}:${canonicalJson(Reflect.get(record, key))}`
    members.push(member)
    if (!TRANSPORT.has(key)) content.push(member)
  }
  return { recordHash: sha256(`{${members.join(',')}}`), contentHash: sha256(`{${content.join(',')}}`) }
}
