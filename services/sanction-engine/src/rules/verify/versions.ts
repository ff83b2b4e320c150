import type { Rule } from '@mingxin/contracts'
import { isEmpty, periodFrom } from '../../domain/days.ts'
import { isPublished } from '../pack.ts'
import { faultIn, type RuleCheck } from './fault.ts'

const inForce = ({ effectiveFrom, effectiveTo }: Rule) => periodFrom(effectiveFrom, effectiveTo)

const overlaps = (one: Rule, other: Rule): boolean =>
  one.effectiveFrom < (other.effectiveTo ?? '~') && other.effectiveFrom < (one.effectiveTo ?? '~')

/** On every day at most one version of a rule is in force, and all of them date a record alike. */
export const checkVersions: RuleCheck = (rule, pack) => {
  if (isEmpty(inForce(rule))) {
    const requirement = { zh: `失效日期晚于${rule.effectiveFrom}`, en: `a day after ${rule.effectiveFrom}` }
    return [faultIn(rule, '/effectiveTo', 'rule.versions-overlap', rule.effectiveTo, { requirement })]
  }
  const others = pack.filter((other) => other !== rule && other.ruleId === rule.ruleId)
  const same = others.find(({ version }) => version === rule.version)
  if (same) return [faultIn(rule, '/version', 'rule.duplicate', rule.version)]
  const rivals = others.filter((other) => isPublished(other) && isPublished(rule))
  const overlapping = rivals.find((other) => overlaps(rule, other))
  if (overlapping) {
    const { version } = overlapping
    const requirement = { zh: `施行期不与版本${version}重叠`, en: `no overlap with version ${version}` }
    return [faultIn(rule, '/effectiveFrom', 'rule.versions-overlap', inForce(rule), { requirement })]
  }
  const differing = rivals.find(({ trigger }) => trigger.day.join() !== rule.trigger.day.join())
  if (differing) {
    const { version } = differing
    const requirement = { zh: `取日路径与版本${version}相同`, en: `the paths of version ${version}` }
    return [faultIn(rule, '/trigger/day', 'rule.versions-overlap', rule.trigger.day, { requirement })]
  }
  return []
}
