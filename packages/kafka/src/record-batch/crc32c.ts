const POLYNOMIAL = 0x82f63b78
const SLICES = 8
/** For each of eight bytes in a row, what it adds to the checksum. */
const TABLE = createTable()

/** CRC-32C (Castagnoli), eight bytes a step: one byte a step would cost as much as everything else of a batch. */
export function crc32c(bytes: Buffer): number {
  const whole = bytes.length - (bytes.length % SLICES)
  let crc = 0xffffffff
  for (let at = 0; at < whole; at += SLICES) crc = addEight(crc, bytes, at)
  for (let at = whole; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(0, crc ^ byteAt(bytes, at))
  return (crc ^ 0xffffffff) >>> 0
}

function addEight(crc: number, bytes: Buffer, at: number): number {
  return (
    entry(7, crc ^ byteAt(bytes, at)) ^
    entry(6, (crc >>> 8) ^ byteAt(bytes, at + 1)) ^
    entry(5, (crc >>> 16) ^ byteAt(bytes, at + 2)) ^
    entry(4, (crc >>> 24) ^ byteAt(bytes, at + 3)) ^
    entry(3, byteAt(bytes, at + 4)) ^
    entry(2, byteAt(bytes, at + 5)) ^
    entry(1, byteAt(bytes, at + 6)) ^
    entry(0, byteAt(bytes, at + 7))
  )
}

const entry = (slice: number, byte: number): number => TABLE[(slice << 8) | (byte & 0xff)] ?? 0
const byteAt = (bytes: Buffer, at: number): number => bytes[at] ?? 0

function createTable(): Int32Array {
  const table = new Int32Array(SLICES * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
    table[byte] = crc
  }
  for (let at = 256; at < table.length; at++) {
    const previous = table[at - 256] ?? 0
    table[at] = (previous >>> 8) ^ (table[previous & 0xff] ?? 0)
  }
  return table
}
