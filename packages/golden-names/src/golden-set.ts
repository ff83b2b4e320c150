import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RowReference } from './row.ts'

export const LABELS = ['same', 'different', 'needs-a-person'] as const
export type Label = (typeof LABELS)[number]

/** A row's name, or that name changed on purpose: `foshan:12~radicals`. */
export interface Side extends RowReference {
  readonly transformation?: string
}

export interface GoldenPair {
  readonly class: string
  readonly label: Label
  /** Why the label holds, independently of the comparison: `equal-code`, `different-codes`, `hand: …` … */
  readonly evidence: string
  readonly left: Side
  readonly right: Side
}

const HAND = 'hand.tsv'
const GOLDEN = path.resolve(import.meta.dirname, '../golden')

/** All pairs of golden/; what a person has decided about a pair stands above what its class says. */
export function readGoldenSet(): readonly GoldenPair[] {
  const files = readdirSync(GOLDEN).filter((file) => file.endsWith('.tsv') && file !== HAND)
  const collected = files.sort().flatMap(collectedPairs)
  const hand = new Map(handPairs().map((pair) => [keyOf(pair), pair]))
  const decided = collected.map((pair) => {
    const decision = hand.get(keyOf(pair))
    hand.delete(keyOf(pair))
    return decision ? { ...pair, label: decision.label, evidence: decision.evidence } : pair
  })
  return [...decided, ...hand.values()]
}

function collectedPairs(file: string): readonly GoldenPair[] {
  const [label = '', evidence = '', ...lines] = linesOf(file)
  return lines.map((line) => {
    const [left = '', right = ''] = line.split('\t')
    return {
      class: path.basename(file, '.tsv'),
      label: labelOf(label.replace('# label: ', '')),
      evidence: evidence.replace('# evidence: ', ''),
      left: sideOf(left),
      right: sideOf(right),
    }
  })
}

/** `class left right label why`, read and decided by a person. */
function handPairs(): readonly GoldenPair[] {
  return linesOf(HAND)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [name = '', left = '', right = '', label = '', why = ''] = line.split('\t')
      return { class: name, label: labelOf(label), evidence: `hand: ${why}`, left: sideOf(left), right: sideOf(right) }
    })
}

function linesOf(file: string): readonly string[] {
  return readFileSync(path.join(GOLDEN, file), 'utf8').trimEnd().split('\n')
}

function labelOf(text: string): Label {
  const label = LABELS.find((one) => one === text)
  if (!label) throw new Error(`${text} is no label; labels are ${LABELS.join(', ')}.`)
  return label
}

function sideOf(text: string): Side {
  const match = /^(\w+):(\d+)(?:~(.+))?$/.exec(text)
  if (!match) throw new Error(`${text} is no reference to a row, such as foshan:12 or foshan:12~radicals.`)
  const [, source = '', row = '', transformation] = match
  return { source, row: Number(row), ...(transformation && { transformation }) }
}

export function printedSide({ source, row, transformation }: Side): string {
  return `${source}:${row}${transformation ? `~${transformation}` : ''}`
}

function keyOf({ left, right }: GoldenPair): string {
  return `${printedSide(left)} ${printedSide(right)}`
}
