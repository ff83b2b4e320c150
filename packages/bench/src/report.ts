import { cpus, totalmem } from 'node:os'
import Table from 'cli-table3'
import type { Figure } from './measure.ts'

export function showFigures(figures: readonly Figure[]): string {
  const output = new Table({
    head: ['what', 'figure', 'yardstick in the same run', 'ratio', 'target', ''],
    colWidths: [38, 30, 36, 8, 30, 4],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const { what, figure, yardstick = '', ratio, target, isMet } of figures)
    output.push([what, figure, yardstick, ratio?.toFixed(2) ?? '', target, isMet ? '✓' : '✗'])
  return output.toString()
}

const machine = (): string => {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, embedded PostgreSQL 18 with fsync on; load generator, services and database share the machine`
}

// What profiles showed on 2 cores; to be read again when a figure changes.
const NOTES = [
  '## Where a target is missed, and why',
  '',
  '- **Batch ingest.** A record costs about 70 µs of JavaScript (35 to check it, 10 of these for canonical JSON and four SHA-256; 19 for decision, receipt and columns; 10 for garbage) and 32 µs of PostgreSQL (records, versions, submissions and log, eight indices). Checking runs on one thread. COPY writes one table without an index: 0.4 of it would leave 20 µs for everything. On more cores, worker threads for checking would help; on two they would gain a third at best.',
  '- **Single records.** About 230 µs of JavaScript each, of which a tenth goes to each of the two sockets; about 40 requests share a commit. The longest wait is two commits.',
  '- **Whole flow, sustained.** A record costs about 450 µs of CPU over the five processes and PostgreSQL (ingest 68, registry 65, engine 88, feedback 17, PostgreSQL 200), so two cores cannot do more than 4,400 a second. Registry and engine keep history for every subject, which is most of it.',
  '- **Check.** A constant needs neither token nor database. The check verifies the token, finds subject, entries and measures in one statement shared by the questions of the moment, explains, and keeps the query log.',
  '- **Last percent of latencies.** It meets a checkpoint, an autovacuum or the pages of other services on the same two cores, and moves by a third from run to run (webhook p99: 20 to 42 ms in six runs).',
]

/** The page docs/benchmarks.md. */
export function benchmarkPage(figures: readonly Figure[], day: string): string {
  const rows = figures.map(
    ({ what, figure, yardstick = '–', ratio, target, isMet }) =>
      `| ${what} | ${figure} | ${yardstick} | ${ratio?.toFixed(2) ?? '–'} | ${target} | ${isMet ? 'met' : '**missed**'} |`,
  )
  return [
    '# Benchmarks',
    '',
    '`npm run bench` measures; `npm run bench -- --write` keeps the figures here. Every figure stands beside its yardstick in the same run: read ratios, absolute figures are those of one machine.',
    '',
    `Measured ${day} on ${machine()}.`,
    '',
    '| what | figure | yardstick in the same run | ratio | target | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...NOTES,
    '',
  ].join('\n')
}
