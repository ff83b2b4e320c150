import { deriveId, type NewCreditEvent, type RecordKey, type RecordKind, recordKeyOf } from '@mingxin/contracts'
import type { Version } from './decide.ts'
import { type Change, changeOf, subjectEvent } from './published.ts'
import type { Question } from './question.ts'
import type { RecordState } from './record-state.ts'
import type { RegistryView } from './registry-view.ts'
import type { Subject } from './subject.ts'
import { type AskedQuestion, HeldQuestions, NOBODY_WAITS, ProvisionalRecords, type Waiting } from './waiting.ts'

/** A row of a subject's history. */
export interface SubjectChange {
  readonly subjectId: string
  readonly revision: number
  readonly change: Change
  readonly status: string
  readonly name: string | undefined
  readonly because: string
  readonly actor: string | undefined
  readonly record: RecordKey | undefined
}

export type QuestionAction = 'asked' | 'updated' | 'attach' | 'register' | 'reject' | 'superseded' | 'withdrawn'

export interface AuditRow {
  readonly questionId: string
  readonly action: QuestionAction
  readonly actor: string
  readonly reason: string
  readonly version: number
  readonly subjectId: string | undefined
}

/** How a question ended: answered by a person, overtaken by a version that says who it is, or withdrawn. */
export type Closing = AuditRow & { readonly action: Exclude<QuestionAction, 'asked' | 'updated'> }

/** Who acts where no person does. */
export const REGISTRY = 'code-registry'

/**
 * A page of work in memory: what was read, what changed, what is to be appended. Nothing of it is true before it is
 * saved, as a whole, in the transaction it was read in.
 */
export class Work {
  readonly view: RegistryView
  readonly events: NewCreditEvent[] = []
  readonly changes: SubjectChange[] = []
  readonly asked = new Map<string, AskedQuestion>()
  readonly closings = new Map<string, Closing>()
  readonly audit: AuditRow[] = []
  readonly held: HeldQuestions
  readonly provisional: ProvisionalRecords
  readonly #loaded: ReadonlySet<string>
  readonly #records: Map<string, RecordState>
  readonly #changed = new Set<string>()

  constructor(view: RegistryView, records: readonly RecordState[], waiting: Waiting = NOBODY_WAITS) {
    this.view = view
    this.held = new HeldQuestions(waiting.held)
    this.provisional = new ProvisionalRecords(waiting.provisional)
    this.#records = new Map(records.map((record) => [recordKeyOf(record), record]))
    this.#loaded = new Set(this.#records.keys())
  }

  record(key: { readonly sourceOrgCode: string; readonly recordId: string }): RecordState | undefined {
    return this.#records.get(recordKeyOf(key))
  }

  keep(record: RecordState): void {
    const key = recordKeyOf(record)
    this.#records.set(key, record)
    this.#changed.add(key)
  }

  /** The records whose state changed: those that came in for the first time, and those known before. */
  changedRecords(): { readonly created: RecordState[]; readonly known: RecordState[] } {
    const states = (keys: readonly string[]) => keys.flatMap((key) => this.#records.get(key) ?? [])
    const keys = [...this.#changed]
    return {
      created: states(keys.filter((key) => !this.#loaded.has(key))),
      known: states(keys.filter((key) => this.#loaded.has(key))),
    }
  }

  /** Takes a subject's next state in, and tells of it when its revision grew. */
  grow(before: Subject | undefined, after: Subject, because: string, by: { actor?: string; version: Version }): void {
    if (after === before) return
    this.view.put(after)
    if (after.revision === before?.revision) return
    const { traceparent, record } = by.version
    const change = changeOf(before, after)
    this.events.push(subjectEvent(change, after, traceparent))
    const { subjectId, revision, status, name } = after
    const { sourceOrgCode, recordId, version } = record
    const key = { sourceOrgCode, recordId, version }
    this.changes.push({ subjectId, revision, change, status, name, because, actor: by.actor, record: key })
  }

  /** Asks a question about a record, or brings the open one up to date. */
  ask(question: Question, version: Version, open: string | undefined): string {
    const { record } = version
    const questionId = open ?? questionIdOf(record)
    const asked = { ...question, questionId, version }
    this.asked.set(questionId, asked)
    this.held.add(asked)
    this.closings.delete(questionId)
    this.audit.push({
      questionId,
      action: open === undefined ? 'asked' : 'updated',
      actor: REGISTRY,
      reason: question.why,
      version: record.version,
      subjectId: undefined,
    })
    return questionId
  }

  close(closing: Closing): void {
    this.closings.set(closing.questionId, closing)
    this.held.delete(closing.questionId)
    this.audit.push(closing)
  }
}

/** A record is asked about anew after its question was answered; then the version makes the difference. */
const questionIdOf = ({ sourceOrgCode, recordId, version }: RecordKey): string =>
  deriveId('question', sourceOrgCode, recordId, String(version))

/** What came in: a version of a record, or its withdrawal. */
export type Arrival = Version | Withdrawal

export interface Withdrawal {
  readonly recordKey: RecordKey
  readonly kind: RecordKind
  readonly reason: string
  readonly traceparent: string | undefined
}

export const isWithdrawal = (arrival: Arrival): arrival is Withdrawal => 'recordKey' in arrival
