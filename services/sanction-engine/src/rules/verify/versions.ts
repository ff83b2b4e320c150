import type { Rule } from '@mingxin/contracts'
import { isEmpty, periodFrom } from '../../domain/days.ts'
import { isPublished } from '../pack.ts'
import { faultIn, type RuleCheck } from './fault.ts'

const inForce = ({ effectiveFrom, effectiveTo }: Rule) => periodFrom(effectiveFrom, effectiveTo)

const overlaps = (one: Rule, other: Rule): boolean =>
  one.effectiveFrom < (other.effectiveTo ?? '~') && other.effectiveFrom < (one.effectiveTo ?? '~')

/** On every day at most one version of a rule is in force, and all of them date a record alike. */
export const checkVersions: RuleCheck = (rule, pack) => {
  if (isEmpty(inForce(rule)))
    return [
      faultIn(rule, '/effectiveTo', 'rule.versions-overlap', `a day after ${rule.effectiveFrom}`, rule.effectiveTo),
    ]
  const others = pack.filter((other) => other !== rule && other.ruleId === rule.ruleId)
  const same = others.find(({ version }) => version === rule.version)
  if (same) return [faultIn(rule, '/version', 'rule.duplicate', 'a version of its own', rule.version)]
  const rivals = others.filter((other) => isPublished(other) && isPublished(rule))
  const overlapping = rivals.find((other) => overlaps(rule, other))
  if (overlapping)
    return [
      faultIn(
        rule,
        '/effectiveFrom',
        'rule.versions-overlap',
        `no overlap with version ${overlapping.version}`,
        inForce(rule),
      ),
    ]
  const differing = rivals.find(({ trigger }) => trigger.day.join() !== rule.trigger.day.join())
  if (differing)
    return [
      faultIn(
        rule,
        '/trigger/day',
        'rule.versions-overlap',
        `the paths of version ${differing.version}`,
        rule.trigger.day,
      ),
    ]
  return []
}
