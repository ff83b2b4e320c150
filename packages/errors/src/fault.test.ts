import { describe, expect, it } from 'vitest'
import { showValue } from './index.ts'

// Synthetic: born in 1880.
const ID = '440684188001010015'

describe('a value in an error message', () => {
  it.each([
    ['text', 'text'],
    [12, '12'],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [undefined, '(missing)'],
    [null, 'null'],
  ])('is shown as it came: %j', (value, shown) => {
    expect(showValue(value)).toBe(shown)
  })

  it('is shortened', () => {
    expect(showValue('明'.repeat(500))).toBe(`${'明'.repeat(120)}…`)
  })

  it('never shows a person’s id number, wherever it stands and wherever the text is cut', () => {
    for (let before = 0; before < 130; before++) {
      const shown = showValue(`${' '.repeat(before)}${ID} and more ${' '.repeat(150)}`)
      for (const part of [ID, ID.slice(0, 14), ID.slice(6)]) expect(shown).not.toContain(part)
    }
    expect(showValue({ personIdNo: ID })).not.toContain(ID)
  })

  it('holds nothing PostgreSQL refuses: no NUL, no half of a surrogate pair', () => {
    expect(showValue('a\0b\ud800c')).toBe('a\ufffdb\ufffdc')
    expect(showValue('\0'.repeat(500))).toBe(`${'\ufffd'.repeat(120)}…`)
  })

  it('is well-formed text also when a character is cut in two', () => {
    expect(showValue('😀'.repeat(100)).isWellFormed()).toBe(true)
    expect(showValue(`x${'😀'.repeat(100)}`).isWellFormed()).toBe(true)
  })
})
