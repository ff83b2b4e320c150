import { documentImplausibilityOf, type Implausibility, implausibilityOf } from '../implausible.ts'
import { isMasked } from '../masking/masked-code.ts'
import { validateOrgCode } from '../organisation-code.ts'
import { isLegacyRegistrationNumber, parseRegistrationNumber } from '../registration-number.ts'
import { looksLikeLegacyResidentId, looksLikeResidentId, validateResidentId } from '../resident-id.ts'
import { validateTaxpayerId } from '../taxpayer-id.ts'
import { hasDepartmentAndCategory } from '../uscc/departments.ts'
import { entityClassOf } from '../uscc/entity-class.ts'
import { type UsccOptions, type UsccVerdict, validateUscc } from '../uscc/validate.ts'
import { type Finding, type FoundTaxpayerId, personFinding } from './finding.ts'

/** Numbers of farmers' co-operatives before 2015 (`320506NA000043X`); some pass as a taxpayer number by chance. */
const CO_OPERATIVE_NUMBER = /^\d{6}N[AB]\d{6}X$/

/**
 * The kind of a normalised value that passes as something, or undefined when it passes as nothing. What passes by its
 * check digits and is nonsense all the same is `implausible`.
 */
export function knownFinding(normal: string, options: UsccOptions | undefined): Finding | undefined {
  const found = passedFinding(normal, options)
  if (found === undefined || found.kind === 'person-id') return found
  const why = implausibilityOf(normal) ?? holderImplausibility(found)
  if (why !== undefined) return { kind: 'implausible', why }
  return isDoubtfulTemporary(found) ? undefined : found
}

/** A number for taxpayers is as good as what it is made of: a run behind an L is a run. */
function holderImplausibility(found: Finding): Implausibility | undefined {
  if (!('holder' in found)) return undefined
  const { kind, code } = found.holder
  return kind === 'person-id' ? documentImplausibilityOf(code) : implausibilityOf(code)
}

function passedFinding(normal: string, options: UsccOptions | undefined): Finding | undefined {
  switch (normal.length) {
    case 9:
      return validateOrgCode(normal).status === 'valid' ? { kind: 'orgcode9' } : undefined
    case 13:
      return isLegacyRegistrationNumber(normal) ? { kind: 'regno13' } : undefined
    case 15:
      return finding15(normal)
    case 18:
      return finding18(normal, options)
    case 19:
      return taxpayerFinding(normal, 'taxno19')
    case 20:
      return taxpayerFinding(normal, 'taxno20')
    default:
      return undefined
  }
}

/** A registration number outweighs a taxpayer number that fits by chance, and both outweigh an unchecked person's. */
function finding15(normal: string): Finding | undefined {
  const registration = parseRegistrationNumber(normal)
  if (registration) return { kind: 'regno15', ownership: registration.ownership }
  if (CO_OPERATIVE_NUMBER.test(normal)) return { kind: 'other-legacy' }
  return taxpayerFinding(normal, 'taxno15') ?? (looksLikeLegacyResidentId(normal) ? personFinding(normal) : undefined)
}

function finding18(normal: string, options: UsccOptions | undefined): Finding | undefined {
  const verdict = validateUscc(normal, options)
  const personShaped = looksLikeResidentId(normal)
  if (personShaped && isRatherPerson(normal, verdict)) return personFinding(normal)
  if (verdict.status === 'invalid' || isMaskByChance(normal, verdict)) return undefined
  const resemblesPersonId = personShaped && validateResidentId(normal).status === 'valid'
  return { kind: 'uscc', verdict, entityClass: entityClassOf(normal), resemblesPersonId }
}

/**
 * Decides for a value with a person's area and date of birth. Checksums alone cannot (362322… passes both), the
 * department, category and region of a credit code can: where they are wrong it is a person's number, even a mistyped
 * one. Where they are right, a sound person's number wins over a code that fails or has a warning.
 */
function isRatherPerson(normal: string, code: UsccVerdict): boolean {
  if (!hasDepartmentAndCategory(normal)) return true
  const soundPerson = validateResidentId(normal).status === 'valid'
  if (code.status !== 'invalid') return soundPerson && code.warnings.length > 0
  return soundPerson || (code.reason !== 'CHECK_CHAR' && code.reason !== 'ORG_CHECK')
}

/** One mask of X in 31 passes the check character. A code that really holds four X passes its organisation code's too. */
const isMaskByChance = (normal: string, code: Exclude<UsccVerdict, { status: 'invalid' }>): boolean =>
  isMasked(normal) && code.warnings.some(({ reason }) => reason === 'ORG_CHECK')

function taxpayerFinding(normal: string, kind: FoundTaxpayerId['kind']): Finding | undefined {
  const verdict = validateTaxpayerId(normal)
  return verdict.status === 'valid' ? { kind, holder: verdict.holder } : undefined
}

/** Behind an L any eighteen characters may stand: only a code without a warning says whose number it is. */
const isDoubtfulTemporary = (found: Finding): boolean =>
  found.kind === 'taxno19' &&
  found.holder.kind === 'uscc' &&
  validateUscc(found.holder.code, { strict: true }).status === 'invalid'
