import { type Queryable, type Statement, textArray, uuidArray } from '@mingxin/persistence'

/** One query about a natural person: who asked, what for, and whom it found. */
export interface PersonQuery {
  readonly clientId: string
  readonly organisationCode: string
  readonly operation: string
  readonly purpose: string
  readonly subjectId: string | undefined
  readonly requestId: string
}

const INSERT: Statement = {
  name: 'registry-log-queries',
  text: `
    INSERT INTO query_log (client_id, organisation_code, operation, purpose, subject_id, request_id)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[])`,
}

/** Logs queries before they are answered: no answer about a person leaves without its row. */
export async function logPersonQueries(db: Queryable, queries: readonly PersonQuery[]): Promise<void> {
  if (queries.length === 0) return
  await db.query(INSERT, [
    textArray(queries.map(({ clientId }) => clientId)),
    textArray(queries.map(({ organisationCode }) => organisationCode)),
    textArray(queries.map(({ operation }) => operation)),
    textArray(queries.map(({ purpose }) => purpose)),
    uuidArray(queries.map(({ subjectId }) => subjectId)),
    textArray(queries.map(({ requestId }) => requestId)),
  ])
}
