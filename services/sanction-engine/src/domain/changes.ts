import type { BusinessDate } from '@mingxin/contracts'
import { reach } from './days.ts'
import type { Dispatch, DispatchContent, DispatchState, KnownDispatch } from './dispatch.ts'
import { type Entry, type EntryState, type KnownEntry, stateToday } from './entry.ts'
import type { Standing } from './reconcile.ts'

export type EntryEvent = 'opened' | 'amended' | 'suspended' | 'resumed' | 'closed'
export type MeasureEvent = 'dispatched' | 'amended' | 'lifted'

export interface EntryChange extends Entry {
  readonly revision: number
  /** The grounds it had before. */
  readonly groundIdsBefore: readonly string[]
  /** The content as it is to be kept. */
  readonly text: string
  /** As it is to be announced: what a case ends on a later day goes on until then. */
  readonly state: EntryState
  readonly event: EntryEvent
}

export interface DispatchChange {
  readonly dispatchId: string
  readonly entryId: string
  readonly revision: number
  readonly state: DispatchState
  readonly content: DispatchContent
  /** The content as it is to be kept. */
  readonly text: string
  /** Undefined: recorded, but nobody needs to be told. */
  readonly event: MeasureEvent | undefined
}

export interface Changes {
  readonly entries: readonly EntryChange[]
  /** What holds from now on comes before what is lifted, so that no department sees a gap. */
  readonly dispatches: readonly DispatchChange[]
}

/** What must be recorded and announced to get from how a subject stands on record to how it should stand. */
export function changesOf(
  standing: Standing,
  entries: readonly KnownEntry[],
  dispatches: readonly KnownDispatch[],
  today: BusinessDate,
): Changes {
  const knownEntries = new Map(entries.map((entry) => [entry.entryId, entry]))
  const knownDispatches = new Map(dispatches.map((dispatch) => [dispatch.dispatchId, dispatch]))
  const changed = standing.entries.flatMap((entry) => entryChange(entry, knownEntries.get(entry.entryId), today))
  const touched = new Set(standing.entries.map(({ entryId }) => entryId))
  const wanted = new Set(standing.dispatches.map(({ dispatchId }) => dispatchId))
  const made = standing.dispatches.flatMap((one) => dispatchChange(one, knownDispatches.get(one.dispatchId), today))
  const dropped = dispatches
    .filter(({ dispatchId, entryId }) => touched.has(entryId) && !wanted.has(dispatchId))
    .flatMap(droppedChange)
  const all = [...made, ...dropped]
  return {
    entries: changed,
    dispatches: [...all.filter(({ event }) => event !== 'lifted'), ...all.filter(({ event }) => event === 'lifted')],
  }
}

function entryChange(entry: Entry, known: KnownEntry | undefined, today: BusinessDate): EntryChange[] {
  const text = JSON.stringify(entry.content)
  if (known?.kept.text === text) return []
  const state = stateToday(entry.content, today)
  const event = entryEvent(state, known && stateBefore(known, today))
  const [revision, groundIdsBefore] = [(known?.revision ?? 0) + 1, known?.groundIds ?? []]
  return [{ ...entry, text, revision, groundIdsBefore, state, event }]
}

const stateBefore = ({ state, kept }: KnownEntry, today: BusinessDate): EntryState =>
  state === 'closed' ? stateToday(kept.read(), today) : state

function entryEvent(state: EntryState, before: EntryState | undefined): EntryEvent {
  if (before === undefined) return 'opened'
  if (state === before) return 'amended'
  if (state === 'closed') return 'closed'
  if (before === 'closed') return 'opened'
  if (state === 'suspended') return 'suspended'
  return before === 'suspended' ? 'resumed' : 'amended'
}

function dispatchChange(
  { dispatchId, entryId, content, isEnded }: Dispatch,
  known: KnownDispatch | undefined,
  today: BusinessDate,
): DispatchChange[] {
  const text = JSON.stringify(content)
  if (known === undefined ? content.valid.length === 0 : known.kept.text === text) return []
  const { state, event } = isEnded && !isAhead(content, today) ? over(known) : going(content, known, today)
  return [{ dispatchId, entryId, content, text, state, event, revision: (known?.revision ?? 0) + 1 }]
}

type Move = Pick<DispatchChange, 'state' | 'event'>

// An end on a later day is told as the new end; when the day comes its passing is announced like any other.
const isAhead = ({ valid, paused }: DispatchContent, today: BusinessDate): boolean =>
  reach(valid, today) || reach(paused, today)

// Nobody is told of the end of what nobody was told of.
const over = (known: KnownDispatch | undefined): Move =>
  known === undefined || known.state === 'lapsed'
    ? { state: 'lapsed', event: undefined }
    : { state: 'lifted', event: 'lifted' }

function going(content: DispatchContent, known: KnownDispatch | undefined, today: BusinessDate): Move {
  const { valid, paused } = content
  const isPast = valid.length + paused.length > 0 && !isAhead(content, today)
  switch (known?.state) {
    case undefined:
    case 'lapsed':
      return isPast || valid.length === 0
        ? { state: 'lapsed', event: undefined }
        : { state: 'dispatched', event: 'dispatched' }
    case 'lifted':
      return isPast || valid.length === 0
        ? { state: 'lifted', event: undefined }
        : { state: 'dispatched', event: 'dispatched' }
    case 'expired':
      return { state: isPast ? 'expired' : 'dispatched', event: 'amended' }
    // Ended by a change, not by time: the department has to stop now.
    case 'dispatched':
      return isPast ? { state: 'lifted', event: 'lifted' } : { state: 'dispatched', event: 'amended' }
  }
}

function droppedChange(known: KnownDispatch): DispatchChange[] {
  const content = { ...known.kept.read(), valid: [], paused: [] }
  const text = JSON.stringify(content)
  const move = over(known)
  if (known.state === move.state && known.kept.text === text) return []
  const { dispatchId, entryId, revision } = known
  return [{ dispatchId, entryId, content, text, revision: revision + 1, ...move }]
}
