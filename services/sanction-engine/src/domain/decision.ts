import type { Measure, sanctionEngineOperations } from '@mingxin/contracts'
import type { DispatchContent } from './dispatch.ts'

export type Decision = sanctionEngineOperations.Decision

const BY_STRENGTH = [
  ['BLOCK', 'restricted'],
  ['REVIEW', 'review'],
  ['HINT', 'hint'],
] as const

/** The strongest of the sanctions that hold. Incentives are no part of it: they never outweigh one. */
export function decisionOf(measures: readonly { readonly measure: Pick<Measure, 'decision'> }[]): Decision {
  const found = BY_STRENGTH.find(([strength]) => measures.some(({ measure }) => measure.decision === strength))
  return found?.[1] ?? 'clear'
}

/**
 * Whether a measure bears on the question: it is the asking department's, and the item is one of its items. A measure
 * without items bears on all of its department.
 */
export function isAsked(
  { measure, department }: Pick<DispatchContent, 'measure' | 'department'>,
  asked: { readonly item: string | undefined; readonly department: string | undefined },
): boolean {
  if (asked.department !== undefined && department.code !== asked.department) return false
  return (
    asked.item === undefined ||
    measure.items === undefined ||
    measure.items.length === 0 ||
    measure.items.includes(asked.item)
  )
}
