import {
  AUTHORITIES_COMPARED_MAX,
  type Authority,
  canBeIssuer,
  canShareFullNumber,
  haveOneName,
  type Issuer,
  isFullNumber,
  issuerOf,
  namesPlace,
} from './authority.ts'
import type { CreditRecord } from './record.ts'

/** Something found about a record, such as what a rule makes of it. */
export interface About {
  readonly record: CreditRecord
}

/** What was found about the records of one document. */
export interface DocumentOf<T> {
  readonly certain: readonly T[]
  /** Copies of this document or of another one: nobody can tell, so they stand here and count nowhere else. */
  readonly uncertain: readonly T[]
}

/** A document that is being put together. */
export interface Draft<T> {
  readonly issuer: Issuer
  readonly certain: T[]
  readonly uncertain: T[]
}

/** Records that are copies of one of these documents. */
export type Pending<T> = Map<readonly Draft<T>[], T[]>

export const authorityOf = ({ document }: CreditRecord): Authority => ({
  code: document?.authorityCode,
  name: document?.authorityName,
})

export const draftOf = <T extends About>(records: T[]): Draft<T> => ({
  issuer: issuerOf(records.map(({ record }) => authorityOf(record))),
  certain: records,
  uncertain: [],
})

export function addPending<T>(pending: Pending<T>, candidates: readonly Draft<T>[], records: readonly T[]): void {
  const known = pending.get(candidates)
  if (known) known.push(...records)
  else pending.set(candidates, [...records])
}

/** Those of the documents that this authority can have issued; all of them when they are too many to compare. */
export const issuedBy = <T>(drafts: readonly Draft<T>[], authority: Authority): readonly Draft<T>[] =>
  drafts.length > AUTHORITIES_COMPARED_MAX ? drafts : drafts.filter(({ issuer }) => canBeIssuer(authority, issuer))

/**
 * Those of the documents of one number that this authority can have issued. A full number says by itself whose it is: where
 * no name is like it, all of them but those that are certainly another authority's.
 */
export function issuedUnder<T>(number: string, drafts: readonly Draft<T>[], authority: Authority): readonly Draft<T>[] {
  const issued = issuedBy(drafts, authority)
  if (issued.length > 0 || !isFullNumber(number)) return issued
  const issuer = issuerOf([authority])
  return drafts.filter((draft) => canShareFullNumber(draft.issuer, issuer))
}

/**
 * Parts records of one number into documents by their authorities. Codes tell them apart, unless their names are the same
 * or, where the number is a full one, alike. A name without a code is a copy of a code it can belong to, else of a document
 * with the names that are like it, and of a full number of any. A name that says of no place joins last, because it can be
 * anybody's: it never makes two authorities one.
 */
export function byAuthority<T extends About>(records: T[], pending: Pending<T>): Draft<T>[] {
  const number = records[0]?.record.document?.number ?? ''
  const ofCodes = Map.groupBy(records, ({ record }) => record.document?.authorityCode)
  const uncoded = [...Map.groupBy(ofCodes.get(undefined) ?? [], ({ record }) => record.document?.authorityName ?? '')]
  ofCodes.delete(undefined)
  if (ofCodes.size + uncoded.length > AUTHORITIES_COMPARED_MAX) return [draftOf(records)]
  const drafts = [...ofCodes.values()].map(draftOf)
  if (isFullNumber(number)) return ofFullNumber(number, drafts, records, pending)
  const coded = united(drafts, haveOneName)
  const placed = joined(
    uncoded.filter(([name]) => namesPlace(name)),
    coded,
    pending,
  )
  const known = [...coded, ...placed]
  return [
    ...known,
    ...joined(
      uncoded.filter(([name]) => !namesPlace(name)),
      known,
      pending,
    ),
  ]
}

/** Puts names to the documents they can belong to; what is left makes up further ones. */
function joined<T extends About>(
  named: readonly (readonly [string, T[]])[],
  known: readonly Draft<T>[],
  pending: Pending<T>,
): Draft<T>[] {
  let drafts: Draft<T>[] = []
  for (const [name, records] of named) {
    const authority = { code: undefined, name }
    const candidates = known.filter(({ issuer }) => canBeIssuer(authority, issuer))
    if (candidates.length > 0) addPending(pending, candidates, records)
    else drafts = withNamed(drafts, authority, records)
  }
  return drafts
}

// Whatever the new name can belong to is one with it, so the order of the names says nothing.
function withNamed<T extends About>(drafts: readonly Draft<T>[], authority: Authority, records: T[]): Draft<T>[] {
  const alike = drafts.filter(({ issuer }) => canBeIssuer(authority, issuer))
  const one = draftOf([...alike.flatMap(({ certain }) => certain), ...records])
  const [first] = alike
  if (first === undefined) return [...drafts, one]
  return drafts
    .filter((draft) => draft === first || !alike.includes(draft))
    .map((draft) => (draft === first ? one : draft))
}

function ofFullNumber<T extends About>(
  number: string,
  coded: readonly Draft<T>[],
  records: T[],
  pending: Pending<T>,
): Draft<T>[] {
  const named = coded.filter(({ issuer }) => issuer.names.size > 0)
  if (named.length === 0) return [draftOf(records)]
  const drafts = united(named, canShareFullNumber)
  const placed = new Set(named.flatMap(({ certain }) => certain))
  const copies = records.filter((one) => !placed.has(one))
  for (const own of Map.groupBy(copies, ({ record }) => JSON.stringify(authorityOf(record))).values()) {
    const [first] = own
    if (first) addPending(pending, issuedUnder(number, drafts, authorityOf(first.record)), own)
  }
  return drafts
}

/** Makes one of all documents whose issuers can be one, directly or through others. */
function united<T extends About>(
  drafts: readonly Draft<T>[],
  areOne: (one: Issuer, other: Issuer) => boolean,
): Draft<T>[] {
  let parts: Draft<T>[] = []
  for (const draft of drafts) {
    const same = parts.filter(({ issuer }) => areOne(issuer, draft.issuer))
    const one = same.length === 0 ? draft : draftOf([...same.flatMap(({ certain }) => certain), ...draft.certain])
    parts = [...parts.filter((part) => !same.includes(part)), one]
  }
  return parts
}
