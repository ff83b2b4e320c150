import { VARINT_BYTES_MAX, writeVarint } from './varint.ts'

const FIRST_BYTES = 16 * 1024

/** Bytes that grow as they are written. */
export class RecordWriter {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** What was written. Overwritten by what is written after `clear`. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  clear(): void {
    this.#length = 0
  }

  varint(value: number): void {
    this.#makeRoom(VARINT_BYTES_MAX)
    this.#length = writeVarint(this.#bytes, value, this.#length)
  }

  /** Text in UTF-8 with its length before it. */
  text(text: string): void {
    const bytes = Buffer.byteLength(text)
    this.varint(bytes)
    this.#makeRoom(bytes)
    this.#length += this.#bytes.write(text, this.#length)
  }

  append(bytes: Buffer): void {
    this.#makeRoom(bytes.length)
    this.#length += bytes.copy(this.#bytes, this.#length)
  }

  #makeRoom(bytes: number): void {
    const needed = this.#length + bytes
    if (needed <= this.#bytes.length) return
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length))
    this.#bytes.copy(grown, 0, 0, this.#length)
    this.#bytes = grown
  }
}
