import type { commonOperations } from '@mingxin/contracts'
import { type Desk, UsageError } from '../desk.ts'
import { limitOf, numberOf, type Options } from '../options.ts'
import { table } from '../screen/table.ts'
import { moment } from '../screen/words.ts'
import { askAll, sentenceOf } from '../unanswered.ts'
import { showEvents, showSummary } from './show-parked.ts'
import { nothingParked, parkedGroups, placeQuery, servicesMeant, theParkedGroup } from './target.ts'

/** What is parked, by reason; the events themselves when one group is named. */
export async function parked(options: Options, desk: Desk): Promise<number> {
  const asked = await parkedGroups(options, desk)
  const { groups, unanswered } = asked
  for (const one of unanswered) desk.say(sentenceOf(one))
  const status = unanswered.length > 0 ? 1 : 0
  const [only] = groups
  if (options.group === undefined || groups.length !== 1 || !only) {
    if (options.json) for (const { service, summary } of groups) writeJson(desk, { service: service.name, ...summary })
    else desk.write(`${groups.length === 0 ? nothingParked(asked) : groups.map(showSummary).join('\n')}\n`)
    return status
  }
  const limit = limitOf(options)
  const route = `/ops/parked?${placeQuery(only)}&limit=${limit}`
  const { items } = await only.service.ask<commonOperations.ListParkedReply>(route)
  if (options.json) for (const item of items) writeJson(desk, item)
  else desk.write(`${showSummary(only)}\n${showEvents(items)}\n`)
  return status
}

/** One parked event with its content. */
export async function show(options: Options, desk: Desk, position: number): Promise<number> {
  const group = await theParkedGroup(options, desk)
  const route = `/ops/parked/${position}?${placeQuery(group)}`
  const { event, data } = await group.service.ask<commonOperations.GetParkedReply>(route)
  if (options.json) writeJson(desk, { event, data })
  else desk.write(`${showEvents([event])}\n${JSON.stringify(data, undefined, 2)}\n`)
  return 0
}

/** The trail of what was done, newest first. */
export async function audit(options: Options, desk: Desk): Promise<number> {
  const limit = limitOf(options)
  const query = new URLSearchParams({
    limit: String(limit),
    ...(options.group !== undefined && { group: options.group }),
    ...(options.topic !== undefined && { topic: options.topic }),
  })
  const services = await servicesMeant(options, desk)
  const { answers, unanswered } = await askAll(services, async ({ name, ask }) => {
    const { items } = await ask<commonOperations.ListParkedAuditReply>(`/ops/audit?${query}`)
    return items.map((entry) => ({ service: name, ...entry }))
  })
  for (const one of unanswered) desk.say(sentenceOf(one))
  const entries = answers
    .flat()
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, limit)
  if (options.json) for (const entry of entries) writeJson(desk, entry)
  else
    desk.write(
      `${table(
        [
          '时间 at',
          '服务 service',
          '主题 topic',
          '键 key',
          '位置 position',
          '处置 action',
          '何人 actor',
          '理由 reason',
        ],
        entries.map((one) => [
          moment(one.at),
          one.service,
          one.topic,
          one.key,
          one.position,
          one.action,
          one.actor,
          one.reason,
        ]),
      )}\n`,
    )
  return unanswered.length > 0 ? 1 : 0
}

/** The position that show and discard are given. */
export function positionOf(operands: readonly string[]): number {
  const position = numberOf('POSITION', operands[0])
  if (position === undefined) throw new UsageError('which event? Give its position, as `parked --group …` lists it')
  return position
}

const writeJson = (desk: Desk, value: object): void => desk.write(`${JSON.stringify(value)}\n`)
