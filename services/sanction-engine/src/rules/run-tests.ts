import type { Period, Rule } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import { groundIdOf } from '../domain/ground.ts'
import { determinedByOf } from '../domain/ground-from.ts'
import { judge } from '../domain/judge.ts'
import { type CreditRecord, docNoOf, type Payload, recordKey } from '../domain/record.ts'
import type { RulePack } from '../domain/rule.ts'
import { faultIn } from './verify/fault.ts'

type RuleTest = Rule['tests'][number]

const SOMEBODY = '11440608PDY0010122'

/** Runs the tests a rule document carries against the compiled pack; a fault for each that fails. */
export function runRuleTests(rule: Rule, pack: RulePack): Fault[] {
  return rule.tests.flatMap((test, index) => {
    const found = outcomeOf(rule, test, pack)
    const isRight = found.outcome === test.expect && (!test.period || isSame(found.period, test.period))
    if (isRight) return []
    const outcome = `${test.name}: ${test.expect}${test.period ? ` ${JSON.stringify(test.period)}` : ''}`
    return [faultIn(rule, `/tests/${index}`, 'rule.test-failed', found, { outcome })]
  })
}

function outcomeOf(rule: Rule, test: RuleTest, pack: RulePack): { outcome: string; period?: Period } {
  const records = test.records.map(recordOf)
  const last = records.at(-1)
  if (last === undefined) return { outcome: 'not-looked-at' }
  const { grounds, considered } = judge({ kind: 'LEGAL_PERSON', region: '440608', ...test.subject }, records, pack)
  const isOurs = (one: { ruleId: string; ruleVersion: number }): boolean =>
    one.ruleId === rule.ruleId && one.ruleVersion === rule.version
  const ground = grounds.find((one) => isOurs(one) && one.groundId === groundIdOf(rule.ruleId, recordKey(last)))
  if (ground) return { outcome: 'fires', period: ground.period }
  const seen = considered.find((one) => isOurs(one) && recordKey(one.record) === recordKey(last))
  return { outcome: seen?.outcome ?? 'not-looked-at' }
}

const recordOf = ({ kind, payload, ...given }: RuleTest['records'][number], index: number): CreditRecord => ({
  sourceOrgCode: SOMEBODY,
  recordId: `test-${index}`,
  version: 1,
  openLevel: 'PUBLIC',
  kind,
  payload,
  document: documentIn(payload),
  ...given,
})

/** The document a payload names, for records that did not come through intake: number and authority as they stand there. */
export function documentIn(payload: Payload): NonNullable<CreditRecord['document']> {
  const [number, authorityName] = [docNoOf(payload), determinedByOf(payload)]
  return { ...(number !== undefined && { number }), ...(authorityName !== undefined && { authorityName }) }
}

const isSame = (one: Period | undefined, other: Period): boolean => one?.from === other.from && one?.to === other.to
