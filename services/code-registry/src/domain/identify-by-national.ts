import type { Match } from '@mingxin/contracts'
import type { Claim, CodeClaim } from './claim.ts'
import { type Code, type CodeType, embeddedOrgCode, isHint, isNational, isUnified } from './codes.ts'
import type { Identification } from './identification.ts'
import type { Lookups } from './lookups.ts'
import { candidatesOf, type Question, question } from './question.ts'
import { isOfRegister, matchInRegister } from './register-codes.ts'
import { bears, canGain, hasUnifiedCode, holds, isInScope, type Subject } from './subject.ts'

interface Hit {
  readonly code: CodeClaim
  readonly holders: readonly Subject[]
}

/**
 * By codes that are unique in the country; undefined when the record gives none. All of them are codes of one subject:
 * those that are known must agree on it, and where none is known the strongest makes a new one, unless older numbers of
 * the record lead to a body that has no such code yet.
 */
export function identifyByNational(claim: Claim, lookups: Lookups): Identification | undefined {
  const national = claim.codes.filter(isNational)
  const [strongest] = national
  if (strongest === undefined) return undefined
  const hits = hitsOf(national, lookups)
  const [first] = hits
  return first === undefined
    ? unknownCodes(claim, national, strongest, lookups)
    : agreedOn(hits, first, national, strongest)
}

function agreedOn(
  hits: readonly Hit[],
  first: Hit,
  national: readonly CodeClaim[],
  strongest: CodeClaim,
): Identification {
  const others = hits.slice(1)
  const agreed = first.holders.filter((subject) => others.every(({ holders }) => includes(holders, subject)))
  const [found, second] = agreed
  if (found === undefined) return conflict(hits)
  if (second !== undefined) {
    return question('ambiguous', `several subjects hold ${told(first.code)}`, agreed, `holds ${told(first.code)}`)
  }
  return contradicts(found, national, strongest, first) ? conflict(hits) : { found, match: matchBy(first, found) }
}

const hitsOf = (codes: readonly CodeClaim[], lookups: Lookups): Hit[] =>
  codes.map((code) => ({ code, holders: holdersOf(code, lookups) })).filter(({ holders }) => holders.length > 0)

/** A unified code that nobody holds is that of the body so far known only by the organisation code inside it. */
function holdersOf(code: Code, lookups: Lookups): readonly Subject[] {
  const holders = lookups.holdersOf(code)
  if (holders.length > 0 || !isUnified(code.type)) return holders
  return lookups.holdersOf(embeddedOrgCode(code)).filter((subject) => !hasUnifiedCode(subject))
}

/** A record that gives two codes of which a body has only one is about two bodies, or wrong about one. */
function unknownCodes(
  claim: Claim,
  national: readonly CodeClaim[],
  strongest: CodeClaim,
  lookups: Lookups,
): Identification {
  const isTwofold = [isUnified, isOrgCode].some((isOne) => national.filter(({ type }) => isOne(type)).length > 1)
  if (isTwofold) return question('code-conflict', 'the record gives two codes of which a body has only one', [], '')
  const [body, second] = bodiesByOlderNumbers(claim, national, lookups)
  if (body === undefined) return { unknown: strongest }
  if (second !== undefined) return conflict([body, second])
  const [found] = body.holders
  return found === undefined ? { unknown: strongest } : { found, match: matchBy(body, found) }
}

/**
 * Bodies that got their unified code since: known so far by a number of a register with this place and name, or by an old
 * number without check digit under this very name in this region, and able to hold the new codes.
 */
function bodiesByOlderNumbers(claim: Claim, national: readonly CodeClaim[], lookups: Lookups): Hit[] {
  const mayGain = (subject: Subject): boolean => national.every((code) => canGain(subject, code))
  const hits = claim.codes.flatMap((code): Hit[] => {
    const holders = isOfRegister(code)
      ? matchInRegister(code, lookups.holdersOf(code)).same
      : isHint(code.type)
        ? lookups.holdersOf(code).filter((holder) => isNamedHere(holder, claim))
        : []
    return holders.filter(mayGain).map((holder) => ({ code, holders: [holder] }))
  })
  return [...new Map(hits.map((hit) => [hit.holders[0]?.subjectId, hit])).values()]
}

const isNamedHere = (subject: Subject, { normalName, region, codes }: Claim): boolean => {
  const scope = region ?? codes.find(({ type }) => isUnified(type))?.value.slice(2, 6)
  return normalName !== undefined && scope !== undefined && bears(subject, normalName) && isInScope(subject, scope)
}

const isOrgCode = (type: CodeType): boolean => type === 'orgcode9'

/**
 * Whether the found subject cannot be the one the record means: the record gives a stronger code that it can never
 * hold, or another unified code than its own.
 */
function contradicts(found: Subject, codes: readonly CodeClaim[], strongest: CodeClaim, { code }: Hit): boolean {
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
