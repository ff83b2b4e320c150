import { type Match, type RecordKey, recordKeyOf } from '@mingxin/contracts'
import { isPerson } from './claim.ts'
import type { Version } from './decide.ts'
import type { Question, QuestionKind } from './question.ts'
import { bears, isRegistered, type Subject } from './subject.ts'

/** An open question as it stands now, with all that lets its record flow on. */
export interface AskedQuestion extends Question {
  readonly questionId: string
  readonly version: Version
}

/** A record that is with a subject whose name no registrar has told yet. */
export interface ProvisionalRecord {
  readonly subjectId: string
  readonly version: Version
}

/** It is with a body that no registrar has named, and gives a name that the registrar's may be unlike. */
export const isProvisional = (subject: Subject, { method }: Match, { claim }: Version): boolean =>
  !isRegistered(subject) && !isPerson(claim) && claim.normalName !== undefined && method !== 'manual'

/** What a name that arrives may decide: open questions, and records that are with an unregistered subject. */
export interface Waiting {
  readonly held: readonly AskedQuestion[]
  readonly provisional: readonly ProvisionalRecord[]
}

export const NOBODY_WAITS: Waiting = { held: [], provisional: [] }

/** Questions that only lack what a registrar tells: the name of a candidate, or a candidate of the name. */
export const HELD_KINDS: readonly QuestionKind[] = [
  'name-unlike',
  'unidentified',
  'name-only',
  'ambiguous',
  'masked-only',
  'certificate-out-of-use',
]

/** The open questions of a page of work that a name may answer, found by candidate and by name. */
export class HeldQuestions {
  readonly #questions = new Map<string, AskedQuestion>()

  constructor(questions: readonly AskedQuestion[]) {
    for (const question of questions) this.add(question)
  }

  /** Takes a question in, or brings it up to date. */
  add(question: AskedQuestion): void {
    this.#questions.delete(question.questionId)
    if (HELD_KINDS.includes(question.kind)) this.#questions.set(question.questionId, question)
  }

  delete(questionId: string): void {
    this.#questions.delete(questionId)
  }

  /** Those about a subject, or about a name that it bears and that was told, in the order of their records. */
  concernedBy(subject: Subject, told: readonly string[]): AskedQuestion[] {
    if (this.#questions.size === 0) return []
    const names = new Set(told.filter((name) => bears(subject, name)))
    return [...this.#questions.values()].filter((question) => isConcerned(question, subject, names)).sort(byRecord)
  }
}

const isConcerned = ({ candidates, version }: AskedQuestion, { subjectId }: Subject, names: Set<string>): boolean =>
  candidates.some((candidate) => candidate.subjectId === subjectId) ||
  (version.claim.normalName !== undefined && names.has(version.claim.normalName))

type RecordId = Pick<RecordKey, 'sourceOrgCode' | 'recordId'>

/** The records of a page of work that are with unregistered subjects, and how that changed. */
export class ProvisionalRecords {
  readonly added = new Map<string, ProvisionalRecord>()
  readonly gone = new Map<string, RecordId>()
  readonly #records = new Map<string, ProvisionalRecord>()

  constructor(records: readonly ProvisionalRecord[]) {
    for (const one of records) this.#records.set(recordKeyOf(one.version.record), one)
  }

  add(one: ProvisionalRecord): void {
    const key = recordKeyOf(one.version.record)
    this.#records.set(key, one)
    this.added.set(key, one)
  }

  /** The record is with nobody any more, or for good. Nothing happens where it never was here. */
  delete(record: RecordId): void {
    const key = recordKeyOf(record)
    this.#records.delete(key)
    this.added.delete(key)
    this.gone.set(key, record)
  }

  of({ subjectId }: Subject): ProvisionalRecord[] {
    if (this.#records.size === 0) return []
    return [...this.#records.values()].filter((one) => one.subjectId === subjectId).sort(byRecord)
  }
}

const byRecord = (a: { readonly version: Version }, b: { readonly version: Version }): number =>
  recordKeyOf(a.version.record) < recordKeyOf(b.version.record) ? -1 : 1
