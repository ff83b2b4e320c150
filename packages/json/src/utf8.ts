import { isUtf8 } from 'node:buffer'

/** What bytes are that were to be UTF-8 and are not. */
export interface ForeignBytes {
  /** The encoding they have, as far as bytes tell it: GB18030 includes GBK and GB2312. */
  readonly encoding: 'UTF-16' | 'GB18030' | 'unknown'
  /** The first byte that is no UTF-8, counted from 0. */
  readonly position: number
}

/** The byte-order mark of UTF-8. RFC 8259, 8.1: nobody may write it before JSON; whoever reads may skip it. */
export const BYTE_ORDER_MARK: Buffer = Buffer.from([0xef, 0xbb, 0xbf])

/** The bytes behind a byte-order mark of UTF-8; all of them where there is none. */
export const withoutByteOrderMark = (bytes: Buffer): Buffer =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes

/** How many bytes of a text `isUtf16` has to see. */
export const HEAD_BYTES = 4

/**
 * Whether JSON text begins as UTF-16 (or UTF-32) does, with its byte-order mark or without. JSON begins with an ASCII
 * character, half of which is NUL there, and no UTF-8 JSON holds a NUL (RFC 4627, 3).
 */
export function isUtf16(head: Buffer): boolean {
  const mark = head.length < 2 ? 0 : head.readUInt16BE(0)
  return mark === 0xfffe || mark === 0xfeff || head.subarray(0, HEAD_BYTES).includes(0)
}

/** What whole text is when it is not UTF-8, undefined when it is. Text that only happens to be both counts as UTF-8. */
export function foreignBytesIn(bytes: Buffer): ForeignBytes | undefined {
  if (isUtf16(bytes)) return { encoding: 'UTF-16', position: 0 }
  if (isUtf8(bytes)) return undefined
  const position = validLength(bytes)
  return { encoding: encodingAround(bytes, position), position }
}

/** Length of the longest beginning that is valid UTF-8. */
export function validLength(bytes: Buffer): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] ?? 0)
    const sequence = bytes.subarray(index, index + length)
    if (length > 1 && (sequence.length < length || !isUtf8(sequence))) return index
    if (length === 0) return index
    index += length
  }
  return index
}

/** How long the sequence is that a byte begins; 0 for a byte that begins none (RFC 3629, 4). */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  if (byte < 0xe0) return 2
  return byte < 0xf0 ? 3 : 4
}

/** Bytes at the end of `bytes` that begin a sequence whose rest is still to come. */
export function unfinishedBytes(bytes: Buffer): number {
  for (let count = 1; count <= Math.min(3, bytes.length); count++) {
    const byte = bytes[bytes.length - count] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return sequenceLength(byte) > count ? count : 0
  }
  return 0
}

// No byte below this one is part of a character of GB18030 that has several.
const GB18030_ALONE = 0x30
const SAMPLE_BYTES_MAX = 1024

/** What the bytes around the first foreign one could be. */
export function encodingAround(bytes: Buffer, position: number): ForeignBytes['encoding'] {
  let start = position
  while (start > 0 && (bytes[start - 1] ?? 0) >= GB18030_ALONE) start--
  const sample = bytes.subarray(start, position + SAMPLE_BYTES_MAX)
  try {
    // As a stream: the sample may end within a character.
    new TextDecoder('gb18030', { fatal: true }).decode(sample, { stream: true })
    return 'GB18030'
  } catch {
    return 'unknown'
  }
}

/** What came instead of UTF-8, in a sentence of either language. Bytes are counted from 1 for people. */
export function describeForeign({ encoding, position }: ForeignBytes): { readonly zh: string; readonly en: string } {
  const nth = position + 1
  const what = {
    'UTF-16': { zh: '来的像是UTF-16或者UTF-32', en: 'it is UTF-16 or UTF-32' },
    GB18030: {
      zh: `来的像是GBK或者GB18030，自第${nth}个字节起`,
      en: `byte ${nth} is not, and the text looks like GB18030 or GBK`,
    },
    unknown: {
      zh: `自第${nth}个字节起不是，也不像是GBK或者GB18030`,
      en: `byte ${nth} is not, and it is no GB18030 either`,
    },
  }
  const { zh, en } = what[encoding]
  return { zh: `应为UTF-8编码；${zh}`, en: `The body must be UTF-8 (RFC 8259); ${en}. Save or send it as UTF-8.` }
}
