import type { BusinessDate, CreditEvent } from '@mingxin/contracts'
import { shanghaiDate } from '@mingxin/working-days'
import { periodFrom } from './days.ts'
import type { Ending, Suspension } from './settle.ts'

/** What a case about an entry means for its grounds. */
export interface Case {
  readonly caseId: string
  readonly subjectId: string
  readonly entryId: string
  readonly kind: 'OBJECTION' | 'REPAIR' | 'COMPLAINT'
  /** Of the last event that was taken in. */
  readonly revision: number
  /** The grounds it is about. */
  readonly groundIds: readonly string[]
  readonly openedOn: BusinessDate | undefined
  /** First day an objection no longer suspends. */
  readonly settledOn: BusinessDate | undefined
  /** First day the grounds no longer count. */
  readonly endsOn: BusinessDate | undefined
}

export type CaseEvent = Extract<CreditEvent, { type: `case.${string}` }>

/** The entry a case is about, as it stands when the event is taken in. */
export interface CaseTarget {
  readonly subjectId: string
  readonly groundIds: readonly string[]
}

/**
 * The case after an event. A decision that ends the entry ends the grounds that exist by then: those the case was opened
 * about and those the entry has now. An event that was taken in before changes nothing.
 */
export function evolveCase(known: Case | undefined, event: CaseEvent, target: CaseTarget | undefined): Case {
  const { caseId, entryId, kind, revision, recordedAt } = event.data
  const before: Case = known ?? {
    caseId,
    subjectId: target?.subjectId ?? event.data.subjectId,
    entryId,
    kind,
    revision: 0,
    groundIds: target?.groundIds ?? [],
    openedOn: undefined,
    settledOn: undefined,
    endsOn: undefined,
  }
  if (revision <= before.revision) return before
  const on = shanghaiDate(new Date(recordedAt))
  switch (event.type) {
    case 'case.opened':
      return { ...before, revision, openedOn: on }
    case 'case.annotated':
      return { ...before, revision }
    case 'case.decided':
      return decided({ ...before, revision }, event.data, target)
    case 'case.closed':
      return { ...before, revision, settledOn: before.settledOn ?? on }
  }
}

type Decision = Extract<CaseEvent, { type: 'case.decided' }>['data']

function decided(before: Case, { kind, outcome, effectiveOn }: Decision, target: CaseTarget | undefined): Case {
  const settledOn = before.settledOn ?? effectiveOn
  const ends = (kind === 'OBJECTION' && outcome === 'UPHELD') || (kind === 'REPAIR' && outcome === 'GRANTED')
  if (!ends) return { ...before, settledOn }
  const groundIds = [...new Set([...before.groundIds, ...(target?.groundIds ?? [])])]
  return { ...before, settledOn, groundIds, endsOn: effectiveOn }
}

/**
 * Whether the event can change how the subject stands. Closing a case that was decided before does not: what follows from
 * it is the decision's doing, and is told with the decision as its cause.
 */
export const decidesAnything = ({ type, data }: CaseEvent, before: Case | undefined): boolean =>
  data.kind !== 'COMPLAINT' && type !== 'case.annotated' && (type !== 'case.closed' || before?.settledOn === undefined)

export const endingsOf = (cases: readonly Case[]): Ending[] =>
  cases.flatMap(({ groundIds, entryId, endsOn }) =>
    endsOn === undefined ? [] : groundIds.map((groundId) => ({ groundId, entryId, endsOn })),
  )

export const suspensionsOf = (cases: readonly Case[]): Suspension[] =>
  cases.flatMap(({ kind, groundIds, openedOn, settledOn }) =>
    kind === 'OBJECTION' && openedOn !== undefined
      ? [{ groundIds: new Set(groundIds), period: periodFrom(openedOn, settledOn) }]
      : [],
  )

/** What an entry shows of the case after this event; undefined: nothing new. */
export function annotationOf({ type, data }: CaseEvent): string | undefined {
  if (type === 'case.annotated') return data.note
  if (data.kind === 'COMPLAINT') return undefined
  if (type === 'case.opened') return PENDING[data.kind]
  return type === 'case.decided' ? `${DECIDED[data.outcome]}（${data.decisionNo}，${data.effectiveOn}起）` : undefined
}

/** What entries show of a case until it is decided. */
export const PENDING = {
  OBJECTION: '异议处理中 An objection is being examined',
  REPAIR: '信用修复申请办理中 A repair has been applied for',
} as const

const DECIDED: Readonly<Record<Decision['outcome'], string>> = {
  UPHELD: '异议成立 The objection was upheld',
  DISMISSED: '异议不成立 The objection was dismissed',
  GRANTED: '准予信用修复 The repair was granted',
  REFUSED: '不予信用修复 The repair was refused',
}
