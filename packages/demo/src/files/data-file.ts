import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Row } from '../mapping/layout.ts'
import { decodeText } from './decode.ts'

export type FileRow = Row | readonly unknown[]

export interface FileRows {
  /** What a table's header or the first JSON object names; empty when nothing has names. */
  readonly columns: readonly string[]
  readonly rows: readonly FileRow[]
}

/** The rows of a data file, or why it has none that can be read. */
export type FileContent = FileRows | { readonly reason: string }

/**
 * Reads CSV, NDJSON and JSON arrays, gzipped or not. A row with another number of columns is the list of its cells, and
 * what is no object (a number, null, a line that is no JSON) is the one cell of its row.
 */
export function readDataFile(file: string): FileContent {
  const name = file.replace(/\.gz$/, '')
  if (!/\.(csv|ndjson|jsonl|json)$/.test(name)) return { reason: 'not a CSV, NDJSON or JSON file' }
  try {
    const bytes = readFileSync(file)
    const text = decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    if (text === undefined) return { reason: 'neither UTF-8 nor GB18030' }
    return name.endsWith('.csv') ? csvRows(text) : namedByFirst(jsonRows(text, name))
  } catch (error) {
    return { reason: `unreadable: ${error instanceof Error ? error.message : String(error)}` }
  }
}

export const isNamed = (row: FileRow): row is Row => !Array.isArray(row)

function csvRows(text: string): FileRows {
  const table: string[][] = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  const [header = [], ...lines] = table
  const rows = lines.map((cells) =>
    cells.length === header.length ? Object.fromEntries(header.map((name, index) => [name, cells[index]])) : cells,
  )
  return { columns: header, rows }
}

const namedByFirst = (rows: readonly FileRow[]): FileRows => ({ columns: Object.keys(rows.find(isNamed) ?? {}), rows })

function jsonRows(text: string, name: string): FileRow[] {
  if (!name.endsWith('.json'))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(jsonLine)
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.map(rowOf) : [rowOf(value)]
}

// A line that is no JSON is passed on as the text it is: ingest quarantines it and says why.
function jsonLine(line: string): FileRow {
  try {
    return rowOf(JSON.parse(line))
  } catch {
    return [line]
  }
}

const rowOf = (value: unknown): FileRow => (isRow(value) || Array.isArray(value) ? value : [value])

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object' && !Array.isArray(value)
