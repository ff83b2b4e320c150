import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'

type Record_ = Readonly<Record<string, string>>

/** Records of a CSV file with a header line, `.gz` or not. */
export function csvRecords(file: string): readonly Record_[] {
  return parse(bytesOf(file), { bom: true, columns: true, relax_column_count: true, relax_quotes: true })
}

/** Top-level text members of each line; numbers and nested values are left out. */
export function ndjsonObjects(file: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = bytesOf(file).toString('utf8').trimEnd().split('\n')
  return lines.map((line) => Object.fromEntries(Object.entries(JSON.parse(line))))
}

/** Records of one sheet; the header is its first row with more than one filled cell. XLSX, SpreadsheetML and BIFF. */
export function sheetRecords(file: string, sheet: number): readonly Record_[] {
  const book = read(readFileSync(file))
  const cells = book.Sheets[book.SheetNames[sheet] ?? '']
  const rows: unknown[][] = cells ? utils.sheet_to_json(cells, { header: 1, raw: false, defval: '' }) : []
  const headerAt = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1)
  const header = (rows[headerAt] ?? []).map(String)
  return rows
    .slice(headerAt + 1)
    .map((row) => Object.fromEntries(header.map((name, column) => [name, String(row[column] ?? '')])))
}

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
