import type { sanctionEngineOperations } from '@mingxin/contracts'
import type { DispatchContent } from './dispatch.ts'
import type { EntryContent } from './entry.ts'

type Shown = sanctionEngineOperations.ListEntry['annotations'][number]

/** An entry as it was known at an instant. */
export interface FoundEntry {
  readonly entryId: string
  readonly revision: number
  /** RFC 3339. */
  readonly recordedAt: string
  readonly content: EntryContent
}

/** A dispatch as it was known at an instant. */
export interface FoundDispatch {
  readonly dispatchId: string
  readonly entryId: string
  readonly content: DispatchContent
}

export interface FoundAnnotation extends Shown {
  readonly entryId: string
  readonly groundIds: readonly string[]
}
