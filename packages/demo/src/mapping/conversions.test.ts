import { describe, expect, it } from 'vitest'
import { conversions } from './conversions.ts'
import { CHANGES, changeOf } from './conversions-changes.ts'
import { dateOf } from './conversions-dates.ts'
import { textOf } from './conversions-texts.ts'
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

  it('is sent with its entities, which ingest decodes once', () => {
    expect(convert('text', ['\u3000A&amp;nbsp;B\u00a0'])).toBe('A&amp;nbsp;B')
    expect(convert('text', ['&nbsp;'])).toBeUndefined()
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
      '2018/3/2 0:00:00',
      '2018.3.2',
      '2018年3月2日',
      '2018年3月2日10:00',
      '2018-03-02T00:00:00',
      '2018030200:00:00',
      '２０１８／３／２',
    ]) {
      expect(dateOf(form), form).toBe('2018-03-02')
    }
  })
  it('that are none are passed on as they stand, for ingest to refuse', () => {
    for (const none of ['近日', '2018-02-30', '2018/13/1', '201803', '2018302', '2018/3-2', '3/2/2018'])
      expect(dateOf(none)).toBe(none)
  })
  it('glued to a time are read only where they can be one day', () => {
    expect(dateOf('2024/03/1100:00:00')).toBe('2024-03-11')
    for (const several of ['2024/3/110:00:00', '2024/3/50:00:00']) expect(dateOf(several)).toBe(several)
  })
  it('of a moment are the day in Shanghai', () => {
    expect(dateOf('2018-03-01T16:00:00.000Z')).toBe('2018-03-02')
    expect(dateOf('2018-03-01T15:59:59Z')).toBe('2018-03-01')
    expect(dateOf('2018-03-02T00:00:00+08:00')).toBe('2018-03-02')
  })
  it.each(['长期', '长期有效', '至长期', '永久', '无固定期限', '\u3000长期 '])(
    '%s is no end: left out, and said',
    (word) => {
      const value = convert('date', [word])
      expect(value).toBeUndefined()
      expect(changeOf('date', [word], value)).toEqual({ what: 'no-end', from: word.trim(), to: undefined })
    },
  )
})

describe('lists', () => {
  it.each([
    ['罚款;没收违法所得', ['罚款', '没收违法所得']],
    ['罚款；没收违法所得；', ['罚款', '没收违法所得']],
    ['罚款、 没收违法所得', ['罚款', '没收违法所得']],
    ['罚款,没收违法所得', ['罚款', '没收违法所得']],
    ['罚款&amp;没收违法所得', ['罚款', '没收违法所得']],
    ['警告&警告&警告', ['警告']],
    ['罚款', ['罚款']],
    ['责令改正', ['责令改正']],
  ])('of one cell, %s, are its values', (cell, values) => {
    expect(convert('list', [cell])).toEqual(values)
    expect(changeOf('list', [cell], values)).toEqual({ what: 'list-split', from: cell, to: values })
  })

  it('that are lists stay, and nothing is left out', () => {
    const values = ['罚款;没收违法所得']
    expect(convert('list', [values])).toBe(values)
    expect(changeOf('list', [values], values)).toBeUndefined()
    for (const none of ['', '无', ';', null, undefined]) expect(convert('list', [none])).toBeUndefined()
  })
})

describe('what was changed', () => {
  it('is said of every date that was written anew, and of nothing else', () => {
    const changed = (as: string, values: unknown[]) => changeOf(as, values, convert(as, values))
    expect(changed('date', ['2024/3/5 0:00:00'])).toEqual({
      what: 'date-form',
      from: '2024/3/5 0:00:00',
      to: '2024-03-05',
    })
    expect(changed('firstDate', ['无', '20240305'])).toMatchObject({ what: 'date-form', from: '20240305' })
    for (const values of [['2024-03-05'], ['近日'], [null], ['无']]) expect(changed('date', values)).toBeUndefined()
    expect(changed('text', ['甲&amp;乙'])).toBeUndefined()
    expect(changed('yuan', ['2000'])).toBeUndefined()
  })

  it('is told in both languages', () => {
    for (const words of Object.values(CHANGES)) expect(Object.keys(words)).toEqual(['zh', 'en'])
  })
})

describe('amounts', () => {
  it('of capital are read in 万 with their currency', () => {
    expect(convert('capital', ['10,990.8806(万元人民币)'])).toBe('10990.8806')
    expect(convert('capital', ['50（万元）'])).toBe('50')
    expect(['0（万元）', '0(万元人民币)'].map((text) => convert('capital', [text]))).toEqual(['0', '0'])
    expect(convert('currency', ['0（万元）'])).toBe('CNY')
    expect(convert('yuan', ['0'])).toBe('0.000000')
    expect(convert('decimal', ['0'])).toBe('0')
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
