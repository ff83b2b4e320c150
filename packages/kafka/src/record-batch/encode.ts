import { constants, zstdCompressSync } from 'node:zlib'
import type { OutgoingRecord } from '../driver.ts'
import type { ProducerIdentity } from '../wire.ts'
import { crc32c } from './crc32c.ts'
import { COMPRESSION, LAYOUT, LENGTH_END, MAGIC } from './layout.ts'
import { RecordWriter } from './record-writer.ts'
import { VARINT_BYTES_MAX, writeVarint } from './varint.ts'

/** zstd takes some 60 µs to begin, again in every group that reads: less of it goes over the network in that time. */
const COMPRESS_FROM_BYTES = 8 * 1024
/** The fastest level: the next ones take two and three times as long and save next to nothing. */
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }
const NO_LEADER_EPOCH = -1
const NO_ATTRIBUTES = 0

/** A batch as a producer writes it. `records` holds one at least; the broker takes all of them or none. */
export function encodeRecordBatch(
  records: readonly OutgoingRecord[],
  producer: ProducerIdentity,
  sequence: number,
): Buffer {
  const timestamps = records.map(({ timestamp }) => timestamp)
  const baseTimestamp = timestamps[0] ?? 0
  const plain = encodeRecords(records, baseTimestamp)
  const isCompressed = plain.length >= COMPRESS_FROM_BYTES
  const body = isCompressed ? zstdCompressSync(plain, ZSTD) : plain
  const bytes = Buffer.alloc(LAYOUT.records + body.length)
  bytes.writeInt32BE(bytes.length - LENGTH_END, LAYOUT.length)
  bytes.writeInt32BE(NO_LEADER_EPOCH, LAYOUT.leaderEpoch)
  bytes.writeInt8(MAGIC, LAYOUT.magic)
  bytes.writeInt16BE(isCompressed ? COMPRESSION.zstd : COMPRESSION.none, LAYOUT.attributes)
  bytes.writeInt32BE(records.length - 1, LAYOUT.lastOffsetDelta)
  bytes.writeBigInt64BE(BigInt(baseTimestamp), LAYOUT.baseTimestamp)
  bytes.writeBigInt64BE(BigInt(Math.max(...timestamps)), LAYOUT.maxTimestamp)
  bytes.writeBigInt64BE(producer.id, LAYOUT.producerId)
  bytes.writeInt16BE(producer.epoch, LAYOUT.producerEpoch)
  bytes.writeInt32BE(sequence, LAYOUT.baseSequence)
  bytes.writeInt32BE(records.length, LAYOUT.recordCount)
  body.copy(bytes, LAYOUT.records)
  bytes.writeUInt32BE(crc32c(bytes.subarray(LAYOUT.attributes)), LAYOUT.checksum)
  return bytes
}

// Encoding never waits in between, so all batches share them: new ones for each would keep the collector busy.
const batch = new RecordWriter()
const one = new RecordWriter()

/** Overwritten by the next call. */
function encodeRecords(records: readonly OutgoingRecord[], baseTimestamp: number): Buffer {
  const names = new Map<string, Buffer>()
  batch.clear()
  records.forEach((record, index) => {
    one.clear()
    one.varint(NO_ATTRIBUTES)
    one.varint(record.timestamp - baseTimestamp)
    one.varint(index)
    one.text(record.key)
    one.text(record.value)
    writeHeaders(record.headers, names)
    batch.varint(one.length)
    batch.append(one.written())
  })
  return batch.written()
}

/** The names of headers are few and come back with every record: they are encoded once a batch. */
function writeHeaders(headers: OutgoingRecord['headers'], names: Map<string, Buffer>): void {
  const present = Object.keys(headers)
  one.varint(present.length)
  for (const name of present) {
    one.append(names.get(name) ?? encodeName(name, names))
    one.text(headers[name] ?? '')
  }
}

function encodeName(name: string, names: Map<string, Buffer>): Buffer {
  const bytes = Buffer.byteLength(name)
  const encoded = Buffer.allocUnsafe(VARINT_BYTES_MAX + bytes)
  const begin = writeVarint(encoded, bytes, 0)
  const end = begin + encoded.write(name, begin)
  names.set(name, encoded.subarray(0, end))
  return encoded.subarray(0, end)
}
