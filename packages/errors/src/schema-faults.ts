import type { ContractFields } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { ErrorObject } from 'ajv'
import { alternativesFault } from './alternatives.ts'
import { amountMeantBy } from './amount-reading.ts'
import { dayMeantBy } from './date-reading.ts'
import { absent, type Fault, faultAt, showValue } from './fault.ts'
import { fieldLabel, wordsAt } from './field-label.ts'
import { nearestField } from './nearest-field.ts'
import { type Finding, faultByKeyword } from './schema-rules.ts'

/** A row of a million wrong values is wrong; naming a hundred of them says so without storing a million texts. */
const FAULTS_MAX = 100

/**
 * Turns what a compiled validator complained about into faults, one per place and rule, in the words of a clerk; at most
 * the first hundred. `value` is what was validated, `prefix` the pointer under which it stands in the whole, and `fields`
 * what its contract says of its fields: `envelopeFields`, `payloadFields[kind]`, `fieldsOf(schema)`. Without them names
 * stand for titles. Errors that only repeat another one are left out.
 */
export function faultsFromSchema(
  errors: readonly ErrorObject[],
  value: unknown,
  prefix = '',
  fields: ContractFields = {},
): Fault[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  const isBranchOf = (parent: ErrorObject, error: ErrorObject): boolean =>
    error.schemaPath.startsWith(`${parent.schemaPath}/`) && isBelow(error.instancePath, parent.instancePath)
  // What is no text at all is not in a list of texts either.
  const isRepeated = (error: ErrorObject): boolean =>
    error.keyword === 'if' ||
    (error.keyword === 'enum' && mistyped.has(error.instancePath)) ||
    alternatives.some((parent) => isBranchOf(parent, error))
  const own = errors.filter((error) => !isRepeated(error)).slice(0, FAULTS_MAX)
  const faults = own.map((error) => {
    const finding = findingOf(error, value, prefix, fields)
    if (!alternatives.includes(error)) return faultOf(finding)
    return (
      faultOfKind(finding) ??
      alternativesFault(
        finding,
        errors.filter((other) => isBranchOf(error, other)),
      )
    )
  })
  return withoutRepetition(faults)
}

function withoutRepetition(faults: readonly Fault[]): Fault[] {
  const keyOf = ({ pointer, code, expected }: Fault): string => JSON.stringify([pointer, code, expected])
  return [...new Map(faults.map((fault) => [keyOf(fault), fault])).values()]
}

const isBelow = (place: string, parent: string): boolean => place === parent || place.startsWith(`${parent}/`)

function findingOf(error: ErrorObject, value: unknown, prefix: string, fields: ContractFields): Finding {
  const place = placeOf(error)
  const found = valueAt(value, place)
  const around = valueAt(value, error.instancePath)
  return {
    error,
    place,
    pointer: prefix + maskPersonIdsIn(place),
    value: found,
    around,
    shown: showValue(found),
    fields,
  }
}

/** Where an error is: a property that is missing or unknown is the place, not the object around it. */
function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  const property: unknown =
    keyword === 'required' ? Reflect.get(params, 'missingProperty') : Reflect.get(params, 'additionalProperty')
  return typeof property === 'string' ? `${instancePath}/${escapePointer(property)}` : instancePath
}

function faultOf(finding: Finding): Fault {
  const { keyword } = finding.error
  if (keyword === 'additionalProperties') return unknownField(finding)
  return (keyword === 'required' ? undefined : faultOfKind(finding)) ?? faultByKeyword(finding)
}

// What stands in a field nobody asked for may be anything, personal data above all; it is not repeated.
function unknownField({ error, pointer, around, fields }: Finding): Fault {
  const nearest = nearestField(fields, error.instancePath, String(error.params.additionalProperty), around)
  return faultAt(pointer, 'field.unknown', absent.notShown, {}, nearest)
}

/** The fault of a date or an amount, whatever of it the schema found wrong first. */
function faultOfKind({ pointer, place, value, shown, fields, error }: Finding): Fault | undefined {
  const kind = error.params.format === 'date' ? 'date' : wordsAt(fields, place).kind
  const field = fieldLabel(fields, place)
  if (kind === 'date') return faultAt(pointer, 'field.date', shown, { field }, dayMeantBy(value))
  if (kind === 'amount') return faultAt(pointer, 'field.amount', shown, { field }, amountMeantBy(value))
  return undefined
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
