/** How one field of a record comes out of a row: a constant, or a conversion of one or several of the row's fields. */
export type FieldRule =
  | { readonly value: unknown }
  | {
      readonly from: string | readonly string[]
      readonly as: string
      readonly prefix?: string
      readonly length?: number
      readonly table?: { readonly [from: string]: unknown }
      readonly present?: unknown
      readonly absent?: unknown
    }

/** A reading of rows: those that `when` fits become records by `fields` (path in the record → rule). */
export interface Variant {
  readonly when?: { readonly [field: string]: unknown }
  readonly fields: { readonly [path: string]: FieldRule }
}

/** A layout of files as data (mappings/*.json): how to recognise it, and what its rows mean. */
export interface Layout {
  readonly name: string
  readonly title: string
  readonly note?: string
  readonly recognise: { readonly keys: readonly string[]; readonly without?: readonly string[] }
  readonly use: 'records' | 'checks'
  /** Client of contracts/organisations that sends or asks. */
  readonly client: string
  /** Files of lower order are read first. */
  readonly order: number
  /** Rows depend on each other and must be sent one batch after the other. */
  readonly ordered?: boolean
  /** The file is a stream of changes: rows add a record or change fields of one. */
  readonly stream?: { readonly key: string; readonly record: string; readonly changes: string; readonly at: string }
  /** Pattern of the fields whose values are the cells of a row that could not be read by names. */
  readonly cells?: string
  readonly bidders?: { readonly list: string; readonly name: string }
  readonly variants: readonly Variant[]
}

export type Row = { readonly [field: string]: unknown }

/** The layout whose keys are among the columns, the most specific first. */
export function recognise(layouts: readonly Layout[], columns: readonly string[]): Layout | undefined {
  const fits = layouts.filter(
    ({ recognise: { keys, without = [] } }) =>
      keys.every((key) => columns.includes(key)) && !without.some((key) => columns.includes(key)),
  )
  return fits.toSorted((a, b) => b.recognise.keys.length - a.recognise.keys.length)[0]
}
