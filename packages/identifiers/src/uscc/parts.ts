import { orgCodeCheckFault, printedOrgCode } from '../organisation-code.ts'
import { usccCheckCharacter } from './check-character.ts'
import { DEPARTMENTS, hasDepartmentAndCategory } from './departments.ts'
import { validateUscc } from './validate.ts'

/** What a code is made of; from these four parts it can be computed again. */
export interface UsccParts {
  /** Position 1, the registering department. */
  readonly department: string
  /** Position 2, which means something only together with the department. */
  readonly category: string
  /** Positions 3-8: the registering authority's division when the code was given, not the address of the body. */
  readonly region: string
  /** Positions 9-17, the organisation code without hyphen. */
  readonly orgCode: string
}

export interface ParsedUscc extends UsccParts {
  readonly departmentName: string
  readonly categoryName: string
  readonly checkCharacter: string
}

/** Takes a code apart; undefined when `validateUscc` says `invalid`. */
export function parseUscc(code: string): ParsedUscc | undefined {
  if (validateUscc(code).status === 'invalid') return undefined
  const department = code.charAt(0)
  const category = code.charAt(1)
  const table = DEPARTMENTS[department]
  return {
    department,
    departmentName: table?.name ?? '',
    category,
    categoryName: table?.categories[category] ?? '',
    region: code.slice(2, 8),
    orgCode: orgCodeOf(code),
    checkCharacter: code.charAt(17),
  }
}

/**
 * The code that a body with these parts has. Undefined when there is none: a part is against the standard, the
 * organisation code's own check fails, or it holds one of I, O, S, V, Z, which a credit code cannot carry.
 */
export function usccFrom(parts: UsccParts): string | undefined {
  const first17 = parts.department + parts.category + parts.region + parts.orgCode
  const check = usccCheckCharacter(first17)
  if (check === undefined || parts.orgCode.length !== 9 || orgCodeCheckFault(parts.orgCode, 0)) return undefined
  if (!hasDepartmentAndCategory(first17)) return undefined
  const code = first17 + check
  return validateUscc(code).status === 'invalid' ? undefined : code
}

/** Positions 9-17 of a code: the organisation code under which older lists know the same body. */
export function orgCodeOf(uscc: string): string {
  return uscc.slice(8, 17)
}

/** The embedded organisation code as certificates print it: `914403001922038216` → `19220382-1`. */
export function printedOrgCodeOf(uscc: string): string {
  return printedOrgCode(orgCodeOf(uscc))
}
