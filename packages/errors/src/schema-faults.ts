import type { ErrorCode } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { ErrorObject } from 'ajv'
import { type Fault, showValue } from './fault.ts'

type Rule = (error: ErrorObject) => { code: ErrorCode; expected: string; property?: string }
type Params = Record<string, string | number | readonly unknown[] | undefined>

const params = (error: ErrorObject): Params => error.params

const rules: Record<string, Rule> = {
  required: (e) => ({ code: 'field.required', expected: 'present', property: String(params(e).missingProperty) }),
  additionalProperties: (e) => ({
    code: 'field.unknown',
    expected: 'absent: the contract has no such field',
    property: String(params(e).additionalProperty),
  }),
  type: (e) => ({ code: 'field.type', expected: String(params(e).type) }),
  enum: (e) => ({ code: 'field.enum', expected: `one of ${[params(e).allowedValues].flat().join(', ')}` }),
  const: (e) => ({ code: 'field.enum', expected: JSON.stringify(params(e).allowedValue) }),
  format: (e) => ({ code: 'field.format', expected: formats[String(params(e).format)] ?? String(params(e).format) }),
  pattern: (e) => ({ code: 'field.format', expected: `text matching ${params(e).pattern}` }),
  minLength: (e) => ({ code: 'field.length', expected: `at least ${params(e).limit} characters` }),
  maxLength: (e) => ({ code: 'field.length', expected: `at most ${params(e).limit} characters` }),
  minItems: (e) => ({ code: 'field.length', expected: `at least ${params(e).limit} items` }),
  maxItems: (e) => ({ code: 'field.length', expected: `at most ${params(e).limit} items` }),
  minProperties: (e) => ({ code: 'field.length', expected: `at least ${params(e).limit} field(s)` }),
  uniqueItems: () => ({ code: 'field.condition', expected: 'items without repetition' }),
  minimum: (e) => ({ code: 'field.range', expected: `${params(e).comparison} ${params(e).limit}` }),
  maximum: (e) => ({ code: 'field.range', expected: `${params(e).comparison} ${params(e).limit}` }),
  anyOf: () => ({ code: 'field.condition', expected: 'one of the alternatives the contract names' }),
  oneOf: () => ({ code: 'field.condition', expected: 'exactly one of the alternatives the contract names' }),
}

const formats: Record<string, string> = {
  date: 'a calendar date YYYY-MM-DD',
  'date-time': 'a time of RFC 3339 with offset, 2026-03-02T09:30:00+08:00',
  uuid: 'a UUID',
}

/**
 * Turns what a compiled validator complained about into faults, one per place and rule. `value` is what was validated
 * and `prefix` the pointer under which it stands in the whole. Errors that only repeat another one are left out.
 */
export function faultsFromSchema(errors: readonly ErrorObject[], value: unknown, prefix = ''): Fault[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const isBranch = (error: ErrorObject): boolean =>
    alternatives.some(
      (parent) =>
        error !== parent &&
        error.schemaPath.includes(`/${parent.keyword}/`) &&
        error.instancePath.startsWith(parent.instancePath),
    )
  return errors
    .filter((error) => error.keyword !== 'if' && !isBranch(error))
    .map((error) => faultOf(error, value, prefix))
}

function faultOf(error: ErrorObject, value: unknown, prefix: string): Fault {
  const rule = rules[error.keyword]
  const { code, expected, property } = rule?.(error) ?? { code: 'field.condition' as const, expected: error.keyword }
  const place = property === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(property)}`
  // What stands in a field nobody asked for may be anything, personal data above all; it is not repeated.
  const actual = code === 'field.unknown' ? '(not shown)' : showValue(valueAt(value, place))
  return { pointer: prefix + maskPersonIdsIn(place), code, expected, actual }
}

export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The value at a JSON pointer, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  let node: unknown = value
  for (const key of pointer.split('/').slice(1)) {
    if (node === null || typeof node !== 'object') return undefined
    node = Reflect.get(node, key.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return node
}
