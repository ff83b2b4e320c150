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
