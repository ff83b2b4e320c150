const WIDTH = 28
const REDRAW_MS = 100
const LINE_MS = 5_000

/** Shows how far long work is, on stderr: a line that is redrawn on a terminal, now and then a line elsewhere. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY === true
  #shownAt = 0

  show(what: string, done: number, total: number): void {
    const now = Date.now()
    const isDue = now - this.#shownAt >= (this.#isTerminal ? REDRAW_MS : LINE_MS)
    if (!isDue && done < total) return
    if (!this.#isTerminal && !isDue) return
    this.#shownAt = now
    const share = total === 0 ? 1 : Math.min(done / total, 1)
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')
    const text = `${bar} ${String(Math.round(share * 100)).padStart(3)} %  ${what}  ${done}/${total}`
    process.stderr.write(this.#isTerminal ? `\r\x1b[2K${text}` : `${text}\n`)
  }

  /** Ends the redrawn line. */
  end(): void {
    if (this.#isTerminal) process.stderr.write('\r\x1b[2K')
  }
}
