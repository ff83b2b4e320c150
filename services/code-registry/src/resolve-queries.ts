import type { codeRegistryOperations, Match } from '@mingxin/contracts'
import { explainFault } from '@mingxin/errors'
import { classifyIdentifier, normaliseOrganisationName, organisationNameFault } from '@mingxin/identifiers'
import type { Queryable } from '@mingxin/persistence'
import { type Asker, personQuery, purposeOf } from './asker.ts'
import { type AskedCode, type CodeFault, readCode } from './domain/asked-code.ts'
import { isHidden, methodOf } from './domain/codes.ts'
import { maySeeSubject, shownRef } from './domain/disclosure.ts'
import { CANDIDATES_MAX } from './domain/question.ts'
import { logPersonQueries } from './store/query-log.ts'
import { type CodeAsked, type Hit, hitsByCode, hitsByName, type NameAsked } from './store/resolution.ts'

type Query = codeRegistryOperations.ResolveSubjectsBody['queries'][number]
type Resolution = codeRegistryOperations.ResolveSubjectsReply['answers'][number]

interface Asked {
  readonly query: Query
  readonly code: AskedCode | undefined
  readonly normalName: string | undefined
}

/**
 * Says who names and codes are, one answer per query, in order: two look-ups for all of them. A code leads; the name
 * beside it only helps to find candidates. A name is resolved when exactly one organisation in scope bears or bore it;
 * one that some record merely called so is a candidate of an unknown name, never the answer.
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
  const code = isLeftOut(query, isName) ? undefined : codeOf(query, asker)
  return { query, code, normalName: isName ? normaliseOrganisationName(query.name ?? '') : undefined }
}

/** What is no code at all leads to the name beside it, as it does in a record. */
function isLeftOut({ code }: Query, isNamed: boolean): boolean {
  const { kind } = classifyIdentifier(code)
  return isNamed && (kind === 'missing' || kind === 'unreadable')
}

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
  if (asked.code === undefined) return resolutionByName(asked, byName)
  if (asked.code.ask === 'nothing') return invalidCode(asked.code.fault, [])
  if (asked.code.ask !== 'codes') return { outcome: 'invalid-code', candidates: [] }
  const meant = meantBy(asked, byCode, byName)
  if (meant === undefined) return { outcome: 'ambiguous', candidates: refsOf(byCode) }
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

const invalidCode = (fault: CodeFault, candidates: Resolution['candidates']): Resolution => ({
  outcome: 'invalid-code',
  fault: explainFault(fault),
  candidates,
})

function resolutionByName({ normalName, query: { region } }: Asked, byName: readonly Hit[]): Resolution {
  if (normalName === undefined) return { outcome: 'not-a-name', candidates: [] }
  const match: Match = { method: 'name-in-scope', value: normalName, ...(region !== undefined && { scope: region }) }
  const bearers = byName.filter(({ bears }) => bears)
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
