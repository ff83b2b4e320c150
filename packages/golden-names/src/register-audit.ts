import { compareOrganisationNames, normaliseOrganisationName } from '@mingxin/identifiers'
import type { Row } from './row.ts'
import { rowsOf } from './sources.ts'

interface Registered {
  readonly name: string
  readonly code: string
  readonly at: string
}

export interface Audit {
  readonly names: number
  /** Names that stand in the register on several codes: no comparison tells those apart, the code decides. */
  readonly namesOnSeveralCodes: number
  /** Pairs of a house and its unit on two codes, which the comparison links on purpose. */
  readonly housesAndUnits: number
  /** Any other two names on two codes that it would link: `foshan:1 guangdong:2`. There must be none. */
  readonly falseLinks: readonly string[]
}

const REGISTER = ['foshan', 'guangdong', 'referenced', 'defects']

/** The longest end that may be cut off a name: of 股份有限责任公司 what follows 有限. */
const CUT_LENGTH_MAX = 6

/**
 * Looks for every pair of registered names, of all the pairs there are, that the comparison links although the codes
 * differ. Two names can only be like when their trade name and industry are equal, or all their characters but brackets,
 * or when one is the beginning of the other but for a few characters; so comparing those with each other is comparing all.
 */
export function auditRegister(): Audit {
  const byName = Map.groupBy(REGISTER.flatMap(registeredIn), ({ name }) => name)
  const firsts = [...byName.values()].flatMap((rows) => rows.slice(0, 1))
  const linked = new Map<string, string>()
  for (const [a, b] of candidates(firsts)) {
    const { verdict, because } = compareOrganisationNames(a.name, b.name)
    if (verdict !== 'different') linked.set([a.at, b.at].sort().join(' '), because)
  }
  const falseLinks = [...linked].filter(([, because]) => because !== 'BRANCH_OF_HOUSE').map((link) => link.join(' '))
  const housesAndUnits = linked.size - falseLinks.length
  const namesOnSeveralCodes = [...byName.values()].filter(
    (rows) => new Set(rows.map(({ code }) => code)).size > 1,
  ).length
  return { names: firsts.length, namesOnSeveralCodes, housesAndUnits, falseLinks }
}

function registeredIn(source: string): readonly Registered[] {
  return rowsOf(source).flatMap((row, index) =>
    isIntact(row)
      ? [{ name: normaliseOrganisationName(row.name), code: row.code.toUpperCase(), at: `${source}:${index + 1}` }]
      : [],
  )
}

/** A row with its values in their columns and an identifier of a body. */
function isIntact({ name, code, fields }: Row): boolean {
  const isShifted = (fields.defects ?? '').includes('columns')
  return !isShifted && !/[〔…?]/.test(name) && (code.length === 18 || code.length === 15)
}

function coreOf(name: string): string {
  const { tradeName, industry } = compareOrganisationNames(name, name).left
  return tradeName + industry
}

function* candidates(all: readonly Registered[]): Generator<readonly [Registered, Registered]> {
  const byName = new Map(all.map((one) => [one.name, one]))
  for (const rows of Map.groupBy(all, ({ name }) => coreOf(name)).values()) yield* pairsOf(rows)
  for (const rows of Map.groupBy(all, ({ name }) => name.replace(/[()]/g, '')).values()) yield* pairsOf(rows)
  for (const long of all)
    for (let cut = 1; cut <= CUT_LENGTH_MAX; cut++) {
      const short = byName.get(long.name.slice(0, -cut))
      if (short) yield* pairsOf([long, short])
    }
}

/** Each with each, on two codes. */
function* pairsOf(rows: readonly Registered[]): Generator<readonly [Registered, Registered]> {
  for (const [index, a] of rows.entries()) for (const b of rows.slice(index + 1)) if (a.code !== b.code) yield [a, b]
}
