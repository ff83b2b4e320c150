import type { PersonId, SubjectKind, SubjectStatus } from '@mingxin/contracts'
import { type Code, codeKey, embeddedOrgCode, isUnified } from './codes.ts'
import { divisionOf } from './division.ts'

/**
 * current: the name it bears, at most one · former: it bore it · mentioned: a spelling some record used beside its
 * code, which proves nothing · vouched: a person tied a record to it under this name.
 */
export type Standing = 'current' | 'former' | 'mentioned' | 'vouched'

export interface SubjectName {
  readonly name: string
  readonly normalName: string
  readonly standing: Standing
  /** First day; undefined when nobody said since when. */
  readonly from: string | undefined
  /** First day after. */
  readonly to: string | undefined
  /** Organisation whose record named it so. */
  readonly source: string
  readonly sinceRevision: number
}

export interface SubjectCode extends Code {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly source: string
}

/** A subject as a value: every change makes a new one and leaves what did not change identical. */
export interface Subject {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly status: SubjectStatus
  readonly revision: number
  readonly name: string | undefined
  readonly uscc: string | undefined
  readonly region: string | undefined
  readonly legalRep: string | undefined
  readonly person: PersonId | undefined
  /** Key of the record the registered facts rest on. */
  readonly registeredBy: string | undefined
  /** Approval date of that registration. */
  readonly approvedOn: string | undefined
  /** Business date of those facts. */
  readonly asOf: string | undefined
  readonly mergedInto: string | undefined
  readonly names: readonly SubjectName[]
  readonly codes: readonly SubjectCode[]
}

export const isRegistered = ({ status }: Subject): boolean => status !== 'MENTIONED'

export const holds = (subject: Subject, code: Code): boolean =>
  subject.codes.some((held) => codeKey(held) === codeKey(code))

export const hasUnifiedCode = ({ codes }: Subject): boolean => codes.some(({ type }) => isUnified(type))

/**
 * Whether the registrar on whose record the registered facts rest taught the code. A code remembers the organisation that
 * taught it, not the record.
 */
export const isTaughtByRegistrar = ({ registeredBy }: Subject, { source }: Pick<SubjectCode, 'source'>): boolean =>
  registeredBy?.startsWith(`${source}/`) === true

/** A name it bears or bore. */
export const isBorne = ({ standing }: Pick<SubjectName, 'standing'>): boolean =>
  standing === 'current' || standing === 'former'

/** Whether it bears or bore the name; a mere mention does not count. */
export const bears = ({ names }: Subject, normalName: string): boolean =>
  names.some((name) => name.normalName === normalName && isBorne(name))

/**
 * Whether a division (2, 4 or 6 digits, empty levels at the end or not) contains the place of registration: the registered
 * region or the one in its unified code, whichever is inside. A subject of unknown place is in no scope.
 */
export function isInScope({ region, codes }: Subject, scope: string): boolean {
  const division = divisionOf(scope)
  return (
    region?.startsWith(division) === true ||
    codes.some(({ type, value }) => isUnified(type) && value.startsWith(division, REGION_START))
  )
}

const REGION_START = 2

/**
 * Whether a code can belong to the subject besides those it holds: nobody has two unified codes, nor two organisation
 * codes, the one inside its unified code included.
 */
export function canGain(subject: Subject, code: Code): boolean {
  if (isUnified(code.type)) return !hasUnifiedCode(subject) && canGain(subject, embeddedOrgCode(code))
  if (code.type !== 'orgcode9') return true
  return subject.codes.every(({ type, value }) => type !== 'orgcode9' || value === code.value)
}
