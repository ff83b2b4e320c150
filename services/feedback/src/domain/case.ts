import { AppError, faultAt } from '@mingxin/errors'
import type { BusinessDate } from '@mingxin/working-days'
import type { CaseKind } from './case-kind.ts'
import { assertEffectiveDay, type CaseDays } from './effective-day.ts'

export type CaseOutcome = 'UPHELD' | 'DISMISSED' | 'GRANTED' | 'REFUSED'

/** Who takes a step: an organisation, through one of its clients. */
export interface CaseActor {
  readonly code: string
  readonly name: string
  readonly clientId: string
}

interface Opened {
  readonly step: 'opened'
  readonly content: { readonly statement: string; readonly applicant?: string }
}

interface Annotated {
  readonly step: 'annotated'
  readonly content: { readonly note: string }
}

interface Decided {
  readonly step: 'decided'
  readonly content: {
    readonly outcome: CaseOutcome
    readonly decisionNo: string
    readonly reason: string
    readonly effectiveOn: BusinessDate
  }
}

interface Closed {
  readonly step: 'closed'
  readonly content: Readonly<Record<string, never>>
}

/** What a step says; the tag decides which. */
export type CaseStepContent = Opened | Annotated | Decided | Closed
export type CaseStep = CaseStepContent & { readonly revision: number; readonly at: Date; readonly by: CaseActor }

/** A case as its steps tell it. */
export type CaseState =
  | { readonly state: 'none'; readonly revision: 0 }
  | { readonly state: 'open'; readonly revision: number }
  | { readonly state: 'decided'; readonly revision: number; readonly decision: Decided['content'] }

export const noCase: CaseState = { state: 'none', revision: 0 }

export function evolveCase(before: CaseState, step: CaseStepContent): CaseState {
  const revision = before.revision + 1
  switch (step.step) {
    case 'opened':
      return { state: 'open', revision }
    case 'decided':
      return { state: 'decided', revision, decision: step.content }
    case 'annotated':
    case 'closed':
      return before.state === 'none' ? before : { ...before, revision }
  }
}

export type CaseCommand =
  | { readonly command: 'open'; readonly statement: string; readonly applicant?: string }
  | { readonly command: 'annotate'; readonly note: string }
  | ({ readonly command: 'decide'; readonly kind: CaseKind } & CaseDays & Decided['content'])

/**
 * The steps a command leads to. With the decision the case is over, so it is closed in the same breath.
 * Throws `case.closed` for anything after the decision, `request.invalid` for an outcome or an effective day
 * that does not fit the kind.
 */
export function decideOnCase(command: CaseCommand, present: CaseState): CaseStepContent[] {
  if (present.state === 'decided') throw new AppError('case.closed')
  switch (command.command) {
    case 'open': {
      const { statement, applicant } = command
      return [{ step: 'opened', content: { statement, ...(applicant !== undefined && { applicant }) } }]
    }
    case 'annotate':
      return [{ step: 'annotated', content: { note: command.note } }]
    case 'decide': {
      const { kind, outcome, decisionNo, reason, effectiveOn } = command
      assertOutcomeFits(kind, outcome)
      assertEffectiveDay(command)
      return [
        { step: 'decided', content: { outcome, decisionNo, reason, effectiveOn } },
        { step: 'closed', content: {} },
      ]
    }
  }
}

const OUTCOMES: { readonly [kind in CaseKind]: readonly CaseOutcome[] } = {
  OBJECTION: ['UPHELD', 'DISMISSED'],
  COMPLAINT: ['UPHELD', 'DISMISSED'],
  REPAIR: ['GRANTED', 'REFUSED'],
}

const KIND_NAMES: { readonly [kind in CaseKind]: string } = { OBJECTION: '异议', COMPLAINT: '投诉', REPAIR: '信用修复' }
const OUTCOME_NAMES: { readonly [outcome in CaseOutcome]: string } = {
  UPHELD: 'UPHELD（成立）',
  DISMISSED: 'DISMISSED（不成立）',
  GRANTED: 'GRANTED（准予）',
  REFUSED: 'REFUSED（不准予）',
}

function assertOutcomeFits(kind: CaseKind, outcome: CaseOutcome): void {
  if (OUTCOMES[kind].includes(outcome)) return
  const fits = OUTCOMES[kind]
  const requirement = {
    zh: `${KIND_NAMES[kind]}的处理决定为${fits.map((one) => OUTCOME_NAMES[one]).join('或者')}`,
    en: `${fits.join(' or ')} for a case of kind ${kind}`,
  }
  const fault = faultAt('/outcome', 'field.condition', outcome, { requirement })
  const detail = `/outcome: expected ${fault.expected}, got ${outcome}.`
  throw new AppError('request.invalid', { detail, faults: [fault] })
}
