import Table from 'cli-table3'
import { type Figures, figuresOf, type Judged } from './figures.ts'
import type { Audit } from './register-audit.ts'

interface Line {
  readonly name: string
  readonly labels: string
  readonly evidence: string
  readonly figures: Figures
}

const HEAD = ['class', 'label', 'evidence', 'pairs', 'links', 'false links', 'missed', 'precision', 'recall']
const MADE = 'made'

/** Pairs of which both names were written by somebody else; the others hold one name changed on purpose. */
export function observed(all: readonly Judged[]): readonly Judged[] {
  return all.filter(({ pair }) => pair.evidence !== MADE)
}

function linesOf(all: readonly Judged[]): readonly Line[] {
  const classes = [...Map.groupBy(all, ({ pair }) => pair.class)].map(([name, judged]) => lineOf(name, judged))
  return [...classes, lineOf('all observed', observed(all)), lineOf('all', all)]
}

function lineOf(name: string, judged: readonly Judged[]): Line {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort()
  const labels = distinct(judged.map(({ pair }) => pair.label))
  const evidence = distinct(judged.map(({ pair }) => pair.evidence.replace(/^hand:.*/, 'hand')))
  const isTotal = name.startsWith('all')
  return {
    name,
    labels: isTotal ? '' : labels.join(', '),
    evidence: isTotal ? '' : evidence.join(', '),
    figures: figuresOf(judged),
  }
}

function cellsOf({ name, labels, evidence, figures }: Line): readonly string[] {
  const { pairs, links, falseLinks, missed, precision, recall, same } = figures
  const counts = [pairs, links, falseLinks, missed].map((count) => count.toLocaleString('en'))
  return [name, labels, evidence, ...counts, links > 0 ? precision.toFixed(4) : '–', same > 0 ? recall.toFixed(4) : '–']
}

export function showTable(all: readonly Judged[]): string {
  const table = new Table({ head: HEAD, style: { head: [], border: [], compact: true } })
  for (const line of linesOf(all)) table.push([...cellsOf(line)])
  return table.toString()
}

export function showAudit({ names, namesOnSeveralCodes, housesAndUnits, falseLinks }: Audit): string {
  const [named, several, units] = [names, namesOnSeveralCodes, housesAndUnits].map((one) => one.toLocaleString('en'))
  return `Whole register: ${named} names, each compared with each. Linked across two codes: ${units} houses with their units, ${falseLinks.length} others. ${several} names stand on several codes; only the code tells those apart.`
}

/** The table of docs/golden-names.md. */
export function markdownTable(all: readonly Judged[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(HEAD), row(HEAD.map(() => '---')), ...linesOf(all).map((line) => row(cellsOf(line)))].join('\n')
}
