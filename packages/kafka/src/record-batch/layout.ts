/**
 * The record batch of Kafka's format 2 (https://kafka.apache.org/documentation/#recordbatch): where the fields of its
 * head stand. Lengths count from the end of the length field, the checksum from the attributes on.
 */
export const LAYOUT = {
  baseOffset: 0,
  length: 8,
  leaderEpoch: 12,
  magic: 16,
  checksum: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  baseTimestamp: 27,
  maxTimestamp: 35,
  producerId: 43,
  producerEpoch: 51,
  baseSequence: 53,
  recordCount: 57,
  records: 61,
} as const

/** Bytes before those that the length counts. */
export const LENGTH_END = 12
export const MAGIC = 2

export const ATTRIBUTES = { compression: 0b111, logAppendTime: 1 << 3, control: 1 << 5 } as const
export const COMPRESSION = { none: 0, gzip: 1, zstd: 4 } as const
