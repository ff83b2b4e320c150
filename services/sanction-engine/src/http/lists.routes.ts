import { sanctionEngineOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { type Call, type Cursors, read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { Host } from '@mingxin/service-host'
import { shanghaiDate } from '@mingxin/working-days'
import { subjectFor } from '../ask.ts'
import { stateToday, validOf } from '../domain/entry.ts'
import { shownEntry, shownMeasure } from '../domain/shown.ts'
import { getEntry, listEntries, listMeasures, type PageOptions, type Position, revisionsOf } from '../store/lists.ts'
import { keepReading, type Readers, type Reading, subjectOfCode } from './readers.ts'

const PAGE = 100

/**
 * List entries and measures as they are known now. Those of natural persons are left out unless a purpose is given, and
 * then it is kept that they were read.
 */
export function registerListRoutes(host: Pick<Host, 'app' | 'database' | 'cursors'>, readers: Readers): void {
  const { app, database } = host
  const entryCursors = host.cursors<Position>('list-entries')
  const measureCursors = host.cursors<Position>('measures')

  read(app, operations.listListEntries, async ({ query, ...call }) => {
    const { listCode, state, asOf = readers.today() } = query
    const page = await pageOf(readingOf('listListEntries', call, query.purpose), query, entryCursors, readers)
    if (page === undefined) return { items: [] }
    const { level } = call.principal
    const found = await listEntries(database, { ...page, listCode, state, asOf })
    const items = found.map(({ entry, subject, annotations }) =>
      shownEntry(entry, subjectFor(level, subject), annotations, asOf),
    )
    return { items, ...nextCursor(found, page, entryCursors) }
  })
  read(app, operations.listMeasures, async ({ query, ...call }) => {
    const { inForceOn } = query
    const department = readers.readDepartment(query.department)
    const page = await pageOf(readingOf('listMeasures', call, query.purpose), query, measureCursors, readers)
    if (page === undefined) return { items: [] }
    const { level } = call.principal
    const found = await listMeasures(database, { ...page, department, inForceOn })
    const items = found.map(({ dispatch, subject }) => shownMeasure(dispatch, subjectFor(level, subject), inForceOn))
    return { items, ...nextCursor(found, page, measureCursors) }
  })
  read(app, operations.getListEntry, async ({ params, query, ...call }) =>
    entryWithRevisions(database, params.entryId, readingOf('getListEntry', call, query.purpose), readers),
  )
}

const readingOf = (
  operation: string,
  { principal, requestId }: Pick<Call, 'principal' | 'requestId'>,
  purpose: string | undefined,
): Reading => ({ operation, principal, requestId, purpose })

interface PageQuery {
  readonly code?: string
  readonly after?: string
  readonly limit?: number
}

/** What page to read; undefined when nobody is known by the code. */
async function pageOf(
  reading: Reading,
  { code, after, limit = PAGE }: PageQuery,
  cursors: Cursors<Position>,
  readers: Readers,
): Promise<PageOptions | undefined> {
  const subjectId = code === undefined ? undefined : await subjectOfCode(code, reading, readers)
  if (subjectId === null) return undefined
  const withPersons = reading.purpose !== undefined
  if (withPersons) await keepReading(reading, subjectId, readers)
  const position = after === undefined ? undefined : cursors.decode(after)
  return { level: reading.principal.level, withPersons, subjectId, after: position, limit }
}

function nextCursor(
  found: readonly { readonly position: Position }[],
  { limit }: PageOptions,
  cursors: Cursors<Position>,
): { nextCursor?: string } {
  const last = found.at(-1)
  return last === undefined || found.length < limit ? {} : { nextCursor: cursors.encode(last.position) }
}

async function entryWithRevisions(database: Database, entryId: string, reading: Reading, readers: Readers) {
  const { level } = reading.principal
  const found = await getEntry(database, entryId, level)
  if (found === undefined) throw new AppError('list-entry.unknown')
  if (found.subject.kind === 'NATURAL_PERSON') {
    if (reading.purpose === undefined) throw new AppError('request.purpose-required')
    await keepReading(reading, found.subject.subjectId, readers)
  }
  const { entry, annotations } = found
  const revisions = await revisionsOf(database, entryId, level)
  return {
    entry: shownEntry(entry, subjectFor(level, found.subject), annotations, readers.today()),
    revisions: revisions.map(({ revision, content, cause, recordedAt }) => ({
      revision,
      state: stateToday(content, shanghaiDate(recordedAt)),
      valid: [...validOf(content)],
      cause,
      recordedAt: recordedAt.toISOString(),
    })),
  }
}
