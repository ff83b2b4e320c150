import type {
  BusinessDate,
  Condition,
  Ground as ContractGround,
  GroundRecord,
  LegalBasis,
  ListRef,
  OpenLevel,
  Period,
} from '@mingxin/contracts'
import { recordKey } from './record.ts'

/** One reason why a subject stands on a list, as a rule version found it, with what an entry needs to know of its rule. */
export interface Ground extends Omit<ContractGround, 'period'> {
  readonly list: ListRef
  /** Days the ground gives by itself, before decisions of cases. */
  readonly period: Period
  /** The strictest level of the list and the records: whoever may see less does not see the ground. */
  readonly openLevel: OpenLevel
  readonly legalBasis: readonly LegalBasis[]
  readonly exitConditions: string
  readonly remedy: string
  /** An accepted objection suspends it. */
  readonly suspends: boolean
  readonly leavesOn: readonly ListRef['type'][]
  /** It says how many records there were by then, and every further record gives another one. */
  readonly isCounted: boolean
  /** Ids of grounds in all records of its document, where there are several: what ends one of them ends all. */
  readonly documentIds?: readonly string[]
}

/** unknown: a value the rule needs is missing, and a person must look. */
export type Outcome = 'not-met' | 'unknown' | 'exempt' | 'out-of-window'

/** A rule version that looked at a record and did not fire, and why. */
export interface Considered {
  readonly ruleId: string
  readonly ruleVersion: number
  readonly title: string
  readonly outcome: Outcome
  readonly record: GroundRecord
  readonly conditions: Condition[]
  readonly openLevel: OpenLevel
}

export interface Judgement {
  readonly grounds: readonly Ground[]
  readonly considered: readonly Considered[]
}

/** Stable through versions of the record and of the rule, so that a correction amends a ground instead of replacing it. */
export const groundIdOf = (ruleId: string, key: string): string => `${ruleId}:${key}`

/** The text an order of grounds follows: what began earlier comes first. */
export const groundOrder = ({ period, groundId }: { period: { from: BusinessDate }; groundId: string }): string =>
  `${period.from} ${groundId}`

/** The id of every ground that an entry names, and those under which a further record of its document may be known. */
export function groundIdsIn(grounds: readonly ContractGround[]): string[] {
  return grounds.flatMap(({ groundId, ruleId, records }) => {
    const own = records.find((record) => groundIdOf(ruleId, recordKey(record)) === groundId)
    return [groundId, ...(own?.copies ?? []).map((copy) => groundIdOf(ruleId, recordKey(copy)))]
  })
}

/** Gives grounds of one document one id, whichever of its records a case or an entry knew it by. */
export function sameDocuments(grounds: readonly Ground[]): (groundId: string) => string {
  const first = new Map<string, string>()
  for (const documentIds of new Set(grounds.flatMap((ground) => (ground.documentIds ? [ground.documentIds] : []))))
    for (const id of documentIds) first.set(id, documentIds[0] ?? id)
  return (groundId) => first.get(groundId) ?? groundId
}
