import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'

/** What came back for one request. */
export interface Exchange {
  /** Undefined when no answer came. */
  readonly status: number | undefined
  readonly retryAfter: string | undefined
  /** The beginning of the answer. */
  readonly text: string
  readonly error: Error | undefined
  readonly isTimedOut: boolean
}

export interface Request {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
  /** For the whole exchange, connecting included. */
  readonly timeoutMs: number
  /** Asked when the connection is there, right before the request is written. */
  readonly mayWrite: () => boolean
}

const ANSWER_BYTES_MAX = 1_024

/**
 * Sends a POST and never rejects. The status decides, as soon as it is there: of the answer at most 1 KB is read, and a
 * receiver that goes on sending is cut off. A request whose time is over before it was written is never written later.
 */
export const exchange = (dispatcher: Dispatcher, request: Request): Promise<Exchange> =>
  new Promise((resolve) => {
    const handler = new ExchangeHandler(resolve, request)
    const { path, headers, body } = request
    dispatcher.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, handler)
  })

// A header that is sent twice comes as a list; its value is that of one line with commas (RFC 9110 5.3).
const inOneLine = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.join(', ') : value

class ExchangeHandler implements Dispatcher.DispatchHandler {
  readonly #resolve: (exchange: Exchange) => void
  readonly #timer: NodeJS.Timeout
  readonly #mayWrite: () => boolean
  #controller: Dispatcher.DispatchController | undefined
  #isOver = false
  #status: number | undefined
  #retryAfter: string | undefined
  #chunks: Buffer[] = []
  #bytes = 0

  constructor(resolve: (exchange: Exchange) => void, { timeoutMs, mayWrite }: Request) {
    this.#resolve = resolve
    this.#mayWrite = mayWrite
    this.#timer = setTimeout(() => this.#end(undefined, true), timeoutMs)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#isOver || !this.#mayWrite()) controller.abort(new Error('over'))
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return
    this.#status = status
    this.#retryAfter = inOneLine(headers['retry-after'])
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#bytes < ANSWER_BYTES_MAX) this.#chunks.push(chunk)
    this.#bytes += chunk.length
    if (this.#bytes > ANSWER_BYTES_MAX) this.#end(undefined, false)
  }

  onResponseEnd(): void {
    this.#end(undefined, false)
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(error, false)
  }

  #end(error: Error | undefined, isTimedOut: boolean): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    const isCutOff = isTimedOut || this.#bytes > ANSWER_BYTES_MAX
    if (isCutOff) this.#controller?.abort(new Error('over'))
    this.#resolve({
      status: this.#status,
      retryAfter: this.#retryAfter,
      text: Buffer.concat(this.#chunks).subarray(0, ANSWER_BYTES_MAX).toString('utf8'),
      error: this.#status === undefined ? error : undefined,
      isTimedOut: isTimedOut && this.#status === undefined,
    })
  }
}
