import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultsOf, licence, listEntry, refusedWith, warningsOf } from '../testing/door.ts'
import { COMPANY, penalty } from '../testing/records.ts'

const DAY_MS = 86_400_000
const dayAfter = (days: number, from = '2026-03-02'): string =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10)
const offset = fc.integer({ min: -3_000, max: 200 })

describe('a date beside the day of the decision', () => {
  it.each(['validTo', 'publishUntil'])('%s is never before it', (field) => {
    fc.assert(
      fc.property(offset, (days) => {
        expect(faultsOf(penalty('p', { payload: { [field]: dayAfter(days) } }))).toEqual(
          days < 0 ? [`record.date-order /payload/${field}`] : [],
        )
      }),
    )
  })

  it('publishedOn is never before it', () => {
    fc.assert(
      fc.property(offset, (days) => {
        expect(faultsOf(penalty('p', { publishedOn: dayAfter(days) }))).toEqual(
          days < 0 ? ['record.date-order /publishedOn'] : [],
        )
      }),
    )
  })

  it('is told with the name of the field in Chinese', () => {
    expect(refusedWith(penalty('p', { payload: { validTo: '2026-03-01' } }))).toMatchObject([
      { expectedZh: '不早于“决定日期”2026-03-02', expected: 'not before decidedOn 2026-03-02' },
    ])
    const [fault] = refusedWith(licence('l', { validFrom: '2026-05-01', validTo: '2026-04-01' }))
    expect(fault).toMatchObject({ code: 'record.date-order', pointer: '/payload/validTo' })
    expect(fault?.expectedZh).toMatch(/^不早于“\p{Script=Han}+”2026-05-01$/u)
  })

  it('that cannot be meant is told for that alone', () => {
    expect(faultsOf(penalty('p', { payload: { validTo: '1970-01-01' } }))).toEqual(['field.range /payload/validTo'])
    expect(faultsOf(penalty('p', { decidedOn: '1970-01-01', publishedOn: '2026-03-01' }))).toEqual([
      'field.range /decidedOn',
    ])
  })
})

describe('a decision after the day of receipt', () => {
  it('has one fault, however far it lies ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (days) => {
        const faults = refusedWith(penalty('p', { decidedOn: dayAfter(days, '2026-11-24') }))
        expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['record.date-future /decidedOn'])
        expect(faults[0]?.expectedZh).toBe('不晚于接收日2026-11-24')
      }),
    )
  })

  it('is told at the place where its date stands', () => {
    expect(faultsOf(listEntry({ determinedOn: '2031-01-01' }))).toEqual(['record.date-future /payload/determinedOn'])
  })

  it('is a warning for a licence that begins within a year, and out of range beyond', () => {
    const issued = (decidedOn: string) => ({ ...Object(licence('l', { docNo: '明许〔2026〕1号' })), decidedOn })
    expect(warningsOf(issued('2027-01-01'))).toEqual(['record.date-after-receipt /decidedOn'])
    expect(faultsOf(issued('2031-01-01'))).toEqual(['field.range /decidedOn'])
  })
})

describe('a date out of its range', () => {
  const EMPTY = '像是电子表格或者程序自动填入的空日期'
  const wordsOf = (date: string) => refusedWith(penalty('p', { decidedOn: date }))[0]?.expectedZh

  it.each(['0001-01-01', '1753-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1900-01-02', '1970-01-01'])(
    '%s is an empty date of a program, and called so',
    (date) => expect(wordsOf(date)).toContain(EMPTY),
  )

  it.each(['0026-03-02', '1926-03-02', '1970-01-02', '1977-12-31'])('%s is a wrong date like any other', (date) => {
    expect(wordsOf(date)).toContain('1978-01-01')
    expect(wordsOf(date)).not.toContain(EMPTY)
  })
})

describe('a spreadsheet’s day number', () => {
  const WORDS = '像是电子表格的日期序号：先把该列设为日期格式再导出'
  const wordsOf = (validTo: unknown) => refusedWith(penalty('p', { payload: { validTo } }))[0]?.expectedZh

  it.each(['46307', 46_307, '46307.5'])('%s in the place of a date is called so', (number) =>
    expect(wordsOf(number)).toContain(WORDS),
  )

  it('is told in every field of a date, of the envelope too', () => {
    const record = { ...penalty('p'), decidedOn: 46_307, subject: COMPANY }
    expect(refusedWith(record)[0]?.expectedZh).toContain(WORDS)
  })

  it.each(['20260305', '2026', '12345', '99999', '二〇二六年'])('%s is none', (text) => {
    expect(wordsOf(text)).toContain('应为日历上有的日期')
    expect(wordsOf(text)).not.toContain(WORDS)
  })
})

it.each(['2999-01-01', '9999-12-31'])(
  'an entry that begins on %s would restrict nobody, and is refused',
  (validFrom) => {
    const [fault] = refusedWith(licence('l', { validFrom }))
    expect(fault).toMatchObject({ code: 'field.range', pointer: '/payload/validFrom' })
  },
)
