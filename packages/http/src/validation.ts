import { AppError, faultsFromSchema } from '@mingxin/errors'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule

const strictParts = createAjv({ allErrors: true, strict: false })
// Path and query are text; numbers and booleans in them are read as such.
const textParts = createAjv({ allErrors: true, strict: false, coerceTypes: 'array', useDefaults: true })

function createAjv(options: ConstructorParameters<typeof Ajv2020>[0]): Ajv2020 {
  const ajv = new Ajv2020(options)
  addFormats(ajv)
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
  return (value: unknown) => {
    if (validate(value)) return { value }
    const faults = faultsFromSchema(validate.errors ?? [], value, PREFIX[httpPart] ?? '')
    const [first] = faults
    const detail = first && `${first.pointer || 'The value'}: expected ${first.expected}, got ${first.actual}.`
    return { error: new AppError('request.invalid', { faults, ...(detail && { detail }) }) }
  }
}
