import type { RecordKind } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'
import { ownDatesOf } from './dates.ts'
import type { Filler } from './fillers.ts'

/**
 * A fault of what is missing shows what its sender wrote there: the words of the fillers at its place and below, because an
 * object that holds nothing else is left out with them.
 */
export function withSentWords(fault: Fault, fillers: readonly Filler[], kind?: RecordKind): Fault {
  if (fillers.length === 0) return fault
  const places = placesOf(fault, kind)
  if (places.length === 0) return fault
  const words = fillers.flatMap(({ pointer, word }) =>
    word !== undefined && places.some((place) => isWithin(pointer, place)) ? [word] : [],
  )
  if (words.length === 0) return fault
  const actual = showValue([...new Set(words)].join('、'))
  return { ...fault, actual, actualZh: actual }
}

function placesOf({ code, pointer }: Fault, kind: RecordKind | undefined): readonly string[] {
  if (code === 'field.required' || code === 'identifier.missing') return [pointer]
  if (code !== 'record.date-missing') return []
  const own = kind === undefined ? [] : ownDatesOf(kind).map((field) => `/payload/${field}`)
  return ['/decidedOn', '/publishedOn', ...own]
}

const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`)

const DAY_NUMBER = /^\d{5}(?:\.\d+)?$/
/** Days of 1954 and 2119 as spreadsheets count them, from 1899-12-30: five digits between are hardly anything else. */
const FIRST_DAY = 20_000
const LAST_DAY = 80_000

/** A date that came as a spreadsheet's day number (`46307`, text or number) is told so; which day it was nobody guesses. */
export function withDayNumber(fault: Fault): Fault {
  if (fault.code !== 'field.date' || !DAY_NUMBER.test(fault.actual)) return fault
  const number = Number(fault.actual)
  if (number < FIRST_DAY || number > LAST_DAY) return fault
  return {
    ...fault,
    expected: `${fault.expected}; this looks like a spreadsheet's day number: format the column as dates, then export it again`,
    expectedZh: `${fault.expectedZh}；像是电子表格的日期序号：先把该列设为日期格式再导出`,
  }
}
