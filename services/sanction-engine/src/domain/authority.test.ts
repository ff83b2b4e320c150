import { expect, test } from 'vitest'
import { canBeIssuer, canShareFullNumber, isAlike, isFullNumber, issuerOf, namesPlace } from './authority.ts'

const BUREAU = '高明区综合行政执法局'

test.each([
  ['the same name', BUREAU, BUREAU],
  ['a city before it', BUREAU, `佛山市${BUREAU}`],
  ['a province instead of a city before it', `广东省${BUREAU}`, `佛山市${BUREAU}`],
  ['a superior before it', '佛山市高明区税务局', '国家税务总局佛山市高明区税务局'],
  ['no place at all', '综合行政执法局', BUREAU],
  ['a branch behind it', BUREAU, `${BUREAU}荷城中队`],
  ['a short form', '佛山市高明区市场监督管理局', '高明区市监局'],
  ['a short form of no place', '佛山市高明区市场监督管理局', '市监局'],
  ['two short forms', '高明区市监局', '市监局'],
  ['an office of the city', '佛山市环境保护局', '环保局'],
  ['words left out', '佛山市高明区人力资源和社会保障局', '高明区人社局'],
  ['a commission', '高明区发改委', '佛山市高明区发展和改革委员会'],
  ['a branch of the city’s office', '佛山市生态环境局高明分局', '佛山市高明区生态环境局'],
  ['a branch without its city', '佛山市生态环境局高明分局', '高明区生态环境局'],
])('names of one authority are alike: %s', (_what, one, other) => {
  expect([isAlike(one, other), isAlike(other, one)]).toEqual([true, true])
})

test.each([
  ['another district', BUREAU, '三水区综合行政执法局'],
  ['another district of the city', `佛山市${BUREAU}`, '佛山市三水区综合行政执法局'],
  ['the city’s and the district’s', '佛山市综合行政执法局', BUREAU],
  ['districts of one name in two cities', '北京市朝阳区水务局', '长春市朝阳区水务局'],
  ['another office', '高明区税务局', '高明区统计局'],
  ['a short form of another office', '高明区民政局', '高明区市场监督管理局'],
  ['a short form in another district', '三水区市监局', '佛山市高明区市场监督管理局'],
  ['a short form of the city’s', '佛山市市监局', '佛山市高明区市场监督管理局'],
  ['water and farming', '佛山市高明区水利局', '佛山市高明区农业局'],
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

test('only two codes that differ beside other names, or names that differ where a code is missing, are certainly two authorities', () => {
  const issuer = issuerOf([{ code: 'A', name: BUREAU }])
  const can = (code?: string, name?: string): boolean => canBeIssuer({ code, name }, issuer)
  expect([can('A', '三水区税务局'), can('A'), can(undefined, `佛山市${BUREAU}`), can()]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([can('B', '三水区税务局'), can('B', '综合行政执法局'), can('B'), can(undefined, '三水区税务局')]).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(can('B', BUREAU)).toBe(true)
  const nameless = issuerOf([{ code: 'A', name: undefined }])
  expect(canBeIssuer({ code: undefined, name: '三水区税务局' }, nameless)).toBe(true)
})

test.each([
  ['two codes and two names', 'B', '三水区税务局', false],
  ['two codes and names that are like', 'B', `佛山市${BUREAU}`, true],
  ['two codes and one name', 'B', undefined, true],
  ['one code', 'A', '三水区税务局', true],
  ['a name without a code', undefined, '三水区税务局', true],
])('of a full number %s: one authority %s', (_what, code, name, isOne) => {
  const [one, other] = [issuerOf([{ code: 'A', name: BUREAU }]), issuerOf([{ code, name }])]
  expect([canShareFullNumber(one, other), canShareFullNumber(other, one)]).toEqual([isOne, isOne])
})

test('a full number has a year in brackets and a serial', () => {
  const numbers = [
    '明综执罚(2026)9',
    '(二〇二〇)粤高审一',
    '明综执罚(2026)',
    '9',
    '明综执罚9',
    '明综执罚(9)',
    '明综罚(2026)附件',
  ]
  expect(numbers.map(isFullNumber)).toEqual([true, true, false, false, false, false, false])
})
