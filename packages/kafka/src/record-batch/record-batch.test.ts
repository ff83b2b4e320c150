import { gzipSync } from 'node:zlib'
import { AppError } from '@mingxin/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutgoingRecord } from '../driver.ts'
import { crc32c } from './crc32c.ts'
import { decodeRecordBatches } from './decode.ts'
import { encodeRecordBatch } from './encode.ts'
import { ATTRIBUTES, COMPRESSION, LAYOUT, LENGTH_END } from './layout.ts'

const PRODUCER = { id: 12n, epoch: 3 }
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const outgoing: fc.Arbitrary<OutgoingRecord> = fc.record({
  topic: fc.constant('topic'),
  partition: fc.constant(0),
  key: text,
  value: fc.oneof(
    text,
    fc.nat(3_000).map((length) => '明'.repeat(length)),
  ),
  // No object of ours can have a property of that name.
  headers: fc.dictionary(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((name) => name !== '__proto__'),
    text,
    { noNullPrototype: true },
  ),
  timestamp: fc.oneof(fc.nat(2 ** 31 - 1), fc.integer({ min: 1.5e12, max: 2e12 })),
})
const record = (parts: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
  topic: 'topic',
  partition: 0,
  key: 'key',
  value: 'value',
  headers: {},
  timestamp: 1_767_225_600_000,
  ...parts,
})

/** As a broker hands it out: at an offset. */
function stored(batch: Buffer, baseOffset: number): Buffer {
  const copy = Buffer.from(batch)
  copy.writeBigInt64BE(BigInt(baseOffset))
  return copy
}

/** With other attributes, body or count than an encoder of ours would give. */
function altered(batch: Buffer, change: (batch: Buffer) => Buffer): Buffer {
  const copy = change(Buffer.from(batch))
  copy.writeInt32BE(copy.length - LENGTH_END, LAYOUT.length)
  copy.writeUInt32BE(crc32c(copy.subarray(LAYOUT.attributes)), LAYOUT.checksum)
  return copy
}

describe('a record batch', () => {
  it('gives back whatever was put in, at its offsets', () => {
    fc.assert(
      fc.property(fc.array(outgoing, { minLength: 1, maxLength: 20 }), fc.nat(2 ** 50), (records, baseOffset) => {
        const bytes = stored(encodeRecordBatch(records, PRODUCER, 0), baseOffset)
        const expected = records.map(({ key, value, headers, timestamp }, index) => ({
          offset: baseOffset + index,
          timestamp,
          key,
          value,
          headers,
        }))
        expect(decodeRecordBatches(bytes)).toEqual({ records: expected, next: baseOffset + records.length })
      }),
      { numRuns: 300 },
    )
  })

  it('that is large enough is compressed, and comes back whole', () => {
    const records = Array.from({ length: 100 }, (_, index) => record({ key: String(index), value: '信用'.repeat(250) }))
    const batch = encodeRecordBatch(records, PRODUCER, 0)
    expect(batch.length).toBeLessThan(5_000)
    expect(decodeRecordBatches(batch).records.map(({ key, value }) => ({ key, value }))).toEqual(
      records.map(({ key, value }) => ({ key, value })),
    )
  })

  it('is left out where it is cut off, and those before it are whole', () => {
    const batch = encodeRecordBatch([record(), record()], PRODUCER, 0)
    const bytes = Buffer.concat([stored(batch, 0), stored(batch, 2)])
    for (let length = batch.length; length < bytes.length; length++) {
      const { records, next } = decodeRecordBatches(bytes.subarray(0, length))
      expect([records.length, next]).toEqual([2, 2])
    }
    expect(decodeRecordBatches(bytes).next).toBe(4)
    expect(decodeRecordBatches(bytes.subarray(0, batch.length - 1))).toEqual({ records: [], next: undefined })
  })

  it('that compaction has emptied or thinned moves the next offset past it', () => {
    const batch = encodeRecordBatch([record(), record(), record()], PRODUCER, 0)
    const empty = altered(stored(batch, 10), (copy) => {
      copy.writeInt32BE(0, LAYOUT.recordCount)
      return copy.subarray(0, LAYOUT.records)
    })
    expect(decodeRecordBatches(empty)).toEqual({ records: [], next: 13 })
    const { records, next } = decodeRecordBatches(Buffer.concat([empty, stored(batch, 13)]))
    expect([records.map(({ offset }) => offset), next]).toEqual([[13, 14, 15], 16])
  })

  it('of control records is passed over', () => {
    const control = altered(encodeRecordBatch([record()], PRODUCER, 0), (copy) => {
      copy.writeInt16BE(ATTRIBUTES.control, LAYOUT.attributes)
      return copy
    })
    expect(decodeRecordBatches(control)).toEqual({ records: [], next: 1 })
  })

  it("carries the broker's time where the topic asks for it", () => {
    const batch = altered(
      encodeRecordBatch([record({ timestamp: 5 }), record({ timestamp: 9 })], PRODUCER, 0),
      (copy) => {
        copy.writeInt16BE(ATTRIBUTES.logAppendTime, LAYOUT.attributes)
        return copy
      },
    )
    expect(decodeRecordBatches(batch).records.map(({ timestamp }) => timestamp)).toEqual([9, 9])
  })

  it('is read with gzip too, and refused with what is not known', () => {
    const batch = encodeRecordBatch([record()], PRODUCER, 0)
    const compressed = (method: number): Buffer =>
      altered(batch, (copy) => {
        copy.writeInt16BE(method, LAYOUT.attributes)
        return Buffer.concat([copy.subarray(0, LAYOUT.records), gzipSync(copy.subarray(LAYOUT.records))])
      })
    expect(decodeRecordBatches(compressed(COMPRESSION.gzip)).records).toHaveLength(1)
    expect(() => decodeRecordBatches(compressed(3))).toThrow(
      new AppError('kafka.refused', { detail: 'Records compressed with method 3 are not read.' }),
    )
  })

  it('that arrived damaged is not read', () => {
    const batch = encodeRecordBatch([record()], PRODUCER, 0)
    for (let at = LAYOUT.attributes; at < batch.length; at++) {
      const damaged = Buffer.from(batch)
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at)
      expect(() => decodeRecordBatches(damaged)).toThrow(/damaged/)
    }
  })

  it('has the checksum of the standard', () => {
    // RFC 3720, B.4, and the check value of CRC-32C.
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa)
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43)
    expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, index) => index)))).toBe(0x46dd794e)
  })
})
