import type { FaultCode, Rule } from '@mingxin/contracts'
import { type Fault, type FaultGiven, faultAt, showValue } from '@mingxin/errors'

/** Looks at one document among all of the pack and says what is wrong with it. */
export type RuleCheck = (rule: Rule, pack: readonly Rule[]) => Fault[]

/** A fault in a rule document; its pointer begins with rule and version, as `GM-S-0001@2/measures/0`. */
export const faultIn = <Code extends FaultCode>(
  { ruleId, version }: Rule,
  place: string,
  code: Code,
  actual: unknown,
  ...given: FaultGiven<Code>
): Fault => faultAt(`${ruleId}@${version}${place}`, code, showValue(actual), ...given)
