import { orgCodeOf } from '../uscc/parts.ts'
import type { ClassifiedIdentifier } from './finding.ts'

/**
 * The 9-character organisation code that an identifier is or carries, the one thing by which a credit code, an old
 * organisation code and a legacy taxpayer number of one body can be matched without a table. Undefined where there is none.
 */
export function orgCodeIn(identifier: ClassifiedIdentifier): string | undefined {
  switch (identifier.kind) {
    case 'uscc':
      return orgCodeOf(identifier.normal)
    case 'orgcode9':
      return identifier.normal
    case 'taxno15':
    case 'taxno19':
    case 'taxno20':
      return orgCodeOfHolder(identifier.holder.kind, identifier.holder.code)
    default:
      return undefined
  }
}

function orgCodeOfHolder(kind: 'uscc' | 'orgcode9' | 'person-id', code: string): string | undefined {
  if (kind === 'person-id') return undefined
  return kind === 'uscc' ? orgCodeOf(code) : code
}
