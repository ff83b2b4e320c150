import { expect, test } from 'vitest'
import { canBeIssuer, isAlike, issuerOf, namesPlace } from './authority.ts'

const BUREAU = '高明区综合行政执法局'

test.each([
  ['the same name', BUREAU, BUREAU],
  ['a city before it', BUREAU, `佛山市${BUREAU}`],
  ['a province instead of a city before it', `广东省${BUREAU}`, `佛山市${BUREAU}`],
  ['a superior before it', '佛山市高明区税务局', '国家税务总局佛山市高明区税务局'],
  ['no place at all', '综合行政执法局', BUREAU],
  ['a branch behind it', BUREAU, `${BUREAU}荷城中队`],
])('names of one authority are alike: %s', (_what, one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true])
})

test.each([
  ['another district', BUREAU, '三水区综合行政执法局'],
  ['another district of the city', `佛山市${BUREAU}`, '佛山市三水区综合行政执法局'],
  ['the city’s and the district’s', '佛山市综合行政执法局', BUREAU],
  ['districts of one name in two cities', '北京市朝阳区水务局', '长春市朝阳区水务局'],
  ['another office', '高明区税务局', '高明区统计局'],
])('names of two authorities are not: %s', (_what, one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([false, false])
})

test('a city in the name of an office is no place', () => {
  expect(['市场监督管理局', '城市管理局', '税务局', '住房和城乡建设局'].map(namesPlace)).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(['佛山市市场监督管理局', '高明区税务局', '荷城街道办事处'].map(namesPlace)).toEqual([true, true, true])
})

test('only two codes that differ, or names that differ where a code is missing, are certainly two authorities', () => {
  const issuer = issuerOf([{ code: 'A', name: BUREAU }])
  const can = (code?: string, name?: string): boolean => canBeIssuer({ code, name }, issuer)
  expect([can('A', '三水区税务局'), can('A'), can(undefined, `佛山市${BUREAU}`), can()]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([can('B', BUREAU), can('B'), can(undefined, '三水区税务局')]).toEqual([false, false, false])
  const nameless = issuerOf([{ code: 'A', name: undefined }])
  expect(canBeIssuer({ code: undefined, name: '三水区税务局' }, nameless)).toBe(true)
})
