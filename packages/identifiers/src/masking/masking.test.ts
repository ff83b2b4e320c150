import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText, residentId, uscc } from '../testing/arbitraries.ts'
import { maskCode, maskPassport, maskPersonId, maskPersonName, maskPhone } from './fields.ts'
import { maskPersonIdsIn } from './free-text.ts'
import { isMasked, maskedMatches } from './masked-code.ts'

describe('field masks', () => {
  it('show what the dossier lets them show', () => {
    expect(maskPersonId('44060818800101001X')).toBe('440608********001X')
    expect(maskPersonId('440608000101001')).toBe('440608******001')
    expect(maskPassport('PDY000012')).toBe('*****0012')
    expect(maskPersonName('张三')).toBe('张*')
    expect(maskPersonName('欧阳某某')).toBe('欧*')
    expect(maskPersonName('𠮷田')).toBe('𠮷*')
    expect(maskPhone('13800000000')).toBe('138****0000')
    expect(maskPhone('0757-88880000')).toBe('*********0000')
    expect(maskCode('92440608PDY00028XM')).toBe('92440608******28XM')
    expect(maskCode('92440608PDY00028')).toBe('92440608****0028')
    expect(maskCode('440684699999967')).toBe('***********9967')
    expect(maskPersonId('44060818800101001X01')).toBe('440608********001X01')
  })

  it('show at most half of a short value, and nothing of a name of one character', () => {
    expect(maskPassport('AB1')).toBe('**1')
    expect(maskPassport('𠮷𠮷𠮷𠮷x').isWellFormed()).toBe(true)
    expect(maskPersonId('1234')).toBe('**34')
    expect(maskPersonName('张')).toBe('*')
    expect(maskPersonName('')).toBe('*')
    expect(maskPassport('')).toBe('')
  })

  it('never give a value back unmasked', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!text.includes('*'))
        for (const mask of [maskPersonId, maskPassport, maskPersonName, maskPhone]) {
          expect(mask(text)).not.toBe(text)
          expect(mask(text)).toContain('*')
        }
      }),
    )
  })
})

describe('maskPersonIdsIn', () => {
  const gaps = fc.array(fc.constantFrom('', '', '', ' ', '-', '\u3000', '\u200b', ' -'), {
    minLength: 17,
    maxLength: 17,
  })
  const wide = (text: string) => text.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

  it('hides every digit of the date of birth, wherever the number stands and however it is spaced', () => {
    fc.assert(
      fc.property(likelyText, residentId, gaps, likelyText, fc.boolean(), (before, id, spaces, behind, isWide) => {
        const written = [...(isWide ? wide(id) : id)].map((digit, index) => digit + (spaces[index] ?? ''))
        const masked = maskPersonIdsIn(before + written.join('') + behind)
        const start = before.length + written.slice(0, 6).join('').length
        const date = written.slice(6, 14).map((digit) => digit.replace(/^./, '*'))
        expect(masked.slice(start, start + date.join('').length)).toBe(date.join(''))
      }),
      { numRuns: 2000 },
    )
  })

  it('hides a number of the first generation that stands by itself', () => {
    expect(maskPersonIdsIn('身份证440608000101001，')).toBe('身份证440608******001，')
    expect(maskPersonIdsIn('2026-08-04 440608000101001')).toBe('2026-08-04 440608******001')
    expect(maskPersonIdsIn('440608 000101 001')).toBe('440608 ****** 001')
  })

  it('a character that is no separator, or three separators, part two numbers', () => {
    for (const text of [
      '440608元18800101元001X',
      '440608:18800101:0010',
      '440608   18800101001X',
      '440608年18800101001X',
    ]) {
      expect(maskPersonIdsIn(text)).toBe(text)
    }
    expect(maskPersonIdsIn('证号:440608000101001;')).toBe('证号:440608******001;')
    expect(maskPersonIdsIn('/440608000101001/')).toBe('/440608******001/')
    expect(maskPersonIdsIn('４４０６０８０００１０１００１')).toBe('４４０６０８******００１')
    expect(maskPersonIdsIn('９9０6０818８0０1０1９９９９')).toBe('９9０6０8********９９９９')
  })

  it('hides a mistyped number and every one of several', () => {
    expect(maskPersonIdsIn('44060818800101002X/440608188001010028')).toBe('440608********002X/440608********0028')
    expect(maskPersonIdsIn('44060818800101001x13800000000')).toBe('440608********001x13800000000')
  })

  it('leaves length, letters and idempotence alone', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likelyText), (text) => {
        const masked = maskPersonIdsIn(text)
        expect(masked).toHaveLength(text.length)
        expect(maskPersonIdsIn(masked)).toBe(masked)
      }),
    )
  })

  it('leaves organisations’ codes, dates and amounts readable', () => {
    const text = '91440608PDY0002711 于 2026-08-04 罚款 1,234,567.89 元，注册号 4406840999999，电话 0757-88880000'
    expect(maskPersonIdsIn(text)).toBe(text)
  })

  it('masks a megabyte of digits and blanks', () => {
    const digits = '18800101'.repeat(131_072)
    expect(maskPersonIdsIn(digits)).toHaveLength(digits.length)
    const blanks = '1 '.repeat(524_288)
    expect(maskPersonIdsIn(blanks)).toBe(blanks)
  })
})

describe('maskedMatches', () => {
  it('a code fits every mask made of it, however many stars stand for the hidden stretch', () => {
    fc.assert(
      fc.property(
        uscc,
        fc.integer({ min: 1, max: 11 }),
        fc.nat(16),
        fc.integer({ min: 1, max: 6 }),
        (code, length, at, stars) => {
          fc.pre(at + length <= code.length && !isMasked(code))
          const masked = code.slice(0, at) + '*'.repeat(stars) + code.slice(at + length)
          expect(maskedMatches(masked, code)).toBe(true)
        },
      ),
    )
  })

  it('a visible character that differs rules a code out', () => {
    expect(maskedMatches('91440608****002711', '91440608PDY0002711')).toBe(true)
    expect(maskedMatches('91440608****002711', '91440608PDY0002712')).toBe(false)
    expect(maskedMatches('91440606****002711', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('9144**08**Y0002711', '91440608PDY0002711')).toBe(true)
    expect(maskedMatches('9144**PDY*0**711', '91440608PDY0002711')).toBe(true)
    expect(maskedMatches('9144**PDY*7**711', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('9144**0608**002711', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('9144**09**Y0002711', '91440608PDY0002711')).toBe(false)
  })

  it('a mask hides at least one character', () => {
    expect(maskedMatches('91440608PDY000*2711', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('91440608PDY0002711*', '91440608PDY0002711')).toBe(false)
  })

  it('nothing fits a mask that shows fewer than six characters, or a value that is none', () => {
    expect(maskedMatches('914**11', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('914**711', '91440608PDY0002711')).toBe(true)
    expect(maskedMatches('******', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches('91440608PDY0002711', '91440608PDY0002711')).toBe(false)
    expect(maskedMatches(`${'9'.repeat(64)}*`, '9'.repeat(64))).toBe(false)
    expect(maskedMatches(`${'9'.repeat(20)}*`, '9'.repeat(64))).toBe(true)
    expect(maskedMatches(`${'9'.repeat(20)}*`, '9'.repeat(65))).toBe(false)
  })
})
