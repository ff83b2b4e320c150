import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Row } from '../mapping/layout.ts'
import { decodeText } from './decode.ts'

export type FileRow = Row | readonly unknown[]

/** The rows of a data file, or why it has none that can be read. */
export type FileContent = { readonly rows: readonly FileRow[] } | { readonly reason: string }

/** Reads CSV, NDJSON and JSON arrays, gzipped or not. A row with another number of columns is the list of its cells. */
export function readDataFile(file: string): FileContent {
  const name = file.replace(/\.gz$/, '')
  if (!/\.(csv|ndjson|jsonl|json)$/.test(name)) return { reason: 'not a CSV, NDJSON or JSON file' }
  try {
    const bytes = readFileSync(file)
    const text = decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    if (text === undefined) return { reason: 'neither UTF-8 nor GB18030' }
    return { rows: name.endsWith('.csv') ? csvRows(text) : jsonRows(text, name) }
  } catch (error) {
    return { reason: `unreadable: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function csvRows(text: string): FileRow[] {
  const table: string[][] = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  const [header = [], ...lines] = table
  return lines.map((cells) =>
    cells.length === header.length ? Object.fromEntries(header.map((name, index) => [name, cells[index]])) : cells,
  )
}

function jsonRows(text: string, name: string): FileRow[] {
  if (!name.endsWith('.json'))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(jsonLine)
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value : [value as Row]
}

// A line that is no JSON is passed on as the text it is: ingest quarantines it and says why.
function jsonLine(line: string): FileRow {
  try {
    return JSON.parse(line)
  } catch {
    return [line]
  }
}
