export { classifyIdentifier } from './classify/classify.ts'
export { holdsSoundUscc } from './classify/decorated.ts'
export type {
  ClassifiedIdentifier,
  Finding,
  FoundDecorated,
  FoundDigitsLost,
  FoundImplausible,
  FoundOtherLegacy,
  FoundPersonId,
  FoundPlain,
  FoundRegistrationNumber,
  FoundTaxpayerId,
  FoundUscc,
  FoundUsccLikeInvalid,
  IdentifierKind,
} from './classify/finding.ts'
export { lostDigits } from './classify/lost-digits.ts'
export { orgCodeIn } from './classify/org-code-in.ts'
export { CENTRAL_REGION, type DivisionPeriod, GAOMING_DIVISIONS, isGaomingDivision, PROVINCES } from './divisions.ts'
export { normaliseDocumentNumber } from './documents/document-number.ts'
export { type Implausibility, implausibilityOf } from './implausible.ts'
export { maskContactNamesIn } from './masking/contact-names.ts'
export { maskCode, maskPassport, maskPersonId, maskPersonName, maskPhone } from './masking/fields.ts'
export { maskPersonIdsIn } from './masking/free-text.ts'
export { isMasked, maskedMatches, shownPieces, showsNothing } from './masking/masked-code.ts'
export { maskPhonesIn } from './masking/phones.ts'
export { isMissing, isMissingAmount, isMissingText } from './missing/is-missing.ts'
export { compareOrganisationNames, type NameComparison } from './names/compare.ts'
export { type Bidder, type BiddingParty, splitConsortium } from './names/consortium.ts'
export type { LikeReason, UnlikeReason } from './names/differences.ts'
export { looksLikeOrganisationName, type NameFault, organisationNameFault } from './names/name-fault.ts'
export type { NameParts } from './names/name-parts.ts'
export { normaliseOrganisationName } from './names/organisation-name.ts'
export { looksLikeOtherValue } from './names/other-value.ts'
export { looksLikePersonName } from './names/person-name.ts'
export type { Place } from './names/region.ts'
export { mayBeSamePersonName } from './names/same-person-name.ts'
export { type NormalisedIdentifier, normaliseIdentifier } from './normalise.ts'
export {
  isPrivateUseOrgCode,
  type OrgCodeReason,
  orgCodeCheckCharacter,
  printedOrgCode,
  validateOrgCode,
} from './organisation-code.ts'
export { type PersonDocument, type PersonDocumentType, readPersonDocument } from './person-document.ts'
export { PREFECTURE_PREFIXES, PREFECTURES } from './prefectures.ts'
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
export { STRENGTHS, type Strength, type StrengthKind, strengthOfKind } from './strength.ts'
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
