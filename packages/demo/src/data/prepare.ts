import path from 'node:path'
import { type FileRow, readDataFile } from '../files/data-file.ts'
import { findFiles } from '../files/find-files.ts'
import { type Layout, type Row, recognise } from '../mapping/layout.ts'
import { createRegions, type Division, type Regions } from '../mapping/regions.ts'

export interface PreparedFile {
  readonly file: string
  readonly layout: Layout
  readonly rows: readonly FileRow[]
}

export interface SkippedFile {
  readonly file: string
  readonly reason: string
}

export interface Prepared {
  readonly files: readonly PreparedFile[]
  readonly skipped: readonly SkippedFile[]
  readonly regions: Regions
}

/** Reads a data folder: which files hold what, in the order in which they are to be sent. */
export function prepareFolder(directory: string, layouts: readonly Layout[]): Prepared {
  const files: PreparedFile[] = []
  const skipped: SkippedFile[] = []
  const divisions: Division[] = []
  for (const file of findFiles(directory)) {
    const content = readDataFile(path.join(directory, file))
    if ('reason' in content) skipped.push({ file, reason: content.reason })
    else {
      const found = divisionsIn(content.rows)
      const layout = layoutOf(layouts, content.rows)
      divisions.push(...found)
      if (layout) files.push({ file, layout, rows: content.rows })
      else
        skipped.push({
          file,
          reason: found.length > 0 ? 'reference table of places, used for look-ups' : 'unknown layout',
        })
    }
  }
  files.sort((a, b) => a.layout.order - b.layout.order || fullness(a) - fullness(b) || a.file.localeCompare(b.file))
  return { files, skipped, regions: createRegions(divisions) }
}

const isRow = (row: FileRow): row is Row => !Array.isArray(row)

function layoutOf(layouts: readonly Layout[], rows: readonly FileRow[]): Layout | undefined {
  const first = rows.find(isRow)
  return first && recognise(layouts, first)
}

// Of files with the same layout the one with fewer columns comes first, so that the fuller extract follows as a version.
const fullness = ({ rows }: PreparedFile): number =>
  Object.keys(rows.find(isRow) ?? {}).filter((key) => key === '经营范围').length

function divisionsIn(rows: readonly FileRow[]): Division[] {
  const [first] = rows
  const isTable = first !== undefined && isRow(first) && 'code' in first && 'name' in first && 'provinceCode' in first
  if (!isTable) return []
  return rows.filter(isRow).map(({ code, name }) => ({ code: String(code), name: String(name) }))
}
