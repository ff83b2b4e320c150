export { createKafkaAccess, type KafkaAccess } from './access.ts'
export type {
  DriverName,
  FetchedPartition,
  FetchedRecord,
  FetchRequest,
  KafkaConnection,
  KafkaDriver,
  KafkaProducer,
  NewTopic,
  NodeId,
  Offset,
  OutgoingRecord,
  Partition,
  RecordHeaders,
  TopicDescription,
  TopicSettings,
  Watermarks,
} from './driver.ts'
export { openKafkaDriver } from './open-driver.ts'
export { type ScramCredential, scramCredentialOf } from './scram.ts'
