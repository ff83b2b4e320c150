import type { Rule } from '@mingxin/contracts'
import { faultIn, type RuleCheck } from './fault.ts'

/** A rule names its list or takes it from the record, and all rules of one list describe it alike. */
export const checkLists: RuleCheck = (rule, pack) => {
  const { type, code, name, ofRecord } = rule.list
  const isWhole =
    ofRecord === true ? code === undefined && name === undefined : code !== undefined && name !== undefined
  if (!isWhole) return [faultIn(rule, '/list', 'rule.list-contradicts', 'code and name, or ofRecord alone', rule.list)]
  const other = pack.find(
    ({ list }) => code !== undefined && list.code === code && describe(list) !== describe(rule.list),
  )
  if (other === undefined) return []
  const expected = `the list as ${other.ruleId}@${other.version} describes it`
  return [faultIn(rule, '/list', 'rule.list-contradicts', expected, { type, code, name })]
}

const describe = ({ type, code, name, openLevel }: Rule['list']): string =>
  JSON.stringify([type, code, name, openLevel])

/** Nobody is put on a list without being told how to leave it and where to complain. */
export const checkExits: RuleCheck = (rule) =>
  (['exitConditions', 'remedy', 'noticeTemplate'] as const)
    .filter((field) => rule.list.type === 'BLACK' && rule[field].trim().length < TEXT_LENGTH_MIN)
    .map((field) => faultIn(rule, `/${field}`, 'rule.exit-missing', 'a text that can be understood', rule[field]))

const TEXT_LENGTH_MIN = 10
