import type { codeRegistryOperations, Match, SubjectRef } from '@mingxin/contracts'
import { explainFault } from '@mingxin/errors'
import {
  classifyIdentifier,
  type IdentifierKind,
  looksLikePersonName,
  normaliseOrganisationName,
  organisationNameFault,
} from '@mingxin/identifiers'
import type { Queryable } from '@mingxin/persistence'
import { type Asker, personQuery, purposeOf } from './asker.ts'
import { type AskedCode, type CodeFault, readCode } from './domain/asked-code.ts'
import { isHidden, methodOf } from './domain/codes.ts'
import { maySeeSubject, shownRef } from './domain/disclosure.ts'
import { fitsMask, pointsTo } from './domain/masks.ts'
import { areAlike } from './domain/names.ts'
import { CANDIDATES_MAX } from './domain/question.ts'
import { logPersonQueries } from './store/query-log.ts'
import { type CodeAsked, type Hit, hitsByCode, hitsByName, type NameAsked } from './store/resolution.ts'

type Query = codeRegistryOperations.ResolveSubjectsBody['queries'][number]
type Resolution = codeRegistryOperations.ResolveSubjectsReply['answers'][number]

interface Asked {
  readonly query: Query
  readonly code: AskedCode | undefined
  readonly normalName: string | undefined
  /** A code of which a part is hidden: together with the name it may mean somebody. */
  readonly masked: string | undefined
}

/**
 * Says who names and codes are, one answer per query, in order: two look-ups for all of them. A code leads; the name
 * beside it helps to find candidates, and one that is unlike the holder's leaves its holder a candidate, as it would hold
 * back a record. A name is resolved when exactly one organisation in scope bears or bore it; one that some record merely
 * called so is a candidate of an unknown name, never the answer, and so is who bears a name as persons bear it.
 */
export async function resolveQueries(db: Queryable, queries: readonly Query[], asker: Asker): Promise<Resolution[]> {
  const asked = queries.map((query) => read(query, asker))
  const isPersonal = asked.map(({ code }) => code?.ask === 'codes' && code.isPersonal)
  if (isPersonal.includes(true)) purposeOf(asker)
  const byCode = await hitsByCode(db, asked.flatMap(codesAsked))
  const byName = await hitsByName(db, asked.flatMap(nameAsked))
  const personQueries = asked.flatMap((_, index) => {
    const person = byCode.get(index)?.find(({ ref }) => ref.kind === 'NATURAL_PERSON')
    return isPersonal[index] === true || person !== undefined ? [personQuery(asker, person?.ref.subjectId)] : []
  })
  await logPersonQueries(db, personQueries)
  const shown = (hits: readonly Hit[] = []): Hit[] =>
    hits
      .filter(({ ref }) => maySeeSubject(asker.principal.level, ref))
      .map(({ ref, bears }) => ({ ref: shownRef(asker.principal.level, ref), bears }))
  return asked.map((one, index) => resolutionOf(one, shown(byCode.get(index)), shown(byName.get(index))))
}

function read(query: Query, asker: Asker): Asked {
  const isName = query.name !== undefined && organisationNameFault(query.name) === undefined
  const normalName = isName ? normaliseOrganisationName(query.name ?? '') : undefined
  const found = classifyIdentifier(query.code)
  if (found.kind === 'masked' && isName) return { query, code: undefined, normalName, masked: found.normal }
  const code = isLeftOut(found.kind, isName) ? undefined : codeOf(query, asker)
  return { query, code, normalName, masked: undefined }
}

/** What is no code at all leads to the name beside it, as it does in a record. */
const isLeftOut = (kind: IdentifierKind, isNamed: boolean): boolean =>
  isNamed && (kind === 'missing' || kind === 'unreadable')

const codeOf = ({ code }: Query, { tokenOf, purpose }: Asker): AskedCode | undefined =>
  code === undefined ? undefined : readCode(code, tokenOf, purpose !== undefined, '/code')

function codesAsked({ code }: Asked, query: number): CodeAsked[] {
  if (code === undefined || code.ask === 'nothing') return []
  if (code.ask === 'codes') return code.codes.map((one) => ({ ...one, query }))
  return []
}

const nameAsked = ({ normalName, query: { region } }: Asked, query: number): NameAsked[] =>
  normalName === undefined ? [] : [{ query, normalName, region }]

