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
  ].join('\n')
}
