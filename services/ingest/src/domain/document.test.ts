import { normaliseDocumentNumber } from '@mingxin/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, readDocument } from './document.ts'
import { hasSerial } from './document-serial.ts'
import { judgeField } from './identifiers.ts'

const ID = '44060818800101001X'

const documentOf = (payload: object): Document =>
  readDocument('ADMIN_PENALTY', { ...payload }, (number) => `#${number.length}`, new Map()).document
const numberOf = (docNo: string): string | undefined => documentOf({ docNo }).number

describe('what numbers no document is no number', () => {
  it.each([
    ...'明综执罚〔2026〕号 明综执罚〔2026〕第号 明综执罚〔2026〕XX号 明综执罚〔2026〕xx号 明综执罚〔2026〕××号'.split(
      ' ',
    ),
    ...'明综执罚〔2026〕___号 明综执罚〔2026〕*号 明综执罚〔2026〕…号 明综执罚〔2026〕某号 明综执罚〔2026〕待编号'.split(
      ' ',
    ),
    ...'明综执罚〔二〇二六〕号 〔2026〕 （2026） 2026年 2026年3月2日 二〇二六 三证合一 统一编号 同一文号'.split(' '),
    ...'一般程序 一式两份 见第3页 详见第一页 见决定书第1页 待编号 ___号 XX号 号 第三方 文号：无 “无” 〇 一 十'.split(
      ' ',
    ),
    '明综执罚〔2026〕第 号',
    '明综执罚〔2026〕　号',
  ])('%s', (docNo) => expect(numberOf(docNo)).toBeUndefined())
})

describe('a number of a document', () => {
  it.each([
    ['第一号', '一'],
    ['一号', '一'],
    ['第〇号', '〇'],
    ['第一一号', '一一'],
    ['第9号', '9'],
    ['明综执罚〔2026〕9号', '明综执罚(2026)9'],
    ['明综执罚〔二〇二六〕九号', '明综执罚(二〇二六)九'],
    ['明综执罚〔二0二六〕九', '明综执罚(二〇二六)九'],
    ['二〇二六年三十五', '二〇二六年三十五'],
    ['2026年9', '2026年9'],
    ['明综执罚字第一〇号', '明综执罚字一〇'],
    ['明综执罚〔2026〕A号', '明综执罚(2026)A'],
    ['第二标段', '二标段'],
    ['一包', '一包'],
    ['20260302', '20260302'],
  ])('%s is %s', (docNo, number) => expect(numberOf(docNo)).toBe(number))

  it('with a serial behind its year always is one, and without one never', () => {
    const serial = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2030 }), serial, fc.constantFrom('', '第'), (year, number, ordinal) => {
        const text = (one: string) => `明综执罚〔${year}〕${ordinal}${one}号`
        expect(hasSerial(text(String(number)), normaliseDocumentNumber(text(String(number))))).toBe(true)
        expect(hasSerial(text(''), normaliseDocumentNumber(text('')))).toBe(false)
      }),
    )
  })

  it('that proves to be a person’s stands for itself as a keyed hash, with points between its digits too', () => {
    expect([ID, '440608 18800101 001X', '440608.18800101.001X'].map(numberOf)).toEqual([
      'token:#18',
      'token:#18',
      'token:#20',
    ])
  })
})

it.each([`综合行政执法局${ID}`, '综合行政执法局440608 18800101 001X', '综合行政执法局440608·18800101·001X'])(
  'the name of an authority is taken without a person’s number: %s',
  (name) => {
    const { authorityName = '' } = documentOf({ authority: { name } })
    expect(authorityName).toMatch(/^综合行政执法局440608\*+001X$/)
  },
)

it.each([
  ['44060818800101001', /^\*+1001$/],
  ['④④⓪⑥⓪⑧①⑧⑧⓪⓪①⓪①⓪⓪①X', /^440608\*{8}001X$/],
  ['４４０６０８１８８００１０１００１Ｘ', /^440608\*{8}001X$/],
  [ID, /^440608\*{8}001X$/],
])('the fault of a person’s number in the place of a code shows no date of birth: %s', (raw, shown) => {
  const { faults } = judgeField('regNo', raw, () => {
    throw new Error('nothing is sealed')
  })
  expect(faults.map(({ code }) => code)).toEqual(['identifier.person-id-in-organisation-field'])
  expect(faults[0]?.actual).toMatch(shown)
})
