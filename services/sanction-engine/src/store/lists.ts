import type { BusinessDate, OpenLevel } from '@mingxin/contracts'
import { orm, type Queryable } from '@mingxin/persistence'
import { and, desc, eq, lte, not, type SQL, sql } from 'drizzle-orm'
import type { FoundAnnotation } from '../domain/found.ts'
import type { StateOnDay } from '../domain/on-day.ts'
import { isCurrent } from './is-current.ts'
import { annotations, dispatchRevisions, entryRevisions, subjects } from './tables.ts'

/** Where a page of a list goes on: what was opened earlier than this. */
export interface Position {
  readonly openedAt: string
  readonly id: string
}

export interface PageOptions {
  readonly level: OpenLevel
  /** Whether entries of natural persons are among them. */
  readonly withPersons: boolean
  readonly subjectId: string | undefined
  readonly after: Position | undefined
  readonly limit: number
}

const inPage = (
  table: typeof entryRevisions | typeof dispatchRevisions,
  id: typeof entryRevisions.entryId | typeof dispatchRevisions.dispatchId,
  { level, withPersons, subjectId, after }: PageOptions,
): SQL | undefined =>
  and(
    isCurrent(table),
    lte(table.openLevel, level),
    withPersons ? undefined : not(table.isPersonal),
    subjectId === undefined ? undefined : eq(table.subjectId, subjectId),
    after && sql`(${table.openedAt}, ${id}) < (${after.openedAt}::timestamptz, ${after.id}::uuid)`,
  )

const SUBJECT = {
  subjectId: subjects.subjectId,
  kind: subjects.kind,
  name: subjects.name,
  uscc: subjects.uscc,
  maskedId: subjects.maskedId,
  region: subjects.region,
}

const ENTRY = {
  entry: {
    entryId: entryRevisions.entryId,
    revision: entryRevisions.revision,
    recordedAt: sql`${entryRevisions.recordedAt}`.mapWith((at: Date) => at.toISOString()),
    content: entryRevisions.content,
  },
  subject: SUBJECT,
  annotations: sql<FoundAnnotation[]>`coalesce((
    SELECT json_agg(json_build_object('caseId', a.case_id, 'kind', a.kind, 'text', a.text, 'at', a.at,
           'entryId', a.entry_id, 'groundIds', a.ground_ids) ORDER BY a.at, a.case_id, a.revision)
      FROM ${annotations} a WHERE a.subject_id = ${entryRevisions.subjectId} AND a.superseded_at = 'infinity'), '[]')`,
  // As text, because a Date is not as fine as the order.
  position: { openedAt: sql<string>`${entryRevisions.openedAt}::text`, id: entryRevisions.entryId },
}

const presentEntries = (database: Queryable) =>
  orm(database)
    .select(ENTRY)
    .from(entryRevisions)
    .innerJoin(subjects, and(eq(subjects.subjectId, entryRevisions.subjectId), isCurrent(subjects)))

export type ListedEntry = Awaited<ReturnType<typeof listEntries>>[number]

export interface EntryFilter extends PageOptions {
  readonly listCode: string | undefined
  readonly state: StateOnDay | undefined
  readonly asOf: BusinessDate
}

/** Entries as they are known now, the last opened first. */
export function listEntries(database: Queryable, filter: EntryFilter) {
  const { listCode, state, asOf, limit } = filter
  const { entryId, openedAt, inForce, suspended, proposed } = entryRevisions
  const stateOnDay = sql`entry_state_on(${entryRevisions.state}, ${inForce}, ${suspended}, ${proposed}, ${asOf})`
  return presentEntries(database)
    .where(
      and(
        inPage(entryRevisions, entryId, filter),
        listCode === undefined ? undefined : eq(entryRevisions.listCode, listCode),
        state && eq(stateOnDay, state),
      ),
    )
    .orderBy(desc(openedAt), desc(entryId))
    .limit(limit)
}

/** One entry as it is known now, when a reader of this level may see it. */
export async function getEntry(
  database: Queryable,
  entryId: string,
  level: OpenLevel,
): Promise<ListedEntry | undefined> {
  const isAsked = and(eq(entryRevisions.entryId, entryId), lte(entryRevisions.openLevel, level))
  const [found] = await presentEntries(database).where(and(isAsked, isCurrent(entryRevisions)))
  return found
}

/** Every revision of an entry that a reader of this level may see, oldest first. */
export function revisionsOf(database: Queryable, entryId: string, level: OpenLevel) {
  const { revision, content, cause, recordedAt } = entryRevisions
  return orm(database)
    .select({ revision, content, cause, recordedAt })
    .from(entryRevisions)
    .where(and(eq(entryRevisions.entryId, entryId), lte(entryRevisions.openLevel, level)))
    .orderBy(revision)
}

export interface MeasureFilter extends PageOptions {
  readonly department: string | undefined
  readonly inForceOn: BusinessDate | undefined
}

/** Measures that hold or held on some day as it is known now, the last opened first. */
export function listMeasures(database: Queryable, filter: MeasureFilter) {
  const { department, inForceOn, limit } = filter
  const { dispatchId, entryId, content, openedAt, valid } = dispatchRevisions
  return orm(database)
    .select({
      dispatch: { dispatchId, entryId, content },
      subject: SUBJECT,
      position: { openedAt: sql<string>`${openedAt}::text`, id: dispatchId },
    })
    .from(dispatchRevisions)
    .innerJoin(subjects, and(eq(subjects.subjectId, dispatchRevisions.subjectId), isCurrent(subjects)))
    .where(
      and(
        inPage(dispatchRevisions, dispatchId, filter),
        department === undefined ? undefined : eq(dispatchRevisions.departmentCode, department),
        inForceOn === undefined ? undefined : sql`${valid} @> ${inForceOn}::date`,
        sql`NOT isempty(${valid})`,
      ),
    )
    .orderBy(desc(openedAt), desc(dispatchId))
    .limit(limit)
}
