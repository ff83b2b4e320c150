import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fieldsOf } from '../src/contract-fields.ts'
import { bundleSchemas, type JsonSchema } from './bundle.ts'
import { isFamily, type Topics } from './events.ts'
import { contractsDirectory, readContract, readYaml } from './paths.ts'
import { pascalCase, typesOf } from './types.ts'
import { validatorModule } from './validators.ts'

const SUFFIX = '.schema.json'
const namesIn = (directory: string): string[] =>
  readdirSync(path.join(contractsDirectory, directory))
    .filter((file) => file.endsWith(SUFFIX) && file !== `common${SUFFIX}`)
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort()

const payloadNames = (): string[] => namesIn('records').filter((name) => name !== 'envelope')
const recordKindOf = (name: string): string => name.toUpperCase().replaceAll('-', '_')

/** Every record, event and rule schema of contracts/ as one set of components. */
async function contractSchemas(): Promise<Record<string, JsonSchema>> {
  return bundleSchemas({
    'record-envelope': `records/envelope${SUFFIX}`,
    ...Object.fromEntries(payloadNames().map((name) => [`${name}-payload`, `records/${name}${SUFFIX}`])),
    ...Object.fromEntries(namesIn('events').map((name) => [name, `events/${name}${SUFFIX}`])),
    ...Object.fromEntries(namesIn('rules').map((name) => [name, `rules/${name}${SUFFIX}`])),
    ...Object.fromEntries(namesIn('catalogue').map((name) => [name, `catalogue/${name}${SUFFIX}`])),
  })
}

/** Generated modules: types of all schemas, their compiled validators, and the tables that tie names to both. */
export async function schemaModules(): Promise<Record<string, string>> {
  const schemas = await contractSchemas()
  const exported: Record<string, string> = { recordEnvelope: 'record-envelope' }
  for (const name of payloadNames()) exported[`payload_${recordKindOf(name)}`] = `${name}-payload`
  for (const name of namesIn('events')) exported[`event_${name.replaceAll(/[.-]/g, '_')}`] = name
  for (const name of [...namesIn('rules'), ...namesIn('catalogue')]) exported[pascalCase(name)] = name
  return {
    'schema-types.ts': await typesOf(schemas),
    'validators.cjs': validatorModule(schemas, exported),
    'validators.d.cts': validatorDeclarations(Object.keys(exported)),
    'events.ts': eventModule(),
    'records.ts': recordModule(),
    'fields.ts': fieldModule(schemas),
  }
}

const validatorDeclarations = (names: string[]): string =>
  [
    "import type { ErrorObject } from 'ajv'",
    'type Validator = { (value: unknown): boolean; errors?: ErrorObject[] | null }',
    ...names.map((name) => `export const ${name}: Validator`),
    '',
  ].join('\n')

const planText = ({ cleanup, partitions, replication, retention }: Topics[string]): string => {
  const days = /^P(\d+)D$/.exec(retention)?.[1]
  if (days === undefined) throw new Error(`topics.yaml: retention ${retention} is not P…D`)
  return `{ cleanup: '${cleanup}', partitions: ${partitions}, replication: ${replication}, retentionDays: ${days} }`
}

function eventModule(): string {
  const names = namesIn('events')
  const topicOf = (name: string): unknown => JSON.parse(readContract(`events/${name}${SUFFIX}`))['x-topic']
  const all = Object.entries(readYaml<Topics>('events/topics.yaml'))
  const topics = all.filter(([topic]) => !isFamily(topic))
  const families = all.filter(([topic]) => isFamily(topic))
  return [
    `import type { ${names.map(pascalCase).join(', ')} } from './schema-types.ts'`,
    "import type { TopicPlan } from '../topic-plan.ts'",
    "import * as validators from './validators.cjs'",
    '',
    'export type EventData = {',
    ...names.map((name) => `  '${name}': ${pascalCase(name)}`),
    '}',
    'export type EventType = keyof EventData',
    '',
    'export const topics = {',
    ...topics.map(([topic, { producer }]) => `  '${topic}': '${producer}',`),
    '} as const',
    'export type Topic = keyof typeof topics',
    '',
    '/** What each topic is like in Kafka. */',
    'export const topicPlans: { readonly [topic in Topic]: TopicPlan } = {',
    ...topics.map(([topic, plan]) => `  '${topic}': ${planText(plan)},`),
    '}',
    '',
    '/** Topics of which there is one per department, by the pattern of their names. */',
    'export const topicFamilies = {',
    ...families.map(([topic, plan]) => `  '${topic}': ${planText(plan)},`),
    '} as const satisfies { readonly [pattern: string]: TopicPlan }',
    '',
    'export const topicOfEvent: { readonly [type in EventType]: Topic } = {',
    ...names.map((name) => `  '${name}': '${topicOf(name)}',`),
    '}',
    '',
    'export const eventValidators = {',
    ...names.map((name) => `  '${name}': validators.event_${name.replaceAll(/[.-]/g, '_')},`),
    '}',
    '',
  ].join('\n')
}

function recordModule(): string {
  const names = payloadNames()
  return [
    `import type { ${names.map((name) => pascalCase(`${name}-payload`)).join(', ')} } from './schema-types.ts'`,
    "import * as validators from './validators.cjs'",
    '',
    'export type RecordPayload = {',
    ...names.map((name) => `  ${recordKindOf(name)}: ${pascalCase(`${name}-payload`)}`),
    '}',
    '',
    'export const envelopeValidator = validators.recordEnvelope',
    'export const payloadValidators = {',
    ...names.map((name) => `  ${recordKindOf(name)}: validators.payload_${recordKindOf(name)},`),
    '}',
    '',
  ].join('\n')
}

/** What the contracts that people write by say of their fields, for faults in words. */
function fieldModule(schemas: Record<string, JsonSchema>): string {
  const textOf = (name: string): string => JSON.stringify(fieldsOf(schemas[name] ?? {}, schemas), null, 2)
  return [
    "import type { ContractFields } from '../contract-fields.ts'",
    "import type { RecordPayload } from './records.ts'",
    '',
    `export const envelopeFields: ContractFields = ${textOf('record-envelope')}`,
    '',
    'export const payloadFields: { readonly [kind in keyof RecordPayload]: ContractFields } = {',
    ...payloadNames().map((name) => `  ${recordKindOf(name)}: ${textOf(`${name}-payload`)},`),
    '}',
    '',
    `export const ruleFields: ContractFields = ${textOf('rule')}`,
    '',
  ].join('\n')
}
