import type { OpenLevel } from '@mingxin/contracts'
import { int4Array, orm, type Queryable, type Statement, textArray, uuidArray } from '@mingxin/persistence'
import { and, eq, inArray } from 'drizzle-orm'
import { entries } from './tables.ts'

/** A list entry, as far as a case can be about it. */
export type Entry = Readonly<typeof entries.$inferSelect>

const SAVE: Statement = {
  name: 'entries-save',
  text: `INSERT INTO entries AS e (entry_id, subject_id, subject_kind, revision, state, list_code, open_level)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[])
                AS s (entry_id)
          ORDER BY s.entry_id
             ON CONFLICT (entry_id) DO UPDATE SET subject_id = excluded.subject_id,
             subject_kind = excluded.subject_kind, revision = excluded.revision, state = excluded.state,
             list_code = excluded.list_code, open_level = excluded.open_level
          WHERE e.revision <= excluded.revision`,
}

/** Keeps entries, each named once; an older revision changes nothing. */
export async function saveEntries(tx: Queryable, saved: readonly Entry[]): Promise<void> {
  await tx.query(SAVE, [
    uuidArray(saved.map((one) => one.entryId)),
    uuidArray(saved.map((one) => one.subjectId)),
    textArray(saved.map((one) => one.subjectKind)),
    int4Array(saved.map((one) => one.revision)),
    textArray(saved.map((one) => one.state)),
    textArray(saved.map((one) => one.listCode)),
    textArray(saved.map((one) => one.openLevel)),
  ])
}

/** Whom an entry is about; undefined when it is not known, or above what the reader may see. */
export async function subjectOfEntry(
  database: Queryable,
  entryId: string,
  levels: readonly OpenLevel[],
): Promise<Pick<Entry, 'subjectId' | 'subjectKind'> | undefined> {
  const [found] = await orm(database)
    .select({ subjectId: entries.subjectId, subjectKind: entries.subjectKind })
    .from(entries)
    .where(and(eq(entries.entryId, entryId), inArray(entries.openLevel, levels)))
  return found
}
