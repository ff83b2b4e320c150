import { compile } from 'json-schema-to-typescript'
import { type JsonSchema, mapRefs } from './bundle.ts'

/** TypeScript declarations for a set of component schemas; a component `record.accepted` becomes `RecordAccepted`. */
export async function typesOf(schemas: Record<string, JsonSchema>): Promise<string> {
  const definitions = Object.entries(schemas).map(([name, schema]) => [
    pascalCase(name),
    { ...(structureOf(schema) as JsonSchema), title: pascalCase(name) },
  ])
  const root = mapRefs({ definitions: Object.fromEntries(definitions) }, (name) => `#/definitions/${pascalCase(name)}`)
  const code = await compile({ ...root, title: 'Root', type: 'object', additionalProperties: false }, 'Root', {
    bannerComment: '',
    unreachableDefinitions: true,
    additionalProperties: true,
    strictIndexSignatures: false,
    ignoreMinAndMaxItems: true,
    format: false,
  })
  return code
    .replace(/export interface Root \{[^}]*\}\n/, '')
    .replaceAll(
      / \* ?\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replaceAll(
      /\/\*\*\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g,
      '',
    )
}

export const pascalCase = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

// json-schema-to-typescript names types by title (ours are Chinese field names, so only the component names stay) and
// turns conditions beside properties into intersections with an open index (they are the validators' business).
function structureOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structureOf)
  if (value === null || typeof value !== 'object') return value
  if ('$ref' in value) return { $ref: value.$ref }
  const conditional = 'properties' in value ? ['if', 'then', 'else', 'allOf', 'anyOf'] : []
  const entries = Object.entries(value).filter(
    ([key, child]) => !(key === 'title' && typeof child === 'string') && !conditional.includes(key),
  )
  return Object.fromEntries(entries.map(([key, child]) => [key, structureOf(child)]))
}
