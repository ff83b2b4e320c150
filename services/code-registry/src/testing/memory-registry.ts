import type { CreditEvent, EventData, NewCreditEvent } from '@mingxin/contracts'
import { recordKeyOf } from '@mingxin/contracts'
import { arrivalOf } from '../consumers/records.ts'
import { type Answer, answer, type Refusal } from '../domain/answer.ts'
import { codeKey } from '../domain/codes.ts'
import { follow } from '../domain/follow.ts'
import type { RecordState } from '../domain/record-state.ts'
import { NAMED_MAX, RegistryView } from '../domain/registry-view.ts'
import type { Subject } from '../domain/subject.ts'
import type { AskedQuestion, ProvisionalRecord } from '../domain/waiting.ts'
import { type Arrival, isWithdrawal, Work } from '../domain/work.ts'

/** A registry in memory: the same page of work, read from and saved to maps. */
export class MemoryRegistry {
  readonly subjects = new Map<string, Subject>()
  readonly records = new Map<string, RecordState>()
  readonly questions = new Map<string, AskedQuestion>()
  readonly provisional = new Map<string, ProvisionalRecord>()
  readonly events: NewCreditEvent[] = []

  /** Handles events as the consumer does, in pages of a size. */
  push(events: readonly NewCreditEvent[], pageSize = 500): this {
    for (let from = 0; from < events.length; from += pageSize) {
      const arrivals = events.slice(from, from + pageSize).flatMap((event) => arrivalOf(asRead(event)) ?? [])
      this.#work(arrivals, (work) => follow(arrivals, work))
    }
    return this
  }

  answer(questionId: string, given: Answer): Refusal | undefined {
    const asked = this.questions.get(questionId)
    const record = asked && this.records.get(recordKeyOf(asked.version.record))
    if (asked === undefined || record === undefined) throw new Error(`no open question ${questionId}`)
    let refusal: Refusal | undefined
    this.#work([asked.version], (work) => {
      refusal = answer({ questionId, version: asked.version, record }, given, work)
    })
    return refusal
  }

  /** The one subject that holds a code. */
  holder(type: Subject['codes'][number]['type'], value: string): Subject {
    const key = codeKey({ type, value, qualifier: '' })
    const holders = [...this.subjects.values()].filter(({ codes }) => codes.some((code) => codeKey(code) === key))
    const [holder] = holders
    if (holder === undefined || holders.length > 1) throw new Error(`${holders.length} subjects hold ${key}`)
    return holder
  }

  record(recordId: string): RecordState {
    const found = [...this.records.values()].find((record) => record.recordId === recordId)
    if (found === undefined) throw new Error(`no record ${recordId}`)
    return found
  }

  /** The open question about a record. */
  question(recordId: string): AskedQuestion {
    const { standing } = this.record(recordId)
    const found = standing.state === 'questioned' ? this.questions.get(standing.questionId) : undefined
    if (found === undefined) throw new Error(`no open question about ${recordId}`)
    return found
  }

  /** The data of the events of a type, oldest first. */
  told<T extends NewCreditEvent['type']>(type: T): EventData[T][] {
    return this.events.filter((event): event is NewCreditEvent<T> => event.type === type).map(({ data }) => data)
  }

  #work(arrivals: readonly Arrival[], run: (work: Work) => void): void {
    const waiting = { held: [...this.questions.values()], provisional: [...this.provisional.values()] }
    const work = new Work(this.#view(arrivals), [...this.records.values()], waiting)
    run(work)
    for (const key of work.provisional.gone.keys()) this.provisional.delete(key)
    for (const [key, one] of work.provisional.added) this.provisional.set(key, one)
    for (const { after } of work.view.touched()) this.subjects.set(after.subjectId, after)
    const { created, known } = work.changedRecords()
    for (const state of [...created, ...known]) this.records.set(recordKeyOf(state), state)
    for (const [id, question] of work.asked) this.questions.set(id, question)
    for (const id of work.closings.keys()) this.questions.delete(id)
    for (const event of work.events) this.events.push(event)
  }

  #view(arrivals: readonly Arrival[]): RegistryView {
    const subjects = [...this.subjects.values()]
    const waiting = [...this.questions.values(), ...this.provisional.values()].map(({ version }) => version)
    const versions = [...arrivals, ...waiting]
    const names = versions.flatMap((one) => (isWithdrawal(one) ? [] : (one.claim.normalName ?? [])))
    const isNamed = (normalName: string) => (subject: Subject) =>
      subject.kind !== 'NATURAL_PERSON' && subject.names.some((name) => name.normalName === normalName)
    const named = names.map((name) => {
      const ids = subjects.filter(isNamed(name)).map(({ subjectId }) => subjectId)
      return [name, { subjectIds: ids.slice(0, NAMED_MAX), isComplete: ids.length <= NAMED_MAX }] as const
    })
    return new RegistryView({ subjects, named: new Map(named) })
  }
}

// As the log gives an event to its reader.
const asRead = (event: NewCreditEvent): CreditEvent =>
  Object.assign({ id: '0', time: new Date(0) }, event) as CreditEvent
