import type { Fault } from '@mingxin/errors'
import { type Transaction, together } from '@mingxin/persistence'
import type { Outcomes } from './domain/quality.ts'
import { addCounts, type Counts, noCounts } from './store/counts.ts'
import { addDefects } from './store/quality.ts'

type Outcome = keyof Outcomes
type Tallied = { -readonly [outcome in Outcome]: number }

/** Counts the rows of one organisation while they are written: per kind what became of them, per defect how many had it. */
export class QualityTally {
  readonly #counts = new Map<string, Counts>()
  readonly #defects = new Map<string, Tallied>()

  /**
   * Counts a row, and each of the codes found in it once, however many of its fields have it. Returns the counts of its
   * kind.
   */
  row(kind: string, outcome: Outcome, found: readonly Fault[]): Counts {
    if (found.length > 0) for (const code of new Set(found.map((fault) => fault.code))) this.#defect(code)[outcome]++
    const counts = this.#counts.get(kind) ?? noCounts()
    this.#counts.set(kind, counts)
    counts[outcome]++
    return counts
  }

  /** Adds what was counted to the counts of a day. */
  async store(tx: Transaction, source: string, day: string): Promise<void> {
    await together(
      addCounts(
        tx,
        [...this.#counts].map(([kind, counts]) => ({ source, day, kind, counts })),
      ),
      addDefects(tx, source, day, this.#defects),
    )
  }

  #defect(code: string): Tallied {
    const tallied = this.#defects.get(code) ?? { accepted: 0, duplicate: 0, quarantined: 0 }
    this.#defects.set(code, tallied)
    return tallied
  }
}
