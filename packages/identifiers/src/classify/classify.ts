import { isMasked } from '../masking/masked-code.ts'
import { isMissing } from '../missing/is-missing.ts'
import { normaliseIdentifier } from '../normalise.ts'
import type { UsccOptions } from '../uscc/validate.ts'
import { failedFinding } from './failed.ts'
import type { ClassifiedIdentifier, Finding } from './finding.ts'
import { knownFinding } from './known.ts'
import { lostDigits } from './lost-digits.ts'

/**
 * Says what a source really put where an identifier belongs. Total: every text, and the absence of one, has exactly one
 * kind. Old numbers are no faults (they are 94 % of what a strict rule refuses); a claimed credit code that fails is.
 */
export function classifyIdentifier(raw: string | null | undefined, options?: UsccOptions): ClassifiedIdentifier {
  const value = normaliseIdentifier(raw)
  return { ...value, ...findingOf(value.normal, options) }
}

/** What passes is judged before masks, because a sound code may hold four X in a row. */
function findingOf(normal: string, options: UsccOptions | undefined): Finding {
  const how = lostDigits(normal)
  if (how) return { kind: 'digits-lost', how }
  if (isMissing(normal)) return { kind: 'missing' }
  const known = knownFinding(normal, options)
  if (known) return known
  return isMasked(normal) ? { kind: 'masked' } : failedFinding(normal, options)
}
