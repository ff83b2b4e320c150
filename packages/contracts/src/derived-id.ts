import { hash } from 'node:crypto'

/**
 * A stable identity derived from what something is: UUID version 8 (RFC 9562) over the SHA-256 of its kind and parts.
 * The same parts give the same id in every process and every replay.
 */
export function deriveId(kind: string, ...parts: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify([kind, ...parts]), 'hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
