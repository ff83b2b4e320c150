export { type ContractFields, type FieldWords, fieldsOf } from './contract-fields.ts'
export { contractOf, type ServiceName } from './contract-of.ts'
export { departmentFeedTopic, topicPlanOf } from './department-feed.ts'
export { deriveId } from './derived-id.ts'
export { type CreditEvent, createEvent, type NewCreditEvent, recordKeyOf } from './event.ts'
export { type ErrorCode, errorCatalogue, type FaultCode, type FaultValues } from './generated/error-codes.ts'
export {
  type EventData,
  type EventType,
  eventValidators,
  type Topic,
  topicFamilies,
  topicOfEvent,
  topics,
} from './generated/events.ts'
export { envelopeFields, payloadFields, ruleFields } from './generated/fields.ts'
export * as codeRegistryOperations from './generated/operations/code-registry.ts'
export * as commonOperations from './generated/operations/common.ts'
export * as feedbackOperations from './generated/operations/feedback.ts'
export * as ingestOperations from './generated/operations/ingest.ts'
export * as portalOperations from './generated/operations/portal.ts'
export * as sanctionEngineOperations from './generated/operations/sanction-engine.ts'
export { envelopeValidator, payloadValidators, type RecordPayload } from './generated/records.ts'
export type * from './generated/schema-types.ts'
export type { Operation } from './operation.ts'
export { type Organisations, organisationsFile, readOrganisations } from './organisations.ts'
export { readCommonRecordSchema, readPayloadSchema, rulesDirectory, ruleValidator } from './rule-documents.ts'
export type { TopicPlan } from './topic-plan.ts'
