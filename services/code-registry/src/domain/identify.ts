import { type Claim, isPerson } from './claim.ts'
import type { Identification, Occasion } from './identification.ts'
import { identifyByName } from './identify-by-name.ts'
import { identifyByNational } from './identify-by-national.ts'
import { identifyByRegister } from './identify-by-register.ts'
import type { Lookups } from './lookups.ts'
import { question } from './question.ts'

/**
 * Who a record is about: by what is unique in the country, else by numbers of a register with place and name, else by the
 * name within its region, narrowed by hints. Whoever none of them names for certain is asked about. Natural persons are
 * known by their id documents alone.
 */
export function identify(claim: Claim, lookups: Lookups, occasion: Occasion): Identification {
  if (isPerson(claim)) return identifyPerson(claim, lookups, occasion)
  return (
    identifyByNational(claim, lookups) ??
    identifyByRegister(claim, lookups, occasion) ??
    identifyByName(claim, lookups, occasion)
  )
}

function identifyPerson(claim: Claim, lookups: Lookups, occasion: Occasion): Identification {
  const found = identifyByNational(claim, lookups) ?? identifyByRegister(claim, lookups, occasion)
  if (found !== undefined) return found
  if (claim.masked.length > 0) return question('masked-only', 'the number of the id document is masked', [], '')
  if (claim.person !== undefined)
    return question('unidentified', 'a document that identifies only together with the name of its holder', [], '')
  return question('unidentified', 'a natural person without the number of an id document', [], '')
}
