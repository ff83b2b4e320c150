import type { CreditEvent, MeasureDispatched, SubjectKind } from '@mingxin/contracts'
import { type BusinessDate, shanghaiDate } from '@mingxin/working-days'
import type { countDueDay, DueDay } from './due-day.ts'
import { isFinal, type ResponseResult } from './response.ts'

export type MeasureEvent = Extract<CreditEvent, { type: `measure.${string}` }>
export type MeasureEventType = MeasureEvent['type']

/** A measure addressed to a department, as its last event left it. */
export interface Dispatch extends DueDay {
  readonly dispatchId: string
  readonly entryId: string
  readonly subjectId: string
  readonly subjectKind: SubjectKind
  readonly departmentCode: string
  readonly departmentName: string
  readonly measureCode: string
  /** Every region the subject had in an event of this dispatch. */
  readonly regions: readonly string[]
  readonly revision: number
  readonly noticeId: string
  readonly receivedAt: Date
  readonly liftedAt: Date | undefined
  /** The first day after its last period; undefined while a period is open. */
  readonly endsOn: BusinessDate | undefined
  readonly dispatchedOn: BusinessDate
  readonly dueWorkingDays: number
  /** The last answer of the present duty. */
  readonly answer: ResponseResult | undefined
}

export type DispatchView = 'dispatched' | ResponseResult | 'lifted'

/** Where a dispatch stands, computed from its dates: no job has to run for it to be true. */
export interface Standing {
  readonly state: DispatchView
  readonly isInForce: boolean
  readonly isOverdue: boolean
}

export function standingOf(
  dispatch: Pick<Dispatch, 'liftedAt' | 'endsOn' | 'dueOn' | 'answer'>,
  today: BusinessDate,
): Standing {
  const { liftedAt, endsOn, dueOn, answer } = dispatch
  const isInForce = liftedAt === undefined && (endsOn === undefined || today < endsOn)
  return {
    state: isInForce ? (answer ?? 'dispatched') : 'lifted',
    isInForce,
    isOverdue: isInForce && !isFinal(answer) && today > dueOn,
  }
}

/**
 * What an event makes of a dispatch; undefined for an event older than what is known, which must change nothing and be
 * told to nobody: a late "dispatched" never overrides a "lifted".
 */
export function evolveDispatch(
  known: Dispatch | undefined,
  event: MeasureEvent,
  noticeId: string,
  dueDay: typeof countDueDay,
): Dispatch | undefined {
  const { type, data, time } = event
  if (known && data.revision < known.revision) return undefined
  const startsDuty = !known || (type === 'measure.dispatched' && known.liftedAt !== undefined)
  const duty = startsDuty ? dutyOf(data, time, dueDay) : known
  return {
    ...duty,
    dispatchId: data.dispatchId,
    entryId: data.entryId,
    subjectId: data.subject.subjectId,
    subjectKind: data.subject.kind,
    departmentCode: data.department.code,
    departmentName: data.department.name,
    measureCode: data.measure.code,
    regions: regionsOf(known, data),
    revision: data.revision,
    noticeId,
    liftedAt: type === 'measure.lifted' || type === 'measure.expired' ? time : undefined,
    endsOn: endOf(data.valid),
  }
}

type Duty = DueDay & Pick<Dispatch, 'receivedAt' | 'dispatchedOn' | 'dueWorkingDays' | 'answer'>

function dutyOf(data: MeasureDispatched, receivedAt: Date, dueDay: typeof countDueDay): Duty {
  const dispatchedOn = shanghaiDate(new Date(data.recordedAt))
  const dueWorkingDays = data.feedbackDueWorkingDays
  return {
    receivedAt,
    dispatchedOn,
    dueWorkingDays,
    answer: undefined,
    ...dueDay(dispatchedOn, dueWorkingDays),
  }
}

function regionsOf(known: Dispatch | undefined, { subject }: MeasureDispatched): readonly string[] {
  const before = known?.regions ?? []
  return subject.region === undefined || before.includes(subject.region) ? before : [...before, subject.region]
}

function endOf(valid: MeasureDispatched['valid']): BusinessDate | undefined {
  let last: BusinessDate | undefined
  for (const { to } of valid) {
    if (to === undefined) return undefined
    if (last === undefined || to > last) last = to
  }
  return last
}
