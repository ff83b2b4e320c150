import type { Rule } from '@mingxin/contracts'
import type { Fault, FaultWord } from '@mingxin/errors'
import { callsIn, parseExpression, pathsIn } from '../expression.ts'
import { checkTypes, hasField } from '../record-fields.ts'
import { faultIn, type RuleCheck } from './fault.ts'

/** Every expression parses, is a condition over fields that the record kinds have, and ends in bounded time. */
export const checkExpressions: RuleCheck = (rule) =>
  expressionsOf(rule).flatMap(({ place, expression }) => faultsOf(rule, place, expression))

function expressionsOf({ trigger, exemptions = [], validity }: Rule): { place: string; expression: string }[] {
  return [
    ...trigger.conditions.map(({ expression }, index) => ({ place: `/trigger/conditions/${index}`, expression })),
    ...exemptions.map(({ expression }, index) => ({ place: `/exemptions/${index}`, expression })),
    ...validity.flatMap(({ when }, index) =>
      when === undefined ? [] : [{ place: `/validity/${index}/when`, expression: when }],
    ),
  ]
}

function faultsOf(rule: Rule, place: string, expression: string): Fault[] {
  const invalid = (problem: FaultWord) => [faultIn(rule, place, 'rule.expression-invalid', expression, { problem })]
  try {
    const ast = parseExpression(expression)
    // A regular expression can take exponential time; contains, startsWith and lists say the same.
    if (callsIn(ast).includes('matches')) return invalid({ zh: '不使用正则表达式', en: 'no regular expressions' })
    return [...typeFaults(rule, place, expression), ...pathFaults(rule, place, pathsIn(ast))]
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'an expression')
  }
}

function typeFaults(rule: Rule, place: string, expression: string): Fault[] {
  return rule.trigger.recordKinds.flatMap((kind) => {
    const { valid, type, error } = checkTypes(expression, kind)
    if (valid && type === 'bool') return []
    const found = error?.summary ?? `a condition, not ${type}`
    return [faultIn(rule, place, 'rule.expression-invalid', expression, { problem: `${found} (${kind})` })]
  })
}

function pathFaults(rule: Rule, place: string, paths: readonly string[]): Fault[] {
  return paths.flatMap((path) => {
    if (path.startsWith('param.')) return parameterFaults(rule, place, path.slice('param.'.length))
    const lacking = rule.trigger.recordKinds.filter((kind) => !path.includes('.') || !hasField(kind, path))
    if (lacking.length === 0) return []
    return [faultIn(rule, place, 'rule.path-unknown', path, { kinds: lacking.join(', ') })]
  })
}

/** Paths and parameters outside of expressions: the day, the periods, the count. */
export const checkReferences: RuleCheck = (rule) => {
  const { trigger, validity, count } = rule
  const periods = validity.flatMap(({ from, to, until = [], months }, index) => [
    ...pathFaults(rule, `/validity/${index}`, [...from, ...(to === undefined ? [] : [to]), ...until]),
    ...(months === undefined ? [] : sourceFaults(rule, `/validity/${index}/months`, months)),
  ])
  const counts = count
    ? Object.entries(count).flatMap(([name, source]) => sourceFaults(rule, `/count/${name}`, source))
    : []
  return [...pathFaults(rule, '/trigger/day', trigger.day), ...periods, ...counts]
}

// A number as text, a path, or the name of a parameter.
function sourceFaults(rule: Rule, place: string, source: string): Fault[] {
  if (/^[1-9]\d*$/.test(source)) return []
  return source.includes('.') ? pathFaults(rule, place, [source]) : parameterFaults(rule, place, source)
}

function parameterFaults(rule: Rule, place: string, name: string): Fault[] {
  const dated = rule.parameters?.[name] ?? []
  if (dated.some(({ from }) => from <= rule.effectiveFrom)) return []
  return [faultIn(rule, place, 'rule.parameter-unknown', name, { from: rule.effectiveFrom })]
}
