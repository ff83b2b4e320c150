import { expect, it } from 'vitest'
import { divisionOf } from './division.ts'

it.each([
  ['440600', '4406'],
  ['440000', '44'],
  ['4400', '44'],
  ['440608', '440608'],
  ['4406', '4406'],
  ['44', '44'],
  ['110100', '1101'],
  ['100000', '10'],
  ['000000', '00'],
  ['11440608PDY001047L', '11440608PDY001047L'],
  ['', ''],
])('the division %s is compared as %s', (region, division) => {
  expect(divisionOf(region)).toBe(division)
  expect(divisionOf(division)).toBe(division)
})
