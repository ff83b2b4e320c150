import { validateUscc } from './validate.ts'

/**
 * The one code that a mistyped 18-character code can have meant, if reading every letter O as 0 and every letter I as 1
 * makes it pass both checks; else undefined. O and I are outside the alphabet, so each of them must be replaced and at
 * most one candidate exists. S, V and Z are left alone (they are mistaken for several characters), and a missing
 * character is never supplied: for a 17-character code two different insertions can pass. To be shown to a person, not
 * to be applied.
 */
export function suggestRepair(normal: string): string | undefined {
  if (normal.length !== 18) return undefined
  const repaired = normal.replaceAll('O', '0').replaceAll('I', '1')
  if (repaired === normal) return undefined
  return validateUscc(repaired, { strict: true }).status === 'valid' ? repaired : undefined
}
