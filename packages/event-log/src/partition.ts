/** Partitions of every topic of the embedded log, and those a topic has in Kafka unless the contract says otherwise. */
export const PARTITIONS = 12

const SEED = 0x9747b28c
const MULTIPLIER = 0x5bd1e995

/**
 * The partition of a key as Kafka's own clients choose it (Java's `BuiltInPartitioner.partitionForKey`, librdkafka's
 * `murmur2_random`, kafkajs, …): murmur2 over its UTF-8 bytes, the sign bit cleared, modulo the number of partitions.
 */
export const partitionOf = (key: string, partitions: number = PARTITIONS): number =>
  (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions

/** MurmurHash2, 32 bits, with Kafka's seed, as a signed integer (org.apache.kafka.common.utils.Utils.murmur2). */
export function murmur2(bytes: Buffer): number {
  const whole = bytes.length & ~3
  let hash = SEED ^ bytes.length
  for (let index = 0; index < whole; index += 4) {
    const mixed = Math.imul(bytes.readInt32LE(index), MULTIPLIER)
    hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(mixed ^ (mixed >>> 24), MULTIPLIER)
  }
  const rest = bytes.length - whole
  if (rest > 0) hash = Math.imul(hash ^ bytes.readUIntLE(whole, rest), MULTIPLIER)
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER)
  return hash ^ (hash >>> 15)
}
