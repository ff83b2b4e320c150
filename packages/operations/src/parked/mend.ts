import type { commonOperations } from '@mingxin/contracts'
import type { Desk } from '../desk.ts'
import { type Options, reasonOf, type Selection, selectionOf } from '../options.ts'
import { confirm } from '../screen/confirm.ts'
import { count } from '../screen/words.ts'
import { newestEntry, outcomeOf, showOutcome } from './outcome.ts'
import { showEvents, showReasons, showSummary } from './show-parked.ts'
import { type ParkedGroup, placeOf, placeQuery, theParkedGroup } from './target.ts'

type Rehearsal = commonOperations.DryRunParkedReply

/** What a re-drive would do. */
export async function dryRun(options: Options, desk: Desk): Promise<number> {
  const selection = selectionOf(options)
  const group = await theParkedGroup(options, desk)
  const rehearsal = await rehearse(group, selection)
  desk.write(options.json ? `${JSON.stringify(rehearsal)}\n` : `${showRehearsal(rehearsal)}\n`)
  return 0
}

/** Shows what is parked and what would come of it, asks, has it handled again, and says what came of it. */
export async function redrive(options: Options, desk: Desk): Promise<number> {
  const [selection, reason] = [selectionOf(options), reasonOf(options)]
  const group = await theParkedGroup(options, desk)
  desk.say(showSummary(group))
  const rehearsal = await rehearse(group, selection)
  desk.say(showRehearsal(rehearsal))
  const { keys, events } = rehearsal
  const question = `重新处理 ${count(keys)} 个键？Re-drive ${count(keys)} keys (${count(events)} events tried)?`
  if (!(await confirm(desk, options, question))) return 1
  const before = await newestEntry(group)
  const body = { ...placeOf(group), ...selection, reason }
  const asked = await group.service.ask<commonOperations.RedriveParkedReply>('/ops/parked/redrives', body)
  if (!options.json) desk.write(`已提交 Asked for: ${counted(asked)}\n`)
  const outcome = await outcomeOf(group, before, desk)
  desk.write(options.json ? `${JSON.stringify({ ...asked, ...outcome })}\n` : `${showOutcome(outcome)}\n`)
  return 0
}

/** Shows one failed event, asks, and gives it up for good. */
export async function discard(options: Options, desk: Desk, position: number): Promise<number> {
  const reason = reasonOf(options)
  const group = await theParkedGroup(options, desk)
  const route = `/ops/parked/${position}?${placeQuery(group)}`
  const { event } = await group.service.ask<commonOperations.GetParkedReply>(route)
  desk.say(showSummary(group))
  desk.say(showEvents([event]))
  if (!(await confirm(desk, options, `永久放弃此事件？Give this event up for good?`))) return 1
  const body = { ...placeOf(group), position, reason }
  const done = await group.service.ask<commonOperations.DiscardParkedReply>('/ops/parked/discards', body)
  desk.write(options.json ? `${JSON.stringify(done)}\n` : `已放弃 Discarded: ${done.discarded}\n`)
  return 0
}

const rehearse = (group: ParkedGroup, selection: Selection): Promise<Rehearsal> =>
  group.service.ask<Rehearsal>('/ops/parked/dry-runs', { ...placeOf(group), ...selection })

function showRehearsal(rehearsal: Rehearsal): string {
  const { events, wouldHandle, failures } = rehearsal
  const head = `试运行 Dry run: ${counted(rehearsal)}; ${count(wouldHandle)}/${count(events)} 可处理 would be handled`
  return failures.length === 0 ? head : `${head}\n${showReasons(failures)}`
}

function counted({ keys, events, left, quarantined }: Omit<commonOperations.RedriveParkedReply, never>): string {
  return [
    `${count(keys)} 个键 keys, ${count(events)} 个事件 events`,
    ...(left > 0 ? [`还剩 ${count(left)} 个键 keys left`] : []),
    ...(quarantined > 0 ? [`跳过 ${count(quarantined)} 个已隔离的键 quarantined keys passed over`] : []),
  ].join('; ')
}
