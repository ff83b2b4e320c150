import type { commonOperations } from '@mingxin/contracts'
import { table } from '../screen/table.ts'
import { count, moment } from '../screen/words.ts'
import type { ParkedGroup } from './target.ts'

type FailureCount = commonOperations.SummariseParkedReply['items'][number]['reasons'][number]
type ParkedEvent = commonOperations.ListParkedReply['items'][number]

const REASON_CHARACTERS_MAX = 80

/** A group's parked events by reason, most frequent first. */
export function showSummary({ service, summary }: ParkedGroup): string {
  const { group, topic, keys, events, failedEvents, quarantinedKeys, requestedKeys, oldestAt } = summary
  const facts = [
    `${count(keys)} 个键 keys, ${count(events)} 个事件 events (${count(failedEvents)} 失败 failed)`,
    ...(quarantinedKeys > 0 ? [`${count(quarantinedKeys)} 个键已隔离 keys quarantined`] : []),
    ...(requestedKeys > 0 ? [`${count(requestedKeys)} 个键待重新处理 keys asked for`] : []),
    ...(oldestAt ? [`最早 since ${moment(oldestAt)}`] : []),
  ]
  return `${service.name} · ${group} · ${topic}: ${facts.join('; ')}\n${showReasons(summary.reasons)}`
}

export const showReasons = (reasons: readonly FailureCount[]): string =>
  table(
    ['原因代码 code', '事件 events', '键 keys', '已隔离 quarantined', '最近一次 the latest said'],
    reasons.map(({ code, events, keys, quarantined, reason }) => [code, events, keys, quarantined, short(reason)]),
  )

export const showEvents = (events: readonly ParkedEvent[]): string =>
  table(
    ['位置 position', '键 key', '类型 type', '时间 time', '状态 state', '重试 replays', '原因 reason'],
    events.map(({ position, key, type, time, state, replays, quarantined, code, reason }) => [
      ...[position, key, type, moment(time), quarantined ? `${state} 已隔离 quarantined` : state, replays],
      ...[code === undefined ? '' : `${code}: ${short(reason ?? '')}`],
    ]),
  )

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > REASON_CHARACTERS_MAX ? `${line.slice(0, REASON_CHARACTERS_MAX - 1)}…` : line
}
