import type { Match } from '@mingxin/contracts'
import { type Claim, type CodeClaim, isPerson } from './claim.ts'
import { type Code, type CodeType, embeddedOrgCode, isUnified, isWeak } from './codes.ts'
import type { Identification } from './identification.ts'
import { identifyByName } from './identify-by-name.ts'
import type { Lookups } from './lookups.ts'
import { candidatesOf, type Question, question } from './question.ts'
import { canGain, hasUnifiedCode, holds, type Subject } from './subject.ts'

interface Hit {
  readonly code: CodeClaim
  readonly holders: readonly Subject[]
}

/**
 * Codes first, then the name. All codes of a record are codes of one subject: those that are known must agree on it,
 * and where none is known the strongest makes a new one. Natural persons are known by their id document alone.
 */
export function identify(claim: Claim, lookups: Lookups): Identification {
  const [strongest] = claim.codes
  if (strongest !== undefined) return identifyByCodes(claim, strongest, lookups)
  if (!isPerson(claim)) return identifyByName(claim, lookups)
  if (claim.masked.length > 0) return question('masked-only', 'the number of the id document is masked', [], '')
  return question('unidentified', 'a natural person without the number of an id document', [], '')
}

function identifyByCodes(claim: Claim, strongest: CodeClaim, lookups: Lookups): Identification {
  const hits = hitsOf(claim, lookups)
  const [first, ...others] = hits
  if (first === undefined) return unknownCodes(claim, strongest)
  const agreed = first.holders.filter((subject) => others.every(({ holders }) => includes(holders, subject)))
  const [found, second] = agreed
  if (found === undefined) return conflict(hits)
  if (second !== undefined) {
    return question('ambiguous', `several subjects hold ${told(first.code)}`, agreed, `holds ${told(first.code)}`)
  }
  return contradicts(found, claim, strongest, first) ? conflict(hits) : { found, match: matchBy(first, found) }
}

/**
 * Weak codes are asked only when no sound one is known, and only for subjects that can have the sound ones: a number
 * without check digit must not question a sound code.
 */
function hitsOf({ codes }: Claim, lookups: Lookups): Hit[] {
  const sound = codes.filter(({ type }) => !isWeak(type))
  const hits = sound.map((code) => ({ code, holders: holdersOf(code, lookups) })).filter(isHit)
  if (hits.length > 0) return hits
  return codes
    .filter(({ type }) => isWeak(type))
    .map((code) => ({
      code,
      holders: lookups.holdersOf(code).filter((holder) => sound.every((one) => canGain(holder, one))),
    }))
    .filter(isHit)
}

const isHit = ({ holders }: Hit): boolean => holders.length > 0

/** A unified code that nobody holds is that of the body so far known only by the organisation code inside it. */
function holdersOf(code: Code, lookups: Lookups): readonly Subject[] {
  const holders = lookups.holdersOf(code)
  if (holders.length > 0 || !isUnified(code.type)) return holders
  return lookups.holdersOf(embeddedOrgCode(code)).filter((subject) => !hasUnifiedCode(subject))
}

/** A record that gives two codes of which a body has only one is about two bodies, or wrong about one. */
function unknownCodes({ codes }: Claim, strongest: CodeClaim): Identification {
  const isTwofold = [isUnified, isOrgCode].some((isOne) => codes.filter(({ type }) => isOne(type)).length > 1)
  return isTwofold
    ? question('code-conflict', 'the record gives two codes of which a body has only one', [], '')
    : { unknown: strongest }
}

const isOrgCode = (type: CodeType): boolean => type === 'orgcode9'

/**
 * Whether the found subject cannot be the one the record means: the record gives a stronger code that it can never
 * hold, or another unified code than its own.
 */
function contradicts(found: Subject, { codes }: Claim, strongest: CodeClaim, { code }: Hit): boolean {
  const isStrange = (one: CodeClaim): boolean => !holds(found, one) && !canGain(found, one)
  return (strongest !== code && isStrange(strongest)) || codes.some((one) => isUnified(one.type) && isStrange(one))
}

function matchBy({ code }: Hit, found: Subject): Match {
  const isByEmbedded = isUnified(code.type) && !holds(found, code)
  if (isByEmbedded) return { method: 'orgcode9', value: embeddedOrgCode(code).value }
  return { method: code.method, ...(code.shown !== undefined && { value: code.shown }) }
}

function conflict(hits: readonly Hit[]): { question: Question } {
  const candidates = hits.flatMap(({ code, holders }) =>
    holders.map(({ subjectId }) => ({ subjectId, because: `holds ${told(code)}` })),
  )
  const why = 'the codes of the record belong to different subjects'
  return { question: { kind: 'code-conflict', why, candidates: candidatesOf(candidates) } }
}

const told = ({ shown, type }: CodeClaim): string => (shown === undefined ? 'the id document' : `${type} ${shown}`)

const includes = (subjects: readonly Subject[], { subjectId }: Subject): boolean =>
  subjects.some((one) => one.subjectId === subjectId)
