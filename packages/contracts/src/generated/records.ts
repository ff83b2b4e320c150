// @generated from contracts/ by `npm run contracts`; do not edit.
import type { AdminLevyPayload, AdminLicencePayload, AdminPenaltyPayload, CommitmentPayload, ContractPerformancePayload, JudicialPayload, ListEntryPayload, RegistrationPayload } from './schema-types.ts'
import * as validators from './validators.cjs'

export type RecordPayload = {
  ADMIN_LEVY: AdminLevyPayload
  ADMIN_LICENCE: AdminLicencePayload
  ADMIN_PENALTY: AdminPenaltyPayload
  COMMITMENT: CommitmentPayload
  CONTRACT_PERFORMANCE: ContractPerformancePayload
  JUDICIAL: JudicialPayload
  LIST_ENTRY: ListEntryPayload
  REGISTRATION: RegistrationPayload
}

export const envelopeValidator = validators.recordEnvelope
export const payloadValidators = {
  ADMIN_LEVY: validators.payload_ADMIN_LEVY,
  ADMIN_LICENCE: validators.payload_ADMIN_LICENCE,
  ADMIN_PENALTY: validators.payload_ADMIN_PENALTY,
  COMMITMENT: validators.payload_COMMITMENT,
  CONTRACT_PERFORMANCE: validators.payload_CONTRACT_PERFORMANCE,
  JUDICIAL: validators.payload_JUDICIAL,
  LIST_ENTRY: validators.payload_LIST_ENTRY,
  REGISTRATION: validators.payload_REGISTRATION,
}
