import type { ErrorCode, Rule } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'

/** Looks at one document among all of the pack and says what is wrong with it. */
export type RuleCheck = (rule: Rule, pack: readonly Rule[]) => Fault[]

/** A fault in a rule document; its pointer begins with rule and version, as `GM-S-0001@2/measures/0`. */
export const faultIn = (
  { ruleId, version }: Rule,
  place: string,
  code: ErrorCode,
  expected: string,
  actual: unknown,
): Fault => ({ pointer: `${ruleId}@${version}${place}`, code, expected, actual: showValue(actual) })
