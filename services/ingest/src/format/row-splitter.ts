/** Takes the bytes of a request body as they arrive and cuts them into rows. */
export interface RowSplitter {
  write(chunk: Buffer): void
  end(): void
}

/** What a splitter reports. */
export interface RowSink {
  /** A part of the current row; a row may come in several. */
  add(bytes: Buffer): void
  endRow(): void
  /** The body cannot be cut any further. `position` counts bytes from 0. */
  fail(position: number, reason: string): never
}
