import { compareOrganisationNames, normaliseOrganisationName } from '@mingxin/identifiers'
import { describe, expect, it } from 'vitest'
import { RECALL_MIN } from './figures.ts'
import type { Row } from './row.ts'
import { TRANSFORMATIONS } from './transformations.ts'

// The golden set with invented names, for machines without the data: the same classes, the same requirements. None of
// these bodies exists by intention; their codes are letters that no code has.

const CITIES = ['佛山', '江门', '肇庆', '中山']
const TRADE_NAMES = [
  '明信示例',
  '荷城样本',
  '苍江演示',
  '皂幕范例',
  '西江虚构',
  '杨和拟名',
  '更合民样',
  '泽昇试号',
  '第六样板',
  '车长例一',
]
const INDUSTRIES = ['科技', '贸易', '建设', '食品', '五金制品', '环保工程', '电子', '家具']
const FORMS = ['有限公司', '有限责任公司', '股份有限公司', '厂']
const UNITS = ['荷城分公司', '杨和支公司', '更合营业部', '明城加油站', '一号井', '第二门市部', '物流中心', '彩印车间']

const ROWS: readonly Row[] = CITIES.flatMap((city, c) =>
  TRADE_NAMES.flatMap((trade, t) =>
    INDUSTRIES.map((industry, i) => {
      const form = FORMS[(c + t + i) % FORMS.length] ?? ''
      const place = (t + i) % 3 === 0 ? (c % 2 === 0 ? `（${city}）` : `(${city})`) : ''
      const name = `${place === '' ? `${city}市` : ''}${trade}${place}${industry}${form}`
      return { name, code: `${'I'.repeat(16)}${i}${c}`, fields: { 所在省份: '广东', 地区: city } }
    }),
  ),
)

const HARMLESS = Object.keys(TRANSFORMATIONS).filter((name) => !/^(?:numeral|ten)/.test(name))
const HARMFUL = ['numeral-inserted', 'numeral-changed', 'ten-inserted']

function made(transformation: string): readonly (readonly [string, string])[] {
  return ROWS.flatMap((row) => {
    const other = TRANSFORMATIONS[transformation]?.(row)
    return other === undefined ? [] : [[row.name, other] as const]
  })
}

function linked(pairs: readonly (readonly [string, string])[]): number {
  return pairs.filter(([a, b]) => compareOrganisationNames(a, b).verdict !== 'different').length
}

describe('invented names', () => {
  it.each(HARMLESS)('are linked when written otherwise: %s', (transformation) => {
    const pairs = made(transformation)
    expect(pairs.length).toBeGreaterThan(15)
    expect(linked(pairs) / pairs.length).toBeGreaterThanOrEqual(RECALL_MIN)
  })

  it.each(HARMFUL)('are never linked when a numeral speaks for another body: %s', (transformation) => {
    const pairs = made(transformation)
    expect(pairs.length).toBeGreaterThan(15)
    expect(linked(pairs)).toBe(0)
  })

  it('of two bodies are never linked, however much they share', () => {
    const others = ROWS.flatMap((a, index) => ROWS.slice(index + 1).map((b) => [a.name, b.name] as const))
    expect(others.length).toBeGreaterThan(50_000)
    expect(linked(others)).toBe(0)
  })

  it('of a house and its unit are linked, of two units never', () => {
    const houses = ROWS.filter(({ name }) => name.endsWith('公司')).map(({ name }) => name)
    expect(linked(houses.flatMap((house) => UNITS.map((unit) => [house, house + unit] as const)))).toBe(
      houses.length * UNITS.length,
    )
    const units = UNITS.flatMap((a, index) => UNITS.slice(index + 1).map((b) => [a, b] as const))
    expect(linked(houses.flatMap((house) => units.map(([a, b]) => [house + a, house + b] as const)))).toBe(0)
  })

  it('with the city dropped altogether need a person', () => {
    const bare = ROWS.filter(({ name, fields }) => name.startsWith(`${fields.地区}市`))
    expect(linked(bare.map(({ name }) => [name, name.slice(3)] as const))).toBe(0)
  })

  it('in whatever brackets, width and blanks have one normal form', () => {
    for (const transformation of ['other-brackets', 'full-width', 'clerks-comma', 'radicals'])
      for (const [a, b] of made(transformation)) expect(normaliseOrganisationName(b)).toBe(normaliseOrganisationName(a))
  })
})
