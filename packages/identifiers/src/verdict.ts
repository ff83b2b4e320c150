/** Why a value is not what it claims to be: enough for its sender to find and mend it without asking. */
export interface Fault<Reason extends string> {
  readonly reason: Reason
  /** What the standard asks for at the place of the fault: a length, a set of characters, a computed check character. */
  readonly expected: string
  /** What stood there. Never more than a few characters, so that a fault can be logged without exposing a person's number. */
  readonly actual: string
  /** Counted from 1, as the standards count. Absent when the fault concerns the whole value. */
  readonly position?: number
}

export interface Valid {
  readonly status: 'valid'
}

export interface Invalid<Reason extends string> extends Fault<Reason> {
  readonly status: 'invalid'
}

export type Verdict<Reason extends string> = Valid | Invalid<Reason>

const VALID: Valid = Object.freeze({ status: 'valid' })

/** The valid verdict is one shared frozen object: a record whose codes are sound costs no allocation here. */
export function verdictOf<Reason extends string>(fault: Fault<Reason> | undefined): Verdict<Reason> {
  return fault === undefined ? VALID : { status: 'invalid', ...fault }
}

export function lengthFault(text: string, length: number): Fault<'LENGTH'> | undefined {
  if (text.length === length) return undefined
  return { reason: 'LENGTH', expected: `${length} characters`, actual: `${text.length}` }
}

/** The fault of the character at `index`, shown as a whole code point so that half a surrogate never reaches a message. */
export function characterFault<Reason extends string>(
  reason: Reason,
  text: string,
  index: number,
  expected: string,
): Fault<Reason> {
  const actual = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return { reason, expected, actual, position: index + 1 }
}

/** The fault of a verdict, or undefined when it is not `invalid`. */
export function faultOf<Reason extends string>(
  verdict: { readonly status: 'valid' | 'exceptional' } | Invalid<Reason>,
): Fault<Reason> | undefined {
  if (verdict.status !== 'invalid') return undefined
  const { status: _, ...fault } = verdict
  return fault
}
