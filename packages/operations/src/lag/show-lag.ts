import type { Colour, Paint } from '../screen/colours.ts'
import { table } from '../screen/table.ts'
import { count, rate, span } from '../screen/words.ts'
import type { Overview, ProbeSeen, Row, Severity } from './collect.ts'

const COLOURS: Readonly<Record<Severity, Colour>> = { ok: 'green', unknown: 'grey', warning: 'yellow', critical: 'red' }

const HEAD = [
  '判定\nverdict',
  '服务\nservice',
  '组\ngroup',
  '主题\ntopic',
  '积压\nlag',
  '最早\noldest',
  '每秒入\nin/s',
  '每秒出\nout/s',
  '清空\ndrain',
  '成员\nmembers',
  '搁置\nparked',
]

/** One line per group, worst first, then a sentence for each that is not well. */
export function showLag({ rows, probes }: Overview, paint: Paint): string {
  const told = rows.filter(({ severity }) => severity === 'warning' || severity === 'critical')
  return [
    table(
      HEAD,
      rows.map((row) => lineOf(row, paint)),
    ),
    ...told.map((row) => paint(COLOURS[row.severity], sentenceOf(row))),
    ...(probes.length > 0 ? [`探针 probe  ${probes.map(probeOf).join(' → ')}`] : []),
  ].join('\n')
}

function lineOf({ service, severity, verdict, status }: Row, paint: Paint): string[] {
  const shown = paint(COLOURS[severity], verdict)
  if (!status) return [shown, service, ...HEAD.slice(2).map(() => '–')]
  const { group, topic, lag, oldestUnhandledMs, inPerSecond, outPerSecond, drainMs, members, parkedEvents } = status
  return [
    shown,
    service,
    group,
    topic,
    count(lag),
    lag === 0 ? '–' : span(oldestUnhandledMs),
    rate(inPerSecond),
    rate(outPerSecond),
    lag === 0 || drainMs === undefined ? '–' : span(drainMs),
    count(members),
    count(parkedEvents),
  ]
}

function sentenceOf({ service, status, why, whyZh }: Row): string {
  const place = status ? `${service} · ${status.group} · ${status.topic}` : service
  return `${place}\n  ${whyZh}\n  ${why}`
}

const probeOf = ({ service, probe: { latencyMs, ageMs } }: ProbeSeen): string =>
  `${service} ${span(latencyMs)} (${span(ageMs)} 前 ago)`

/** Every partition of every group. */
export function showPartitions({ rows }: Overview): string {
  const head = [
    '服务 service',
    '组 group',
    '主题 topic',
    '分区 partition',
    '末尾 end',
    '已提交 committed',
    '积压 lag',
    '最早 oldest',
    '成员 owner',
    '判定 verdict',
  ]
  const lines = rows.flatMap(({ service, status }) =>
    (status?.partitions ?? []).map(({ partition, end, committed, lag, ageMs, owner, verdict }) => [
      ...[service, status?.group ?? '', status?.topic ?? '', partition, end],
      ...[committed ?? '–', lag, lag === 0 ? '–' : span(ageMs), owner ?? '–', verdict],
    ]),
  )
  return table(head, lines)
}
