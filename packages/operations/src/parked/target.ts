import type { commonOperations } from '@mingxin/contracts'
import { type Desk, UsageError } from '../desk.ts'
import type { Options } from '../options.ts'
import { openServices, type Service } from '../services.ts'
import { askAll, sentenceOf, type Unanswered } from '../unanswered.ts'

type Summary = commonOperations.SummariseParkedReply['items'][number]

/** A group that has something parked, and the service it belongs to. */
export interface ParkedGroup {
  readonly service: Service
  readonly summary: Summary
}

export interface ParkedGroups {
  readonly groups: readonly ParkedGroup[]
  readonly unanswered: readonly Unanswered[]
  /** How many services could say. */
  readonly answered: number
}

/** The services that the options mean. A group is called like its service: with `--group` no other is asked. */
export async function servicesMeant(options: Options, desk: Desk): Promise<Service[]> {
  const services = await openServices(options, desk)
  const own = services.filter(({ name }) => name === options.group)
  return own.length > 0 ? own : services
}

/** The groups that have something parked, of those that the options mean, and who could not say. */
export async function parkedGroups(options: Options, desk: Desk): Promise<ParkedGroups> {
  const { answers, unanswered } = await askAll(await servicesMeant(options, desk), async (service) => {
    const { items } = await service.ask<commonOperations.SummariseParkedReply>('/ops/parked/summary')
    return items.map((summary) => ({ service, summary }))
  })
  return {
    groups: answers.flat().filter(({ summary }) => isMeant(summary, options)),
    unanswered,
    answered: answers.length,
  }
}

/**
 * The one group that is meant. Without `--group` all services must answer: what one that does not has parked may be
 * what was meant.
 */
export async function theParkedGroup(options: Options, desk: Desk): Promise<ParkedGroup> {
  const asked = await parkedGroups(options, desk)
  const { groups, unanswered } = asked
  const [found, ...others] = groups
  for (const one of unanswered) desk.say(sentenceOf(one))
  const names = groups.map(({ summary }) => `--group ${summary.group} --topic ${summary.topic}`).join('\n  ')
  if (found && others.length > 0) throw new UsageError(`several groups have something parked; say which:\n  ${names}`)
  if (found && (unanswered.length === 0 || options.group !== undefined)) return found
  if (found) throw new Error(`不是所有服务都有应答 Not all services answer; say which group you mean:\n  ${names}`)
  throw new Error(nothingParked(asked))
}

/** How to say that nothing was found, given who could not be asked. */
export function nothingParked({ unanswered, answered }: ParkedGroups): string {
  if (answered === 0) return '没有服务应答 No service answers.'
  if (unanswered.length === 0) return '没有搁置的事件 Nothing is parked.'
  return '有应答的服务没有搁置的事件 Nothing is parked in the services that answer.'
}

export const placeOf = ({ summary: { group, topic } }: ParkedGroup) => ({ group, topic })

export const placeQuery = (parked: ParkedGroup): string => new URLSearchParams(placeOf(parked)).toString()

const isMeant = (summary: Summary, { group, topic }: Options): boolean =>
  (group === undefined || summary.group === group) && (topic === undefined || summary.topic === topic)
