import {
  boolArray,
  dateArray,
  int4Array,
  type Queryable,
  type Statement,
  textArray,
  timestampArray,
  uuidArray,
} from '@mingxin/persistence'
import { getTableColumns } from 'drizzle-orm'
import type { Dispatch } from '../domain/dispatch.ts'
import type { ResponseResult } from '../domain/response.ts'
import { dispatches } from './tables.ts'

export type DispatchRow = typeof dispatches.$inferSelect

export const dispatchOf = (row: DispatchRow): Dispatch => ({
  ...row,
  liftedAt: row.liftedAt ?? undefined,
  endsOn: row.endsOn ?? undefined,
  answer: row.answer ?? undefined,
})

const COLUMNS = Object.entries(getTableColumns(dispatches))
  .map(([key, { name }]) => `${name} AS "${key}"`)
  .join(', ')

const LOCK: Statement = {
  name: 'dispatches-lock',
  text: `SELECT ${COLUMNS} FROM dispatches WHERE dispatch_id = ANY ($1) ORDER BY dispatch_id FOR UPDATE`,
}

/** The known ones of these dispatches, locked until the transaction ends. */
export async function lockDispatches(tx: Queryable, ids: readonly string[]): Promise<Map<string, Dispatch>> {
  const { rows } = await tx.query<DispatchRow>(LOCK, [uuidArray(ids)])
  return new Map(rows.map((row) => [row.dispatchId, dispatchOf(row)]))
}

// Regions travel as one text each, because arrays of arrays of different lengths do not exist; codes hold no comma.
const SAVE: Statement = {
  name: 'dispatches-save',
  text: `INSERT INTO dispatches AS d (dispatch_id, entry_id, subject_id, subject_kind, department_code, department_name,
             measure_code, regions, revision, notice_id, received_at, lifted_at, ends_on, dispatched_on,
             due_working_days, due_on, provisional, calendar_version, answer)
         SELECT dispatch_id, entry_id, subject_id, subject_kind, department_code, department_name, measure_code,
             string_to_array(regions, ','), revision, notice_id, received_at, lifted_at, ends_on, dispatched_on,
             due_working_days, due_on, provisional, calendar_version, answer
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
             $9::int[], $10::uuid[], $11::timestamptz[], $12::timestamptz[], $13::date[], $14::date[], $15::int[],
             $16::date[], $17::boolean[], $18::text[], $19::text[])
             AS s (dispatch_id, entry_id, subject_id, subject_kind, department_code, department_name, measure_code,
             regions, revision, notice_id, received_at, lifted_at, ends_on, dispatched_on, due_working_days, due_on,
             provisional, calendar_version, answer)
          ORDER BY dispatch_id
             ON CONFLICT (dispatch_id) DO UPDATE SET
             subject_kind = excluded.subject_kind, department_name = excluded.department_name,
             regions = excluded.regions, revision = excluded.revision, notice_id = excluded.notice_id,
             received_at = excluded.received_at, lifted_at = excluded.lifted_at, ends_on = excluded.ends_on,
             dispatched_on = excluded.dispatched_on, due_working_days = excluded.due_working_days,
             due_on = excluded.due_on, provisional = excluded.provisional, calendar_version = excluded.calendar_version,
             answer = excluded.answer`,
}

/** Writes dispatches that were locked or are new. */
export async function saveDispatches(tx: Queryable, saved: readonly Dispatch[]): Promise<void> {
  await tx.query(SAVE, [
    uuidArray(saved.map((one) => one.dispatchId)),
    uuidArray(saved.map((one) => one.entryId)),
    uuidArray(saved.map((one) => one.subjectId)),
    textArray(saved.map((one) => one.subjectKind)),
    textArray(saved.map((one) => one.departmentCode)),
    textArray(saved.map((one) => one.departmentName)),
    textArray(saved.map((one) => one.measureCode)),
    textArray(saved.map((one) => one.regions.join(','))),
    int4Array(saved.map((one) => one.revision)),
    uuidArray(saved.map((one) => one.noticeId)),
    timestampArray(saved.map((one) => one.receivedAt.getTime())),
    timestampArray(saved.map((one) => one.liftedAt?.getTime())),
    dateArray(saved.map((one) => one.endsOn)),
    dateArray(saved.map((one) => one.dispatchedOn)),
    int4Array(saved.map((one) => one.dueWorkingDays)),
    dateArray(saved.map((one) => one.dueOn)),
    boolArray(saved.map((one) => one.provisional)),
    textArray(saved.map((one) => one.calendarVersion)),
    textArray(saved.map((one) => one.answer)),
  ])
}

const ANSWER = 'UPDATE dispatches SET answer = $2 WHERE dispatch_id = $1'

/** Keeps the last answer of the present duty. */
export async function saveAnswer(tx: Queryable, dispatchId: string, answer: ResponseResult): Promise<void> {
  await tx.query(ANSWER, [dispatchId, answer])
}

const IN_FORCE = `SELECT ${COLUMNS} FROM dispatches
   WHERE department_code = $1 AND lifted_at IS NULL AND (ends_on IS NULL OR ends_on > $2)
   ORDER BY received_at, dispatch_id`

/** What is in force for a department on a day, the oldest first. */
export async function dispatchesInForce(tx: Queryable, departmentCode: string, today: string): Promise<Dispatch[]> {
  return (await tx.query<DispatchRow>(IN_FORCE, [departmentCode, today])).rows.map(dispatchOf)
}
