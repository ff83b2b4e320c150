import { validateOrgCode } from '../organisation-code.ts'
import { parseRegistrationNumber } from '../registration-number.ts'
import { looksLikeResidentId } from '../resident-id.ts'
import { validateUscc } from '../uscc/validate.ts'
import type { FoundDecorated } from './finding.ts'

const LENGTH_MAX = 100
const RUNS = /[0-9A-Z]+/g
const OTHER = /[^0-9A-Z]+/g
const PRINTED_ORGANISATION_CODE = /(?<![0-9A-Z-])[0-9A-Z]{8}-[0-9X](?![0-9A-Z-])/g
const USCC_LENGTH = 18

/**
 * Looks for sound codes inside a normalised text that is none itself: `'A`, `="A"`, `统一社会信用代码：A`, `A（1-1）`,
 * `A。`. What stands around a code is never dropped in silence, because nobody knows what it means: a copy, another
 * branch, half of another number. Undefined when there is no sound code inside.
 */
export function decoratedFinding(normal: string): FoundDecorated | undefined {
  if (normal.length > LENGTH_MAX) return undefined
  const [first, second] = soundCodesIn(normal)
  if (first === undefined) return undefined
  return { kind: 'decorated', ...(second === undefined && { suggestion: first }) }
}

/** As above for a field in which any text may stand, as numbers of certificates: only a unified code counts there. */
export function holdsSoundUscc(normal: string): FoundDecorated | undefined {
  if (normal.length > LENGTH_MAX || normal.length <= USCC_LENGTH) return undefined
  const [first, second] = [...new Set(usccsIn(normal))]
  if (first === undefined) return undefined
  return { kind: 'decorated', ...(second === undefined && { suggestion: first }) }
}

function soundCodesIn(normal: string): string[] {
  const runs = normal.match(RUNS) ?? []
  const usccs = usccsIn(normal)
  const found = usccs.length > 0 ? usccs : runs.length === 1 && runs[0] === normal ? [] : olderCodesIn(normal, runs)
  return [...new Set(found)]
}

/** In each run, and in all of them together: `9144-0608-…`. */
function usccsIn(normal: string): string[] {
  const runs = normal.match(RUNS) ?? []
  const joined = normal.replaceAll(OTHER, '')
  const inRuns = runs.filter((run) => run !== normal || run.length > USCC_LENGTH).flatMap(usccsInRun)
  if (inRuns.length > 0 || joined === normal || joined.length !== USCC_LENGTH) return inRuns
  return [joined].filter(isSoundUscc)
}

/** Both check characters must be right where the code has no end of its own. */
function usccsInRun(run: string): string[] {
  if (run.length === USCC_LENGTH) return isSoundUscc(run) ? [run] : []
  const found: string[] = []
  for (let start = 0; start + USCC_LENGTH <= run.length; start++) {
    const window = run.slice(start, start + USCC_LENGTH)
    if (validateUscc(window, { strict: true }).status === 'valid' && !looksLikeResidentId(window)) found.push(window)
  }
  return found
}

const isSoundUscc = (code: string): boolean => validateUscc(code).status !== 'invalid' && !looksLikeResidentId(code)

function olderCodesIn(normal: string, runs: readonly string[]): string[] {
  const printed = (normal.match(PRINTED_ORGANISATION_CODE) ?? []).map((code) => code.replace('-', ''))
  return [...runs, ...printed].filter(isOlderCode)
}

function isOlderCode(run: string): boolean {
  switch (run.length) {
    case 9:
      return validateOrgCode(run).status === 'valid'
    case 15:
      return parseRegistrationNumber(run) !== undefined
    default:
      return false
  }
}
