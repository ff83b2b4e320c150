import { setTimeout as wait } from 'node:timers/promises'
import type { commonOperations } from '@mingxin/contracts'
import type { Desk } from '../desk.ts'
import { count } from '../screen/words.ts'
import { type ParkedGroup, placeQuery } from './target.ts'

type Page = commonOperations.ListParkedAuditReply
type Entry = Page['items'][number]

const PAGE = 500
const WAIT_MS = 10_000
const POLL_MS = 250

/** What came of a re-drive, in events. */
export interface Outcome {
  readonly handled: number
  readonly failedAgain: number
  /** Keys that are still to be tried. */
  readonly keysPending: number
}

/** The newest entry of a group's audit trail, before something is asked for. */
export async function newestEntry(group: ParkedGroup): Promise<number> {
  return (await trail(group, 1)).items[0]?.auditId ?? 0
}

/**
 * Waits, up to 10 s, until the group has tried every key that was asked for, and counts what its audit trail says of it
 * since `after`. Another person's re-drive of the group in the same seconds is counted with it.
 */
export async function outcomeOf(group: ParkedGroup, after: number, { signal }: Desk): Promise<Outcome> {
  const deadline = Date.now() + WAIT_MS
  let keysPending = await keysAskedFor(group)
  while (keysPending > 0 && Date.now() < deadline && !signal.aborted) {
    await wait(POLL_MS, undefined, { signal }).catch(() => {})
    keysPending = await keysAskedFor(group)
  }
  const entries = await entriesSince(group, after)
  const counted = (action: Entry['action']): number => entries.filter((one) => one.action === action).length
  return { handled: counted('redriven'), failedAgain: counted('failed-again'), keysPending }
}

export function showOutcome({ handled, failedAgain, keysPending }: Outcome): string {
  const facts = [
    `已处理 handled ${count(handled)}`,
    ...(failedAgain > 0 ? [`再次失败 failed again ${count(failedAgain)}`] : []),
    ...(keysPending > 0 ? [`仍有 ${count(keysPending)} 个键待处理 keys still to be tried: npm run ops -- audit`] : []),
  ]
  return `结果 Outcome: ${facts.join('; ')}`
}

const trail = (group: ParkedGroup, limit: number, after?: string): Promise<Page> =>
  group.service.ask<Page>(
    `/ops/audit?${placeQuery(group)}&limit=${limit}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
  )

async function keysAskedFor(group: ParkedGroup): Promise<number> {
  const route = `/ops/parked/summary?${placeQuery(group)}`
  const { items } = await group.service.ask<commonOperations.SummariseParkedReply>(route)
  return items[0]?.requestedKeys ?? 0
}

async function entriesSince(group: ParkedGroup, after: number): Promise<Entry[]> {
  const entries: Entry[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await trail(group, PAGE, cursor)
    const newer = items.filter(({ auditId }) => auditId > after)
    entries.push(...newer)
    cursor = newer.length === items.length ? nextCursor : undefined
  } while (cursor !== undefined)
  return entries
}
