import { CHANGES } from '../mapping/conversions-changes.ts'
import { table } from '../screen/table.ts'
import type { Summary } from './summary.ts'

/** Prints a run's outcome for people: a table per kind of file, then what the services count. */
export function showSummary(summary: Summary): void {
  const { files, records, listEntries, measures, deliveries, responses } = summary
  const sent = files.filter((file) => file.use === 'records')
  const rows = sent.map((file) => [
    file.file,
    file.read,
    file.accepted,
    file.duplicate,
    file.quarantined,
    reasons(file.quarantinedByCode),
    changes(file.changedBy),
  ])
  console.log(
    table(
      ['文件 file', '读取 read', '接收 accepted', '重复 duplicate', '隔离 quarantined', '原因 reasons', '改写 changed'],
      rows,
    ),
  )
  for (const file of files.filter((one) => one.use === 'checks')) {
    const { read, asked, notAName, answers } = file
    console.log(
      table(
        ['文件 file', '投标人 read', '核查 asked', '非名称 notAName', ...Object.keys(answers)],
        [[file.file, read, asked, notAName, ...Object.values(answers)]],
      ),
    )
  }
  const skipped = files.filter((one) => one.use === 'skipped')
  if (skipped.length > 0)
    console.log(
      table(
        ['未处理 skipped', '原因 reason'],
        skipped.map(({ file, reason }) => [file, reason]),
      ),
    )
  console.log(
    table(
      ['', '本次 this run'],
      [
        ['主体 subjects (total)', summary.subjects],
        ['受理记录 records accepted', records.accepted],
        ['已关联 resolved', records.resolved],
        ['待人工确认 questioned', records.questioned],
        ['名单记录 list entries opened', listEntries.opened],
        ['措施派发 measures dispatched', measures.dispatched],
        ['送达 delivered', deliveries.delivered],
        ['反馈 responses', responses.received],
      ],
    ),
  )
  console.log(`用时 elapsed ${(summary.elapsedMs / 1000).toFixed(1)} s`)
  console.log(
    summary.consistent
      ? '各服务计数一致 The services agree.'
      : `计数不一致 They do not agree:\n${summary.inconsistencies.join('\n')}`,
  )
}

const changes = (changedBy: { readonly [what: string]: number }): string =>
  Object.entries(CHANGES)
    .flatMap(([what, { zh }]) => (changedBy[what] === undefined ? [] : [`${zh} ${changedBy[what]}`]))
    .join('\n')

const reasons = (byCode: { readonly [code: string]: number }): string =>
  Object.entries(byCode)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join('\n')
