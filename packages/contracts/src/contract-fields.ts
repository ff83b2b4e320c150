/** What a contract says of one field in words. */
export interface FieldWords {
  /** Its name in Chinese. */
  readonly title?: string
  /** What kind of value stands there, where words about the kind say more than the schema does. */
  readonly kind?: 'amount' | 'date'
  /** Chinese word per code of a code list. */
  readonly labels?: { readonly [value: string]: string }
  /** What another field holds when this one has to be there; without `values` it is enough that it is there. */
  readonly requiredWhen?: { readonly place: string; readonly values?: readonly string[] }
}

/** The fields of a schema by place: `/authority/name`; `*` stands for every item of a list: `/penaltyClass/*`. */
export type ContractFields = { readonly [place: string]: FieldWords }

type Schema = { readonly [keyword: string]: unknown }
type Definitions = { readonly [name: string]: Schema }

const DEPTH_MAX = 12

/** Every field that a schema names. `definitions` are what its references of the form `#/components/schemas/…` mean. */
export function fieldsOf(schema: Schema, definitions: Definitions = {}): ContractFields {
  const fields: { [place: string]: FieldWords } = {}
  collect(schema, '', 0)
  return fields

  function collect(given: Schema, place: string, depth: number): void {
    if (depth > DEPTH_MAX) return
    const node = resolve(given, definitions)
    fields[place] = { ...fields[place], ...wordsOf(node) }
    for (const [name, requiredWhen] of conditionsOf(node, place)) {
      fields[`${place}/${name}`] = { ...fields[`${place}/${name}`], requiredWhen }
    }
    for (const branch of branchesOf(node)) collect(branch, place, depth + 1)
    for (const [name, child] of Object.entries(schemasIn(node.properties))) {
      collect(child, `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1)
    }
    if (isSchema(node.items)) collect(node.items, `${place}/*`, depth + 1)
  }
}

function resolve(schema: Schema, definitions: Definitions): Schema {
  const { $ref, ...own } = schema
  const name = typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined
  const target = name === undefined ? undefined : definitions[name]
  return target === undefined ? own : { ...resolve(target, definitions), ...own }
}

const branchesOf = ({ anyOf, oneOf, allOf, if: condition, then, else: otherwise }: Schema): Schema[] =>
  [anyOf, oneOf, allOf, condition, then, otherwise].flat().filter(isSchema)

const isSchema = (value: unknown): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const schemasIn = (value: unknown): Definitions =>
  isSchema(value) ? Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (isSchema(v) ? [[k, v]] : []))) : {}

type RequiredWhen = NonNullable<FieldWords['requiredWhen']>

/** What `if` and `then` of a schema require: the names of fields, each with the one condition it hangs on. */
function conditionsOf({ if: condition, then }: Schema, place: string): [string, RequiredWhen][] {
  if (!isSchema(condition) || !isSchema(then)) return []
  const [name] = namesIn(condition.required)
  if (name === undefined) return []
  const { const: only, enum: several } = schemasIn(condition.properties)[name] ?? {}
  const values = namesIn(only === undefined ? several : [only])
  const when = { place: `${place}/${name}`, ...(values.length > 0 && { values }) }
  return namesIn(then.required).map((required) => [required, when])
}

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

function wordsOf(node: Schema): FieldWords {
  const { title, description } = node
  const kind = kindOf(node)
  const labels = labelsIn(description, node.enum)
  return {
    ...(typeof title === 'string' && { title }),
    ...(kind !== undefined && { kind }),
    ...(labels !== undefined && { labels }),
  }
}

function kindOf(node: Schema): FieldWords['kind'] {
  if (node['x-kind'] === 'amountWan') return 'amount'
  return node.format === 'date' ? 'date' : undefined
}

/** Code lists are described as `PUBLIC 社会公开 · AUTHORISED 授权查询`, in either order. */
function labelsIn(description: unknown, values: unknown): FieldWords['labels'] {
  if (typeof description !== 'string' || !Array.isArray(values) || !description.includes(' · ')) return undefined
  const parts = description.split(' · ').map((part) => part.replace(/ *\([^)]*\)$/, '').split(' '))
  const labels = values.flatMap((value) => {
    const words = parts.find((part) => part.includes(String(value)))?.filter((word) => word !== String(value))
    const label = words?.join(' ') ?? ''
    return /\p{Script=Han}/u.test(label) ? [[String(value), label]] : []
  })
  return labels.length === 0 ? undefined : Object.fromEntries(labels)
}
