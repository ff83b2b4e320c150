import type { Rule } from '@mingxin/contracts'
import { faultIn, type RuleCheck } from './fault.ts'

/** A rule names its list or takes it from the record, and all rules of one list describe it alike. */
export const checkLists: RuleCheck = (rule, pack) => {
  const { type, code, name, ofRecord } = rule.list
  const isWhole =
    ofRecord === true ? code === undefined && name === undefined : code !== undefined && name !== undefined
  if (!isWhole) return [faultIn(rule, '/list', 'rule.list-contradicts', rule.list, { requirement: NAMED_OR_OF_RECORD })]
  const other = pack.find(
    ({ list }) => code !== undefined && list.code === code && describe(list) !== describe(rule.list),
  )
  if (other === undefined) return []
  const where = `${other.ruleId}@${other.version}`
  const requirement = { zh: `与规则${where}一致的名单定义`, en: `the list as ${where} describes it` }
  return [faultIn(rule, '/list', 'rule.list-contradicts', { type, code, name }, { requirement })]
}

const NAMED_OR_OF_RECORD = {
  zh: '同时填写名单代码和名称，或者只填写ofRecord',
  en: 'code and name, or ofRecord alone',
}

const describe = ({ type, code, name, openLevel }: Rule['list']): string =>
  JSON.stringify([type, code, name, openLevel])

/** Nobody is put on a list without being told how to leave it and where to complain. */
export const checkExits: RuleCheck = (rule) =>
  (['exitConditions', 'remedy', 'noticeTemplate'] as const)
    .filter((field) => rule.list.type === 'BLACK' && rule[field].trim().length < TEXT_LENGTH_MIN)
    .map((field) => faultIn(rule, `/${field}`, 'rule.exit-missing', rule[field], { limit: TEXT_LENGTH_MIN }))

const TEXT_LENGTH_MIN = 10
