import type { RowSink, RowSplitter } from './row-splitter.ts'

const LINE_FEED = 0x0a

/** Cuts NDJSON into its lines; blank lines are no rows. A last line without line feed counts. */
export class NdjsonSplitter implements RowSplitter {
  readonly #sink: RowSink
  #hasContent = false

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  write(chunk: Buffer): void {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      this.#add(chunk.subarray(start, end))
      this.#endLine()
      start = end + 1
    }
    this.#add(chunk.subarray(start))
  }

  end(): void {
    this.#endLine()
  }

  #add(bytes: Buffer): void {
    if (!this.#hasContent && isBlank(bytes)) return
    this.#hasContent = true
    this.#sink.add(bytes)
  }

  #endLine(): void {
    if (this.#hasContent) this.#sink.endRow()
    this.#hasContent = false
  }
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)
