import type { BusinessDate } from '@mingxin/contracts'
import { contains } from './days.ts'
import type { EntryContent } from './entry.ts'

export type StateOnDay = 'proposed' | 'in-force' | 'suspended' | 'closed' | 'expired' | 'not-yet'

/** How an entry stands on a day. What holds on a day does so however the entry ended later. */
export function stateOn({ state, inForce, suspended, proposed }: EntryContent, day: BusinessDate): StateOnDay {
  if (contains(inForce, day)) return 'in-force'
  if (contains(suspended, day)) return 'suspended'
  if (contains(proposed, day)) return 'proposed'
  if (state === 'closed') return 'closed'
  const isAhead = [...inForce, ...suspended, ...proposed].some(({ from }) => from > day)
  return isAhead ? 'not-yet' : 'expired'
}
