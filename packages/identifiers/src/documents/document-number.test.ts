import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { normaliseDocumentNumber } from './document-number.ts'

const text = fc.oneof(anyText, likelyText)

// The ways in which clerks, web pages and spreadsheets write one number.
const OPENING = ['〔', '【', '[', '［', '（', '(', '〖', '{']
const CLOSING = ['〕', '】', ']', '］', '）', ')', '〗', '}']
const ENDS = ['', '。', '；', ';', '，', '、', '.', '”', ' ', '\u3000', '\u00a0']
const STARTS = ['', "'", '＇', '“', '=', ' ', '\ufeff']

const spelling = fc.record({
  bracket: fc.nat(OPENING.length - 1),
  start: fc.constantFrom(...STARTS),
  end: fc.constantFrom(...ENDS),
  ordinal: fc.constantFrom('', '第'),
  hao: fc.constantFrom('', '号'),
  isWide: fc.boolean(),
  dash: fc.constantFrom('-', '－', '—', '–', '−', '―'),
})

const written = (year: number, serial: number) =>
  spelling.map(({ bracket, start, end, ordinal, hao, isWide, dash }) => {
    const digits = isWide
      ? String(serial).replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : String(serial)
    return `${start}明综执罚${OPENING[bracket]}${year}${CLOSING[bracket]}${ordinal}${digits}${dash}1${hao}${end}`
  })

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
      fc.property(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.gen(),
        (year, serial, g) => {
          const [one, other] = [g(written, year, serial), g(written, year, serial)]
          expect(normaliseDocumentNumber(one)).toBe(normaliseDocumentNumber(other))
        },
      ),
    )
  })

  it('two serials are never one number, however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), fc.gen(), (a, b, g) => {
        fc.pre(a !== b)
        expect(normaliseDocumentNumber(g(written, 2026, a))).not.toBe(normaliseDocumentNumber(g(written, 2026, b)))
      }),
    )
  })

  it.each([
    ['粤高审〔二○八〕1号', '粤高审〔二〇八〕1号'],
    ['粤高审〔二◯八〕1号', '粤高审〔二〇八〕1号'],
    ['粤高审〔二O八〕1号', '粤高审〔二〇八〕1号'],
    ['TQ第Q-4008号', 'TQQ-4008'],
    ['第9号', '9'],
  ])('%s is %s', (one, other) => expect(normaliseDocumentNumber(one)).toBe(normaliseDocumentNumber(other)))

  it('keeps the case of letters and leading zeros, which tell numbers apart', () => {
    expect(normaliseDocumentNumber('MX第Q-1号')).not.toBe(normaliseDocumentNumber('mx第q-1号'))
    expect(normaliseDocumentNumber('明综执罚〔2026〕09号')).not.toBe(normaliseDocumentNumber('明综执罚〔2026〕9号'))
  })

  it('a zero in full width stays a digit', () => {
    expect(normaliseDocumentNumber('〔２０２６〕１０号')).toBe('(2026)10')
  })
})
