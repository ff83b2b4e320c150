import type { OpenLevel } from '@mingxin/contracts'
import { int4Array, type Queryable, type Statement, textArray, uuidArray } from '@mingxin/persistence'

/** A list entry, as far as a case can be about it. */
export interface Entry {
  readonly entryId: string
  readonly subjectId: string
  readonly revision: number
  readonly state: 'proposed' | 'in-force' | 'suspended' | 'closed'
  readonly listCode: string
  readonly openLevel: OpenLevel
}

const SAVE: Statement = {
  name: 'entries-save',
  text: `INSERT INTO entries AS e (entry_id, subject_id, revision, state, list_code, open_level)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[]) AS s (entry_id)
          ORDER BY s.entry_id
             ON CONFLICT (entry_id) DO UPDATE SET subject_id = excluded.subject_id, revision = excluded.revision,
             state = excluded.state, list_code = excluded.list_code, open_level = excluded.open_level
          WHERE e.revision <= excluded.revision`,
}

/** Keeps entries, each named once; an older revision changes nothing. */
export async function saveEntries(tx: Queryable, entries: readonly Entry[]): Promise<void> {
  await tx.query(SAVE, [
    uuidArray(entries.map((one) => one.entryId)),
    uuidArray(entries.map((one) => one.subjectId)),
    int4Array(entries.map((one) => one.revision)),
    textArray(entries.map((one) => one.state)),
    textArray(entries.map((one) => one.listCode)),
    textArray(entries.map((one) => one.openLevel)),
  ])
}

const FIND = 'SELECT subject_id AS "subjectId" FROM entries WHERE entry_id = $1 AND open_level = ANY ($2)'

/** Whom an entry is about; undefined when it is not known, or above what the reader may see. */
export async function subjectOfEntry(
  database: Queryable,
  entryId: string,
  levels: readonly OpenLevel[],
): Promise<string | undefined> {
  const [row] = (await database.query<{ subjectId: string }>(FIND, [entryId, [...levels]])).rows
  return row?.subjectId
}
