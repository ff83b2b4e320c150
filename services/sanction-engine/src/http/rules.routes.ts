import { type BusinessDate, sanctionEngineOperations as operations, type Rule } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { read } from '@mingxin/http'
import type { Host } from '@mingxin/service-host'
import type { LoadedPack } from '../rules/load-pack.ts'
import { isPublished } from '../rules/pack.ts'

/** The rule documents as they stand in the pack that judges. */
export function registerRuleRoutes(app: Host['app'], pack: LoadedPack): void {
  read(app, operations.listRules, async ({ query: { onDate } }) => ({
    pack: pack.hash,
    rules: pack.documents.filter((rule) => onDate === undefined || isInForce(rule, onDate)),
  }))
  read(app, operations.getRule, async ({ params: { ruleId } }) => {
    const versions = pack.documents.filter((rule) => rule.ruleId === ruleId)
    if (versions.length === 0) throw new AppError('rule.unknown')
    return { versions }
  })
}

const isInForce = (rule: Rule, day: BusinessDate): boolean =>
  isPublished(rule) && rule.effectiveFrom <= day && (rule.effectiveTo === undefined || day < rule.effectiveTo)
