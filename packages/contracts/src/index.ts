export { type ErrorCode, errorCatalogue } from './generated/error-codes.ts'
export {
  type EventData,
  type EventType,
  eventValidators,
  type Topic,
  topicOfEvent,
  topics,
} from './generated/events.ts'
export { envelopeValidator, payloadValidators, type RecordPayload } from './generated/records.ts'
export type * from './generated/schema-types.ts'
export type { Operation } from './operation.ts'
