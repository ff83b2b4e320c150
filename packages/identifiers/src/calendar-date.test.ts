import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBirthDateAt, isShortBirthDateAt } from './calendar-date.ts'

/** What the platform's own calendar says: a date that does not exist moves to another day. */
const exists = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

describe('dates of birth', () => {
  it('agree with the Gregorian calendar from 1800 to 2099', () => {
    for (const year of [1800, 1899, 1900, 1904, 1999, 2000, 2001, 2024, 2099]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `440608${year}${pad(month, 2)}${pad(day, 2)}`
          expect([text, isBirthDateAt(text, 6)]).toEqual([text, exists(year, month, day)])
        }
      }
    }
  })

  it('lie in three centuries', () => {
    expect(['17991231', '18000101', '20991231', '21000101'].map((text) => isBirthDateAt(text, 0))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('on 29 February exist in leap years only, those of full centuries every fourth time', () => {
    const leapDay = (year: number) => isBirthDateAt(`${year}0229`, 0)
    expect([1880, 1904, 1996, 2000, 2024].map(leapDay)).toEqual([true, true, true, true, true])
    expect([1800, 1881, 1900, 1999, 2023].map(leapDay)).toEqual([false, false, false, false, false])
    expect(['000229', '040229', '810229'].map((text) => isShortBirthDateAt(text, 0))).toEqual([false, true, false])
  })

  it('are never 9999-12-31, which says that there is no end', () => {
    expect(isBirthDateAt('99991231', 0)).toBe(false)
  })

  it('of two-digit years lie in the twentieth', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `x${pad(year, 2)}${pad(month, 2)}${pad(day, 2)}`
        expect(isShortBirthDateAt(text, 1)).toBe(exists(1900 + year, month, day))
      }),
    )
  })

  it('are digits only, and complete', () => {
    for (const at of [0, 1, 2, 3, 4, 5, 6, 7]) {
      expect(isBirthDateAt(`${'18800101'.slice(0, at)}X${'18800101'.slice(at + 1)}`, 0)).toBe(false)
    }
    for (const at of [0, 1, 2, 3, 4, 5]) {
      expect(isShortBirthDateAt(`${'800101'.slice(0, at)}X${'800101'.slice(at + 1)}`, 0)).toBe(false)
    }
    expect(isBirthDateAt('1880010', 0)).toBe(false)
    expect(isShortBirthDateAt('80010', 0)).toBe(false)
  })
})
