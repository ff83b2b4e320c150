import type {
  BusinessDate,
  DatedBasis,
  Department,
  LegalBasis,
  ListRef,
  OpenLevel,
  RecordKind,
  SubjectKind,
} from '@mingxin/contracts'
import type { Days } from './days.ts'
import type { CreditRecord, JudgedSubject, Payload } from './record.ts'

/** What a condition found: a value it needed was missing, or had another type than the condition expects, is `unknown`. */
export type Verdict = 'true' | 'false' | 'unknown'

/** What an expression may read. */
export type Facts = {
  readonly record: Readonly<Record<string, string>>
  readonly subject: JudgedSubject
  readonly payload: Payload
  /** The parameters on the record's day; one that is not set on that day is missing. */
  readonly param: Readonly<Record<string, number>>
}

export interface CompiledCondition {
  readonly id: string
  readonly title: string
  readonly expression: string
  evaluate(facts: Facts): Verdict
  /** Every value the expression reads, by its path; null where it is missing. */
  valuesIn(facts: Facts): Record<string, unknown>
}

/** Something stands where a date or a number belongs, but it is none: nobody may guess what was meant. */
export const ODD = Symbol('odd')

/** Reads a whole number above 0 from a parameter, a path or a constant; undefined when the path holds nothing. */
export type NumberOf = (facts: Facts) => number | typeof ODD | undefined

/** Reads a date; undefined when there is none. */
export type DateOf = (record: CreditRecord) => BusinessDate | typeof ODD | undefined

export interface CompiledValidity {
  readonly when: ((facts: Facts) => Verdict) | undefined
  readonly from: DateOf
  /** Last day, inclusive. */
  readonly to: DateOf | undefined
  /** First days that no longer count. */
  readonly until: readonly DateOf[]
  readonly months: NumberOf | undefined
}

export interface CompiledMeasure {
  readonly code: string
  readonly name: string
  readonly group: 'I' | 'II' | 'III'
  readonly decision: 'BLOCK' | 'REVIEW' | 'HINT'
  readonly department: Department
  readonly items: readonly string[] | undefined
  /** Undefined: every kind the rule looks at. */
  readonly subjectKinds: ReadonlySet<SubjectKind> | undefined
  readonly bases: readonly DatedBasis[]
  readonly feedbackDueWorkingDays: number
  /** Days on which the measure, the rule and a basis that can carry it are in force. */
  readonly carried: Days
}

/** One version of a rule, ready to judge. */
export interface CompiledRule {
  readonly ruleId: string
  readonly version: number
  readonly title: string
  readonly effectiveFrom: BusinessDate
  /** First day it no longer judges. */
  readonly effectiveTo: BusinessDate | undefined
  readonly polarity: 'SANCTION' | 'INCENTIVE'
  readonly listOf: (record: CreditRecord) => ListRef
  readonly openLevel: OpenLevel
  readonly leavesOn: readonly ListRef['type'][]
  readonly severity: '轻微' | '一般' | '严重' | undefined
  readonly standing: 'determined' | 'proposed'
  readonly suspends: boolean
  /** What the listing itself rests on, where the record does not say. */
  readonly legalBasis: readonly LegalBasis[]
  readonly exitConditions: string
  readonly remedy: string
  readonly subjectKinds: ReadonlySet<SubjectKind>
  readonly dayOf: DateOf
  /** Where dayOf looks, for the trace. */
  readonly dayPaths: readonly string[]
  readonly parametersOn: (day: BusinessDate) => Readonly<Record<string, number>>
  readonly conditions: readonly CompiledCondition[]
  readonly exemptions: readonly CompiledCondition[]
  readonly validity: readonly CompiledValidity[]
  readonly count: { readonly atLeast: NumberOf; readonly withinMonths: NumberOf } | undefined
  readonly measures: readonly CompiledMeasure[]
}

/** A rule pack, ready to judge. */
export interface RulePack {
  /** SHA-256 over all documents. */
  readonly hash: string
  /** Kinds of records at which some rule looks. */
  readonly kinds: ReadonlySet<RecordKind>
  /** Every version that looks at records like this one, whatever its dates; versions of one rule stand together. */
  versionsFor(record: CreditRecord): readonly (readonly CompiledRule[])[]
  version(ruleId: string, version: number): CompiledRule | undefined
}
