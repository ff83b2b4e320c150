import { compareOrganisationNames } from '@mingxin/identifiers'
import { hasEvidence } from './evidence.ts'
import type { GoldenPair, Side } from './golden-set.ts'
import { rowAt } from './sources.ts'
import { TRANSFORMATIONS } from './transformations.ts'

export const LINKS_MIN = 3_000
export const RECALL_MIN = 0.98

export interface Judged {
  readonly pair: GoldenPair
  /** Whether the comparison links the pair without asking a person. */
  readonly isLinked: boolean
  readonly because: string
}

export interface Figures {
  readonly pairs: number
  readonly same: number
  readonly links: number
  readonly falseLinks: number
  readonly missed: number
  /** 1 where nothing was linked. */
  readonly precision: number
  /** 1 where nothing is to be linked. */
  readonly recall: number
}

/** The name on one side of a pair, read from the source. */
export function nameOf(side: Side): string {
  const row = rowAt(side)
  if (side.transformation === undefined) return row.name
  const made = TRANSFORMATIONS[side.transformation]?.(row)
  if (made === undefined) throw new Error(`${side.source}:${side.row} offers no place for ${side.transformation}.`)
  return made
}

/** @throws when the data no longer say what a label rests on. */
export function judged(pair: GoldenPair): Judged {
  if (!hasEvidence(pair))
    throw new Error(
      `${pair.class}: ${pair.left.source}:${pair.left.row} and ${pair.right.source}:${pair.right.row} have lost their evidence (${pair.evidence}). Was the data changed? Run scripts/collect.ts again.`,
    )
  const { verdict, because } = compareOrganisationNames(nameOf(pair.left), nameOf(pair.right))
  return { pair, isLinked: verdict !== 'different', because }
}

export function figuresOf(all: readonly Judged[]): Figures {
  const links = all.filter(({ isLinked }) => isLinked)
  const same = all.filter(({ pair }) => pair.label === 'same')
  const missed = same.filter(({ isLinked }) => !isLinked).length
  const falseLinks = links.filter(({ pair }) => pair.label !== 'same').length
  return {
    pairs: all.length,
    same: same.length,
    links: links.length,
    falseLinks,
    missed,
    precision: links.length === 0 ? 1 : (links.length - falseLinks) / links.length,
    recall: same.length === 0 ? 1 : (same.length - missed) / same.length,
  }
}

/** Which requirements the figures do not meet. */
export function shortfalls({ links, falseLinks, recall }: Figures): readonly string[] {
  return [
    links - falseLinks < LINKS_MIN ? `${links - falseLinks} true links; at least ${LINKS_MIN} are required` : '',
    falseLinks > 0 ? `${falseLinks} false links; none may be` : '',
    recall < RECALL_MIN ? `recall ${recall.toFixed(4)}; at least ${RECALL_MIN} is required` : '',
  ].filter((text) => text !== '')
}
