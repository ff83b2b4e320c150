import type { Claim } from './claim.ts'
import { type Code, codeKey, embeddedOrgCode, isHint, isNational, isUnified, rowKey } from './codes.ts'
import type { Lookups } from './lookups.ts'
import { currentName, mention, type Origin } from './names.ts'
import { canGain, holds, type Subject, type SubjectCode } from './subject.ts'

/** Which codes of a claim may become the subject's, besides that nobody else holds them. */
export type MayTeach = (code: Code) => boolean

/** The registrar says which numbers a body has, and so does a person who decides. */
export const byRegistrar: MayTeach = () => true

/**
 * Whoever else pushes a record may mistype an optional number, and it would be somebody else's from then on: an innocent
 * would answer for it. So a record teaches only codes that vouch for each other: the unified code and the organisation
 * code inside it.
 */
export const byRecord: MayTeach = ({ type }) => isUnified(type) || type === 'orgcode9'

/**
 * A subject nobody knew before, by first mention. It gets the codes of the claim that nobody else holds and that may be
 * taught. Since when it has its name and codes nobody said, so they have no first day.
 */
export function firstMention(
  subjectId: string,
  claim: Claim,
  lookups: Lookups,
  source: string,
  mayTeach: MayTeach,
): Subject {
  const origin: Origin = { source, on: undefined }
  const nobody: Subject = {
    subjectId,
    kind: claim.kind,
    status: 'MENTIONED',
    revision: 0,
    name: undefined,
    uscc: undefined,
    region: undefined,
    legalRep: undefined,
    person: claim.person,
    registeredBy: undefined,
    approvedOn: undefined,
    asOf: undefined,
    mergedInto: undefined,
    names: [],
    codes: [],
  }
  const named = claim.name === undefined ? nobody : mention(nobody, claim.name, origin)
  const known = gainCodes(named, claim, lookups, origin, mayTeach)
  return { ...known, region: known.region ?? claim.region }
}

/** Adds the codes of the claim that may be taught, that nobody holds and that can be the subject's. Codes once held stay. */
export function gainCodes(
  subject: Subject,
  { codes }: Claim,
  lookups: Lookups,
  origin: Origin,
  mayTeach: MayTeach,
): Subject {
  let grown = subject
  for (const code of codes.filter(mayTeach)) {
    if (code.qualifier === '' && !isNational(code)) continue
    if (holdsRow(grown, code) || !canGain(grown, code) || isTaken(code, lookups)) continue
    grown = withCode(grown, code, lookups, origin)
  }
  return grown
}

/** A code has one holder; a number of a register has one for each place and name. */
export const isTaken = (code: Code, lookups: Lookups): boolean =>
  isNational(code) || isHint(code.type)
    ? lookups.holdersOf(code).length > 0
    : lookups.holdersOf(code).some((holder) => holdsRow(holder, code))

const holdsRow = ({ codes }: Subject, code: Code): boolean => codes.some((held) => rowKey(held) === rowKey(code))

function withCode(subject: Subject, code: Code, lookups: Lookups, origin: Origin): Subject {
  const gained = held(code, origin)
  if (!isUnified(code.type)) return { ...subject, codes: [...subject.codes, gained] }
  const embedded = embeddedOrgCode(code)
  const codes = holds(subject, embedded)
    ? [gained]
    : [gained, held({ ...embedded, qualifier: qualifierOf(embedded, code, lookups) }, origin)]
  return {
    ...subject,
    codes: [...subject.codes, ...codes],
    uscc: subject.uscc ?? code.value,
    region: subject.region ?? code.value.slice(2, 8),
  }
}

/** Two unified codes may hold the same organisation code; then it alone says nothing. */
const qualifierOf = (embedded: Code, unified: Code, lookups: Lookups): string =>
  lookups.holdersOf(embedded).length > 0 ? unified.value : ''

const held = ({ type, value, qualifier }: Code, { source, on }: Origin): SubjectCode => ({
  type,
  value,
  qualifier,
  from: on,
  to: undefined,
  source,
})

/** After a new name the old numbers that identify only together with a name go with the new one as well. */
export function requalifyWeakCodes(subject: Subject, lookups: Lookups): Subject {
  const normalName = currentName(subject)?.normalName
  if (normalName === undefined) return subject
  const keys = new Set(subject.codes.map(codeKey))
  const gained = subject.codes
    .filter(({ type }) => isHint(type))
    .map((code) => ({ ...code, qualifier: normalName }))
    .filter((code) => lookups.holdersOf(code).length === 0 && !keys.has(codeKey(code)) && keys.add(codeKey(code)))
  return gained.length === 0 ? subject : { ...subject, codes: [...subject.codes, ...gained] }
}
