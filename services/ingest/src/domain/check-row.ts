import { type Fault, showValue, unstorableFaults } from '@mingxin/errors'
import { type ParseError, parse as parseTolerantly } from 'jsonc-parser'
import { type CheckContext, checkRecord, refused } from './check-record.ts'
import type { CheckOutcome } from './checked-record.ts'
import { isTooDeep, LEVELS_MAX } from './nesting.ts'
import { prohibitedFaults } from './prohibited.ts'

/** A row of a request: its text, or undefined when it was above the size limit or not UTF-8. */
export interface RawRow {
  readonly text: string | undefined
  readonly bytes: number
}

// What no text may hold can stand in JSON as an escape only.
const UNSTORABLE = /\\u(0000|[dD][89a-fA-F])/

const TOO_DEEP: Fault = {
  pointer: '',
  code: 'record.json-malformed',
  expected: `at most ${LEVELS_MAX} levels`,
  actual: 'more levels',
}

/** Parses and judges one row. Total: whatever a row holds, only the row itself is refused for it. */
export function checkRow({ text, bytes }: RawRow, context: CheckContext, rowBytesMax: number): CheckOutcome {
  if (text === undefined) return refused(undefined, [unreadable(bytes, rowBytesMax)])
  if (isTooDeep(text)) return refused(undefined, [TOO_DEEP])
  try {
    return checkText(text, context)
  } catch (error) {
    // The parser that finds the place of a fault recurses, and takes for nesting what stands behind a stray quote.
    if (error instanceof RangeError) return refused(undefined, [TOO_DEEP])
    throw error
  }
}

function checkText(text: string, context: CheckContext): CheckOutcome {
  const parsed = parse(text)
  if (parsed.fault) return refused(undefined, [parsed.fault])
  const unstorable = UNSTORABLE.test(text) ? unstorableFaults(parsed.value) : []
  if (unstorable.length > 0) return refused(parsed.value, [...prohibitedFaults(parsed.value), ...unstorable])
  return checkRecord(parsed.value, context)
}

const unreadable = (bytes: number, rowBytesMax: number): Fault =>
  bytes > rowBytesMax
    ? { pointer: '', code: 'record.too-large', expected: `at most ${rowBytesMax} bytes`, actual: `${bytes} bytes` }
    : { pointer: '', code: 'record.not-utf8', expected: 'UTF-8', actual: 'other bytes' }

function parse(text: string): { value?: unknown; fault?: Fault } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    const expected = `JSON${placeOfFault(text)}`
    return { fault: { pointer: '', code: 'record.json-malformed', expected, actual: showValue(text) } }
  }
}

// The runtime's own message names a place only sometimes.
function placeOfFault(text: string): string {
  const faults: ParseError[] = []
  parseTolerantly(text, faults, { disallowComments: true })
  const [first] = faults
  if (!first) return ''
  return first.offset >= text.length ? ' (it ends too early)' : ` (it goes wrong at character ${first.offset + 1})`
}
