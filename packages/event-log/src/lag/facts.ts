import type { LagFlow } from './flow.ts'
import type { Judgement, MovementVerdict } from './judgement.ts'
import type { LagLimits } from './limits.ts'
import type { LagWindow } from './window.ts'

/** What the rules of movement look at. */
export interface MovementFacts {
  readonly window: LagWindow
  readonly lag: number
  readonly ageMs: number
  readonly flow: LagFlow
  readonly limits: LagLimits
}

/** Says something when the rule applies. */
export type MovementRule = (facts: MovementFacts) => Judgement<MovementVerdict> | undefined
