import { validateUscc } from '@mingxin/identifiers'
import { printedReference, type Row, type RowReference } from '../../src/row.ts'
import { rowsOf } from '../../src/sources.ts'

export const REGISTRY = ['foshan', 'guangdong', 'referenced', 'defects']
const PAIRS_MAX = 3_000

export interface Entry extends RowReference {
  readonly text: string
  readonly code: string
  readonly fields: Row['fields']
}

export type Pair = readonly [left: string, right: string]

/** Enough to find candidates with; deliberately less than the normal form that is under test. */
export const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '')
const isIntact = (row: Row) => !/[〔…?]/.test(row.name) && !(row.fields.defects ?? '').includes('columns')

export function entriesOf(source: string): readonly Entry[] {
  return rowsOf(source).flatMap((row, index) =>
    isIntact(row) && row.name !== ''
      ? [{ source, row: index + 1, text: plain(row.name), code: row.code.toUpperCase(), fields: row.fields }]
      : [],
  )
}

export const hasCode = ({ code }: Entry) => /^\d{15}$/.test(code) || validateUscc(code).status !== 'invalid'
export const registry = REGISTRY.flatMap(entriesOf)
/** One row per name, of those with a sound code; names on several codes are left out: only the code tells those apart. */
export const bodies = uniqueBodies()

function uniqueBodies(): ReadonlyMap<string, Entry> {
  const codes = Map.groupBy(registry.filter(hasCode), ({ text }) => text)
  const single = [...codes].filter(([, rows]) => new Set(rows.map(({ code }) => code)).size === 1)
  console.log(`names on several codes, left out: ${codes.size - single.length}`)
  return new Map(single.flatMap(([text, rows]) => rows.slice(0, 1).map((row): [string, Entry] => [text, row])))
}

export const pair = (left: RowReference, right: RowReference): Pair => [printedReference(left), printedReference(right)]

/** Every k-th, so that the whole list is represented. */
export function thinned<T>(all: readonly T[], max = PAIRS_MAX): readonly T[] {
  const step = Math.max(1, all.length / max)
  return Array.from({ length: Math.min(max, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  )
}

/** Each with the next four: a hole with a hundred entries would else make five thousand pairs of one kind. */
export function neighbours(entries: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  return entries.flatMap((a, index) => entries.slice(index + 1, index + 5).map((b) => [a, b] as const))
}
