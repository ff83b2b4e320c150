import { type Fault, type FaultWord, faultAt, unstorableFaults } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { LEVELS_MAX, readJson } from '@mingxin/json'
import type { CheckContext } from './check-context.ts'
import { checkRecord } from './check-record.ts'
import type { CheckOutcome } from './checked-record.ts'
import { prohibitedFaults } from './prohibited.ts'
import { refused } from './refused.ts'

/** A row of a request: its text, or undefined when it was above the size limit or not UTF-8. */
export interface RawRow {
  readonly text: string | undefined
  readonly bytes: number
}

// What no text may hold can stand in JSON as an escape only.
const UNSTORABLE = /\\u(0000|[dD][89a-fA-F])/

/**
 * Reads and judges one row. Total: whatever a row holds, only the row itself is refused for it. Nothing is chosen or
 * rounded for the sender: a field that stands twice refuses the row, and an amount is judged by the digits that were
 * sent, whether as a number or as a text.
 */
export function checkRow({ text, bytes }: RawRow, context: CheckContext, rowBytesMax: number): CheckOutcome {
  if (text === undefined) return refused(undefined, [unreadable(bytes, rowBytesMax)])
  const read = readJson(text, { numbers: 'plain' })
  switch (read.kind) {
    case 'value':
      return checkValue(read.value, text, context)
    case 'member-repeated':
      return refused(read.value, [...prohibitedFaults(read.value), ...read.pointers.map(repeatedAt)])
    case 'malformed':
      return refused(undefined, [malformed(text, placeOfFault(read.position, text))])
    case 'too-deep':
      return refused(undefined, [malformed(text, TOO_DEEP)])
  }
}

function checkValue(value: unknown, text: string, context: CheckContext): CheckOutcome {
  const unstorable = UNSTORABLE.test(text) ? unstorableFaults(value) : []
  if (unstorable.length > 0) return refused(value, [...prohibitedFaults(value), ...unstorable])
  return checkRecord(value, context)
}

function unreadable(bytes: number, rowBytesMax: number): Fault {
  if (bytes > rowBytesMax)
    return faultAt('', 'record.too-large', { zh: `${bytes}字节`, en: `${bytes} bytes` }, { limit: rowBytesMax })
  return faultAt('', 'record.not-utf8', { zh: '其他编码，可能是GBK', en: 'other bytes, of GBK perhaps' })
}

// A sender may have put anything into a name: the id of a person, or what no table can hold.
const repeatedAt = (pointer: string): Fault =>
  faultAt(maskPersonIdsIn(pointer).toWellFormed().replaceAll('\0', '\ufffd'), 'record.member-repeated', {
    zh: '出现多次',
    en: 'more than once',
  })

const malformed = (text: string, problem: FaultWord): Fault => faultAt('', 'record.json-malformed', text, { problem })

const TOO_DEEP: FaultWord = { zh: `嵌套不得超过${LEVELS_MAX}层`, en: `nested at most ${LEVELS_MAX} levels deep` }

function placeOfFault(position: number | undefined, text: string): FaultWord {
  if (position === undefined) return { zh: '该行不是', en: 'it is none' }
  if (position >= text.length) return { zh: '该行结尾不完整', en: 'it ends too early' }
  return { zh: `该行从第${position + 1}个字符起有误`, en: `it goes wrong at character ${position + 1}` }
}
