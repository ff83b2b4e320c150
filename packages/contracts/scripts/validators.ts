import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import addFormatsModule from 'ajv-formats'
import { type JsonSchema, mapRefs } from './bundle.ts'

// Both packages are CommonJS whose `default` Node and TypeScript see differently.
const standaloneCode = interop(standaloneModule)
const addFormats = interop(addFormatsModule)

function interop<T>(module: T | { default: T }): T {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : (module as T)
}

/**
 * One CommonJS module of compiled validators, a function per component named in `exported`.
 * All errors of a value are reported, not just the first.
 */
export function validatorModule(schemas: Record<string, JsonSchema>, exported: Record<string, string>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    messages: false,
    code: { source: true, lines: true },
  })
  addFormats(ajv)
  for (const keyword of ['x-sensitive', 'x-national', 'x-topic', 'x-kind']) ajv.addKeyword(keyword)
  ajv.addVocabulary(['example'])
  for (const [name, schema] of Object.entries(schemas)) {
    const { $schema: _dialect, ...body } = mapRefs(schema, (target) => `mingxin:${target}`)
    ajv.addSchema({ ...body, $id: `mingxin:${name}` })
  }
  const ids = Object.entries(exported).map(([functionName, component]) => [functionName, `mingxin:${component}`])
  return standaloneCode(ajv, Object.fromEntries(ids))
}
