import { fieldsOf } from '@mingxin/contracts'
import { AppError, faultsFromSchema, unstorableFaults } from '@mingxin/errors'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule

// RFC 3339 knows the year 0000, the leap second 23:59:60 and offsets of a day and more; no clock of ours does.
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/
const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text))
const isDay = (text: string): boolean => /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && isSameDay(text)
const isSameDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

const strictParts = createAjv({ allErrors: true, strict: false })
// Path and query are text; numbers and booleans in them are read as such.
const textParts = createAjv({ allErrors: true, strict: false, coerceTypes: 'array', useDefaults: true })

function createAjv(options: ConstructorParameters<typeof Ajv2020>[0]): Ajv2020 {
  const ajv = new Ajv2020(options)
  addFormats(ajv)
  ajv.addFormat('date-time', isInstant)
  ajv.addFormat('date', isDay)
  return ajv
}

const PREFIX: { readonly [part: string]: string } = {
  body: '',
  querystring: '/query',
  params: '/path',
  headers: '/headers',
}

/** Compiles a part of an operation's schema; a value that does not fit becomes `request.invalid` with all its faults. */
export const validatorCompiler: FastifySchemaCompiler<AnySchema> = ({ schema, httpPart = 'body' }) => {
  const validate: ValidateFunction = (httpPart === 'body' ? strictParts : textParts).compile(schema)
  const fields = typeof schema === 'boolean' ? {} : fieldsOf(schema)
  return (value: unknown) => {
    const prefix = PREFIX[httpPart] ?? ''
    const faults = validate(value)
      ? unstorableFaults(value, prefix)
      : faultsFromSchema(validate.errors ?? [], value, prefix, fields)
    const [first] = faults
    if (first === undefined) return { value }
    const detail = `${first.pointer || 'The value'}: expected ${first.expected}, got ${first.actual}.`
    return { error: new AppError('request.invalid', { faults, detail }) }
  }
}
