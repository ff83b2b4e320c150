import { describe, expect, it } from 'vitest'
import { conversions, dateOf, textOf } from './conversions.ts'
import { createRegions } from './regions.ts'

const regions = createRegions([
  { code: '4406', name: '佛山市' },
  { code: '3701', name: '济南市' },
  { code: '410108', name: '惠济区' },
])
const convert = (as: string, values: unknown[], rule: object = {}) =>
  conversions[as]?.(values, { from: '', as, ...rule }, regions)

describe('text', () => {
  it('loses the blanks around it and the entities in it, and is absent where the source says there is none', () => {
    expect(textOf('\u00a0A&amp;B公司\u3000')).toBe('A&B公司')
    for (const none of ['', '无', 'N/A', '///', '-', null, undefined]) expect(textOf(none)).toBeUndefined()
  })
})

describe('dates', () => {
  it('are read in every form the sources use', () => {
    for (const form of [
      '2018-03-02',
      '20180302',
      '2018/3/2',
      '2018年03月02日',
      '2018/03/0200:00:00.000',
      '2018-03-02 10:00',
    ]) {
      expect(dateOf(form), form).toBe('2018-03-02')
    }
  })
  it('that are none are passed on as they stand, for ingest to refuse', () => {
    expect(dateOf('近日')).toBe('近日')
  })
})

describe('amounts', () => {
  it('of capital are read in 万 with their currency', () => {
    expect(convert('capital', ['10,990.8806(万元人民币)'])).toBe('10990.8806')
    expect(convert('capital', ['50（万元）'])).toBe('50')
    expect(convert('currency', ['30(万美元)'])).toBe('USD')
    expect(convert('currency', ['200万港币'])).toBe('HKD')
  })
  it('that do not begin with a digit stand in the wrong column and are passed on', () => {
    expect(convert('capital', ['张某'])).toBe('张某')
    expect(convert('capital', ['9()'])).toBeUndefined()
  })
  it('in yuan become 万元 with every digit', () => {
    expect(convert('yuan', [208235.34])).toBe('20.823534')
    expect(convert('yuan', ['2000'])).toBe('0.200000')
    expect(convert('yuan', [0.01])).toBe('0.000001')
  })
})

describe('places', () => {
  it('become codes as far as they are known', () => {
    expect(convert('region', ['广东', '佛山'])).toBe('4406')
    expect(convert('region', ['广东', '某地'])).toBe('44')
    expect(convert('regionNamed', ['济南市生态环境局'])).toBe('3701')
    expect(convert('regionNamed', ['惠济区环保局'])).toBe('410108')
    expect(convert('regionNamed', ['环保局'])).toBeUndefined()
  })
  it('that are no place show a shifted row and are passed on', () => {
    expect(convert('region', ['50(万元)', '佛山'])).toBe('50(万元)')
  })
})

describe('debtors', () => {
  it('are organisations or persons by their names, and their number goes to the field of their kind', () => {
    expect(convert('kindByName', ['示例电气有限公司'])).toBe('LEGAL_PERSON')
    expect(convert('kindByName', ['张三'])).toBe('NATURAL_PERSON')
    expect(convert('codeOfOrganisation', ['示例电气有限公司', '19220382-1'])).toBe('19220382-1')
    expect(convert('codeOfOrganisation', ['张三', '440608188001010028'])).toBeUndefined()
    expect(convert('idOfPerson', ['张三', '440608188001010028'])).toBe('440608188001010028')
  })
})
