import { isUtf8 } from 'node:buffer'
import { encodingAround, type ForeignBytes, unfinishedBytes, validLength } from './utf8.ts'

const NOTHING = Buffer.alloc(0)

/** Watches text that arrives in chunks for the first byte that is not UTF-8. Sequences may be cut anywhere. */
export class Utf8Watch {
  #seenBytes: number
  #unfinished: Buffer = NOTHING
  #previous: Buffer = NOTHING
  #foreign: ForeignBytes | undefined

  /** `skippedBytes`: what stood before the first chunk, for the positions that are told. */
  constructor(skippedBytes = 0) {
    this.#seenBytes = skippedBytes
  }

  /** The first byte that was not UTF-8; undefined as long as everything was. */
  get foreign(): ForeignBytes | undefined {
    return this.#foreign
  }

  see(chunk: Buffer): void {
    if (this.#foreign) return
    const bytes = this.#unfinished.length === 0 ? chunk : Buffer.concat([this.#unfinished, chunk])
    const whole = bytes.subarray(0, bytes.length - unfinishedBytes(bytes))
    if (!isUtf8(whole)) {
      this.#report(bytes, validLength(whole))
      return
    }
    this.#seenBytes += whole.length
    this.#unfinished = bytes.subarray(whole.length)
    this.#previous = whole
  }

  end(): void {
    if (!this.#foreign && this.#unfinished.length > 0) this.#report(this.#unfinished, 0)
  }

  #report(bytes: Buffer, index: number): void {
    const encoding = encodingAround(Buffer.concat([this.#previous, bytes]), this.#previous.length + index)
    this.#foreign = { encoding, position: this.#seenBytes + index }
  }
}
