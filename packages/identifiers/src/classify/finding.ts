import type { Implausibility } from '../implausible.ts'
import type { NormalisedIdentifier } from '../normalise.ts'
import type { OrgCodeReason } from '../organisation-code.ts'
import type { Ownership, RegistrationNumberReason } from '../registration-number.ts'
import { type ResidentIdReason, validateResidentId } from '../resident-id.ts'
import type { TaxpayerIdHolder } from '../taxpayer-id.ts'
import type { EntityClass } from '../uscc/entity-class.ts'
import type { UsccReason, UsccVerdict } from '../uscc/validate.ts'
import { type Fault, faultOf, type Invalid } from '../verdict.ts'

/** A code that passes, exactly or as a registered exception. */
export interface FoundUscc {
  readonly kind: 'uscc'
  readonly verdict: Exclude<UsccVerdict, Invalid<UsccReason>>
  readonly entityClass: EntityClass
  /** True when the same 18 characters are also a valid resident number: rare, and to be treated with a person's care. */
  readonly resemblesPersonId: boolean
}

/** Sent as a social credit code and none: to be quarantined with this fault. */
export interface FoundUsccLikeInvalid {
  readonly kind: 'uscc-like-invalid'
  readonly fault: Fault<UsccReason>
  /** See `suggestRepair`; for a person to decide. */
  readonly suggestion?: string
}

/** A natural person's number, also where a company's code belongs. `fault` tells a mistyped or retired one. */
export interface FoundPersonId {
  readonly kind: 'person-id'
  readonly fault?: Fault<ResidentIdReason>
}

export interface FoundRegistrationNumber {
  readonly kind: 'regno15'
  readonly ownership: Ownership
}

export interface FoundTaxpayerId {
  readonly kind: 'taxno15' | 'taxno19' | 'taxno20'
  /** The identifier inside, by which the holder is found. */
  readonly holder: TaxpayerIdHolder
}

/** Any other text. `almost` says which known kind it has the shape of and why it is not that. */
export interface FoundOtherLegacy {
  readonly kind: 'other-legacy'
  readonly almost?:
    | { readonly kind: 'regno15'; readonly fault: Fault<RegistrationNumberReason> }
    | { readonly kind: 'orgcode9'; readonly fault: Fault<OrgCodeReason> }
}

/**
 * `regno13`: an unchecked number from before 2007. `missing`: the source says it has none. `masked`: it hid a part.
 * `unreadable`: a text in which nobody can see a code.
 */
export type FoundPlain = { readonly [Kind in PlainKind]: { readonly kind: Kind } }[PlainKind]

type PlainKind = 'regno13' | 'orgcode9' | 'missing' | 'masked' | 'unreadable'

/** A sound code with something around it: quotes, a label, a copy number. Never read through; `suggestion` for a person. */
export interface FoundDecorated {
  readonly kind: 'decorated'
  /** The one sound code inside; absent where there are several. */
  readonly suggestion?: string
}

/** What a spreadsheet left of a number. `how` it went: by exponent, formula, column width, or rounding to 15 digits. */
export interface FoundDigitsLost {
  readonly kind: 'digits-lost'
  readonly how: 'exponent' | 'formula-error' | 'column-width' | 'rounded'
}

/** Well formed and nonsense: it proves nothing, whatever its check digits say. */
export interface FoundImplausible {
  readonly kind: 'implausible'
  readonly why: Implausibility
}

export type Finding =
  | FoundUscc
  | FoundUsccLikeInvalid
  | FoundPersonId
  | FoundRegistrationNumber
  | FoundTaxpayerId
  | FoundOtherLegacy
  | FoundPlain
  | FoundDecorated
  | FoundDigitsLost
  | FoundImplausible

export type IdentifierKind = Finding['kind']

/** What a source really sent, with the value as received and in normal form. */
export type ClassifiedIdentifier = NormalisedIdentifier & Finding

/** The finding for a number known to be a person's: what is wrong with it, if anything, stands beside the kind. */
export function personFinding(normal: string): FoundPersonId {
  const fault = faultOf(validateResidentId(normal))
  return { kind: 'person-id', ...(fault && { fault }) }
}
