import type { CutReason, RowSink, RowSplitter } from './row-splitter.ts'
import { PlaceCounter } from './text-place.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const COMMA = 0x2c

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

const EMPTY: CutReason = { zh: '请求体为空', en: 'the body is empty' }
const ENDS_EARLY: CutReason = { zh: '到此中断，不完整', en: 'the body ends too early' }
const OPENING: CutReason = { zh: '此处应为“[”或者“{”', en: 'expected [ or {' }
const VALUE: CutReason = { zh: '此处应为一个值', en: 'expected a value' }
const SEPARATOR: CutReason = { zh: '此处应为“,”或者“]”', en: 'expected , or ]' }
const BEHIND: CutReason = { zh: '结束之后还有其他内容', en: 'unexpected text after the end' }

/** Where in the body the next byte stands. */
type Place = 'start' | 'first-value' | 'value' | 'row' | 'comma' | 'end'

/**
 * Cuts a JSON array into the bytes of its elements while they arrive, following strings and nesting but parsing
 * nothing: an element that is not valid JSON spoils only itself. A body that is a single object is one row. What cannot
 * be cut (a missing comma, text around the array, an end too early) is reported with its line and character.
 */
export class JsonArraySplitter implements RowSplitter {
  readonly #sink: RowSink
  #place: Place = 'start'
  #afterRow: Place = 'comma'
  readonly #counter = new PlaceCounter()
  #depth = 0
  #isInString = false
  #isEscaped = false

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  write(chunk: Buffer): void {
    let index = 0
    while (index < chunk.length) {
      const reason = this.#place === 'row' ? undefined : this.#step(chunk[index] ?? 0)
      if (reason !== undefined) this.#fail(reason, chunk.subarray(0, index))
      index = this.#isRow() ? this.#copyRow(chunk, index) : index + 1
    }
    this.#counter.pass(chunk)
  }

  end(): void {
    if (this.#place !== 'end') this.#fail(this.#place === 'start' ? EMPTY : ENDS_EARLY)
  }

  #fail(reason: CutReason, passed: Buffer = Buffer.alloc(0)): never {
    this.#counter.pass(passed)
    this.#sink.fail(this.#counter.place, reason)
  }

  #isRow(): boolean {
    return this.#place === 'row'
  }

  /** Handles one byte outside of rows; a byte that begins a row only changes the place. Tells why it cannot stand there. */
  #step(byte: number): CutReason | undefined {
    if (isBlank(byte)) return undefined
    switch (this.#place) {
      case 'start':
        if (byte === OPEN_BRACKET) this.#place = 'first-value'
        else if (byte === OPEN_BRACE) this.#begin('end')
        else return OPENING
        return undefined
      case 'first-value':
        if (byte === COMMA) return VALUE
        if (byte === CLOSE_BRACKET) this.#place = 'end'
        else this.#begin('comma')
        return undefined
      case 'value':
        if (byte === COMMA || byte === CLOSE_BRACKET) return VALUE
        this.#begin('comma')
        return undefined
      case 'comma':
        if (byte === COMMA) this.#place = 'value'
        else if (byte === CLOSE_BRACKET) this.#place = 'end'
        else return SEPARATOR
        return undefined
      default:
        return BEHIND
    }
  }

  #begin(afterRow: Place): void {
    this.#place = 'row'
    this.#afterRow = afterRow
    this.#depth = 0
    this.#isInString = false
    this.#isEscaped = false
  }

  /** Passes the row's bytes from `start` on to the sink; returns where the chunk goes on after them. */
  #copyRow(chunk: Buffer, start: number): number {
    const end = this.#endOfRow(chunk, start)
    this.#sink.add(chunk.subarray(start, end < 0 ? chunk.length : end))
    if (end < 0) return chunk.length
    this.#sink.endRow()
    this.#place = this.#afterRow
    return end
  }

  /** The index behind the row's last byte, or -1 when it does not end in this chunk. */
  #endOfRow(chunk: Buffer, start: number): number {
    let depth = this.#depth
    let isInString = this.#isInString
    let isEscaped = this.#isEscaped
    for (let index = start; index < chunk.length; index++) {
      const byte = chunk[index]
      if (isInString) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) isInString = false
      } else if (byte === QUOTE) isInString = true
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (depth === 0) return index
        if (--depth === 0) return index + 1
      } else if (byte === COMMA && depth === 0) return index
    }
    this.#depth = depth
    this.#isInString = isInString
    this.#isEscaped = isEscaped
    return -1
  }
}
