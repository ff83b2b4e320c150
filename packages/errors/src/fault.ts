import type { ErrorCode } from '@mingxin/contracts'
import { maskPersonIdsIn } from '@mingxin/identifiers'

/** One place of bad input: where, which rule, what was expected, what came. */
export interface Fault {
  /** JSON pointer into the record or body; empty for the whole of it. */
  readonly pointer: string
  readonly code: ErrorCode
  readonly expected: string
  /** What came, shortened, with anything that looks like a person's id masked. */
  readonly actual: string
  /** What the sender most likely meant, when exactly one repair is valid. Never applied silently. */
  readonly suggestion?: string
}

const ACTUAL_LENGTH_MAX = 120

/**
 * Shows a value in an error message: as JSON, shortened, person ids masked, and U+FFFD for what no table can hold (NUL
 * and halves of surrogate pairs).
 */
export function showValue(value: unknown): string {
  if (value === undefined) return '(missing)'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  // Masked before it is cut: half an id number still says where and when somebody was born.
  const masked = maskPersonIdsIn(text.slice(0, 2 * ACTUAL_LENGTH_MAX))
  const shown = text.length > ACTUAL_LENGTH_MAX ? `${masked.slice(0, ACTUAL_LENGTH_MAX)}…` : masked
  return shown.toWellFormed().replaceAll('\0', '\ufffd')
}
