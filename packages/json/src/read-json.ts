import { type ParseError, parse as parseTolerantly } from 'jsonc-parser'
import { isExactNumber, isPlainNumber } from './number-text.ts'
import { membersOf, repeatedMembers } from './repeated-members.ts'
import { scan } from './scan.ts'

/** Why text was not read. */
export type JsonRefusal =
  /** No JSON (RFC 8259). `position` counts characters from 0; the length of the text says that it ends too early. */
  | { readonly kind: 'malformed'; readonly position: number | undefined }
  | { readonly kind: 'too-deep' }
  /** One object names a member twice. `value` is the whole, with all values of such a member as an array. */
  | { readonly kind: 'member-repeated'; readonly pointers: readonly string[]; readonly value: unknown }

export type ReadJson = { readonly kind: 'value'; readonly value: unknown } | JsonRefusal

export interface ReadJsonOptions {
  /**
   * Which numbers become numbers. All others become the text that was sent, so that a schema judges the digits.
   * `exact`: those a double holds with the value that is written. `plain`: of these only the ones that are written as
   * digits, at most six of them behind the point. Default `exact`.
   */
  readonly numbers?: 'exact' | 'plain'
}

/**
 * Reads JSON strictly (I-JSON, RFC 7493): what two readers could understand differently is refused, and no digit is lost
 * in silence. Member names must be unique, numbers that a double would change come back as their text, and nesting ends
 * at `LEVELS_MAX`. Of all other JSON the value is exactly that of `JSON.parse`. Never throws.
 *
 * Costs one pass over the text and one over the value beside `JSON.parse`; more only where something is wrong.
 */
export function readJson(text: string, { numbers = 'exact' }: ReadJsonOptions = {}): ReadJson {
  const { isTooDeep, members, areSureNumbers } = scan(text)
  if (isTooDeep) return { kind: 'too-deep' }
  const parsed = parse(text)
  if (parsed.kind !== 'value') return parsed
  if (membersOf(parsed.value) !== members) return { kind: 'member-repeated', ...repeatedMembers(text) }
  return areSureNumbers ? parsed : { kind: 'value', value: withNumberTexts(text, numbers) }
}

function parse(text: string): ReadJson {
  try {
    return { kind: 'value', value: JSON.parse(text) }
  } catch (error) {
    return placeOfFault(text, error)
  }
}

// Where a reviver gets the text of a number: https://github.com/tc39/proposal-json-parse-with-source.
function withNumberTexts(text: string, numbers: 'exact' | 'plain'): unknown {
  const isKept = (token: string): boolean => isExactNumber(token) && (numbers === 'exact' || isPlainNumber(token))
  return JSON.parse(text, (_key: string, value: unknown, context?: { readonly source?: string }) => {
    const source = typeof value === 'number' ? context?.source : undefined
    return source === undefined || isKept(source) ? value : source
  })
}

const PLACE = / in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/

// The runtime names a place only sometimes; the tolerant parser, which is asked then, recurses, and takes for nesting
// what stands behind a stray quote.
function placeOfFault(text: string, error: unknown): JsonRefusal {
  const [, position] = (error instanceof Error && PLACE.exec(error.message)) || []
  if (position !== undefined) return { kind: 'malformed', position: Number(position) }
  const faults: ParseError[] = []
  try {
    parseTolerantly(text, faults, { disallowComments: true })
  } catch {
    return { kind: 'too-deep' }
  }
  return { kind: 'malformed', position: faults[0]?.offset }
}
