import type { BusinessDate, OpenLevel, SubjectKind } from '@mingxin/contracts'
import { type Database, dateArray, type Statement, textArray, timestampArray, uuidArray } from '@mingxin/persistence'
import type { FoundAnnotation, FoundDispatch, FoundEntry } from '../domain/found.ts'
import type { RevisionRef, Revisions } from './revisions.ts'

/** One look-up: who is meant, on which day, known when, by a reader of which level. */
export interface LookUp {
  /** The key of what was asked for, and the wider one to try when nobody is found by it. */
  readonly key: string | undefined
  readonly widerKey: string | undefined
  readonly subjectId: string | undefined
  readonly level: OpenLevel
  readonly asOf: BusinessDate
  /** In milliseconds; now when left out. */
  readonly knownAt: number | undefined
}

export interface Found {
  /** The instant whose knowledge this is. */
  readonly knownAt: Date
  readonly pack: string | null
  /** How many subjects answer to the key. */
  readonly holders: number
  readonly subject: FoundSubject | undefined
  readonly entries: readonly FoundEntry[]
  readonly dispatches: readonly FoundDispatch[]
  readonly annotations: readonly FoundAnnotation[]
  /** What rules considered, as JSON objects with commas between them. */
  readonly consideredText: string
}

export interface FoundSubject {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly name: string | null
  readonly uscc: string | null
  readonly maskedId: string | null
  readonly region: string | null
}

const FIND: Statement = {
  name: 'engine-find',
  text: 'SELECT * FROM find_findings($1, $2, $3, $4, $5, $6)',
}

interface FoundRow {
  known_at: Date
  pack: string | null
  holders: number
  subject_id: string | null
  kind: SubjectKind
  name: string | null
  uscc: string | null
  masked_id: string | null
  region: string | null
  entries: RevisionRef[] | null
  dispatches: RevisionRef[] | null
  annotations: FoundAnnotation[] | null
  considered: string | null
}

/** Answers look-ups together, in their order: one statement, and one per table for revisions that were not read before. */
export async function find(database: Database, revisions: Revisions, lookUps: readonly LookUp[]): Promise<Found[]> {
  const { rows } = await database.query<FoundRow>(FIND, [
    textArray(lookUps.map(({ key }) => key)),
    textArray(lookUps.map(({ widerKey }) => widerKey)),
    uuidArray(lookUps.map(({ subjectId }) => subjectId)),
    textArray(lookUps.map(({ level }) => level)),
    dateArray(lookUps.map(({ asOf }) => asOf)),
    timestampArray(lookUps.map(({ knownAt }) => knownAt)),
  ])
  const entry = await revisions.entries(rows.flatMap(({ entries }) => entries ?? []))
  const dispatch = await revisions.dispatches(rows.flatMap(({ dispatches }) => dispatches ?? []))
  return rows.map((row) => ({
    knownAt: row.known_at,
    pack: row.pack,
    holders: row.holders,
    subject: row.subject_id === null ? undefined : subjectOf(row, row.subject_id),
    entries: (row.entries ?? []).map(entry).filter((one) => one !== undefined),
    dispatches: (row.dispatches ?? []).map(dispatch).filter((one) => one !== undefined),
    annotations: row.annotations ?? [],
    consideredText: row.considered ?? '',
  }))
}

const subjectOf = ({ kind, name, uscc, masked_id, region }: FoundRow, subjectId: string): FoundSubject => ({
  subjectId,
  kind,
  name,
  uscc,
  maskedId: masked_id,
  region,
})
