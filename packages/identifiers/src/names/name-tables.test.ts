import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { readRegion } from './region.ts'
import { foldVariants } from './variants.ts'

describe('the table of variant characters', () => {
  it('says of every common character what OpenCC says', () => {
    const simple = Converter({ from: 't', to: 'cn' })
    const characters = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    const basic = characters.filter((one) => simple(one) !== one && simple(one).length === 1)
    expect(basic.length).toBeGreaterThan(2500)
    expect(basic.filter((one) => foldVariants(one) !== simple(one))).toEqual([])
  })

  it.each([
    ['鍾', '钟'],
    ['鐘', '钟'],
    ['锺', '钟'],
    ['昇', '升'],
    ['峯', '峰'],
    ['裡', '里'],
  ])('%s is %s', (variant, simple) => expect(foldVariants(`甲${variant}乙`)).toBe(`甲${simple}乙`))

  it('knows one word that is written with two other characters', () => {
    expect(['傢俱', '家俱', '家具', '俱乐'].map(foldVariants)).toEqual(['家具', '家具', '家具', '俱乐'])
  })

  it.each(['一', '十', '明', '铭', '佩', '珮', '晖', '辉'])('%s is a character of its own', (one) =>
    expect(foldVariants(one)).toBe(one),
  )
})

describe('the places a name begins with', () => {
  const placesOf = (name: string) => readRegion(name).places.map(({ stem, kind }) => `${stem}/${kind}`)

  it.each([
    ['广东省佛山市高明区明信科技', ['广东/省', '佛山/市', '高明/区']],
    ['佛山高明明信科技', ['佛山/', '高明/']],
    ['高明区明信科技', ['高明/区']],
    ['广西壮族自治区南宁市明信', ['广西/壮族自治区', '南宁/市']],
    ['北京市朝阳区明信', ['北京/市', '朝阳/区']],
    ['北京朝阳明信', ['北京/', '朝阳/']],
    ['恩施土家族苗族自治州明信', ['恩施/土家族苗族自治州']],
    ['内蒙古自治区呼伦贝尔市明信', ['内蒙古/自治区', '呼伦贝尔/市']],
    ['内蒙古呼伦贝尔明信', ['内蒙古/', '呼伦贝尔/']],
    ['新疆伊犁哈萨克自治州明信', ['新疆/', '伊犁/哈萨克自治州']],
  ])('of %s are %j', (name, places) => expect(placesOf(name)).toEqual(places))

  it.each([
    ['佛山市嘉禾物业', ['佛山/市']],
    ['中山市长安汽车', ['中山/市']],
    ['东莞市上海三菱电梯', ['东莞/市']],
    ['金山软件', []],
    ['王小明', []],
    ['', []],
  ])('do not take in what is its trade name: %s', (name, places) => expect(placesOf(name)).toEqual(places))
})
