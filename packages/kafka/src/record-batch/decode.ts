import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { AppError } from '@mingxin/errors'
import type { FetchedRecord, Offset, RecordHeaders } from '../driver.ts'
import { unavailable } from '../failures.ts'
import { crc32c } from './crc32c.ts'
import { ATTRIBUTES, COMPRESSION, LAYOUT, LENGTH_END, MAGIC } from './layout.ts'
import { type FamiliarText, RecordReader } from './record-reader.ts'

export interface DecodedRecords {
  /** Without control records. */
  readonly records: readonly FetchedRecord[]
  /**
   * The offset after the last whole batch, undefined if there is none. Only the batches tell: compaction takes records
   * away, and leaves an empty batch behind for the last sequence of each producer.
   */
  readonly next: Offset | undefined
}

/**
 * The batches a broker answered a fetch with. The limit of bytes may cut the last one off; that one is left out. Throws
 * `kafka.unavailable` when a checksum is wrong, `kafka.refused` for what no producer of ours writes.
 */
export function decodeRecordBatches(bytes: Buffer): DecodedRecords {
  const records: FetchedRecord[] = []
  let next: Offset | undefined
  for (let begin = 0; begin + LAYOUT.records <= bytes.length; ) {
    const end = begin + LENGTH_END + bytes.readInt32BE(begin + LAYOUT.length)
    if (end > bytes.length) break
    const batch = bytes.subarray(begin, end)
    decodeBatch(batch, records)
    next = baseOffsetOf(batch) + batch.readInt32BE(LAYOUT.lastOffsetDelta) + 1
    begin = end
  }
  return { records, next }
}

function decodeBatch(batch: Buffer, records: FetchedRecord[]): void {
  const magic = batch.readInt8(LAYOUT.magic)
  if (magic !== MAGIC)
    throw new AppError('kafka.refused', { detail: `Record batches of format ${magic} are not read.` })
  if (crc32c(batch.subarray(LAYOUT.attributes)) !== batch.readUInt32BE(LAYOUT.checksum))
    throw unavailable(`The record batch at offset ${baseOffsetOf(batch)} arrived damaged.`)
  const attributes = batch.readInt16BE(LAYOUT.attributes)
  const count = batch.readInt32BE(LAYOUT.recordCount)
  if (count === 0 || attributes & ATTRIBUTES.control) return
  const reader = new RecordReader(decompress(batch.subarray(LAYOUT.records), attributes & ATTRIBUTES.compression))
  const baseOffset = baseOffsetOf(batch)
  const timeOf = timesOf(batch, attributes)
  const names: FamiliarText[] = []
  for (let index = 0; index < count; index++) records.push(readRecord(reader, baseOffset, timeOf, names))
}

const baseOffsetOf = (batch: Buffer): Offset => Number(batch.readBigInt64BE(LAYOUT.baseOffset))

/** A topic may have the broker's time for all records of a batch in place of their own. */
function timesOf(batch: Buffer, attributes: number): (delta: number) => number {
  const maxTimestamp = Number(batch.readBigInt64BE(LAYOUT.maxTimestamp))
  const baseTimestamp = Number(batch.readBigInt64BE(LAYOUT.baseTimestamp))
  return attributes & ATTRIBUTES.logAppendTime ? () => maxTimestamp : (delta) => baseTimestamp + delta
}

function decompress(bytes: Buffer, compression: number): Buffer {
  switch (compression) {
    case COMPRESSION.none:
      return bytes
    case COMPRESSION.zstd:
      return zstdDecompressSync(bytes)
    case COMPRESSION.gzip:
      return gunzipSync(bytes)
    default:
      throw new AppError('kafka.refused', { detail: `Records compressed with method ${compression} are not read.` })
  }
}

function readRecord(
  reader: RecordReader,
  baseOffset: Offset,
  timeOf: (delta: number) => number,
  names: FamiliarText[],
): FetchedRecord {
  reader.varint()
  reader.byte()
  const timestamp = timeOf(reader.varint())
  const offset = baseOffset + reader.varint()
  return { offset, timestamp, key: reader.text(), value: reader.text(), headers: readHeaders(reader, names) }
}

/** Of headers with one name the last one counts, as Java's `lastHeader` has it. */
function readHeaders(reader: RecordReader, names: FamiliarText[]): RecordHeaders {
  const headers: Record<string, string> = {}
  const count = reader.varint()
  for (let index = 0; index < count; index++) {
    const name = reader.familiarText(names[index])
    names[index] = name
    headers[name.text] = reader.text()
  }
  return headers
}
