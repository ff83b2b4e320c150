import { Environment, type TypeCheckResult } from '@marcbachmann/cel-js'
import { type RecordKind, readCommonRecordSchema, readPayloadSchema } from '@mingxin/contracts'
import { withFunctions } from './expression.ts'

/** The fields of a record kind with their CEL types; an object's fields stand below it. */
type Fields = { readonly [name: string]: string | Fields }

type Json = { readonly [key: string]: unknown }

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const RECORD_FIELDS: Fields = { kind: 'string', sourceOrgCode: 'string', decidedOn: 'string', publishedOn: 'string' }
const SUBJECT_FIELDS: Fields = { kind: 'string', region: 'string' }

const common: unknown = readCommonRecordSchema()
const definitions: Json = isJson(common) && isJson(common.$defs) ? common.$defs : {}

function fieldsOf(schema: Json): Fields {
  const properties = isJson(schema.properties) ? schema.properties : {}
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => (isJson(property) ? [[name, typeOf(property)]] : [])),
  )
}

function typeOf(schema: Json): string | Fields {
  if (typeof schema.$ref === 'string') return typeOfDefinition(schema.$ref)
  if (Array.isArray(schema.enum)) return typeof schema.enum[0] === 'string' ? 'string' : 'dyn'
  if (schema.type === 'object') return fieldsOf(schema)
  if (schema.type === 'array')
    return isJson(schema.items) && typeOf(schema.items) === 'string' ? 'list<string>' : 'list'
  return PRIMITIVES[String(schema.type)] ?? 'dyn'
}

const PRIMITIVES: { readonly [type: string]: string } = {
  string: 'string',
  number: 'double',
  integer: 'double',
  boolean: 'bool',
}

function typeOfDefinition(reference: string): string | Fields {
  const definition = definitions[reference.slice(reference.lastIndexOf('/') + 1)]
  return isJson(definition) ? typeOf(definition) : 'dyn'
}

const payloadFields = new Map<RecordKind, Fields>()

function payloadFieldsOf(kind: RecordKind): Fields {
  const known = payloadFields.get(kind)
  if (known) return known
  const schema: unknown = readPayloadSchema(kind)
  const fields = isJson(schema) ? fieldsOf(schema) : {}
  payloadFields.set(kind, fields)
  return fields
}

/** Whether records of this kind can hold a value at this path. */
export function hasField(kind: RecordKind, path: string): boolean {
  let node: string | Fields | undefined = {
    record: RECORD_FIELDS,
    subject: SUBJECT_FIELDS,
    payload: payloadFieldsOf(kind),
  }
  for (const key of path.split('.')) {
    if (node === undefined || typeof node === 'string') return false
    node = node[key]
  }
  return node !== undefined
}

/** Checks an expression against the types of a record kind's fields. */
export function checkTypes(expression: string, kind: RecordKind): TypeCheckResult {
  const environment = withFunctions(new Environment({ unlistedVariablesAreDyn: false }))
    .registerVariable('record', { schema: RECORD_FIELDS })
    .registerVariable('subject', { schema: SUBJECT_FIELDS })
    .registerVariable('payload', { schema: payloadFieldsOf(kind) })
    .registerVariable('param', 'map<string, double>')
  return environment.check(expression)
}
