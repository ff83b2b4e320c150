import type { BusinessDate } from '@mingxin/contracts'
import { type Changes, changesOf } from '../domain/changes.ts'
import { contains } from '../domain/days.ts'
import type { Dispatch, KnownDispatch } from '../domain/dispatch.ts'
import type { Entry, KnownEntry } from '../domain/entry.ts'
import { groundIdsIn } from '../domain/ground.ts'
import { judge } from '../domain/judge.ts'
import { kept } from '../domain/kept.ts'
import { stateOn } from '../domain/on-day.ts'
import { reconcile } from '../domain/reconcile.ts'
import { type CreditRecord, type JudgedSubject, recordKey } from '../domain/record.ts'
import type { RulePack } from '../domain/rule.ts'
import type { Ending, Suspension } from '../domain/settle.ts'

/** A subject in memory, for tests of the domain: records come and go, and what is on record follows. */
export class Scene {
  readonly records = new Map<string, CreditRecord>()
  readonly entries = new Map<string, KnownEntry & Pick<Entry, 'content'>>()
  readonly dispatches = new Map<string, KnownDispatch & Pick<Dispatch, 'content'>>()
  readonly history: Changes[] = []
  endings: Ending[] = []
  suspensions: Suspension[] = []
  today: BusinessDate
  readonly #pack: RulePack
  readonly #subject: JudgedSubject
  readonly #subjectId: string
  #clock = 0

  constructor(
    pack: RulePack,
    {
      subject = { kind: 'LEGAL_PERSON' },
      today = '2024-06-01',
      subjectId = 'subject-1',
    }: Partial<{ subject: JudgedSubject; today: BusinessDate; subjectId: string }> = {},
  ) {
    this.#pack = pack
    this.#subject = subject
    this.today = today
    this.#subjectId = subjectId
  }

  attach(...records: readonly CreditRecord[]): Changes {
    for (const record of records) this.records.set(recordKey(record), record)
    return this.rejudge()
  }

  withdraw(...records: readonly CreditRecord[]): Changes {
    for (const record of records) this.records.delete(recordKey(record))
    return this.rejudge()
  }

  /** Brings what is on record in line with records and cases; returns what changed. */
  rejudge(): Changes {
    const { grounds } = judge(this.#subject, [...this.records.values()], this.#pack)
    const entries = [...this.entries.values()]
    const dispatches = [...this.dispatches.values()]
    const { endings, suspensions } = this
    const situation = {
      subjectId: this.#subjectId,
      subject: this.#subject,
      grounds,
      endings,
      suspensions,
      entries,
      isMerged: false,
    }
    const changes = changesOf(reconcile(situation, this.#pack), entries, dispatches, this.today)
    this.#record(changes)
    return changes
  }

  #record(changes: Changes): void {
    this.history.push(changes)
    this.#clock++
    for (const { entryId, foundedBy, content, text, revision } of changes.entries) {
      const openedAt = this.entries.get(entryId)?.openedAt ?? this.#clock
      const { state, list, grounds } = content
      const groundIds = groundIdsIn(grounds)
      this.entries.set(entryId, {
        entryId,
        foundedBy,
        state,
        list,
        groundIds,
        kept: kept(text),
        content,
        revision,
        openedAt,
      })
    }
    for (const { dispatchId, entryId, content, text, revision, state } of changes.dispatches)
      this.dispatches.set(dispatchId, { dispatchId, entryId, kept: kept(text), content, revision, state })
  }

  /** What a check would find on a day, without names that depend on the order of arrival. */
  on(day: BusinessDate): { entries: string[]; measures: string[] } {
    const entries = [...this.entries.values()].flatMap(({ content }) => {
      const state = stateOn(content, day)
      return state === 'in-force' || state === 'suspended' || state === 'proposed'
        ? [`${content.list.code} ${state}`]
        : []
    })
    const measures = [...this.dispatches.values()].flatMap(({ content }) =>
      contains(content.valid, day) ? [`${content.list.code} ${content.measure.code} ${content.department.code}`] : [],
    )
    return { entries: entries.sort(), measures: measures.sort() }
  }

  /** The open entries and the dispatches, without names that depend on the order of arrival. */
  outcome(): { entries: unknown[]; dispatches: unknown[] } {
    const open = [...this.entries.values()].filter(({ content }) => content.state !== 'closed')
    const live = [...this.dispatches.values()].filter(({ content }) => content.valid.length > 0)
    return {
      entries: sorted(open.map(({ content }) => content)),
      dispatches: sorted(live.map(({ content }) => content)),
    }
  }
}

const sorted = (values: readonly unknown[]): unknown[] =>
  values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
