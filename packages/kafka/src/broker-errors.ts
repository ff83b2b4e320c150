import { AppError } from '@mingxin/errors'

type KafkaErrorCode = 'kafka.unavailable' | 'kafka.topic-unknown' | 'kafka.record-too-large'

export const UNKNOWN_SERVER_ERROR = -1
export const SUCCESS = 0
export const OFFSET_OUT_OF_RANGE = 1
export const UNKNOWN_TOPIC = 3
export const MESSAGE_TOO_LARGE = 10
export const TOPIC_ALREADY_EXISTS = 36

/**
 * What the broker's error codes mean to us (https://kafka.apache.org/protocol#protocol_error_codes). Those that are not
 * here say that we asked for something the broker does not take.
 */
const MEANINGS: ReadonlyMap<number, readonly [KafkaErrorCode, string]> = new Map([
  [UNKNOWN_SERVER_ERROR, ['kafka.unavailable', 'UNKNOWN_SERVER_ERROR']],
  [2, ['kafka.unavailable', 'CORRUPT_MESSAGE']],
  [3, ['kafka.topic-unknown', 'UNKNOWN_TOPIC_OR_PARTITION']],
  [5, ['kafka.unavailable', 'LEADER_NOT_AVAILABLE']],
  [6, ['kafka.unavailable', 'NOT_LEADER_OR_FOLLOWER']],
  [7, ['kafka.unavailable', 'REQUEST_TIMED_OUT']],
  [8, ['kafka.unavailable', 'BROKER_NOT_AVAILABLE']],
  [9, ['kafka.unavailable', 'REPLICA_NOT_AVAILABLE']],
  [10, ['kafka.record-too-large', 'MESSAGE_TOO_LARGE']],
  [13, ['kafka.unavailable', 'NETWORK_EXCEPTION']],
  [14, ['kafka.unavailable', 'COORDINATOR_LOAD_IN_PROGRESS']],
  [15, ['kafka.unavailable', 'COORDINATOR_NOT_AVAILABLE']],
  [16, ['kafka.unavailable', 'NOT_COORDINATOR']],
  [18, ['kafka.record-too-large', 'RECORD_LIST_TOO_LARGE']],
  [19, ['kafka.unavailable', 'NOT_ENOUGH_REPLICAS']],
  [20, ['kafka.unavailable', 'NOT_ENOUGH_REPLICAS_AFTER_APPEND']],
  [41, ['kafka.unavailable', 'NOT_CONTROLLER']],
  // The broker and the producer count differently: a new producer counts anew.
  [45, ['kafka.unavailable', 'OUT_OF_ORDER_SEQUENCE_NUMBER']],
  [46, ['kafka.unavailable', 'DUPLICATE_SEQUENCE_NUMBER']],
  [47, ['kafka.unavailable', 'INVALID_PRODUCER_EPOCH']],
  [49, ['kafka.unavailable', 'INVALID_PRODUCER_ID_MAPPING']],
  [56, ['kafka.unavailable', 'KAFKA_STORAGE_ERROR']],
  [59, ['kafka.unavailable', 'UNKNOWN_PRODUCER_ID']],
  [60, ['kafka.unavailable', 'REASSIGNMENT_IN_PROGRESS']],
  [72, ['kafka.unavailable', 'LISTENER_NOT_FOUND']],
  [74, ['kafka.unavailable', 'FENCED_LEADER_EPOCH']],
  [75, ['kafka.unavailable', 'UNKNOWN_LEADER_EPOCH']],
  [78, ['kafka.unavailable', 'OFFSET_NOT_AVAILABLE']],
  [88, ['kafka.unavailable', 'UNSTABLE_OFFSET_COMMIT']],
  [89, ['kafka.unavailable', 'THROTTLING_QUOTA_EXCEEDED']],
])

// What a broker says of a partition that it does not lead (any more), or does not know of (yet).
const MOVED: ReadonlySet<number> = new Set([3, 5, 6, 8, 9, 56, 74, 75, 78])

export const isMoved = (code: number): boolean => MOVED.has(code)

/** The error for a code a broker answered with. `about` says what was asked, `said` is the broker's own sentence. */
export function brokerError(code: number, about: string, said?: string | null): AppError {
  const [errorCode, name] = MEANINGS.get(code) ?? ['kafka.refused' as const, `error code ${code}`]
  return new AppError(errorCode, { detail: `${about}: ${said ? `${said} (${name})` : name}` })
}

/** Rejects what the broker answered unless it is success. */
export function demandSuccess(code: number, about: string, said?: string | null): void {
  if (code !== SUCCESS) throw brokerError(code, about, said)
}
