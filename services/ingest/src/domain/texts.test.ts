import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, entitiesIn, isOdd, isUnusual, trimBlanks, unusualIn } from './texts.ts'

const anyText = fc.string({ unit: 'binary' })

describe('HTML entities', () => {
  it.each([
    ['A&amp;B', 'A&B'],
    ['&amp;nbsp;', '&nbsp;'],
    ['&#26080;&#x65e0;', '无无'],
    ['&nbsp;', '\u00a0'],
    ['&#39;91440608PDY0002711', "'91440608PDY0002711"],
    ['第一&mdash;二款', '第一—二款'],
    ['&#xFFFD;&#65533;', '\ufffd\ufffd'],
    ['&#128;', '€'],
  ])('%s is decoded once', (text, decoded) => expect(decodeEntities(text)).toBe(decoded))

  it.each(['A&B公司', '&nbsp', '&nosuch;', '&#0;', '&#xD83D;&#xDE00;', '&#x110000;', '&;', '&#;', '罚款&没收;'])(
    '%s stands for nothing and stays',
    (text) => {
      expect(decodeEntities(text)).toBe(text)
      expect(entitiesIn(text)).toEqual([])
    },
  )

  it('are decoded to what every table can hold', () => {
    const entity = fc.integer({ min: 0, max: 0x120000 }).map((code) => `&#${code};`)
    fc.assert(
      fc.property(entity, (text) => {
        const decoded = decodeEntities(text)
        expect(decoded.isWellFormed()).toBe(true)
        expect(decoded).not.toContain('\0')
      }),
    )
  })

  it('are named each once', () => {
    expect(entitiesIn('&nbsp;&nbsp;A&amp;B&none;')).toEqual(['&nbsp;', '&amp;'])
  })

  it('of a text without an ampersand leave it as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!text.includes('&'))
        expect(decodeEntities(text)).toBe(text)
      }),
    )
  })
})

describe('blanks', () => {
  it.each(['\u00a0', '\u3000', ' ', '\t', '\r\n', '\u200b', '\ufeff', '\u2003', '\u00ad', '\u202a'])(
    'at the edges go: %j',
    (blank) => expect(trimBlanks(`${blank}${blank}甲${blank}乙${blank}`)).toBe(`甲${blank}乙`),
  )

  it('inside stay, line ends too, and so do selectors of variants of a character', () => {
    for (const text of ['第一款\r\n第二款\n第三款', '葛\u{e0100}', '甲\u3000乙', '\u0001甲'])
      expect(trimBlanks(text)).toBe(text)
  })

  it('are all there is in a text that is then empty', () => {
    expect(trimBlanks('\u00a0 \u3000')).toBe('')
    expect(trimBlanks('')).toBe('')
  })

  it('go once for all, and nothing but blanks goes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const trimmed = trimBlanks(text)
        expect(trimBlanks(trimmed)).toBe(trimmed)
        expect(trimmed).toBe(trimmed.trim())
        expect(text).toContain(trimmed)
      }),
    )
  })

  it('of a megabyte within a text cost no more than their number', () => {
    const text = `甲${' '.repeat(1_000_000)}乙`
    expect(trimBlanks(text)).toBe(text)
  })
})

describe('unusual characters', () => {
  it.each(['\ue000', '\uf8ff', '\ufffd', '\u{f0000}', '\u{10fffd}'])('%s is one, and is named', (character) => {
    expect(isUnusual(`王${character}`)).toBe(true)
    expect(isOdd(character)).toBe(true)
    expect(unusualIn(`王${character}${character}`)).toEqual([
      `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`,
    ])
  })

  it.each(['𠮷', '⺠', '〇', '葛\u{e0100}', 'ﬁ', '\u2028'])('%s is none', (text) => expect(isUnusual(text)).toBe(false))
})
