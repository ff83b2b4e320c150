import { randomUUID } from 'node:crypto'
import { levelsUpTo, type Principal } from '@mingxin/access'
import { type CreditEvent, createEvent, type feedbackOperations } from '@mingxin/contracts'
import { AppError, faultAt } from '@mingxin/errors'
import type { EventLog } from '@mingxin/event-log'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Transaction } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import { type CaseCommand, type CaseState, type CaseStep, decideOnCase, evolveCase, noCase } from './domain/case.ts'
import { caseDeadline } from './domain/case-term.ts'
import { addCaseStep, type CaseFile, caseTerm, insertCase, lockCase, saveCaseState, stepsOf } from './store/cases.ts'
import { subjectOfEntry } from './store/entries.ts'

export interface CaseContext {
  readonly log: Pick<EventLog<CreditEvent>, 'append'>
  readonly now: () => number
}

export interface CaseCall {
  readonly principal: Principal
  readonly traceparent: string
}

export interface Case {
  readonly file: CaseFile
  readonly steps: readonly CaseStep[]
}

/** Opens a case about a list entry that is known and that the applicant's office may see. */
export async function openCase(
  tx: Transaction,
  call: CaseCall,
  { kind, entryId, statement, applicant }: feedbackOperations.OpenCaseBody,
  context: CaseContext,
): Promise<Case> {
  const subject = await subjectOfEntry(tx, entryId, levelsUpTo(call.principal.level))
  if (!subject) throw unknownTarget(entryId)
  const { subjectId } = subject
  const openedOn = shanghaiDate(context.now())
  const term = await caseTerm(tx, kind, openedOn)
  const caseId = randomUUID()
  const about = { caseId, kind, entryId, subjectId, state: 'open', openedOn, termFrom: term.effectiveFrom } as const
  const file = { ...about, ...caseDeadline(openedOn, term) }
  await insertCase(tx, file)
  const command: CaseCommand = {
    command: 'open',
    statement: maskPersonIdsIn(statement),
    ...(applicant !== undefined && { applicant: maskPersonIdsIn(applicant) }),
  }
  return takeSteps(tx, call, { file, steps: [] }, command, context)
}

function unknownTarget(entryId: string): AppError {
  const fault = faultAt('/entryId', 'case.target-unknown', entryId)
  return new AppError('request.invalid', { detail: `There is no list entry ${entryId}.`, faults: [fault] })
}

/** Adds a note that shows wherever the entry shows. */
export async function annotateCase(
  tx: Transaction,
  call: CaseCall,
  caseId: string,
  note: string,
  context: CaseContext,
): Promise<Case> {
  const present = await lockedCase(tx, call, caseId)
  return takeSteps(tx, call, present, { command: 'annotate', note: maskPersonIdsIn(note) }, context)
}

/** Decides a case; it takes effect today unless another day is named. */
export async function decideCase(
  tx: Transaction,
  call: CaseCall,
  caseId: string,
  { outcome, decisionNo, reason, effectiveOn }: feedbackOperations.DecideCaseBody,
  context: CaseContext,
): Promise<Case> {
  const present = await lockedCase(tx, call, caseId)
  const today = shanghaiDate(context.now())
  const command: CaseCommand = {
    command: 'decide',
    kind: present.file.kind,
    openedOn: present.file.openedOn,
    today,
    outcome,
    decisionNo: maskPersonIdsIn(decisionNo),
    reason: maskPersonIdsIn(reason),
    effectiveOn: effectiveOn ?? today,
  }
  return takeSteps(tx, call, present, command, context)
}

async function lockedCase(tx: Transaction, { principal }: CaseCall, caseId: string): Promise<Case> {
  const file = await lockCase(tx, caseId, levelsUpTo(principal.level))
  if (!file) throw new AppError('case.unknown')
  return { file, steps: (await stepsOf(tx, [caseId])).get(caseId) ?? [] }
}

/** Takes the steps a command leads to: kept, shown as the case's state, and appended to the log. */
async function takeSteps(
  tx: Transaction,
  { principal, traceparent }: CaseCall,
  { file, steps }: Case,
  command: CaseCommand,
  { log, now }: CaseContext,
): Promise<Case> {
  const { organisation, clientId } = principal
  const by = { code: organisation.code, name: organisation.name, clientId }
  let state: CaseState = steps.reduce(evolveCase, noCase)
  const taken: CaseStep[] = []
  for (const content of decideOnCase(command, state)) {
    state = evolveCase(state, content)
    taken.push({ ...content, revision: state.revision, at: new Date(now()), by })
  }
  for (const step of taken) await addCaseStep(tx, file.caseId, step)
  const shown = { ...file, state: state.state === 'decided' ? 'decided' : 'open' } as const
  if (shown.state !== file.state) await saveCaseState(tx, file.caseId, shown.state)
  await log.append(
    tx,
    taken.map((step) => eventOf(file, step, traceparent)),
  )
  return { file: shown, steps: [...steps, ...taken] }
}

function eventOf({ caseId, kind, subjectId, entryId, dueOn, provisional }: CaseFile, step: CaseStep, trace: string) {
  const { revision, at, by } = step
  const data = { caseId, revision, kind, subjectId, entryId, dueOn, provisional, recordedAt: at.toISOString() }
  switch (step.step) {
    case 'opened':
      return createEvent('case.opened', subjectId, { ...data, statement: step.content.statement }, trace)
    case 'annotated':
      return createEvent('case.annotated', subjectId, { ...data, note: step.content.note }, trace)
    case 'decided': {
      const decidedBy = { code: by.code, name: by.name }
      return createEvent('case.decided', subjectId, { ...data, ...step.content, decidedBy }, trace)
    }
    case 'closed':
      return createEvent('case.closed', subjectId, data, trace)
  }
}
