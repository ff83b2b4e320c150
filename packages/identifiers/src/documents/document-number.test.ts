import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { normaliseDocumentNumber } from './document-number.ts'

const text = fc.oneof(anyText, likelyText)

// The ways in which clerks, web pages and spreadsheets write one number.
const PAIRS = [
  '〔〕',
  '【】',
  '[]',
  '［］',
  '（）',
  '()',
  '〖〗',
  '{}',
  '〈〉',
  '《》',
  '<>',
  '＜＞',
  '「」',
  '『』',
  '﹝﹞',
]
const OUTER = ['', '', '（）', '《》', '()', '「」', '“”', '〝〞']
const ENDS = '。 ； ; ， 、 . ” * / - _ # ） ) ′ 〞 • ⋯ … ／ ＊ ＃'.split(' ')
const STARTS = ["'", '＇', '“', '=', ' ', '\ufeff', '〝', '´', 'ʼ']
const LABELS = ['', '', '文号：', '案号:', '决定书文号：', '处罚决定书文号', '行政处罚决定书文号：']
const DASHES = '- － — – − ― ─ ━ ー ｰ ⁃ ‐ ‑'.split(' ')
const ZEROS = '〇 ○ ◯ O Ｏ o Ο О 0 ０ ⭕'.split(' ')
const CHINESE = '〇一二三四五六七八九'

const spelling = fc.record({
  pair: fc.constantFrom(...PAIRS),
  outer: fc.constantFrom(...OUTER),
  label: fc.constantFrom(...LABELS),
  start: fc.constantFrom('', ...STARTS),
  end: fc.constantFrom('', ' ', '\u3000', '\u00a0', ...ENDS),
  ordinal: fc.constantFrom('', '第'),
  hao: fc.constantFrom('', '号', '號', '号文', '號文'),
  min: fc.constantFrom('民', '⺠'),
  isWide: fc.boolean(),
  dash: fc.constantFrom(...DASHES),
})

const wide = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const chinese = (year: number): string => String(year).replaceAll(/\d/g, (digit) => CHINESE.charAt(Number(digit)))

/** All spellings of a number; its year may be in Chinese numerals, in which anything round is a zero. */
const written = (year: number | string, serial: number, word = '明综执罚') =>
  fc.tuple(spelling, fc.array(fc.constantFrom(...ZEROS), { minLength: 4, maxLength: 4 })).map(([how, zeros]) => {
    const { pair, outer, label, start, end, ordinal, hao, min, isWide, dash } = how
    const digits = isWide ? wide(String(serial)) : String(serial)
    const shownYear = [...String(year)].map((one, index) => (one === '〇' ? zeros[index] : one)).join('')
    const number = `${min}${word}${pair.charAt(0)}${shownYear}${pair.charAt(1)}${ordinal}${digits}${dash}1${hao}`
    return `${start}${outer.charAt(0)}${label}${number}${outer.charAt(1)}${end}`
  })
const years = fc
  .integer({ min: 1990, max: 2030 })
  .chain((year) => fc.constantFrom<number | string>(year, chinese(year)))

