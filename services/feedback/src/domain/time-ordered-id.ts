import { randomBytes } from 'node:crypto'

const BYTES = 16
const POOL_IDS = 256

let pool = Buffer.alloc(0)
let offset = 0

/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, 74 random ones. Ids made one after the other lie together in an
 * index, which random ids would scatter over the whole of it. The time in it orders nothing that matters.
 */
export function timeOrderedId(atMs: number): string {
  const bytes = nextRandomBytes()
  bytes.writeUIntBE(atMs, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

// One call for many ids: asking the system for 16 bytes costs more than everything else here.
function nextRandomBytes(): Buffer {
  if (offset === pool.length) {
    pool = randomBytes(BYTES * POOL_IDS)
    offset = 0
  }
  offset += BYTES
  return pool.subarray(offset - BYTES, offset)
}
