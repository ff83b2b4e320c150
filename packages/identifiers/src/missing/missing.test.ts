import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyIdentifier } from '../classify/classify.ts'
import { anyText, uscc } from '../testing/arbitraries.ts'
import { isMissing, isMissingAmount, isMissingText } from './is-missing.ts'
import { NOT_GIVEN, NOTHING } from './vocabulary.ts'

const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['<', '>'],
  ['“', '”'],
  ["'", ''],
  ['', '。'],
  ['', '；'],
  [' ', '\u3000'],
  ['—', '—'],
  ['\u200b', '\ufeff'],
]

const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** A filler as somebody may write it. */
const filler = fc
  .record({
    word: fc.constantFrom(
      ...NOTHING,
      ...NOT_GIVEN,
      'N/A',
      '#N/A',
      '-',
      '/',
      '///',
      '——',
      '0',
      '000',
      '?',
      '详见附件',
      '无统一社会信用代码',
      '',
    ),
    around: fc.constantFrom(...AROUND),
    isWide: fc.boolean(),
    isLower: fc.boolean(),
  })
  .map(({ word, around: [before, after], isWide, isLower }) => {
    const text = before + (isLower ? word.toLowerCase() : word) + after
    return isWide ? wide(text) : text
  })

describe('a filler', () => {
  it('is missing in every width, case, bracket and punctuation', () => {
    fc.assert(
      fc.property(filler, (text) => {
        expect(isMissing(text)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  it('is a missing identifier', () => {
    fc.assert(
      fc.property(filler, (text) => {
        expect(classifyIdentifier(text).kind).toBe('missing')
      }),
    )
  })

  it.each([
    '暂無',
    '無',
    '不適用',
    '詳見附件',
    '无 此 项',
    '暂无待补',
    '无、无',
    '不适用(N/A)',
    '0000-00-00',
    '待补（企业未提供）',
    '0（无）',
    '见第3页',
    '详见第三条',
    '见第N条',
    '见决定书第1页',
    '详见附件2第3项',
    '當事人',
    '企业名称：',
    '名称：无',
  ])('%s', (text) => expect(isMissing(text)).toBe(true))
})

describe('a value', () => {
  it.each([
    '无锡市示例有限公司',
    '空调安装部',
    '无线电厂',
    '保密技术有限公司',
    '见龙镇',
    '见第一面',
    '第3页',
    '名称之家',
    '姓名堂',
    '当事人咨询有限公司',
    '名称：张三',
    '甲有限公司',
    '公司',
    '有限责任公司',
    '个体工商户',
    '无效',
    '其他',
    '一般',
    '长期',
    '****',
    '440608********001X',
    '91440608PDY0002711',
    '社证字第0188号',
    '10',
    '0.5',
    '0（万元）',
    '0.00 (万元人民币)',
    '0万元',
    'A',
  ])('%s is none', (text) => expect(isMissing(text)).toBe(false))

  it('is never missing when it is a sound code', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(isMissing(code)).toBe(false)
      }),
    )
  })

  it('zero is an amount, a word is none', () => {
    expect(['0', '0.00', '０', '1', '0（万元）'].map(isMissingAmount)).toEqual(Array(5).fill(false))
    expect(['无', '-', '', 'N/A'].map(isMissingAmount)).toEqual([true, true, true, true])
  })
})

describe('in a text in which people write freely', () => {
  it.each([...NOTHING, '详见附件', '（暂无）', '/'])('%s is none', (word) => expect(isMissingText(word)).toBe(true))

  it.each([...NOT_GIVEN, '未办理登记', '未公示信息', '无证', '无照'])('%s may be what somebody did', (text) =>
    expect(isMissingText(text)).toBe(false),
  )
})

it('every text is missing or not, without ever failing', () => {
  fc.assert(fc.property(anyText, (text) => typeof isMissing(text) === 'boolean'))
})
