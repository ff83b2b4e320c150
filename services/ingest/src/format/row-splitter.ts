import type { TextPlace } from './text-place.ts'

/** Takes the bytes of a request body as they arrive and cuts them into rows. */
export interface RowSplitter {
  write(chunk: Buffer): void
  end(): void
}

/** Why a body cannot be cut. */
export interface CutReason {
  readonly zh: string
  readonly en: string
}

/** What a splitter reports. */
export interface RowSink {
  /** A part of the current row; a row may come in several. */
  add(bytes: Buffer): void
  endRow(): void
  /** The body cannot be cut any further. */
  fail(place: TextPlace, reason: CutReason): never
}
