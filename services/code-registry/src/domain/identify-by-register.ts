import type { Claim, CodeClaim } from './claim.ts'
import type { Identification, Occasion } from './identification.ts'
import { identifyByName } from './identify-by-name.ts'
import type { Lookups } from './lookups.ts'
import { question } from './question.ts'
import { isOfRegister, matchInRegister } from './register-codes.ts'
import { hasUnifiedCode, type Subject } from './subject.ts'

/** The last day of certificates without a unified code (明府办函〔2018〕84号 四（二）3). */
const CERTIFICATES_END_ON = '2018-06-30'

/**
 * By a number of a register together with its place and the name; undefined when the record gives none. The same number
 * under another name in the same place is a question. One that nobody holds leads to the name, and where that leads
 * nowhere to a new subject: before the certificates went out of use, or by the registrar's own word.
 */
export function identifyByRegister(claim: Claim, lookups: Lookups, occasion: Occasion): Identification | undefined {
  const codes = claim.codes.filter(isOfRegister)
  const [first] = codes
  if (first === undefined) return undefined
  const matches = codes.map((code) => ({
    code,
    ...matchInRegister(code, lookups.holdersOf(code), occasion.formerNames),
  }))
  const same = distinct(matches.flatMap((match) => match.same))
  const unlike = distinct(matches.flatMap((match) => match.unlike))
  const [found, second] = same
  if (second !== undefined)
    return question('ambiguous', 'several subjects hold the number here', same, 'holds the number')
  if (found !== undefined)
    return isOutOfUse(found, first, occasion) ? outOfUse([found]) : { found, match: matchBy(first) }
  if (unlike.length > 0)
    return question('name-unlike', 'the number belongs to another name in this place', unlike, 'holds the number here')
  return byNameOrNew(claim, first, lookups, occasion)
}

function byNameOrNew(claim: Claim, code: CodeClaim, lookups: Lookups, occasion: Occasion): Identification {
  if (claim.kind === 'NATURAL_PERSON') return { unknown: code }
  const named = identifyByName(claim, lookups, { ...occasion, isRegistration: false })
  if ('found' in named) return named
  if ('question' in named && named.question.candidates.length > 0 && !occasion.isRegistration) return named
  return isPast(occasion) && !occasion.isRegistration ? outOfUse([]) : { unknown: code }
}

/** A certificate that still stands for a body without a unified code, long after all were to have one. */
const isOutOfUse = (found: Subject, { type }: CodeClaim, occasion: Occasion): boolean =>
  type !== 'person-doc' && !occasion.isRegistration && isPast(occasion) && !hasUnifiedCode(found)

const isPast = ({ on }: Occasion): boolean => on !== undefined && on > CERTIFICATES_END_ON

const outOfUse = (candidates: readonly Subject[]) =>
  question(
    'certificate-out-of-use',
    `certificates without a unified code are out of use since ${CERTIFICATES_END_ON}; which code has this body?`,
    candidates,
    'holds the certificate',
  )

const matchBy = ({ method, shown }: CodeClaim) => ({ method, ...(shown !== undefined && { value: shown }) })

const distinct = (subjects: readonly Subject[]): Subject[] => [
  ...new Map(subjects.map((subject) => [subject.subjectId, subject])).values(),
]
