import { judgeRate, type Sample, type Verdict } from './quality-verdict.ts'

/** What became of rows. */
export interface Outcomes {
  readonly accepted: number
  readonly duplicate: number
  readonly quarantined: number
}

/** What one organisation sent on one day of receipt, and how many of these rows had each defect. */
export interface DayOfReceipt extends Outcomes {
  readonly day: string
  readonly defects: ReadonlyMap<string, Outcomes>
}

/** A defect class on a day, judged by the organisation's own history. */
export interface DefectVerdict {
  readonly code: string
  readonly outcomes: Outcomes
  readonly verdict: Verdict
}

/** Days with receipts before a day that say what is usual. */
export const HISTORY_DAYS = 28

export const rowsOf = ({ accepted, duplicate, quarantined }: Outcomes): number => accepted + duplicate + quarantined

export const noOutcomes: Outcomes = { accepted: 0, duplicate: 0, quarantined: 0 }

/** The last days with receipts before a day, newest first. */
export const historyBefore = (days: readonly DayOfReceipt[], day: string): DayOfReceipt[] =>
  days
    .filter((one) => one.day < day)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, HISTORY_DAYS)

/**
 * Judges every defect class that a day or its history has: what needs a look first, then by number of rows. A rate is of
 * all rows received, duplicates among them: it says what the organisation sends, not what was new of it.
 */
export function judgeDefects(day: DayOfReceipt, history: readonly DayOfReceipt[]): DefectVerdict[] {
  const codes = new Set([day, ...history].flatMap(({ defects }) => [...defects.keys()]))
  return [...codes]
    .map((code) => ({
      code,
      outcomes: day.defects.get(code) ?? noOutcomes,
      verdict: judgeRate(
        sampleOf(day, code),
        history.map((one) => sampleOf(one, code)),
      ),
    }))
    .toSorted(byUrgency)
}

const sampleOf = (day: DayOfReceipt, code: string): Sample => ({
  rows: rowsOf(day),
  defective: rowsOf(day.defects.get(code) ?? noOutcomes),
})

export const isUnusual = ({ verdict: { kind } }: DefectVerdict): boolean => kind === 'new' || kind === 'risen'

const byUrgency = (a: DefectVerdict, b: DefectVerdict): number =>
  Number(isUnusual(b)) - Number(isUnusual(a)) || rowsOf(b.outcomes) - rowsOf(a.outcomes) || (a.code < b.code ? -1 : 1)
