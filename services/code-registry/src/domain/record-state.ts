import type { Match, RecordKind } from '@mingxin/contracts'
import type { Tie } from './decide.ts'

export type RecordStanding =
  | {
      readonly state: 'attached'
      readonly subjectId: string
      readonly match: Match
      readonly questionId: string | undefined
    }
  | { readonly state: 'questioned'; readonly questionId: string }
  | { readonly state: 'rejected'; readonly questionId: string }
  | { readonly state: 'withdrawn'; readonly questionId: string | undefined }

/**
 * Where a record is. Of its `received` versions `resolved` are those whose subject is known or no longer matters; the
 * rest is questioned, and `rejected` counts those of the rest that a person rejected.
 */
export interface RecordState {
  readonly sourceOrgCode: string
  readonly recordId: string
  readonly kind: RecordKind
  /** The newest version that came in. */
  readonly version: number
  readonly standing: RecordStanding
  readonly received: number
  readonly resolved: number
  readonly rejected: number
}

export const tieOf = (state: RecordState | undefined): Tie | undefined =>
  state?.standing.state === 'attached' ? state.standing : undefined

export const openQuestionOf = (state: RecordState | undefined): string | undefined =>
  state?.standing.state === 'questioned' ? state.standing.questionId : undefined

type Arrived = Pick<RecordState, 'sourceOrgCode' | 'recordId' | 'kind' | 'version'>

/** With a subject all versions of a record are resolved: the older ones belong to it as well, or no longer matter. */
export function attached(before: RecordState | undefined, arrived: Arrived, tie: Tie): RecordState {
  const received = (before?.received ?? 0) + 1
  const questionId = before?.standing.questionId
  const standing = { state: 'attached', subjectId: tie.subjectId, match: tie.match, questionId } as const
  return { ...arrived, standing, received, resolved: received, rejected: 0 }
}

/** In question the new version is unresolved; what was resolved or rejected before stays so. */
export function questioned(before: RecordState | undefined, arrived: Arrived, questionId: string): RecordState {
  const { received = 0, resolved = 0, rejected = 0 } = before ?? {}
  return { ...arrived, standing: { state: 'questioned', questionId }, received: received + 1, resolved, rejected }
}

/** Withdrawn: the withdrawal resolves itself, except that of a record whose subject nobody ever knew. */
export function withdrawn(before: RecordState | undefined, arrived: Arrived): RecordState {
  const { received = 0, resolved = 0, rejected = 0 } = before ?? {}
  const isUnresolved = before?.standing.state === 'questioned' || before?.standing.state === 'rejected'
  const standing = { state: 'withdrawn', questionId: before?.standing.questionId } as const
  return { ...arrived, standing, received: received + 1, resolved: resolved + (isUnresolved ? 0 : 1), rejected }
}

/** What it rested on gave way: the version is in question again. */
export function questionedAgain(state: RecordState, questionId: string): RecordState {
  return { ...state, standing: { state: 'questioned', questionId }, resolved: state.received - 1 }
}

/** A person, or a name that arrived, said whose it is. */
export function answered(state: RecordState, tie: Tie): RecordState {
  const questionId = state.standing.questionId
  const standing = { state: 'attached', subjectId: tie.subjectId, match: tie.match, questionId } as const
  return { ...state, standing, resolved: state.received, rejected: 0 }
}

/** A person said that it is nobody's. */
export function rejected(state: RecordState, questionId: string): RecordState {
  return { ...state, standing: { state: 'rejected', questionId }, rejected: state.received - state.resolved }
}
