import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText, uscc } from '../testing/arbitraries.ts'
import { maskPhonesIn } from './phones.ts'

const digit = fc.constantFrom(...'0123456789')
const mobile = fc
  .tuple(fc.constantFrom(...'3456789'), fc.array(digit, { minLength: 9, maxLength: 9 }))
  .map(([second, rest]) => `1${second}${rest.join('')}`)
const wide = (text: string) => text.replace(/[0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

/** Text in which numbers, their pieces and what may stand around them meet more often than by chance. */
const phoneText = fc
  .array(
    fc.oneof(
      mobile,
      mobile.map(wide),
      fc.constantFrom('+86', '0086', '86', '0', '1', '13', '138', '1380', '13800001', '390', '0000', ' ', '-', '  '),
      fc.constantFrom('2026-03-05', '电话', '、', '（', '）', 'x', 'A', '*', '\u3000', '\u200b'),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

/** A mobile number that stands by itself, as somebody who searches a published text would look for it. */
const STANDING =
  /(?<![0-9A-Za-z])(?<![0-9][ -]{1,2})1[3-9][0-9](?:[0-9]{8}|[ -]{1,2}[0-9]{4}[ -]{1,2}[0-9]{4})(?![0-9A-Za-z])(?![ -]{1,2}[0-9])/g
const numbersIn = (text: string) => text.normalize('NFKC').match(STANDING) ?? []

describe('maskPhonesIn', () => {
  it.each([
    ['电话13800000000。', '电话138****0000。'],
    ['+8613800000000', '+86138****0000'],
    ['008613800000000', '0086138****0000'],
    ['+86 138 0000 0000', '+86 138 **** 0000'],
    ['138-0000-0000', '138-****-0000'],
    ['1 3 8 0 0 0 0 0 0 0 0', '1 3 8 * * * * 0 0 0 0'],
    ['（１３８０００００００１）', '（１３８****０００１）'],
    ['013800000000', '0138****0000'],
    ['13800000000 13900000000', '138****0000 139****0000'],
    ['13800000000/13900000000转8001', '138****0000/139****0000转8001'],
    ['2026-08-04 13800000000', '2026-08-04 138****0000'],
    ['微信13800000000wx', '微信138****0000wx'],
  ])('hides four digits of %s', (text, masked) => expect(maskPhonesIn(text)).toBe(masked))

  it.each([
    '0757-88880000',
    '12345678901',
    '440684000001234',
    '1380000000',
    '138000000001',
    '23800000000',
    '15 2026-03-05 1',
    '138.0000.0000',
    '广州大道1974-1-1970-10号',
    'e59afdbc-1715-0001-882c-4d8d8672f9cc',
    'f5a59668-1f17-4000-9927-4b64049ec2da',
    '138   0000   0000',
    '明综执罚〔2026〕138号，罚款0.5万元',
  ])('leaves %s, which is none', (text) => expect(maskPhonesIn(text)).toBe(text))

  it('leaves every sound unified code, also one of a village that holds eleven digits between letters', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(maskPhonesIn(`代码${code}。`)).toBe(`代码${code}。`)
      }),
      { numRuns: 5_000 },
    )
    expect(maskPhonesIn('N14406081234A00000')).toBe('N144****1234A00000')
  })

  it('leaves no number that somebody could call, is idempotent and keeps the length', () => {
    fc.assert(
      fc.property(fc.oneof(phoneText, phoneText, likelyText, anyText), (text) => {
        const masked = maskPhonesIn(text)
        expect(numbersIn(masked)).toEqual([])
        expect(masked).toHaveLength(text.length)
        expect(maskPhonesIn(masked)).toBe(masked)
      }),
      { numRuns: 5_000 },
    )
  })

  it('never changes a text with fewer than eleven digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre((text.match(/[0-9０-９]/g)?.length ?? 0) < 11)
        expect(maskPhonesIn(text)).toBe(text)
      }),
    )
  })

  it('masks half a megabyte of numbers that hang together', () => {
    const text = '13800001390 0000'.repeat(32_768)
    expect(maskPhonesIn(text)).toHaveLength(text.length)
  })
})
