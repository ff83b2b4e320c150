import { HEAD_BYTES, isUtf16, Utf8Watch, withoutByteOrderMark } from '@mingxin/json'
import { JsonArraySplitter } from './json-array.ts'
import { NdjsonSplitter } from './ndjson.ts'
import { toNotUtf8Error } from './not-utf8.ts'
import { type Row, RowAssembler } from './row-assembler.ts'
import type { RowSplitter } from './row-splitter.ts'

export interface RowReaderOptions {
  readonly contentType: string
  readonly rowBytesMax: number
  readonly rowsMax: number
  readonly onRow: (row: Row) => void
}

/** What reads the body from its fifth byte on, when the first four have told how it is written. */
interface Reading {
  readonly watch: Utf8Watch
  readonly assembler: RowAssembler
  readonly splitter: RowSplitter
}

/**
 * Reads the bytes of a body as rows of UTF-8 while they arrive. A byte-order mark at its start is skipped.
 *
 * Throws `request.not-utf8` at once for UTF-16; for other foreign bytes when rows cannot be told apart, or when at the
 * end no row with characters beyond ASCII was UTF-8. Where one was, the sender writes UTF-8, and a row of foreign bytes
 * spoils only itself.
 */
export class RowReader {
  readonly #options: RowReaderOptions
  #head: Buffer = Buffer.alloc(0)
  #reading: Reading | undefined

  constructor(options: RowReaderOptions) {
    this.#options = options
  }

  write(chunk: Buffer): void {
    if (this.#reading) {
      feed(this.#reading, chunk)
      return
    }
    this.#head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk])
    if (this.#head.length >= HEAD_BYTES) this.#begin()
  }

  end(): void {
    const { watch, splitter, assembler } = this.#reading ?? this.#begin()
    watch.end()
    splitter.end()
    if (watch.foreign && !assembler.hasUtf8Beyond) throw toNotUtf8Error(watch.foreign)
  }

  #begin(): Reading {
    if (isUtf16(this.#head)) throw toNotUtf8Error({ encoding: 'UTF-16', position: 0 })
    const content = withoutByteOrderMark(this.#head)
    const skippedBytes = this.#head.length - content.length
    const { contentType, ...options } = this.#options
    const watch = new Utf8Watch(skippedBytes)
    const isArray = contentType === 'application/json'
    const assembler = new RowAssembler({ ...options, watch, skipsMarks: !isArray })
    const reading = {
      watch,
      assembler,
      splitter: isArray ? new JsonArraySplitter(assembler) : new NdjsonSplitter(assembler),
    }
    this.#reading = reading
    feed(reading, content)
    return reading
  }
}

function feed({ watch, splitter }: Reading, bytes: Buffer): void {
  watch.see(bytes)
  splitter.write(bytes)
}
