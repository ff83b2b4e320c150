import { saysNoEnd } from './conversions-dates.ts'
import { textOf } from './conversions-texts.ts'

/** What a conversion changed about a value that the strict door would have refused as it stood. */
export interface Change {
  readonly what: keyof typeof CHANGES
  /** What stood in the file. */
  readonly from: string
  /** What is sent; undefined where the field is left out. */
  readonly to: unknown
}

/** The changes in words, for whoever looks after the file. */
export const CHANGES = {
  'no-end': { zh: '没有截止日期的，不填该字段', en: 'a term without an end: the field is left out' },
  'date-form': { zh: '日期改写为“年-月-日”', en: 'the date is written YYYY-MM-DD' },
  'list-split': { zh: '一格中的多项内容拆分为列表', en: 'several values of one cell became a list' },
} as const

/**
 * What the conversion `as` changed on the way from the values of a row to what is sent, if it did: of dates and lists.
 * The other conversions translate by design, and ingest itself tells of fillers and entities.
 */
export function changeOf(as: string, values: readonly unknown[], to: unknown): Change | undefined {
  if (as === 'date' || as === 'firstDate') return changeOfDate(values, to)
  const [value] = values
  return as === 'list' && typeof value === 'string' && Array.isArray(to)
    ? { what: 'list-split', from: value, to }
    : undefined
}

function changeOfDate(values: readonly unknown[], to: unknown): Change | undefined {
  const [from] = values.flatMap((value) => textOf(value) ?? [])
  if (from === undefined || from === to) return undefined
  if (to === undefined) return saysNoEnd(from) ? { what: 'no-end', from, to } : undefined
  return { what: 'date-form', from, to }
}
