import { textOf } from './conversions-texts.ts'

/** Words for a term that has no end; the field is then left out (`businessDate` of contracts/records/common). */
const NO_END = /^(?:至|到)?(?:长期(?:有效)?|永久(?:有效)?|长久(?:有效)?|无固定期限|无期限|终身(?:有效)?)$/

/** A day, and what may stand behind it: nothing, or a time behind a blank or a T. */
const SPACED = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+\d{1,2}:.*)?$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?(?:\s*\d{1,2}[:时].*)?$/,
]
/** Glued to its time a day has two digits: `2024/3/110:00` could be two days. */
const GLUED = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:\s*\d{2}:\d{2}.*)?$/
/** A moment: the day is that of Shanghai, which is not always the one that is written. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const LENGTH_MAX = 40
const SHANGHAI_MS = 8 * 3_600_000

/** Whether a value says that a term has no end. */
export const saysNoEnd = (value: unknown): boolean => NO_END.test(textOf(value) ?? '')

/**
 * A date in any of the forms that sources use (data-quality rule 13) as `YYYY-MM-DD`. A word for "no end" leaves the field
 * out. Anything else, days that no calendar has and forms that could be several days among it, as it stands.
 */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value)
  if (text === undefined || NO_END.test(text)) return undefined
  return dayIn(text.normalize('NFKC').trim()) ?? text
}

function dayIn(text: string): string | undefined {
  if (text.length > LENGTH_MAX) return undefined
  if (INSTANT.test(text)) return dayOfInstant(text)
  for (const form of [...SPACED, GLUED]) {
    const [, year, , month, day] = form.exec(text) ?? []
    if (year && month && day) return calendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  return undefined
}

function dayOfInstant(text: string): string | undefined {
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : new Date(at + SHANGHAI_MS).toISOString().slice(0, 10)
}

function calendarDay(day: string): string | undefined {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined
}
