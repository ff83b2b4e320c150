import type { BusinessDate, Condition } from '@mingxin/contracts'
import type { Outcome } from './ground.ts'
import type { CreditRecord, JudgedSubject } from './record.ts'
import type { CompiledCondition, CompiledRule, Facts, Verdict } from './rule.ts'

/** What a rule version makes of one record by itself: it qualifies, or why it does not. */
export interface Assessment {
  readonly rule: CompiledRule
  readonly record: CreditRecord
  readonly day: BusinessDate
  readonly facts: Facts
  readonly outcome: 'qualifies' | Exclude<Outcome, 'out-of-window'>
  /** Conditions and exemptions with what they saw; empty when no trace was asked for. */
  readonly conditions: readonly Condition[]
}

export function assess(
  rule: CompiledRule,
  record: CreditRecord,
  day: BusinessDate,
  subject: JudgedSubject,
  withTrace: boolean,
): Assessment {
  const facts = factsOf(rule, record, day, subject)
  const outcome = withTrace ? undefined : quickOutcome(rule, facts)
  if (outcome !== undefined) return { rule, record, day, facts, outcome, conditions: [] }
  const conditions = rule.conditions.map((condition) => traceOf(condition, facts))
  const exemptions = rule.exemptions.map((exemption) => traceOf(exemption, facts))
  return {
    rule,
    record,
    day,
    facts,
    outcome: outcomeOf(verdictsOf(conditions), verdictsOf(exemptions)),
    conditions: [...conditions, ...exemptions],
  }
}

function factsOf(rule: CompiledRule, record: CreditRecord, day: BusinessDate, subject: JudgedSubject): Facts {
  const { kind, sourceOrgCode, decidedOn, publishedOn, payload } = record
  return {
    record: { kind, sourceOrgCode, ...(decidedOn && { decidedOn }), ...(publishedOn && { publishedOn }) },
    subject,
    payload,
    param: rule.parametersOn(day),
  }
}

function traceOf(condition: CompiledCondition, facts: Facts): Condition {
  const { id, title, expression } = condition
  return { id, title, expression, verdict: condition.evaluate(facts), values: condition.valuesIn(facts) }
}

const verdictsOf = (conditions: readonly Condition[]): Verdict[] => conditions.map(({ verdict }) => verdict)

// A condition that is false decides, whatever else is missing; an exemption that holds comes next. Only what neither
// settles is unknown.
function outcomeOf(conditions: readonly Verdict[], exemptions: readonly Verdict[]): Assessment['outcome'] {
  if (conditions.includes('false')) return 'not-met'
  if (exemptions.includes('true')) return 'exempt'
  return conditions.includes('unknown') || exemptions.includes('unknown') ? 'unknown' : 'qualifies'
}

function quickOutcome(rule: CompiledRule, facts: Facts): Assessment['outcome'] {
  const conditions: Verdict[] = []
  for (const condition of rule.conditions) {
    const verdict = condition.evaluate(facts)
    if (verdict === 'false') return 'not-met'
    conditions.push(verdict)
  }
  return outcomeOf(
    conditions,
    rule.exemptions.map((exemption) => exemption.evaluate(facts)),
  )
}
