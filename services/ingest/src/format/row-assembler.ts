import { isUtf8 } from 'node:buffer'
import { AppError } from '@mingxin/errors'
import { BYTE_ORDER_MARK, type Utf8Watch } from '@mingxin/json'
import { toNotUtf8Error } from './not-utf8.ts'
import type { CutReason, RowSink } from './row-splitter.ts'
import type { TextPlace } from './text-place.ts'

/** One row of a request as it arrived. `text` is undefined when it was too large or not UTF-8. */
export interface Row {
  readonly index: number
  readonly text: string | undefined
  readonly bytes: number
}

export interface AssemblerOptions {
  readonly rowBytesMax: number
  readonly rowsMax: number
  /** Has seen every byte before it is given to the assembler. */
  readonly watch: Utf8Watch
  /** Whether a row may begin with a byte-order mark, as lines do where files were put together. It is no part of the row. */
  readonly skipsMarks: boolean
  readonly onRow: (row: Row) => void
}

/** Puts the parts of a row together. A row above the limit is counted, not kept. */
export class RowAssembler implements RowSink {
  readonly #options: AssemblerOptions
  #parts: Buffer[] = []
  #bytes = 0
  #index = 0
  #hasUtf8Beyond = false

  constructor(options: AssemblerOptions) {
    this.#options = options
  }

  /** Whether there was a row that proves the sender to write UTF-8: with characters beyond ASCII. */
  get hasUtf8Beyond(): boolean {
    return this.#hasUtf8Beyond
  }

  add(bytes: Buffer): void {
    this.#bytes += bytes.length
    if (this.#bytes <= this.#options.rowBytesMax) this.#parts.push(bytes)
  }

  endRow(): void {
    const row = this.#row()
    this.#parts = []
    this.#bytes = 0
    // A mark alone is a blank line: an empty file among those that were put together.
    if (row.bytes === 0) return
    const { rowsMax, onRow } = this.#options
    if (this.#index >= rowsMax)
      throw new AppError('request.too-many-records', { detail: `A request may hold ${rowsMax} records at most.` })
    if (row.text !== undefined && row.text.length < row.bytes) this.#hasUtf8Beyond = true
    onRow({ index: this.#index++, ...row })
  }

  #row(): Omit<Row, 'index'> {
    if (this.#bytes > this.#options.rowBytesMax) return { text: undefined, bytes: this.#bytes }
    const text = this.#decode()
    if (!this.#options.skipsMarks || !text?.startsWith('\ufeff')) return { text, bytes: this.#bytes }
    const rest = text.slice(1)
    return { text: rest, bytes: rest.trim() === '' ? 0 : this.#bytes - BYTE_ORDER_MARK.length }
  }

  // Bytes of another encoding hold brackets, quotes and backslashes where there are none; then that is the reason.
  fail({ line, column }: TextPlace, { zh, en }: CutReason): never {
    const { foreign } = this.#options.watch
    if (foreign) throw toNotUtf8Error(foreign)
    throw new AppError('request.malformed-json', {
      detail: `The body is not valid JSON at line ${line}, column ${column}: ${en}.`,
      detailZh: `第${line}行第${column}个字符处有误：${zh}`,
    })
  }

  #decode(): string | undefined {
    const [only] = this.#parts
    const whole = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts)
    return this.#options.watch.foreign === undefined || isUtf8(whole) ? whole.toString('utf8') : undefined
  }
}
