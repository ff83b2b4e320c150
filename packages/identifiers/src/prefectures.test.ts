import { describe, expect, it } from 'vitest'
import { GAOMING_DIVISIONS, PROVINCES } from './divisions.ts'
import { PREFECTURE_PREFIXES, PREFECTURES } from './prefectures.ts'

describe('PREFECTURES', () => {
  it('knows every province by itself, and no place outside one but the central registrars', () => {
    const provinces = new Set([...PREFECTURE_PREFIXES].map((prefix) => prefix.slice(0, 2)))
    expect([...provinces].sort()).toEqual(['10', ...Object.keys(PROVINCES)].sort())
    for (const province of Object.keys(PROVINCES)) expect(PREFECTURES.has(`${province}0000`)).toBe(true)
  })

  it('holds 587 prefixes of the standard, the central registrars and one zone', () => {
    expect(PREFECTURE_PREFIXES.size).toBe(589)
    expect([...PREFECTURE_PREFIXES].filter((prefix) => !/^\d{4}$/.test(prefix))).toEqual([])
  })

  it('knows divisions that were abolished, and judges no county', () => {
    for (const { code } of GAOMING_DIVISIONS) expect(PREFECTURES.has(code)).toBe(true)
    expect(PREFECTURES.has('440699')).toBe(true)
    expect(PREFECTURES.has('449999')).toBe(false)
  })
})
