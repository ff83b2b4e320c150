import type { Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { AppError } from '@mingxin/errors'
import type { Row } from './row-assembler.ts'
import { RowReader } from './row-reader.ts'

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
 * `request.body-too-large`, `request.too-many-records`, `request.malformed-json` (where rows cannot be told apart),
 * `request.not-utf8` (see `RowReader`) or `request.aborted` when the sender broke off.
 */
export async function readRows(
  content: Readable,
  contentType: string,
  limits: RowLimits,
  bodyHash: Hash,
  onRow: (row: Row) => void,
): Promise<void> {
  const { rowBytesMax, rowsMax } = limits
  const reader = new RowReader({ contentType, rowBytesMax, rowsMax, onRow })
  let bytes = 0
  // Whoever sends nothing holds memory that others wait for.
  const timer = setTimeout(() => content.destroy(stalled()), limits.stallMs)
  try {
    for await (const chunk of content) {
      timer.refresh()
      bytes += chunk.length
      if (bytes > limits.bodyBytesMax) throw tooLarge(limits)
      bodyHash.update(chunk)
      reader.write(chunk)
    }
  } catch (error) {
    throw isBrokenOff(error) ? new AppError('request.aborted', { cause: error }) : error
  } finally {
    clearTimeout(timer)
  }
  reader.end()
}

const stalled = (): AppError => new AppError('request.aborted', { detail: 'The body stopped arriving.' })

const tooLarge = ({ bodyBytesMax }: RowLimits): AppError =>
  new AppError('request.body-too-large', { detail: `A body may hold ${bodyBytesMax} bytes at most.` })

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