describe('normaliseDocumentNumber', () => {
  it('is idempotent for every string', () => {
    fc.assert(
      fc.property(text, (number) => {
        const once = normaliseDocumentNumber(number)
        expect(normaliseDocumentNumber(once)).toBe(once)
      }),
    )
  })

  it('all spellings of one number are equal, whatever brackets, dashes, quotes and punctuation stand in and around it', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 99_999 }), fc.gen(), (year, serial, g) => {
        const [one, other] = [g(written, year, serial), g(written, year, serial)]
        expect(normaliseDocumentNumber(one)).toBe(normaliseDocumentNumber(other))
        expect(normaliseDocumentNumber(one)).toBe(`民明综执罚(${year})${serial}-1`)
      }),
      { numRuns: 1_000 },
    )
  })

  it('two serials are never one number, however they are written', () => {
    const serial = fc.integer({ min: 1, max: 9_999 })
    const number = fc.tuple(years, serial, fc.constantFrom('明综执罚', '明综执', '明市监罚', '南综执罚'))
    fc.assert(
      fc.property(number, number, fc.gen(), (a, b, g) => {
        fc.pre(a.join() !== b.join())
        expect(normaliseDocumentNumber(g(written, ...a))).not.toBe(normaliseDocumentNumber(g(written, ...b)))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['粤高审〔二○八〕1号', '粤高审〔二〇八〕1号'],
    ['粤高审〔二◯八〕1号', '粤高审〔二〇八〕1号'],
    ['粤高审〔二O八〕1号', '粤高审〔二〇八〕1号'],
    ['佛明综罚〔二OO八〕9号', '佛明综罚〔二〇〇八〕9号'],
    ['佛明综罚〔二00八〕9号', '佛明综罚〔二〇〇八〕9号'],
    ['佛明综罚〔二О二Ο〕9号', '佛明综罚〔二〇二〇〕9号'],
    ['佛明综罚〔二0二0〕9号', '佛明综罚〔二〇二〇〕9号'],
    ['第一0号', '第一〇号'],
    ['第0一号', '〇一'],
    ['（佛明综罚〔2020〕9号）', '佛明综罚〔2020〕9号'],
    ['《佛明综罚〔2020〕9号》。', '佛明综罚〔2020〕9号'],
    ['佛明综罚<2020>9─1号', '佛明综罚〔2020〕9-1号'],
    ['佛明综罚〔2020〕9號', '佛明综罚〔2020〕9号'],
    ['佛明综罚〔2020〕9号**', '佛明综罚〔2020〕9号'],
    ['佛明综罚〔2020〕9号）', '佛明综罚〔2020〕9号'],
    ['文号：佛明综罚〔2020〕9号', '佛明综罚〔2020〕9号文'],
    ['处罚决定书文号 佛明综罚〔2020〕9号', '佛明综罚〔2020〕9号'],
    ['⺠综罚〔2020〕9号', '民综罚〔2020〕9号'],
    ['TQ第Q-4008号', 'TQQ-4008'],
    ['第9号', '9'],
  ])('%s is %s', (one, other) => expect(normaliseDocumentNumber(one)).toBe(normaliseDocumentNumber(other)))

  it('keeps the case of letters and leading zeros, which tell numbers apart', () => {
    expect(normaliseDocumentNumber('MX第Q-1号')).not.toBe(normaliseDocumentNumber('mx第q-1号'))
    expect(normaliseDocumentNumber('明综执罚〔2026〕09号')).not.toBe(normaliseDocumentNumber('明综执罚〔2026〕9号'))
  })

  it.each([
    ['明综执罚〔2026〕1**', '明综执罚〔2026〕1'],
    ['明综执罚〔2026〕10号', '明综执罚〔2026〕1O号'],
    ['NO12', 'N012'],
    ['粤A0一2', '粤A〇一2'],
    ['明综执罚〔2026〕一00号', '明综执罚〔2026〕一0号'],
    ['〔2026〕', '2026号'],
    ['明综执罚〔2026〕9号（附件）', '明综执罚〔2026〕9号'],
    ['明综执罚（2026）', '明综执罚'],
  ])('%s is not %s', (one, other) => expect(normaliseDocumentNumber(one)).not.toBe(normaliseDocumentNumber(other)))

  it('long runs of zeros, brackets and stars take linear time', () => {
    const beganAt = performance.now()
    for (const piece of ['0', 'O', '〇', '(', ')', '*', '(*', '一0', '号', '文号:', '-*'])
      normaliseDocumentNumber(`明${piece.repeat(300)}`)
    expect(performance.now() - beganAt).toBeLessThan(1_000)
  })

  it('a zero in full width stays a digit', () => {
    expect(normaliseDocumentNumber('〔２０２６〕１０号')).toBe('(2026)10')
  })
})
