import type { BusinessDate, DatedBasis, LegalBasis, ListRef, Rule } from '@mingxin/contracts'
import { isBusinessDate } from '@mingxin/working-days'
import { type Days, intersect, periodFrom, unite } from '../domain/days.ts'
import type { CreditRecord } from '../domain/record.ts'
import {
  type CompiledCondition,
  type CompiledMeasure,
  type CompiledRule,
  type CompiledValidity,
  type DateOf,
  type NumberOf,
  ODD,
} from '../domain/rule.ts'
import { compileExpression, valueAt } from './expression.ts'

type Validity = Rule['validity'][number]
type RuleMeasure = Rule['measures'][number]
type RuleCondition = Rule['trigger']['conditions'][number]
type Parameters = NonNullable<Rule['parameters']>

/** Makes one version of a rule ready to judge; `versions` are all versions of the same rule. The document was verified. */
export function compileRule(rule: Rule, versions: readonly Rule[]): CompiledRule {
  const parameters = rule.parameters ?? {}
  const { trigger, count, list } = rule
  return {
    ruleId: rule.ruleId,
    version: rule.version,
    title: rule.title.zh,
    effectiveFrom: rule.effectiveFrom,
    effectiveTo: rule.effectiveTo,
    polarity: rule.polarity,
    listOf: listOf(list),
    openLevel: list.openLevel,
    leavesOn: list.leavesOn ?? [],
    severity: rule.severity,
    standing: rule.standing,
    suspends: rule.objection?.suspends ?? false,
    legalBasis: rule.legalBasis.map(withoutDates),
    exitConditions: rule.exitConditions,
    remedy: rule.remedy,
    subjectKinds: new Set(trigger.subjectKinds),
    dayOf: firstDate(trigger.day),
    dayPaths: trigger.day,
    parametersOn: parametersOn(parameters),
    conditions: trigger.conditions.map(compileCondition),
    exemptions: (rule.exemptions ?? []).map(compileCondition),
    validity: rule.validity.map((validity) => compileValidity(validity, parameters)),
    count: count && {
      atLeast: numberOf(count.atLeast, parameters),
      withinMonths: numberOf(count.withinMonths, parameters),
    },
    measures: rule.measures.map((measure) => compileMeasure(measure, lifeOf(versions))),
  }
}

function listOf(list: Rule['list']): (record: CreditRecord) => ListRef {
  const { type, code = 'UNNAMED', name = code } = list
  if (list.ofRecord !== true) return () => ({ type, code, name })
  return ({ payload }) => {
    const { listCode, listName } = payload
    const own = typeof listCode === 'string' ? listCode : code
    return { type, code: own, name: typeof listName === 'string' ? listName : own }
  }
}

function compileCondition({ id, title, expression }: RuleCondition): CompiledCondition {
  const { evaluate, valuesIn } = compileExpression(expression)
  return { id, title, expression, evaluate, valuesIn }
}

function compileValidity({ when, from, to, until = [], months }: Validity, parameters: Parameters): CompiledValidity {
  return {
    when: when === undefined ? undefined : compileExpression(when).evaluate,
    from: firstDate(from),
    to: to === undefined ? undefined : firstDate([to]),
    until: until.map((path) => firstDate([path])),
    months: months === undefined ? undefined : numberOf(months, parameters),
  }
}

function firstDate(paths: readonly string[]): DateOf {
  const readers = paths.map((path) => path.split('.'))
  return (record) => {
    for (const [root, ...keys] of readers) {
      const value = valueAt(root === 'payload' ? record.payload : record, keys)
      if (value !== undefined && value !== null) return typeof value === 'string' && isBusinessDate(value) ? value : ODD
    }
    return undefined
  }
}

/** A number as text, the name of a parameter, or a path. */
function numberOf(source: string, parameters: Parameters): NumberOf {
  if (/^\d+$/.test(source)) return () => Number(source)
  if (Object.hasOwn(parameters, source)) return ({ param }) => wholeNumber(param[source]) ?? ODD
  const keys = source.split('.')
  return (facts) => wholeNumber(valueAt(facts, keys))
}

function wholeNumber(value: unknown): number | typeof ODD | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : ODD
}

// Records come in runs of the same day, so the parameters of the last day asked for are kept.
function parametersOn(parameters: Parameters): CompiledRule['parametersOn'] {
  let last: { day: BusinessDate; values: Readonly<Record<string, number>> } | undefined
  return (day) => {
    if (last?.day !== day) last = { day, values: valuesOn(parameters, day) }
    return last.values
  }
}

function valuesOn(parameters: Parameters, day: BusinessDate): Record<string, number> {
  const values: Record<string, number> = {}
  for (const [name, dated] of Object.entries(parameters)) {
    const inForce = dated.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
    if (inForce) values[name] = inForce.value
  }
  return values
}

/** From the first version's first day to the last version's last: versions follow each other without ending measures. */
function lifeOf(versions: readonly Rule[]): Days {
  const [first, ...later] = versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  if (first === undefined) return []
  return unite([periodFrom(first.effectiveFrom, (later.at(-1) ?? first).effectiveTo)])
}

function compileMeasure(measure: RuleMeasure, life: Days): CompiledMeasure {
  const own = unite([periodFrom(measure.effectiveFrom ?? '0001-01-01', measure.effectiveTo)])
  return {
    code: measure.code,
    name: measure.name,
    group: measure.group,
    decision: measure.decision,
    department: measure.department,
    items: measure.items,
    subjectKinds: measure.subjectKinds && new Set(measure.subjectKinds),
    bases: measure.legalBasis,
    feedbackDueWorkingDays: measure.feedbackDueWorkingDays,
    carried: intersect(intersect(life, own), inForceDays(measure)),
  }
}

/** What may carry a measure that reduces rights (国办发〔2020〕49号). */
export const isOfRank = ({ level }: Pick<DatedBasis, 'level'>): boolean =>
  level === 'LAW' || level === 'ADMIN_REG' || level === 'CENTRAL_DOC' || level === 'LOCAL_REG'

const inForceDays = ({ group, legalBasis }: RuleMeasure): Days =>
  unite(
    legalBasis
      .filter((basis) => group !== 'I' || isOfRank(basis))
      .map(({ inForceFrom, repealedOn }) => periodFrom(inForceFrom ?? '0001-01-01', repealedOn)),
  )

const withoutDates = ({ document, number, article, level }: DatedBasis): LegalBasis => ({
  document,
  ...(number !== undefined && { number }),
  ...(article !== undefined && { article }),
  level,
})
