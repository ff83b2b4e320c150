import type { Layout, Row } from '../mapping/layout.ts'
import type { FileRow } from './data-file.ts'

export interface Versioned {
  readonly row: FileRow
  readonly version: number
}

/**
 * The rows of a file with the version each stands for. In a stream of changes every line becomes the whole state of its
 * record after that line, versioned by its time; in a file that names its day, every row has the version of that day's
 * end, in seconds since 1970 like the stream's.
 */
export function versionRows(layout: Layout, file: string, rows: readonly FileRow[]): Versioned[] {
  const { stream } = layout
  if (!stream) return rows.map((row) => ({ row, version: endOfDayIn(file) }))
  const states = new Map<unknown, Row>()
  return rows.map((line) => {
    if (Array.isArray(line)) return { row: line, version: 1 }
    const change = line as Row
    const key = change[stream.key]
    const state = (change[stream.record] as Row | undefined) ?? changed(states.get(key) ?? {}, change[stream.changes])
    states.set(key, state)
    return { row: state, version: Math.floor(Date.parse(String(change[stream.at])) / 1000) }
  })
}

/** Applies `{ field: [old, new] }`. */
function changed(state: Row, changes: unknown): Row {
  const pairs = changes !== null && typeof changes === 'object' ? Object.entries(changes) : []
  return {
    ...state,
    ...Object.fromEntries(pairs.map(([field, pair]) => [field, Array.isArray(pair) ? pair[1] : pair])),
  }
}

function endOfDayIn(file: string): number {
  const [day] = file.match(/\d{4}-\d{2}-\d{2}/) ?? []
  return day === undefined ? 1 : Math.floor(Date.parse(`${day}T23:59:59+08:00`) / 1000)
}
