import type { FaultCode, FaultValues } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import { catalogueEntry } from './catalogue.ts'
import { type FaultWord, inChinese, inEnglish, renderText } from './words.ts'

/** One place of bad input as it is kept: where, which rule, what was expected, what came. */
export interface Fault {
  /** JSON pointer into the record or body; empty for the whole of it. */
  readonly pointer: string
  readonly code: FaultCode
  readonly expected: string
  /** Absent from what was kept before there was one. */
  readonly expectedZh: string
  /** What came, shortened, with anything that looks like a person's id masked. */
  readonly actual: string
  /** Where `actual` is no value but words about it. */
  readonly actualZh?: string
  /** What the sender most likely meant, when exactly one repair is valid. Never applied silently. */
  readonly suggestion?: string
}

/** The values a code's `expect` names, and what was meant if that is certain. The values are optional where there are none. */
export type FaultGiven<Code extends FaultCode> = [FaultValues[Code]] extends [never]
  ? [values?: { readonly [name in never]: FaultWord }, suggestion?: string | undefined]
  : [values: { readonly [name in FaultValues[Code]]: FaultWord }, suggestion?: string | undefined]

/**
 * A fault or warning at a place. What was expected is told by the catalogue's text of the code, in both languages, with
 * `values` in it. `actual` is what came (shortened, ids of persons masked), or words about it.
 */
export function faultAt<Code extends FaultCode>(
  pointer: string,
  code: Code,
  actual: FaultWord,
  ...[values = {}, suggestion]: FaultGiven<Code>
): Fault {
  const { expect } = catalogueEntry(code)
  if (expect === undefined) throw new TypeError(`contracts/errors.yaml: ${code} does not say what is expected`)
  return {
    pointer,
    code,
    expected: renderText(expect.en, values, inEnglish),
    expectedZh: renderText(expect.zh, values, inChinese),
    actual: showValue(inEnglish(actual)),
    ...(typeof actual === 'object' && { actualZh: showValue(actual.zh) }),
    ...(suggestion !== undefined && { suggestion }),
  }
}

const ACTUAL_LENGTH_MAX = 120

/**
 * Shows a value in an error message: as JSON, shortened, person ids masked, and U+FFFD for what no table can hold (NUL
 * and halves of surrogate pairs).
 */
export function showValue(value: unknown): string {
  if (value === undefined) return inEnglish(absent.missing)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Masked before it is cut: half an id number still says where and when somebody was born.
  const masked = maskPersonIdsIn(text.slice(0, 2 * ACTUAL_LENGTH_MAX))
  const shown = text.length > ACTUAL_LENGTH_MAX ? `${masked.slice(0, ACTUAL_LENGTH_MAX)}…` : masked
  return shown.toWellFormed().replaceAll('\0', '\ufffd')
}

/** Words that stand for a value that did not come or must not be shown. */
export const absent = {
  missing: { zh: '（未填写）', en: '(missing)' },
  hidden: { zh: '（不予显示）', en: '(hidden)' },
  masked: { zh: '（已遮蔽）', en: '(masked)' },
  notShown: { zh: '（不予显示）', en: '(not shown)' },
  secret: { zh: '（保密）', en: '(secret)' },
} as const satisfies { readonly [name: string]: FaultWord }
