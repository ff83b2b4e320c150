import { expect, test } from 'vitest'
import { districtPack } from '../testing/pack.ts'
import { listing } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import { dayAfter, monthsAfter, monthsBefore } from './calendar-end.ts'

test('a list entry until 9999-12-31 is one without end', () => {
  const scene = new Scene(districtPack())
  scene.attach(listing('w', 'BLACK', 'WAGE_ARREARS', '2024-03-01', { payload: { validTo: '9999-12-31' } }))
  const [entry] = scene.entries.values()
  expect(entry?.content.inForce).toEqual([{ from: '2024-03-01' }])
  expect(scene.on('9999-12-31').measures).not.toEqual([])
})

test('an end on the last day but one is an end', () => {
  expect([dayAfter('9999-12-30'), dayAfter('9999-12-31')]).toEqual(['9999-12-31', undefined])
})

test('a term that goes beyond the calendar has no end, however long it is', () => {
  expect(monthsAfter('9998-12-31', 12)).toBe('9999-12-31')
  expect(monthsAfter('9999-01-31', 12)).toBeUndefined()
  expect(monthsAfter('2024-03-01', Number.MAX_SAFE_INTEGER)).toBeUndefined()
})

test('a term of more than a century is counted in full', () => {
  expect(monthsAfter('2024-02-29', 2_401)).toBe('2224-03-29')
  expect(monthsBefore('2024-03-01', 2_401)).toBe('1824-02-01')
})

test('a window that begins before the calendar leaves no day out', () => {
  expect(monthsBefore('1001-01-01', 12)).toBe('1000-01-01')
  expect(monthsBefore('1000-12-31', 12) < '1000-01-01').toBe(true)
  expect(monthsBefore('2024-03-01', Number.MAX_SAFE_INTEGER) < '1000-01-01').toBe(true)
})
