import { isAscii } from 'node:buffer'

const LINE_FEED = 0x0a

/** A place in a text, for people: line and character, both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Follows UTF-8 that arrives in chunks, and tells the place behind what has passed. */
export class PlaceCounter {
  #line = 1
  #column = 1

  get place(): TextPlace {
    return { line: this.#line, column: this.#column }
  }

  pass(bytes: Buffer): void {
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      this.#line++
      this.#column = 1
      start = end + 1
    }
    this.#column += charactersIn(bytes.subarray(start))
  }
}

/** Every byte begins a character but those that continue one. */
function charactersIn(bytes: Buffer): number {
  if (isAscii(bytes)) return bytes.length
  let count = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count++
  return count
}
