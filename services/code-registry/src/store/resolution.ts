import type { SubjectKind, SubjectRef } from '@mingxin/contracts'
import { int4Array, type Queryable, type Statement, textArray } from '@mingxin/persistence'
import type { CodeQuery } from '../domain/codes.ts'
import { divisionOf } from '../domain/division.ts'
import { CANDIDATES_MAX } from '../domain/question.ts'
import { codeColumns } from './codes.ts'
import { groupBy } from './rows.ts'

interface Row {
  query: number
  subject_id: string
  kind: SubjectKind
  name: string | null
  uscc: string | null
  masked: string | null
  region: string | null
  bears: boolean
}

/** A subject that answers a query. `bears` is false when only some record called it so. */
export interface Hit {
  readonly ref: SubjectRef
  readonly bears: boolean
}

export type HitsByQuery = ReadonlyMap<number, readonly Hit[]>

const LIMIT = CANDIDATES_MAX + 1
const REF = `s.subject_id, s.kind, s.name, s.uscc, s.person ->> 'masked' AS masked, s.region`

const BY_CODE: Statement = {
  name: 'registry-resolve-codes',
  text: `
    SELECT DISTINCT k.query, ${REF}, true AS bears
      FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) AS k (query, type, value, qualifier, embedded)
      LEFT JOIN LATERAL (SELECT subject_id FROM subject_codes
                          WHERE type = k.type AND value = k.value AND (k.qualifier IS NULL OR qualifier = k.qualifier)
                          LIMIT ${LIMIT}) c ON true
      LEFT JOIN LATERAL (SELECT subject_id FROM subject_codes
                          WHERE c.subject_id IS NULL AND type = 'orgcode9' AND value = k.embedded LIMIT ${LIMIT}) e ON true
     CROSS JOIN LATERAL (SELECT * FROM subjects WHERE subject_id = coalesce(c.subject_id, e.subject_id) LIMIT 1) s
     ORDER BY k.query, s.subject_id`,
}

// The scope is the registered region or the one in a unified code, whichever is inside. Who bears or bore the name comes
// before who was only called so.
const BY_NAME: Statement = {
  name: 'registry-resolve-names',
  text: `
    SELECT k.query, s.*
      FROM unnest($1::int[], $2::text[], $3::text[]) AS k (query, normal_name, region)
     CROSS JOIN LATERAL (
           SELECT ${REF}, n.bears
             FROM (SELECT subject_id, bool_or(standing IN ('current', 'former')) AS bears FROM subject_names
                    WHERE normal_name = k.normal_name GROUP BY subject_id) n
             JOIN LATERAL (SELECT * FROM subjects WHERE subject_id = n.subject_id LIMIT 1) s ON true
            WHERE s.kind <> 'NATURAL_PERSON'
              AND (k.region IS NULL OR starts_with(s.region, k.region)
                   OR EXISTS (SELECT FROM subject_codes u
                               WHERE u.subject_id = s.subject_id AND u.type IN ('uscc', 'exceptional-uscc')
                                 AND starts_with(substr(u.value, 3, 6), k.region)))
            ORDER BY n.bears DESC, s.subject_id
            LIMIT ${LIMIT}) s`,
}

export type CodeAsked = CodeQuery & { readonly query: number }

export interface NameAsked {
  readonly query: number
  readonly normalName: string
  readonly region: string | undefined
}

/** Who holds the codes, by query. */
export async function hitsByCode(db: Queryable, asked: readonly CodeAsked[]): Promise<HitsByQuery> {
  if (asked.length === 0) return new Map()
  const { rows } = await db.query<Row>(BY_CODE, [int4Array(asked.map(({ query }) => query)), ...codeColumns(asked)])
  return hitsOf(rows)
}

/** Which organisations have the names in the regions, by query; one more than can be shown, at most. */
export async function hitsByName(db: Queryable, asked: readonly NameAsked[]): Promise<HitsByQuery> {
  if (asked.length === 0) return new Map()
  const { rows } = await db.query<Row>(BY_NAME, [
    int4Array(asked.map(({ query }) => query)),
    textArray(asked.map(({ normalName }) => normalName)),
    textArray(asked.map(({ region }) => region && divisionOf(region))),
  ])
  return hitsOf(rows)
}

const hitsOf = (rows: readonly Row[]): HitsByQuery => groupBy(rows, ({ query }) => query, hitOf)

const hitOf = ({ subject_id, kind, name, uscc, masked, region, bears }: Row): Hit => ({
  bears,
  ref: {
    subjectId: subject_id,
    kind,
    ...(name !== null && { name }),
    ...(uscc !== null && { uscc }),
    ...(masked !== null && { maskedId: masked }),
    ...(region !== null && { region }),
  },
})
