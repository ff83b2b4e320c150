import path from 'node:path'
import { type FileRow, type FileRows, isNamed, readDataFile } from '../files/data-file.ts'
import { findFiles, type LeftOutFile } from '../files/find-files.ts'
import { type Layout, recognise } from '../mapping/layout.ts'
import { createRegions, type Division, type Regions } from '../mapping/regions.ts'

export interface PreparedFile extends FileRows {
  readonly file: string
  readonly layout: Layout
}

export interface Prepared {
  readonly files: readonly PreparedFile[]
  readonly skipped: readonly LeftOutFile[]
  readonly regions: Regions
}

/**
 * Reads a data folder: which files hold what, in the order in which they are to be sent. A folder that does not exist
 * holds nothing; throws when there is a file in its place.
 */
export function prepareFolder(directory: string, layouts: readonly Layout[]): Prepared {
  const files: PreparedFile[] = []
  const found = findFiles(directory)
  const skipped: LeftOutFile[] = [...found.skipped]
  const divisions: Division[] = []
  for (const file of found.files) {
    const content = readDataFile(path.join(directory, file))
    if ('reason' in content) skipped.push({ file, reason: content.reason })
    else {
      const places = divisionsIn(content.rows)
      const layout = recognise(layouts, content.columns)
      divisions.push(...places)
      if (layout) files.push({ file, layout, ...content })
      else
        skipped.push({
          file,
          reason: places.length > 0 ? 'reference table of places, used for look-ups' : 'unknown layout',
        })
    }
  }
  files.sort((a, b) => a.layout.order - b.layout.order || fullness(a) - fullness(b) || a.file.localeCompare(b.file))
  return { files, skipped, regions: createRegions(divisions) }
}

// Of files with the same layout the one with fewer columns comes first, so that the fuller extract follows as a version.
const fullness = ({ columns }: PreparedFile): number => (columns.includes('经营范围') ? 1 : 0)

function divisionsIn(rows: readonly FileRow[]): Division[] {
  const [first] = rows
  const isTable = first !== undefined && isNamed(first) && 'code' in first && 'name' in first && 'provinceCode' in first
  if (!isTable) return []
  return rows.filter(isNamed).map(({ code, name }) => ({ code: String(code), name: String(name) }))
}
