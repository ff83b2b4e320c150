import { ENDS_AS_UNIT } from './name-fault.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

const LENGTH_MAX = 4
const CHINESE_ONLY = /^[\p{Script=Han}·]+$/u
const ENDS_AS_BODY = /[学联办处委所协]$/

/**
 * Whether a text may be the name of a person, as a sole trader without a trade name bears its operator's. Such a name is
 * borne by many: it identifies nobody, in no region, without a code.
 */
export function looksLikePersonName(text: string): boolean {
  const name = normaliseOrganisationName(text)
  return name.length <= LENGTH_MAX && CHINESE_ONLY.test(name) && !ENDS_AS_UNIT.test(name) && !ENDS_AS_BODY.test(name)
}
