import { createHash } from 'node:crypto'
import { conversions } from './conversions.ts'
import { type Change, changeOf } from './conversions-changes.ts'
import type { FieldRule, Layout, Row, Variant } from './layout.ts'
import type { Regions } from './regions.ts'

/** A record as it is sent, or the list of a row's cells where its columns could not be named. */
export type Mapped = { readonly [field: string]: unknown } | readonly unknown[]

/** Told what was changed, and in which field of the record. */
export type OnChange = (change: Change, field: string) => void

/**
 * The record a row stands for. A row that no variant fits is passed on as it is, a row of nameless cells as the list of
 * them: whether it can be taken is for ingest to say. `version` stands for the layout's own versioning of files;
 * `onChange` is told of each value that the strict door would have refused as it stood.
 */
export function mapRow(
  layout: Layout,
  row: Row | readonly unknown[],
  version: number,
  regions: Regions,
  onChange: OnChange = () => {},
): Mapped {
  if (Array.isArray(row)) return row
  const fields = row as Row
  if (layout.cells !== undefined) return cellsOf(fields, new RegExp(layout.cells))
  const variant = layout.variants.find(({ when = {} }) =>
    Object.entries(when).every(([field, value]) => fields[field] === value),
  )
  if (!variant) return fields
  const record = build(variant, { ...fields, '@version': version }, regions, onChange)
  return 'recordId' in record ? record : { ...record, recordId: `ROW-${digest(fields)}` }
}

function cellsOf(row: Row, pattern: RegExp): unknown[] {
  const cells = Object.entries(row)
    .filter(([field]) => pattern.test(field))
    .map(([, value]) => value)
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

function build({ fields }: Variant, row: Row, regions: Regions, onChange: OnChange): { [field: string]: unknown } {
  const record: { [field: string]: unknown } = {}
  for (const [path, rule] of Object.entries(fields)) {
    const value = fieldValue(rule, row, regions, (change) => onChange(change, path))
    if (value !== undefined) put(record, path.split('.'), value)
  }
  return record
}

function fieldValue(rule: FieldRule, row: Row, regions: Regions, onChange: (change: Change) => void): unknown {
  if ('value' in rule) return rule.value
  const conversion = conversions[rule.as]
  if (!conversion) throw new Error(`There is no conversion ${rule.as}.`)
  const values = [rule.from].flat().map((field) => at(row, field))
  const value = conversion(values, rule, regions)
  const change = changeOf(rule.as, values, value)
  if (change) onChange(change)
  return value
}

/** The value of a field, or inside one: `changes.0.permitNumber`. A field whose name has a dot comes first. */
function at(row: Row, field: string): unknown {
  if (field in row) return row[field]
  let node: unknown = row
  for (const key of field.split('.'))
    node = node !== null && typeof node === 'object' ? Reflect.get(node, key) : undefined
  return node
}

function put(target: { [field: string]: unknown }, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value
    return
  }
  const child = (target[key] ?? {}) as { [field: string]: unknown }
  target[key] = child
  put(child, rest, value)
}

const digest = (row: Row): string => createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 20)
