import { isUtf8 } from 'node:buffer'
import type { Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { AppError } from '@mingxin/errors'
import { JsonArraySplitter } from './json-array.ts'
import { NdjsonSplitter } from './ndjson.ts'
import type { RowSink, RowSplitter } from './row-splitter.ts'

/** One row of a request as it arrived. `text` is undefined when it was too large or not UTF-8. */
export interface Row {
  readonly index: number
  readonly text: string | undefined
  readonly bytes: number
}

export interface RowLimits {
  readonly bodyBytesMax: number
  readonly rowBytesMax: number
  readonly rowsMax: number
  /** Without a further byte the body counts as broken off. */
  readonly stallMs: number
}

export const CONTENT_TYPES = ['application/json', 'application/x-ndjson', 'application/ndjson'] as const

/**
 * Reads a body to its end and hands over each row as it is complete; never holds more than one row itself. Rejects with
 * `request.body-too-large`, `request.too-many-records`, `request.malformed-json` (where rows cannot be told apart) or
 * `request.aborted` when the sender broke off.
 */
export async function readRows(
  content: Readable,
  contentType: string,
  limits: RowLimits,
  bodyHash: Hash,
  onRow: (row: Row) => void,
): Promise<void> {
  const assembler = new RowAssembler(limits, onRow)
  const splitter: RowSplitter =
    contentType === 'application/json' ? new JsonArraySplitter(assembler) : new NdjsonSplitter(assembler)
  let bytes = 0
  // Whoever sends nothing holds memory that others wait for.
  const timer = setTimeout(() => content.destroy(stalled()), limits.stallMs)
  try {
    for await (const chunk of content) {
      timer.refresh()
      bytes += chunk.length
      if (bytes > limits.bodyBytesMax) throw tooLarge(limits)
      bodyHash.update(chunk)
      splitter.write(chunk)
    }
  } catch (error) {
    throw isBrokenOff(error) ? new AppError('request.aborted', { cause: error }) : error
  } finally {
    clearTimeout(timer)
  }
  splitter.end()
}

const stalled = (): AppError => new AppError('request.aborted', { detail: 'The body stopped arriving.' })

const tooLarge = ({ bodyBytesMax }: RowLimits): AppError =>
  new AppError('request.body-too-large', { detail: `A body may hold ${bodyBytesMax} bytes at most.` })

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')

/** Puts the parts of a row together. A row above the limit is counted, not kept. */
class RowAssembler implements RowSink {
  readonly #limits: RowLimits
  readonly #onRow: (row: Row) => void
  #parts: Buffer[] = []
  #bytes = 0
  #index = 0

  constructor(limits: RowLimits, onRow: (row: Row) => void) {
    this.#limits = limits
    this.#onRow = onRow
  }

  add(bytes: Buffer): void {
    this.#bytes += bytes.length
    if (this.#bytes <= this.#limits.rowBytesMax) this.#parts.push(bytes)
  }

  endRow(): void {
    const { rowsMax, rowBytesMax } = this.#limits
    if (this.#index >= rowsMax)
      throw new AppError('request.too-many-records', { detail: `A request may hold ${rowsMax} records at most.` })
    const text = this.#bytes > rowBytesMax ? undefined : decode(this.#parts)
    this.#onRow({ index: this.#index++, text, bytes: this.#bytes })
    this.#parts = []
    this.#bytes = 0
  }

  fail(position: number, reason: string): never {
    throw new AppError('request.malformed-json', {
      detail: `The body is not valid JSON at byte ${position}: ${reason}.`,
    })
  }
}

function decode(parts: readonly Buffer[]): string | undefined {
  const [only] = parts
  const whole = parts.length === 1 && only ? only : Buffer.concat(parts)
  return isUtf8(whole) ? whole.toString('utf8') : undefined
}
