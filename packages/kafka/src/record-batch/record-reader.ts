/** Reads numbers and texts one after the other. Past the end it reads zeros: whoever reads has checked the lengths. */
export class RecordReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get position(): number {
    return this.#at
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  varint(): number {
    let byte = this.byte()
    let value = byte & 0x7f
    for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = this.byte()
      value += (byte & 0x7f) * factor
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** Text with its length before it; absent text reads as empty. */
  text(): string {
    const length = this.varint()
    if (length <= 0) return ''
    const begin = this.#at
    this.#at += length
    return this.#bytes.toString('utf8', begin, this.#at)
  }

  /** As `text`, for what is likely to be the same as `guess`, which is a text that was read before. */
  familiarText(guess: FamiliarText | undefined): FamiliarText {
    const begin = this.#at
    if (guess && this.#continuesWith(guess.encoded)) {
      this.#at += guess.encoded.length
      return guess
    }
    const text = this.text()
    return { text, encoded: this.#bytes.subarray(begin, this.#at) }
  }

  #continuesWith(encoded: Buffer): boolean {
    for (let index = 0; index < encoded.length; index++)
      if (encoded[index] !== this.#bytes[this.#at + index]) return false
    return true
  }
}

export interface FamiliarText {
  readonly text: string
  /** With the length before it. */
  readonly encoded: Buffer
}
