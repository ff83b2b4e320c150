import type { Organisations, Rule } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import { isOfRank } from '../compile.ts'
import { parseExpression, pathsIn } from '../expression.ts'
import { faultIn, type RuleCheck } from './fault.ts'

type Measure = Rule['measures'][number]

/** What the law demands of a measure: rank of its basis, read text for a bar, and a determination before any of it. */
export const checkLegality: RuleCheck = (rule) =>
  rule.measures.flatMap((measure, index) => {
    const place = `/measures/${index}`
    return [
      ...basisFaults(rule, place, measure),
      ...blockFaults(rule, place, measure),
      ...standingFaults(rule, place, measure),
    ]
  })

function basisFaults(rule: Rule, place: string, { group, legalBasis }: Measure): Fault[] {
  if (group !== 'I' || legalBasis.some(isOfRank)) return []
  const levels = legalBasis.map(({ level }) => level).join(', ')
  return [faultIn(rule, `${place}/legalBasis`, 'rule.basis-missing', levels)]
}

function blockFaults(rule: Rule, place: string, { group, decision, legalBasis }: Measure): Fault[] {
  if (decision !== 'BLOCK') return []
  if (group !== 'I' || rule.polarity === 'INCENTIVE')
    return [faultIn(rule, `${place}/decision`, 'rule.block-forbidden', decision)]
  if (legalBasis.some((basis) => isOfRank(basis) && basis.evidence !== 'S')) return []
  return [faultIn(rule, `${place}/legalBasis`, 'rule.evidence-missing', 'S')]
}

function standingFaults(rule: Rule, place: string, { group }: Measure): Fault[] {
  if (group !== 'I' || rule.standing === 'proposed' || isDetermination(rule)) return []
  const kinds = rule.trigger.recordKinds.join(', ')
  return [faultIn(rule, `${place}/group`, 'rule.proposal-required', kinds)]
}

// A list decision and a court's decision are determinations; a commitment is one when the rule asks who verified it.
function isDetermination({ trigger: { recordKinds, conditions } }: Rule): boolean {
  const isVerified = conditions.some(({ expression }) =>
    safePaths(expression).some((path) => path.startsWith('payload.verifyOrg')),
  )
  return recordKinds.every(
    (kind) => kind === 'LIST_ENTRY' || kind === 'JUDICIAL' || (kind === 'COMMITMENT' && isVerified),
  )
}

function safePaths(expression: string): string[] {
  try {
    return pathsIn(parseExpression(expression))
  } catch {
    return []
  }
}

/** Measures go to departments of this installation, under the name they have there. */
export const checkDepartments = ({ organisations }: Organisations): RuleCheck => {
  const names = new Map(organisations.map(({ code, name }) => [code, name]))
  return (rule) =>
    rule.measures.flatMap(({ department: { code, name } }, index) => {
      if (names.get(code) === name) return []
      const known = names.get(code)
      const requirement = known === undefined ? AN_ORGANISATION : { zh: `名称为“${known}”`, en: `the name ${known}` }
      const place = `/measures/${index}/department`
      return [faultIn(rule, place, 'rule.department-unknown', `${code} ${name}`, { requirement })]
    })
}

const AN_ORGANISATION = { zh: '本系统单位名录中的单位', en: 'an organisation of the installation' }

const definitionOf = ({ name, group, decision, items = [] }: Measure, { polarity }: Rule): string =>
  JSON.stringify([name, polarity, group, decision, items])

/**
 * One measure code means one thing on a list, whichever rule brings it: its dispatch is the union of all of them.
 */
export const checkMeasureMeanings: RuleCheck = (rule, pack) =>
  rule.measures.flatMap((measure, index) => {
    const rivals = pack.filter(({ list }) => list.type === rule.list.type && list.code === rule.list.code)
    const other = rivals.find((rival) =>
      rival.measures.some(
        (one) => isSameTarget(one, measure) && definitionOf(one, rival) !== definitionOf(measure, rule),
      ),
    )
    if (other === undefined) return []
    const values = { rule: `${other.ruleId}@${other.version}` }
    return [faultIn(rule, `/measures/${index}`, 'rule.measure-contradicts', measure.code, values)]
  })

const isSameTarget = (one: Measure, other: Measure): boolean =>
  one !== other && one.code === other.code && one.department.code === other.department.code
