/** The value of a character is its index in its alphabet; the table answers -1 (or nothing, past ASCII) for all others. */
export type CharacterValues = Int8Array

/**
 * One array read a character instead of a regular expression or a map look-up: validation runs for every code of every
 * record, and a table also cannot backtrack.
 */
export function valuesOf(alphabet: string): CharacterValues {
  const values = new Int8Array(128).fill(-1)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  return values
}

export const DIGITS = valuesOf('0123456789')

export function valueAt(text: string, index: number, values: CharacterValues): number {
  return values[text.charCodeAt(index)] ?? -1
}

/** Index of the first character in [from, to) that the alphabet lacks, or -1. */
export function firstForeign(text: string, values: CharacterValues, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (valueAt(text, index, values) < 0) return index
  }
  return -1
}

/** Sum of value × weight over as many characters as there are weights, beginning at `from`. */
export function weightedSum(text: string, from: number, weights: Int8Array, values: CharacterValues): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    sum += valueAt(text, from + index, values) * (weights[index] ?? 0)
  }
  return sum
}
