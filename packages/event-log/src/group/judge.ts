import type { GroupStatus } from '../port.ts'

const STALLED_MS = 30_000
const BEHIND_MS = 2_000

export interface Facts {
  readonly lag: number
  readonly oldestUnhandledMs: number
  readonly unowned: number
  readonly isHeldBack: boolean
  readonly parked: { readonly keys: number; readonly events: number }
  readonly idleMs: number
}

/** The verdict on a group, worst first. */
export function judge(facts: Facts): Pick<GroupStatus, 'verdict' | 'why'> {
  const { lag, oldestUnhandledMs, unowned, isHeldBack, parked, idleMs } = facts
  const seconds = Math.round(oldestUnhandledMs / 1000)
  if (unowned > 0 && lag > 0)
    return {
      verdict: 'unowned',
      why: `${unowned} partitions have no living member; ${lag} events wait, the oldest for ${seconds} s.`,
    }
  if (lag > 0 && isHeldBack)
    return {
      verdict: 'held-back',
      why: `An open transaction of the writing service holds ${lag} events back, the oldest for ${seconds} s.`,
    }
  if (lag > 0 && idleMs > STALLED_MS && oldestUnhandledMs > STALLED_MS)
    return {
      verdict: 'stalled',
      why: `No position moved for ${Math.round(idleMs / 1000)} s while ${lag} events wait; the service's log says why.`,
    }
  if (parked.keys > 0)
    return {
      verdict: 'parked',
      why: `${parked.events} events of ${parked.keys} keys are parked; these keys wait until they are re-driven or discarded.`,
    }
  if (oldestUnhandledMs > BEHIND_MS)
    return { verdict: 'behind', why: `${lag} events wait, the oldest for ${seconds} s; positions move.` }
  return { verdict: 'ok', why: 'Nothing waits longer than it takes to handle it.' }
}
