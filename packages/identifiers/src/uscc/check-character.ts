import { firstForeign, valuesOf, weightedSum } from '../alphabet.ts'

/** No I, O, S, V, Z: they are too easily read as 1, 0, 5, U, 2. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
export const USCC_VALUES = valuesOf(USCC_ALPHABET)

/** 3^(i-1) mod 31 for the positions 1 to 17. */
const WEIGHTS = Int8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)

/** The check character (GB 32100-2015) of the first seventeen, or undefined when these are not seventeen of the alphabet. */
export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17 || firstForeign(first17, USCC_VALUES, 0, 17) >= 0) return undefined
  return checkCharacterOf(first17)
}

/**
 * As above for characters known to be of the alphabet. The outer `% 31` is load-bearing: without it every code whose
 * check character is 0 (one in 31) is refused, as npm stdnum 1.12.0 does.
 */
export function checkCharacterOf(code: string): string {
  return USCC_ALPHABET.charAt((31 - (weightedSum(code, 0, WEIGHTS, USCC_VALUES) % 31)) % 31)
}
