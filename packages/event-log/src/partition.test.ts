import { describe, expect, it } from 'vitest'
import { murmur2, PARTITIONS, partitionOf } from './partition.ts'

// The values that Apache Kafka's own UtilsTest.testMurmur2 expects.
const KAFKA: readonly [string, number][] = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
]

describe('the partition of a key', () => {
  it.each(KAFKA)('hashes %s as Kafka does', (key, hash) => {
    expect(murmur2(Buffer.from(key))).toBe(hash)
  })

  it('lies within the partitions of the topic, for keys of every length and script', () => {
    const keys = Array.from(
      { length: 2_000 },
      (_, index) => '信用主体/佛山高明区'.repeat(index % 3) + 'x'.repeat(index % 9) + index,
    )
    for (const partitions of [1, 3, PARTITIONS]) {
      const used = new Set(keys.map((key) => partitionOf(key, partitions)))
      expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: partitions }, (_, index) => index))
    }
  })
})
