import { maySee, type Principal } from '@mingxin/access'
import type { BusinessDate, OpenLevel, SubjectRef } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { maskPersonIdsIn, maskPersonName } from '@mingxin/identifiers'
import type { PersonIdVault } from '@mingxin/person-ids'
import type { ReadDepartment } from './department.ts'
import { type Answer, answerOf } from './domain/answer.ts'
import type { QueryLog } from './query-log.ts'
import { type Question, questionOf } from './question.ts'
import type { Found, FoundSubject, LookUp } from './store/checks.ts'
import type { Query } from './store/query-log.ts'

/** A question as somebody asks it. */
export interface Asking {
  readonly code: string
  readonly item: string | undefined
  readonly department: string | undefined
  readonly asOf: BusinessDate
  /** RFC 3339; now when left out. */
  readonly knownAt: string | undefined
  readonly purpose: string | undefined
  readonly principal: Principal
  readonly requestId: string
  readonly operation: string
}

export interface AskOptions {
  readonly find: (lookUp: LookUp) => Promise<Found>
  readonly queryLog: QueryLog
  readonly readDepartment: ReadDepartment
  readonly vault: Pick<PersonIdVault, 'token'>
  readonly now: () => number
}

/**
 * Answers what holds against a code. Rejects with `identifier.invalid`, `subject.ambiguous`, `request.invalid` when the
 * department is none of the installation, or `request.purpose-required` when the question is about a natural person and
 * does not say why it is asked. Every answer leaves a row in the query log; about a person it is durable before the answer
 * goes out. A reader of level PUBLIC is told of organisations only: to it every person is unknown.
 */
export function createAsk({
  find,
  queryLog,
  readDepartment,
  vault,
  now,
}: AskOptions): (asking: Asking) => Promise<Answer> {
  return async (asked) => {
    const asking = { ...asked, department: readDepartment(asked.department) }
    const question = questionOf(asking.code, vault)
    if (question.isPersonal) demandPurpose(asking)
    const found = await find(lookUpOf(question, asking))
    if (found.holders > 1) throw new AppError('subject.ambiguous')
    if (isPerson(found) && !isHidden(asking, found)) demandPurpose(asking)
    const isPersonal = question.isPersonal || (isPerson(found) && asking.purpose !== undefined)
    const answer = answerFrom(question, asking, found)
    const query = queryOf(asking, isPersonal, found, answer, now())
    if (isPersonal) await queryLog.addNow(query)
    else queryLog.add(query)
    return answer
  }
}

const isPerson = ({ subject }: Found): boolean => subject?.kind === 'NATURAL_PERSON'

// Not even that there is such a person is told.
const isHidden = ({ principal }: Pick<Asking, 'principal'>, found: Found): boolean =>
  isPerson(found) && !maySee(principal.level, 'AUTHORISED')

function demandPurpose({ purpose }: Asking): void {
  if (purpose === undefined) throw new AppError('request.purpose-required')
}

const lookUpOf = (question: Question, { asOf, knownAt, principal }: Asking): LookUp => ({
  key: question.key,
  widerKey: question.widerKey,
  subjectId: question.subjectId,
  level: principal.level,
  asOf,
  knownAt: knownAt === undefined ? undefined : Date.parse(knownAt),
})

function answerFrom(question: Question, { item, department, asOf, principal }: Asking, found: Found): Answer {
  const subject =
    isHidden({ principal }, found) || found.subject === undefined
      ? undefined
      : subjectFor(principal.level, found.subject)
  const asked = {
    code: question.shown,
    item,
    department,
    asOf,
    knownAt: found.knownAt.toISOString(),
    pack: found.pack ?? '',
    isPartial: !maySee(principal.level, 'GOV_SHARED'),
  }
  return answerOf(asked, subject && { ...found, subject })
}

/** A subject as a reader of a level may see it: a person's name in full only among government bodies. */
export function subjectFor(
  level: OpenLevel,
  { subjectId, kind, name, uscc, maskedId, region }: FoundSubject,
): SubjectRef {
  const isHidden = kind === 'NATURAL_PERSON' && !maySee(level, 'GOV_SHARED')
  return {
    subjectId,
    kind,
    ...(name !== null && { name: isHidden ? maskPersonName(name) : name }),
    ...(uscc !== null && { uscc }),
    ...(maskedId !== null && { maskedId }),
    ...(region !== null && { region }),
  }
}

// What a caller writes freely may hold anything, an id number above all.
const queryOf = (asking: Asking, isPersonal: boolean, found: Found, { decision }: Answer, askedAt: number): Query => ({
  askedAt,
  clientId: asking.principal.clientId,
  organisationCode: asking.principal.organisation.code,
  requestId: asking.requestId,
  operation: asking.operation,
  isPersonal,
  purpose: asking.purpose && maskPersonIdsIn(asking.purpose),
  item: asking.item && maskPersonIdsIn(asking.item),
  department: asking.department,
  subjectId: found.subject?.subjectId,
  decision,
})
