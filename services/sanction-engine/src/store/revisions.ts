import { int4Array, type Queryable, uuidArray } from '@mingxin/persistence'
import { LRUCache } from 'lru-cache'
import type { DispatchContent } from '../domain/dispatch.ts'
import type { EntryContent } from '../domain/entry.ts'
import type { FoundDispatch, FoundEntry } from '../domain/found.ts'

/** One revision of an entry or a dispatch: its id and its number. */
export type RevisionRef = readonly [id: string, revision: number]

/** What revisions say. A revision never changes, so those that were read are kept, the least used ones given up. */
export interface Revisions {
  entries(refs: readonly RevisionRef[]): Promise<(ref: RevisionRef) => FoundEntry | undefined>
  dispatches(refs: readonly RevisionRef[]): Promise<(ref: RevisionRef) => FoundDispatch | undefined>
}

const KEPT_CHARACTERS_MAX = 16_000_000

const ENTRIES = `SELECT entry_id AS id, revision, recorded_at, content::text AS content FROM entry_revisions
  WHERE (entry_id, revision) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`
const DISPATCHES = `SELECT dispatch_id AS id, revision, entry_id, content::text AS content FROM dispatch_revisions
  WHERE (dispatch_id, revision) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`

interface Row {
  id: string
  revision: number
  content: string
}

export const createRevisions = (database: Queryable): Revisions => ({
  entries: reader(database, ENTRIES, (row: Row & { recorded_at: Date }) => ({
    entryId: row.id,
    revision: row.revision,
    recordedAt: row.recorded_at.toISOString(),
    content: JSON.parse(row.content) as EntryContent,
  })),
  dispatches: reader(database, DISPATCHES, (row: Row & { entry_id: string }) => ({
    dispatchId: row.id,
    entryId: row.entry_id,
    content: JSON.parse(row.content) as DispatchContent,
  })),
})

const keyOf = ([id, revision]: RevisionRef): string => `${id}/${revision}`

function reader<R extends Row, T extends object>(database: Queryable, statement: string, read: (row: R) => T) {
  const kept = new LRUCache<string, T>({ maxSize: KEPT_CHARACTERS_MAX })
  return async (refs: readonly RevisionRef[]) => {
    const found = new Map<string, T>()
    const missing = new Map<string, RevisionRef>()
    for (const ref of refs) {
      const key = keyOf(ref)
      const known = kept.get(key)
      if (known === undefined) missing.set(key, ref)
      else found.set(key, known)
    }
    for (const row of await rowsOf<R>(database, statement, [...missing.values()])) {
      const key = keyOf([row.id, row.revision])
      const value = read(row)
      found.set(key, value)
      kept.set(key, value, { size: row.content.length })
    }
    return (ref: RevisionRef) => found.get(keyOf(ref))
  }
}

async function rowsOf<R extends Row>(
  database: Queryable,
  statement: string,
  refs: readonly RevisionRef[],
): Promise<readonly R[]> {
  if (refs.length === 0) return []
  const values = [uuidArray(refs.map(([id]) => id)), int4Array(refs.map(([, revision]) => revision))]
  return (await database.query<R>(statement, values)).rows
}
