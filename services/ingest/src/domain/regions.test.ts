import { PREFECTURE_PREFIXES } from '@mingxin/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeWith, company, faultsOf, soundOf, warningsOf } from '../testing/door.ts'

describe('the region inside a sound code', () => {
  it('that no prefecture ever had is a warning, which names its digits', () => {
    const record = soundOf(company({ uscc: codeWith('91', '449999') }))
    expect(record.subject?.identifiers.map(({ type }) => type)).toEqual(['uscc'])
    expect(record.warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'identifier.region-unknown /subject/uscc',
    ])
    expect(record.warnings[0]?.expectedZh).toContain('“4499”')
  })

  it('of any prefecture that is or was passes, whatever its county', () => {
    const prefix = fc.constantFrom(...PREFECTURE_PREFIXES).filter((one) => one !== '1000')
    const county = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(prefix, county, (region, last) => {
        expect(warningsOf(company({ uscc: codeWith('91', region + last) }))).toEqual([])
      }),
    )
  })

  it.each(['440608', '100000', '132100', '429021', '810000', '659001', '110302'])('%s passes', (region) =>
    expect(warningsOf(company({ uscc: codeWith('91', region) }))).toEqual([]),
  )

  it('of no prefecture warns, and never refuses', () => {
    const provinces = [...new Set([...PREFECTURE_PREFIXES].map((prefix) => prefix.slice(0, 2)))].filter(
      (province) => province !== '10',
    )
    const region = fc
      .tuple(fc.constantFrom(...provinces), fc.integer({ min: 0, max: 9_999 }))
      .map(([province, rest]) => province + String(rest).padStart(4, '0'))
      .filter((code) => !PREFECTURE_PREFIXES.has(code.slice(0, 4)))
    fc.assert(
      fc.property(region, (code) => {
        expect(warningsOf(company({ uscc: codeWith('91', code) }))).toEqual(['identifier.region-unknown /subject/uscc'])
      }),
    )
  })

  it.each(['990608', '200000', '100100'])('%s, of a province that never was, refuses', (region) =>
    expect(faultsOf(company({ uscc: codeWith('91', region) }))).toHaveLength(1),
  )
})
