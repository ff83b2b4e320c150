import { boolArray, type Database, type Statement, textArray, timestampArray, uuidArray } from '@mingxin/persistence'

/** Who asked what, when and why. */
export interface Query {
  /** In milliseconds. */
  readonly askedAt: number
  readonly clientId: string
  readonly organisationCode: string
  readonly requestId: string
  readonly operation: string
  readonly isPersonal: boolean
  readonly purpose: string | undefined
  readonly item: string | undefined
  readonly department: string | undefined
  readonly subjectId: string | undefined
  readonly decision: string | undefined
}

const INSERT: Statement = {
  name: 'engine-query-log',
  text: `INSERT INTO query_log (asked_at, client_id, organisation_code, request_id, operation, is_personal, purpose, item,
                department, subject_id, decision)
         SELECT * FROM unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::text[],
                $8::text[], $9::text[], $10::uuid[], $11::text[])`,
}

export async function keepQueries(database: Database, queries: readonly Query[]): Promise<void> {
  await database.query(INSERT, [
    timestampArray(queries.map(({ askedAt }) => askedAt)),
    textArray(queries.map(({ clientId }) => clientId)),
    textArray(queries.map(({ organisationCode }) => organisationCode)),
    textArray(queries.map(({ requestId }) => requestId)),
    textArray(queries.map(({ operation }) => operation)),
    boolArray(queries.map(({ isPersonal }) => isPersonal)),
    textArray(queries.map(({ purpose }) => purpose)),
    textArray(queries.map(({ item }) => item)),
    textArray(queries.map(({ department }) => department)),
    uuidArray(queries.map(({ subjectId }) => subjectId)),
    textArray(queries.map(({ decision }) => decision)),
  ])
}
