import type { Organisations } from '@mingxin/contracts'
import { AppError, faultAt, showValue } from '@mingxin/errors'
import { normaliseIdentifier } from '@mingxin/identifiers'

/** Reads a department's code as it was typed; rejects with `request.invalid` what is no department of the installation. */
export type ReadDepartment = (typed: string | undefined) => string | undefined

/**
 * A department nobody knows has no measures, and asking for it would look like "nothing holds": therefore a misspelt code
 * is refused. Case, blanks and full-width digits do not matter, as in every other code.
 */
export function createReadDepartment({ organisations }: Organisations): ReadDepartment {
  const known = new Set(organisations.map(({ code }) => code))
  return (typed) => {
    if (typed === undefined) return undefined
    const code = normaliseIdentifier(typed).normal
    if (!known.has(code)) throw unknown(typed)
    return code
  }
}

const DEPARTMENT = { zh: '部门', en: 'department' }
const KNOWN_CODES = { zh: '本系统单位名录中的部门代码', en: 'the codes of departments of this installation' }

function unknown(typed: string): AppError {
  const fault = faultAt('/department', 'field.enum', showValue(typed), { field: DEPARTMENT, values: KNOWN_CODES })
  return new AppError('request.invalid', { detail: `/department: expected one of ${KNOWN_CODES.en}.`, faults: [fault] })
}
