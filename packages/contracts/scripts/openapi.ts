import { readdirSync } from 'node:fs'
import path from 'node:path'
import { bundleOpenApi, type Document, type JsonSchema } from './bundle.ts'
import { contractsDirectory, readContract } from './paths.ts'
import { pascalCase, typesOf } from './types.ts'

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: JsonSchema }
type Content = { content?: Record<string, { schema?: JsonSchema }> }
type Operation = {
  operationId: string
  summary?: string
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: Content & { required?: boolean }
  responses: Record<string, Content | { $ref: string }>
  security?: Record<string, string[]>[]
  'x-stream-body'?: boolean
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** Per service: the bundled document it serves, and its operations as typed values for packages/http. */
export async function openApiModules(): Promise<Record<string, string>> {
  const files = readdirSync(path.join(contractsDirectory, 'openapi')).filter((file) => file.endsWith('.yaml'))
  const modules: Record<string, string> = {}
  const shared = Object.keys((await bundleOpenApi(readContract('openapi/common.yaml'), 'common.yaml')).paths)
  for (const file of files) {
    const service = path.basename(file, '.yaml')
    const document = await bundleOpenApi(readContract(`openapi/${file}`), file)
    modules[`openapi/${service}.json`] = `${JSON.stringify(document, null, 2)}\n`
    modules[`operations/${service}.ts`] = await operationModule(
      service === 'common' ? document : withoutPaths(document, shared),
    )
  }
  return modules
}

const withoutPaths = (document: Document, paths: string[]): Document => ({
  ...document,
  paths: Object.fromEntries(Object.entries(document.paths).filter(([route]) => !paths.includes(route))),
})

async function operationModule(document: Document): Promise<string> {
  const schemas: Record<string, JsonSchema> = { ...document.components.schemas }
  const constants: string[] = []
  const aliases: string[] = []
  for (const [route, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const found = item[method] as Operation | undefined
      if (!found) continue
      const operation = resolveOperation(found, document)
      for (const [name, schema] of Object.entries(typeSchemas(operation))) {
        const target = aliasTarget(schema)
        if (target) aliases.push(`export type ${name} = ${pascalCase(target)}`)
        else schemas[name] = schema
      }
      constants.push(operationConstant(route, method, operation, document))
    }
  }
  return `import type { Operation } from '../../operation.ts'\n\n${await typesOf(schemas)}${aliases.join('\n')}\n\n${constants.join('\n')}`
}

type Resolved = Omit<Operation, 'parameters' | 'responses'> & {
  parameters: Parameter[]
  responses: Record<string, Content>
}

function resolveOperation(operation: Operation, document: Document): Resolved {
  const follow = <T extends object>(value: T | { $ref: string }): T =>
    '$ref' in value ? (lookUp(document, value.$ref) as T) : value
  return {
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter) => follow<Parameter>(parameter)),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, reply]) => [status, follow<Content>(reply)]),
    ),
  }
}

// A schema that only names a component becomes an alias of that component's type.
const aliasTarget = ({ $ref }: JsonSchema): string | undefined =>
  typeof $ref === 'string' ? $ref.replace('#/components/schemas/', '') : undefined

const lookUp = (document: object, ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/')], document)

const schemaOf = ({ content }: Content): JsonSchema | undefined => Object.values(content ?? {})[0]?.schema

function objectOf(parameters: Parameter[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}

function typeSchemas({ operationId, parameters, requestBody, responses }: Resolved): Record<string, JsonSchema> {
  const name = pascalCase(operationId)
  const replies = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, reply]) => schemaOf(reply))
  const found = replies.filter((schema) => schema !== undefined)
  return {
    [`${name}Params`]: objectOf(parameters.filter((parameter) => parameter.in === 'path')),
    [`${name}Query`]: objectOf(parameters.filter((parameter) => parameter.in === 'query')),
    [`${name}Body`]: (requestBody && schemaOf(requestBody)) ?? { type: 'null' },
    [`${name}Reply`]: found.length === 1 ? (found[0] ?? {}) : found.length === 0 ? { type: 'null' } : { anyOf: found },
  }
}

function operationConstant(route: string, method: string, operation: Resolved, document: Document): string {
  const { operationId, parameters, requestBody, responses } = operation
  const inline = (value: unknown): unknown => dereference(value, document)
  const part = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place)
  const response = Object.entries(responses).flatMap(([status, reply]) => {
    const schema = schemaOf(reply)
    return schema === undefined || status === 'default' ? [] : [[status, inline(schema)]]
  })
  const schema = {
    ...(part('path').length > 0 && { params: inline(objectOf(part('path'))) }),
    querystring: inline(objectOf(part('query'))),
    ...(requestBody && !operation['x-stream-body'] && { body: inline(schemaOf(requestBody)) }),
    response: Object.fromEntries(response),
  }
  const value = {
    id: operationId,
    method: method.toUpperCase(),
    path: route.replaceAll(/\{(\w+)\}/g, ':$1'),
    scopes: scopesOf(operation),
    schema,
  }
  const name = pascalCase(operationId)
  const type = `Operation<${name}Params, ${name}Query, ${name}Body, ${name}Reply>`
  return `export const ${operationId}: ${type} = ${JSON.stringify(value, null, 2)}\n`
}

// security: [] is public, security: [{ oauth2: [a, b] }] needs all of a and b.
function scopesOf({ operationId, security }: Resolved): string[] | null {
  if (security === undefined) throw new Error(`${operationId} does not declare what access it needs`)
  const [requirement] = security
  return requirement === undefined ? null : (Object.values(requirement)[0] ?? [])
}

function dereference(value: unknown, document: Document): unknown {
  if (Array.isArray(value)) return value.map((item) => dereference(item, document))
  if (value === null || typeof value !== 'object') return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    const { $ref, ...siblings } = value
    return { ...(dereference(lookUp(document, $ref), document) as object), ...siblings }
  }
  const kept = Object.entries(value).filter(
    ([key]) => !key.startsWith('x-') && key !== 'examples' && key !== '$schema' && key !== '$id',
  )
  return Object.fromEntries(kept.map(([key, child]) => [key, dereference(child, document)]))
}
