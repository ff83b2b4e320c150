import type { commonOperations } from '@mingxin/contracts'
import { type Desk, UsageError } from '../desk.ts'
import type { Options } from '../options.ts'
import { openServices, type Service } from '../services.ts'

type Summary = commonOperations.SummariseParkedReply['items'][number]

/** A group that has something parked, and the service it belongs to. */
export interface ParkedGroup {
  readonly service: Service
  readonly summary: Summary
}

/** The groups that have something parked, of those that the options mean. */
export async function parkedGroups(options: Options, desk: Desk): Promise<ParkedGroup[]> {
  const services = await openServices(options, desk)
  const found = await Promise.all(
    services.map(async (service) => {
      const { items } = await service.ask<commonOperations.SummariseParkedReply>('/ops/parked/summary')
      return items.map((summary) => ({ service, summary }))
    }),
  )
  return found.flat().filter(({ summary }) => isMeant(summary, options))
}

/** The one group that is meant. */
export async function theParkedGroup(options: Options, desk: Desk): Promise<ParkedGroup> {
  const [found, ...others] = await parkedGroups(options, desk)
  if (!found) throw new Error('没有搁置的事件 Nothing is parked.')
  if (others.length === 0) return found
  const names = [found, ...others].map(({ summary }) => `--group ${summary.group} --topic ${summary.topic}`)
  throw new UsageError(`several groups have something parked; say which:\n  ${names.join('\n  ')}`)
}

export const placeOf = ({ summary: { group, topic } }: ParkedGroup) => ({ group, topic })

export const placeQuery = (parked: ParkedGroup): string => new URLSearchParams(placeOf(parked)).toString()

const isMeant = (summary: Summary, { group, topic }: Options): boolean =>
  (group === undefined || summary.group === group) && (topic === undefined || summary.topic === topic)
