import type { RowSink, RowSplitter } from './row-splitter.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const COMMA = 0x2c

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** Where in the body the next byte stands. */
type Place = 'start' | 'first-value' | 'value' | 'row' | 'comma' | 'end'

/**
 * Cuts a JSON array into the bytes of its elements while they arrive, following strings and nesting but parsing
 * nothing: an element that is not valid JSON spoils only itself. A body that is a single object is one row. What cannot
 * be cut (a missing comma, text around the array, an end too early) is reported with its byte position.
 */
export class JsonArraySplitter implements RowSplitter {
  readonly #sink: RowSink
  #place: Place = 'start'
  #afterRow: Place = 'comma'
  #consumed = 0
  #depth = 0
  #isInString = false
  #isEscaped = false

  constructor(sink: RowSink) {
    this.#sink = sink
  }

  write(chunk: Buffer): void {
    let index = 0
    while (index < chunk.length) {
      if (this.#place !== 'row') this.#step(chunk[index] ?? 0, this.#consumed + index)
      index = this.#isRow() ? this.#copyRow(chunk, index) : index + 1
    }
    this.#consumed += chunk.length
  }

  end(): void {
    if (this.#place === 'start') this.#sink.fail(this.#consumed, 'the body is empty')
    if (this.#place !== 'end') this.#sink.fail(this.#consumed, 'the body ends too early')
  }

  #isRow(): boolean {
    return this.#place === 'row'
  }

  /** Handles one byte outside of rows; a byte that begins a row only changes the place. */
  #step(byte: number, position: number): void {
    if (isBlank(byte)) return
    switch (this.#place) {
      case 'start':
        if (byte === OPEN_BRACKET) this.#place = 'first-value'
        else if (byte === OPEN_BRACE) this.#begin('end')
        else this.#sink.fail(position, 'expected [ or {')
        return
      case 'first-value':
        if (byte === COMMA) this.#sink.fail(position, 'expected a value')
        if (byte === CLOSE_BRACKET) this.#place = 'end'
        else this.#begin('comma')
        return
      case 'value':
        if (byte === COMMA || byte === CLOSE_BRACKET) this.#sink.fail(position, 'expected a value')
        this.#begin('comma')
        return
      case 'comma':
        if (byte === COMMA) this.#place = 'value'
        else if (byte === CLOSE_BRACKET) this.#place = 'end'
        else this.#sink.fail(position, 'expected , or ]')
        return
      default:
        this.#sink.fail(position, 'unexpected text after the end')
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
