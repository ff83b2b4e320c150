import type { codeRegistryOperations, Match } from '@mingxin/contracts'
import { normaliseOrganisationName, organisationNameFault } from '@mingxin/identifiers'
import type { Queryable } from '@mingxin/persistence'
import { type Asker, personQuery, purposeOf } from './asker.ts'
import { type AskedCode, readCode } from './domain/asked-code.ts'
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
  const code = query.code === undefined ? undefined : readCode(query.code, asker.tokenOf, asker.purpose !== undefined)
  const isName = query.name !== undefined && organisationNameFault(query.name) === undefined
  return { query, code, normalName: isName ? normaliseOrganisationName(query.name ?? '') : undefined }
}

function codesAsked({ code }: Asked, query: number): CodeAsked[] {
  if (code === undefined || code.ask === 'nothing') return []
  if (code.ask === 'codes') return code.codes.map((one) => ({ ...one, query }))
  return []
}

const nameAsked = ({ normalName, query: { region } }: Asked, query: number): NameAsked[] =>
  normalName === undefined ? [] : [{ query, normalName, region }]

function resolutionOf(asked: Asked, byCode: readonly Hit[], byName: readonly Hit[]): Resolution {
  if (asked.code === undefined) return resolutionByName(asked, byName)
  if (asked.code.ask !== 'codes') return { outcome: 'invalid-code', candidates: [] }
  const byTheCode = resolutionBy(byCode, matchOf(asked.code, byCode))
  if (byTheCode !== undefined) return byTheCode
  return asked.code.fault === undefined
    ? { outcome: 'unknown', candidates: refsOf(byName) }
    : { outcome: 'invalid-code', candidates: refsOf(byName) }
}

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
