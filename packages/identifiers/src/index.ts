export { classifyIdentifier } from './classify/classify.ts'
export type {
  ClassifiedIdentifier,
  Finding,
  FoundOtherLegacy,
  FoundPersonId,
  FoundPlain,
  FoundRegistrationNumber,
  FoundTaxpayerId,
  FoundUscc,
  FoundUsccLikeInvalid,
  IdentifierKind,
} from './classify/finding.ts'
export { orgCodeIn } from './classify/org-code-in.ts'
export { CENTRAL_REGION, type DivisionPeriod, GAOMING_DIVISIONS, isGaomingDivision, PROVINCES } from './divisions.ts'
export { maskCode, maskPassport, maskPersonId, maskPersonName, maskPhone } from './masking/fields.ts'
export { maskPersonIdsIn } from './masking/free-text.ts'
export { isMasked, maskedMatches } from './masking/masked-code.ts'
export { isMissing } from './missing.ts'
export { type Bidder, type BiddingParty, splitConsortium } from './names/consortium.ts'
export { normaliseDocumentNumber } from './names/document-number.ts'
export { looksLikeOrganisationName, type NameFault, organisationNameFault } from './names/name-fault.ts'
export { normaliseOrganisationName } from './names/organisation-name.ts'
export { type NormalisedIdentifier, normaliseIdentifier } from './normalise.ts'
export {
  isPrivateUseOrgCode,
  type OrgCodeReason,
  orgCodeCheckCharacter,
  printedOrgCode,
  validateOrgCode,
} from './organisation-code.ts'
export { maskIdentifier, type PrivacyClass, privacyClassOf } from './privacy.ts'
export {
  isLegacyRegistrationNumber,
  type Ownership,
  parseRegistrationNumber,
  type RegistrationNumberParts,
  type RegistrationNumberReason,
  registrationNumberCheckDigit,
  validateRegistrationNumber,
} from './registration-number.ts'
export {
  expandLegacyResidentId,
  looksLikeResidentId,
  parseResidentId,
  type ResidentIdParts,
  type ResidentIdReason,
  residentIdCheckCharacter,
  validateResidentId,
} from './resident-id.ts'
export {
  type TaxpayerIdForm,
  type TaxpayerIdHolder,
  type TaxpayerIdReason,
  type TaxpayerIdVerdict,
  type ValidTaxpayerId,
  validateTaxpayerId,
} from './taxpayer-id.ts'
export { USCC_ALPHABET, usccCheckCharacter } from './uscc/check-character.ts'
export { type EntityClass, entityClassOf } from './uscc/entity-class.ts'
export { NONCONFORMING_GENUINE, type UsccException } from './uscc/exceptions.ts'
export {
  orgCodeOf,
  type ParsedUscc,
  parseUscc,
  printedOrgCodeOf,
  type UsccParts,
  usccFrom,
} from './uscc/parts.ts'
export { suggestRepair } from './uscc/repair.ts'
export { type UsccOptions, type UsccReason, type UsccVerdict, type UsccWarning, validateUscc } from './uscc/validate.ts'
export type { Fault, Invalid, Valid, Verdict } from './verdict.ts'
