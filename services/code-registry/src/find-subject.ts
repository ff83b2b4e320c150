import { AppError } from '@mingxin/errors'
import type { Queryable } from '@mingxin/persistence'
import { type Asker, personQuery, purposeOf } from './asker.ts'
import { type AskedCode, type CodeFault, readCode } from './domain/asked-code.ts'
import { isPerson } from './domain/claim.ts'
import { maySeeSubject, shownRef } from './domain/disclosure.ts'
import { subjectRefOf } from './domain/published.ts'
import { CANDIDATES_MAX } from './domain/question.ts'
import type { Subject } from './domain/subject.ts'
import { holdersOf } from './store/codes.ts'
import { logPersonQueries } from './store/query-log.ts'
import { readSubjects } from './store/subjects.ts'

/** A subject that was asked for. A merged one answers as its survivor. */
export interface FoundSubject {
  readonly subject: Subject
  readonly redirectedFrom: string | undefined
}

/**
 * Finds the subject an identifier means, whatever kind it is. Rejects with `identifier.invalid`, `subject.unknown`,
 * `subject.ambiguous` (with the candidates), or `request.purpose-required` for a person. What a reader may not see is
 * unknown to it. A query about a person is logged before it is answered.
 */
export async function findSubject(db: Queryable, raw: string, asker: Asker): Promise<FoundSubject> {
  const asked = readCode(raw, asker.tokenOf, asker.purpose !== undefined)
  if (asked.ask === 'nothing') throw invalid(asked.fault)
  if (isPersonal(asked)) purposeOf(asker)
  const found = await subjectsOf(db, asked)
  const { level } = asker.principal
  const visible = found.filter(({ subject }) => maySeeSubject(level, subject))
  const persons = found.filter(({ subject }) => isPerson(subject))
  if (isPersonal(asked) || visible.some(({ subject }) => isPerson(subject))) {
    await logPersonQueries(db, [personQuery(asker, persons.at(0)?.subject.subjectId)])
  }
  const [first, second] = visible
  if (first === undefined) throw unknown(asked)
  if (second !== undefined || isUncertain(asked, first)) throw ambiguous(visible, asker)
  return first
}

/** A certificate or an old number leads to candidates; with which of them the place and the name agree nobody has said. */
const isUncertain = (asked: AskedCode, { subject }: FoundSubject): boolean =>
  asked.ask === 'codes' && asked.isUncertain && !isPerson(subject)

const isPersonal = (asked: AskedCode): boolean => asked.ask === 'codes' && asked.isPersonal

async function subjectsOf(db: Queryable, asked: Exclude<AskedCode, { ask: 'nothing' }>): Promise<FoundSubject[]> {
  if (asked.ask === 'codes') {
    const subjects = await readSubjects(db, await holdersOf(db, asked.codes))
    return subjects.map((subject) => ({ subject, redirectedFrom: undefined }))
  }
  const [subject] = await readSubjects(db, [asked.subjectId])
  if (subject === undefined) return []
  if (subject.mergedInto === undefined) return [{ subject, redirectedFrom: undefined }]
  const [survivor] = await readSubjects(db, [subject.mergedInto])
  return survivor === undefined ? [] : [{ subject: survivor, redirectedFrom: subject.subjectId }]
}

function invalid(fault: CodeFault): AppError {
  return new AppError('identifier.invalid', {
    detail: `Expected ${fault.expected}, got ${fault.actual}.`,
    faults: [fault],
  })
}

const unknown = (asked: AskedCode): AppError =>
  asked.ask === 'codes' && asked.fault !== undefined ? invalid(asked.fault) : new AppError('subject.unknown')

function ambiguous(found: readonly FoundSubject[], { principal }: Asker): AppError {
  const candidates = found
    .slice(0, CANDIDATES_MAX)
    .map(({ subject }) => shownRef(principal.level, subjectRefOf(subject)))
  return new AppError('subject.ambiguous', {
    detail:
      found.length === 1
        ? 'This number identifies only together with a place and a name; ask with the subjectId.'
        : `This identifier does not tell which of ${found.length} subjects is meant; ask with the subjectId.`,
    members: { candidates },
  })
}
