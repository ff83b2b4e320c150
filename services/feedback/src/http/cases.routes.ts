import { levelsUpTo } from '@mingxin/access'
import { feedbackOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { type Call, type Cursors, read, write } from '@mingxin/http'
import type { Database, Queryable } from '@mingxin/persistence'
import { shanghaiDate } from '@mingxin/working-days'
import type { FastifyInstance } from 'fastify'
import type { CaseStep } from '../domain/case.ts'
import { annotateCase, type Case, type CaseContext, decideCase, openCase } from '../handle-case.ts'
import { type CaseFile, findCase, listCases, stepsOf } from '../store/cases.ts'
import { subjectOfEntry } from '../store/entries.ts'
import { inOneSnapshot } from '../store/snapshot.ts'
import { given } from './given.ts'
import { admitTo, admitToList, type Reading } from './persons.ts'

type Caller = Pick<Call, 'principal' | 'requestId'>

/** Due day and id of the last case of a page. */
export type CaseCursor = readonly [dueOn: string, caseId: string]

/** Objections, repairs and complaints. */
export function registerCaseRoutes(
  app: FastifyInstance,
  database: Database,
  { cursors, ...context }: CaseContext & { readonly cursors: Cursors<CaseCursor> },
): void {
  const today = (): string => shanghaiDate(context.now())

  const readingOf = (operation: string, { principal, requestId }: Caller, purpose: string | undefined): Reading => {
    const askedAt = new Date(context.now())
    return { operation, principal, requestId, purpose, askedAt }
  }

  read(app, operations.listCases, async ({ query, ...call }) => {
    const { state, entry, purpose, after, limit = 100 } = query
    const levels = levelsUpTo(call.principal.level)
    const withPersons = await admitToCases(readingOf('listCases', call, purpose), entry, database)
    return inOneSnapshot(database, async (tx) => {
      const files = await listCases(tx, {
        levels,
        withPersons,
        state,
        entryId: entry,
        today: today(),
        after: after === undefined ? undefined : cursors.decode(after),
        limit,
      })
      const last = files.length === limit ? files.at(-1) : undefined
      return {
        items: (await withSteps(tx, files)).map((one) => caseReply(one, today())),
        ...(last && { nextCursor: cursors.encode([last.dueOn, last.caseId]) }),
      }
    })
  })

  read(app, operations.getCase, async ({ params, query, ...call }) => {
    const found = await inOneSnapshot(database, async (tx) => {
      const file = await findCase(tx, params.caseId, levelsUpTo(call.principal.level))
      if (!file) throw new AppError('case.unknown')
      return { file, steps: (await stepsOf(tx, [file.caseId])).get(file.caseId) ?? [] }
    })
    await admitTo(found.file, readingOf('getCase', call, query.purpose), database)
    return caseReply(found, today())
  })

  write(app, operations.openCase, database, async (call, tx) => ({
    status: 201,
    body: caseReply(await openCase(tx, call, call.body, context), today()),
  }))

  write(app, operations.annotateCase, database, async (call, tx) => ({
    status: 201,
    body: caseReply(await annotateCase(tx, call, call.params.caseId, call.body.note, context), today()),
  }))

  write(app, operations.decideCase, database, async (call, tx) => ({
    status: 200,
    body: caseReply(await decideCase(tx, call, call.params.caseId, call.body, context), today()),
  }))
}

/** Whether natural persons show in a list of cases; for the cases of one entry, whether they may be read at all. */
async function admitToCases(reading: Reading, entryId: string | undefined, database: Database): Promise<boolean> {
  if (entryId === undefined) return admitToList(reading, database)
  const subject = await subjectOfEntry(database, entryId, levelsUpTo(reading.principal.level))
  if (subject) await admitTo(subject, reading, database)
  return subject?.subjectKind === 'NATURAL_PERSON'
}

async function withSteps(tx: Queryable, files: readonly CaseFile[]): Promise<Case[]> {
  const steps = await stepsOf(
    tx,
    files.map(({ caseId }) => caseId),
  )
  return files.map((file) => ({ file, steps: steps.get(file.caseId) ?? [] }))
}

function caseReply({ file, steps }: Case, today: string): operations.Case {
  const opened = steps.find((one) => one.step === 'opened')
  const decided = steps.find((one) => one.step === 'decided')
  return {
    caseId: file.caseId,
    kind: file.kind,
    entryId: file.entryId,
    subjectId: file.subjectId,
    state: file.state,
    statement: opened?.content.statement ?? '',
    openedAt: opened?.at.toISOString() ?? '',
    dueOn: file.dueOn,
    provisional: file.provisional,
    overdue: file.state === 'open' && file.dueOn < today,
    counting: file.counting,
    steps: steps.map(stepReply),
    ...given({ applicant: opened?.content.applicant, openedBy: opened?.by.name }),
    ...(decided && {
      decision: {
        ...decided.content,
        decidedBy: { code: decided.by.code, name: decided.by.name },
        decidedAt: decided.at.toISOString(),
      },
    }),
  }
}

const stepReply = (one: CaseStep): operations.Case['steps'][number] => ({
  at: one.at.toISOString(),
  step: one.step,
  by: one.by.name,
  ...given({ note: noteOf(one) }),
})

function noteOf(one: CaseStep): string | undefined {
  switch (one.step) {
    case 'opened':
      return one.content.statement
    case 'annotated':
      return one.content.note
    case 'decided':
      return `${one.content.outcome} ${one.content.decisionNo}: ${one.content.reason}`
    case 'closed':
      return undefined
  }
}
