import path from 'node:path'
import { bundleFromString, createConfig, lintFromString } from '@redocly/openapi-core'
import { contractsDirectory } from './paths.ts'

export type JsonSchema = { [keyword: string]: unknown }
export type Document = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, JsonSchema> }
}

const config = await createConfig({
  extends: ['spec'],
  rules: { 'operation-operationId': 'error', 'operation-operationId-unique': 'error', 'security-defined': 'error' },
})

/**
 * Bundles one OpenAPI document: every `$ref` that leaves the file becomes a component of the document itself, so that
 * what a service serves needs no other file. Throws with all problems when the document breaks OpenAPI 3.1.
 */
export async function bundleOpenApi(source: string, fileName: string): Promise<Document> {
  const absoluteRef = path.join(contractsDirectory, 'openapi', fileName)
  const findings = await lintFromString({ source, absoluteRef, config })
  const { bundle, problems } = await bundleFromString({ source, absoluteRef, config })
  const faults = [...findings, ...problems].filter((problem) => problem.severity === 'error')
  if (faults.length > 0) {
    const lines = faults.map((fault) => `${fault.location[0]?.pointer ?? ''}: ${fault.message}`)
    throw new Error(`${fileName} breaks OpenAPI 3.1:\n${lines.join('\n')}`)
  }
  const document = bundle.parsed as Document
  for (const schema of Object.values(document.components.schemas)) withoutOwnBase(schema)
  return document
}

// In the file of its own a schema has a base of its own; as a component its references start from the document.
function withoutOwnBase(schema: JsonSchema): void {
  delete schema.$id
  delete schema.$schema
}

/** The same bundling for plain JSON Schema files: `names` maps a component name to a file below contracts/. */
export async function bundleSchemas(names: Record<string, string>): Promise<Record<string, JsonSchema>> {
  const schemas = Object.fromEntries(Object.entries(names).map(([name, file]) => [name, { $ref: `../${file}` }]))
  const source = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'schemas', version: '1', license: { name: 'none', identifier: 'none' } },
    servers: [{ url: '/' }],
    security: [],
    paths: {},
    components: { schemas },
  })
  const document = await bundleOpenApi(source, 'schemas.json')
  return withoutAliases(document.components.schemas)
}

/** Drops the components that only point at another component, and gives their name to what they point at. */
export function withoutAliases(schemas: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const renamed = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas)) {
    const target = componentName(schema.$ref)
    if (target !== undefined) renamed.set(target, name)
  }
  const kept = Object.entries(schemas).filter(([, schema]) => componentName(schema.$ref) === undefined)
  const entries = kept.map(([name, schema]) => [renamed.get(name) ?? name, schema] as const)
  return mapRefs(Object.fromEntries(entries), (name) => `#/components/schemas/${renamed.get(name) ?? name}`)
}

/** Rewrites every reference to a component; `rewrite` gets the component's name and returns the new `$ref`. */
export function mapRefs<T>(value: T, rewrite: (name: string) => string): T {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (node === null || typeof node !== 'object') return node
    const entries = Object.entries(node).map(([key, child]) => {
      const name = key === '$ref' ? componentName(child) : undefined
      return [key, name === undefined ? visit(child) : rewrite(name)]
    })
    return Object.fromEntries(entries)
  }
  return visit(value) as T
}

const componentName = (ref: unknown): string | undefined =>
  typeof ref === 'string' && ref.startsWith('#/components/schemas/')
    ? ref.slice('#/components/schemas/'.length)
    : undefined
