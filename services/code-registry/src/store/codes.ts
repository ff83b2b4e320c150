import { dateArray, type Queryable, type Statement, type Transaction, textArray, uuidArray } from '@mingxin/persistence'
import { type Code, type CodeQuery, type CodeType, embeddedOrgCode, isUnified } from '../domain/codes.ts'
import type { SubjectCode } from '../domain/subject.ts'
import { insertOnce } from './insert-once.ts'
import { groupBy } from './rows.ts'

interface Row {
  subject_id: string
  type: CodeType
  value: string
  qualifier: string
  valid_from: string | null
  valid_to: string | null
  source: string
}

/** Only an old number asked without a name can have more than a few; then which ones is of no use to anybody. */
const HOLDERS_MAX = 100

// For a unified code that nobody holds the holders of the organisation code inside it count.
const HOLDERS: Statement = {
  name: 'registry-code-holders',
  text: `
    SELECT DISTINCT coalesce(c.subject_id, e.subject_id) AS subject_id
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS k (type, value, qualifier, embedded)
      LEFT JOIN LATERAL (SELECT subject_id FROM subject_codes
                          WHERE type = k.type AND value = k.value AND (k.qualifier IS NULL OR qualifier = k.qualifier)
                          LIMIT ${HOLDERS_MAX}) c ON true
      LEFT JOIN LATERAL (SELECT subject_id FROM subject_codes
                          WHERE c.subject_id IS NULL AND type = 'orgcode9' AND value = k.embedded
                          LIMIT ${HOLDERS_MAX}) e ON true
     WHERE c.subject_id IS NOT NULL OR e.subject_id IS NOT NULL`,
}

const OF_SUBJECTS: Statement = {
  name: 'registry-codes-of-subjects',
  text: `
    SELECT c.* FROM unnest($1::uuid[]) AS k (subject_id)
     CROSS JOIN LATERAL (SELECT subject_id, type, value, qualifier, valid_from, valid_to, source
                           FROM subject_codes WHERE subject_id = k.subject_id OFFSET 0) c`,
}

const INSERT: Statement = {
  name: 'registry-insert-codes',
  text: `
    INSERT INTO subject_codes (subject_id, type, value, qualifier, valid_from, valid_to, source)
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::text[])`,
}

/** The ids of the subjects that hold any of the codes, or are known only by the organisation code inside one. */
export async function holdersOf(db: Queryable, codes: readonly CodeQuery[]): Promise<string[]> {
  if (codes.length === 0) return []
  const { rows } = await db.query<Pick<Row, 'subject_id'>>(HOLDERS, codeColumns(codes))
  return rows.map(({ subject_id }) => subject_id)
}

/** The columns k (type, value, qualifier, embedded) of a look-up. */
export const codeColumns = (codes: readonly CodeQuery[]): Buffer[] => [
  textArray(codes.map(({ type }) => type)),
  textArray(codes.map(({ value }) => value)),
  textArray(codes.map(({ qualifier }) => qualifier)),
  textArray(codes.map((code) => (isUnified(code.type) ? embeddedOrgCode(code).value : undefined))),
]

export async function loadCodes(db: Queryable, subjectIds: Buffer): Promise<ReadonlyMap<string, SubjectCode[]>> {
  const { rows } = await db.query<Row>(OF_SUBJECTS, [subjectIds])
  return groupBy(rows, ({ subject_id }) => subject_id, codeOf)
}

const codeOf = ({ type, value, qualifier, valid_from, valid_to, source }: Row): SubjectCode => ({
  type,
  value,
  qualifier,
  from: valid_from ?? undefined,
  to: valid_to ?? undefined,
  source,
})

export type HeldCode = SubjectCode & { readonly subjectId: string }

/**
 * Gives codes to subjects. Rejects with `database.conflict` when another transaction gave one of them away meanwhile: a
 * code has one holder.
 */
export async function insertCodes(tx: Transaction, codes: readonly HeldCode[]): Promise<void> {
  if (codes.length === 0) return
  const sorted = codes.toSorted(byKey)
  await insertOnce(tx, INSERT, [
    uuidArray(sorted.map(({ subjectId }) => subjectId)),
    textArray(sorted.map(({ type }) => type)),
    textArray(sorted.map(({ value }) => value)),
    textArray(sorted.map(({ qualifier }) => qualifier)),
    dateArray(sorted.map(({ from }) => from)),
    dateArray(sorted.map(({ to }) => to)),
    textArray(sorted.map(({ source }) => source)),
  ])
}

function byKey(a: Code, b: Code): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1
  if (a.value !== b.value) return a.value < b.value ? -1 : 1
  return a.qualifier < b.qualifier ? -1 : 1
}
