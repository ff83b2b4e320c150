/** Partitions of every topic. More than one machine will ever have members; changing it needs a drained log. */
export const PARTITIONS = 12

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The partition of a key: FNV-1a over its UTF-16 code units, the same in every process and version. */
export function partitionOf(key: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME)
  }
  return (hash >>> 0) % PARTITIONS
}
