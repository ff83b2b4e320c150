import { type Transaction, together } from '@mingxin/persistence'
import { type Notice, planDeliveries } from './domain/delivery.ts'
import { type Dispatch, evolveDispatch, type MeasureEvent } from './domain/dispatch.ts'
import { createDueDayCounter } from './domain/due-day.ts'
import { timeOrderedId } from './domain/time-ordered-id.ts'
import { enqueue } from './enqueue.ts'
import { shareDepartments } from './store/departments.ts'
import { lockDispatches, saveDispatches } from './store/dispatches.ts'
import { preferLookups } from './store/lookups.ts'
import { insertNotices, type NewNotice } from './store/notices.ts'
import { subscribersOf } from './store/subscriptions.ts'

/**
 * Takes a page of measure events: keeps them, brings the dispatches up to date and puts one delivery per subscription
 * that asked for it into the line. The number of statements does not grow with the page.
 */
export async function handleMeasures(events: readonly MeasureEvent[], tx: Transaction, nowMs: number): Promise<void> {
  const departments = [...new Set(events.map(({ data }) => data.department.code))]
  const dispatchIds = [...new Set(events.map(({ data }) => data.dispatchId))]
  const [, , known] = await together(
    preferLookups(tx),
    shareDepartments(tx, departments),
    lockDispatches(tx, dispatchIds),
  )
  const { notices, told, changed } = fold(events, known, nowMs)
  if (notices.length === 0) return
  const [, , subscribers] = await together(
    insertNotices(tx, notices),
    saveDispatches(tx, changed),
    subscribersOf(tx, departments),
  )
  await enqueue(tx, planDeliveries(told, subscribers, nowMs), new Date(nowMs))
}

interface Folded {
  readonly notices: NewNotice[]
  readonly told: Notice[]
  readonly changed: Dispatch[]
}

function fold(events: readonly MeasureEvent[], known: ReadonlyMap<string, Dispatch>, nowMs: number): Folded {
  const dueDay = createDueDayCounter()
  const states = new Map(known)
  const changed = new Set<string>()
  const notices: NewNotice[] = []
  const told: Notice[] = []
  for (const event of events) {
    const { dispatchId } = event.data
    const noticeId = timeOrderedId(nowMs)
    const dispatch = evolveDispatch(states.get(dispatchId), event, noticeId, dueDay)
    if (!dispatch) continue
    states.set(dispatchId, dispatch)
    changed.add(dispatchId)
    notices.push({ noticeId, event })
    told.push({ noticeId, type: event.type, dispatch })
  }
  return { notices, told, changed: [...changed].flatMap((id) => states.get(id) ?? []) }
}