function resolutionOf(asked: Asked, byCode: readonly Hit[], byName: readonly Hit[]): Resolution {
  if (asked.masked !== undefined) return resolutionByMask(asked, asked.masked, byName)
  if (asked.code === undefined) return resolutionByName(asked, byName)
  if (asked.code.ask === 'nothing') return invalidCode(asked.code.fault, [])
  if (asked.code.ask !== 'codes') return { outcome: 'invalid-code', candidates: [] }
  const meant = meantBy(asked, byCode, byName)
  if (meant === undefined || isCalledOtherwise(meant, asked, byName))
    return { outcome: 'ambiguous', candidates: refsOf(byCode) }
  const byTheCode = resolutionBy(meant, matchOf(asked.code, meant))
  if (byTheCode !== undefined) return byTheCode
  return asked.code.fault === undefined
    ? { outcome: 'unknown', candidates: refsOf(byName) }
    : invalidCode(asked.code.fault, refsOf(byName))
}

/**
 * A number that identifies only together with a name means the one holder that bears the name beside it. Undefined when
 * nobody is meant for certain: then all holders are candidates.
 */
function meantBy({ code }: Asked, byCode: readonly Hit[], byName: readonly Hit[]): readonly Hit[] | undefined {
  if (code?.ask !== 'codes' || !code.isUncertain || byCode.length === 0) return byCode
  if (byCode.length === 1 && byCode[0]?.ref.kind === 'NATURAL_PERSON') return byCode
  const named = byCode.filter(({ ref }) => byName.some((hit) => hit.bears && hit.ref.subjectId === ref.subjectId))
  return named.length === 1 ? named : undefined
}

/** Whether the holder of the code bears no name like the one beside it: then one of the two is somebody else's. */
function isCalledOtherwise([holder, second]: readonly Hit[], { normalName }: Asked, byName: readonly Hit[]): boolean {
  if (holder === undefined || second !== undefined || normalName === undefined) return false
  const { kind, name, subjectId } = holder.ref
  if (name === undefined) return false
  if (byName.some(({ bears, ref }) => bears && ref.subjectId === subjectId)) return false
  return !areAlike(kind, normaliseOrganisationName(name), normalName)
}

/** As a record with a masked code is: by the only bearer of that name to whose code it points. */
function resolutionByMask({ normalName, query }: Asked, masked: string, byName: readonly Hit[]): Resolution {
  const fitting = byName.filter(({ ref }) => fitsMask(masked, { codes: codesOf(ref) }))
  const [found, second] = fitting
  if (found === undefined) return { outcome: 'unknown', candidates: refsOf(byName) }
  const isSure = second === undefined && found.bears && pointsTo(masked, { codes: codesOf(found.ref) })
  if (!isSure || byName.length > CANDIDATES_MAX || looksLikePersonName(query.name ?? ''))
    return { outcome: 'ambiguous', candidates: refsOf(fitting) }
  const method: Match = { method: 'name-and-masked-code', ...(normalName !== undefined && { value: normalName }) }
  return { outcome: 'resolved', method, subject: found.ref, candidates: [] }
}

/** Its unified code, and the organisation code inside it. */
const codesOf = ({ uscc }: SubjectRef) =>
  uscc === undefined
    ? []
    : ([
        { type: 'uscc', value: uscc },
        { type: 'orgcode9', value: uscc.slice(8, 17) },
      ] as const)

const invalidCode = (fault: CodeFault, candidates: Resolution['candidates']): Resolution => ({
  outcome: 'invalid-code',
  fault: explainFault(fault),
  candidates,
})

function resolutionByName({ normalName, query }: Asked, byName: readonly Hit[]): Resolution {
  if (normalName === undefined) return { outcome: 'not-a-name', candidates: [] }
  const match: Match = {
    method: 'name-in-scope',
    value: normalName,
    ...(query.region !== undefined && { scope: query.region }),
  }
  const bearers = byName.filter(({ bears }) => bears)
  // Many persons share a name, so the only sole trader of it here need not be the one who is meant.
  if (bearers.length > 0 && looksLikePersonName(query.name ?? ''))
    return { outcome: 'ambiguous', candidates: refsOf(bearers) }
  return resolutionBy(bearers, match) ?? { outcome: 'unknown', candidates: refsOf(byName) }
}

function resolutionBy(hits: readonly Hit[], match: Match): Resolution | undefined {
  const [first, second] = hits
  if (first === undefined) return undefined
  if (second !== undefined) return { outcome: 'ambiguous', candidates: refsOf(hits) }
  return { outcome: 'resolved', method: match, subject: first.ref, candidates: [] }
}

const refsOf = (hits: readonly Hit[]) => hits.slice(0, CANDIDATES_MAX).map(({ ref }) => ref)

/** By which code; what a person was found by is never told. */
function matchOf({ codes }: Extract<AskedCode, { ask: 'codes' }>, hits: readonly Hit[]): Match {
  const [code] = codes
  const isPerson = hits.some(({ ref }) => ref.kind === 'NATURAL_PERSON')
  if (isPerson || code === undefined || isHidden(code.type)) return { method: 'person-id' }
  return { method: methodOf(code.type), value: code.value }
}
