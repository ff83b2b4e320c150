import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyIdentifier } from '../classify/classify.ts'
import { maskPersonIdsIn } from '../masking/free-text.ts'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { splitConsortium } from './consortium.ts'
import { normaliseDocumentNumber } from './document-number.ts'
import { looksLikeOrganisationName, organisationNameFault } from './name-fault.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

const text = fc.oneof(anyText, likelyText)

describe('normaliseOrganisationName', () => {
  it('is idempotent for every string', () => {
    fc.assert(
      fc.property(text, (name) => {
        const once = normaliseOrganisationName(name)
        expect(normaliseOrganisationName(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['明信（佛山）科技有限公司', '明信(佛山)科技有限公司'],
    ['明信﹙佛山﹚科技有限公司', '明信(佛山)科技有限公司'],
    ['明信〔佛山〕科技有限公司', '明信(佛山)科技有限公司'],
    ['明信【佛山】科技有限公司', '明信(佛山)科技有限公司'],
    ['明信[佛山]科技有限公司', '明信(佛山)科技有限公司'],
    [' 明信\u00a0科技\u3000有限公司\u200b', '明信科技有限公司'],
    ['明信·科技有限公司。', '明信科技有限公司'],
    ['ｍｘ科技有限公司', 'MX科技有限公司'],
    ['明信⼀号有限公司', '明信一号有限公司'],
  ])('%s → %s', (name, normal) => expect(normaliseOrganisationName(name)).toBe(normal))

  it('keeps different names apart', () => {
    const names = ['明信第六建设有限公司', '明信第十六建设有限公司', '明信第六建设有限责任公司', '明信第六建设']
    expect(new Set(names.map(normaliseOrganisationName)).size).toBe(names.length)
  })
})

describe('a megabyte in a name field', () => {
  it.each(['.', '(', ')', '()', '、', 'X', ' ', '牵头人：', '0', '公司', '*', '\u0301', '联合体'])(
    'of %j is dealt with',
    (piece) => {
      const huge = `${piece.repeat(1_000_000 / piece.length)}甲`
      expect(normaliseDocumentNumber(normaliseOrganisationName(huge)).length).toBeLessThanOrEqual(huge.length)
      expect(splitConsortium(huge).members).toHaveLength(1)
      expect(classifyIdentifier(huge).raw).toBe(huge)
      expect(maskPersonIdsIn(huge)).toBe(huge)
    },
  )
})

describe('normaliseDocumentNumber', () => {
  it('is idempotent for every string', () => {
    fc.assert(
      fc.property(text, (number) => {
        const once = normaliseDocumentNumber(number)
        expect(normaliseDocumentNumber(once)).toBe(once)
      }),
    )
  })

  it('all spellings of one number are equal', () => {
    const spellings = [
      '明信罚〔2026〕1号',
      '明信罚【2026】１号',
      '明信罚[2026] 1号',
      '明信罚［2026］1号',
      '明信罚（2026)1号',
    ]
    expect(new Set(spellings.map(normaliseDocumentNumber))).toEqual(new Set(['明信罚(2026)1号']))
  })

  it('keeps the case of letters, which tells numbers apart', () => {
    expect(normaliseDocumentNumber('MX第Q-1号')).not.toBe(normaliseDocumentNumber('mx第q-1号'))
  })
})

describe('looksLikeOrganisationName', () => {
  it.each([
    '明信科技有限公司',
    '明信设计研究院（有限公司）',
    '明信建设管理有限公司（佛山）',
    '明信银行股份有限公司高明支行(简称:明信银行高明支行)',
    '明信保险股份有限公司佛山分公司重大项目营业部',
    '明信有限责任公司\ue7fe',
    '明信科技(佛山)有限公司[MINGXIN TECHN',
    '明信供销社石基分站。',
    '明信号邮轮（子公司承担）',
    '明信项目管理有限公司',
    '财政局',
    '荷城便利',
  ])('%s is one', (name) => expect(organisationNameFault(name)).toBeUndefined())

  it.each([
    ['', 'MISSING'],
    ['///', 'MISSING'],
    ['未提供', 'MISSING'],
    ['温**', 'MASKED'],
    ['张三', 'TOO_SHORT'],
    ['王某某', 'TOO_SHORT'],
    ['评标工作于2026年1月1日9:00在明信交易中心进行', 'NARRATIVE'],
    ['同时，明信科技有限公司', 'NARRATIVE'],
    ['我公司承诺质量合格。特此承诺', 'NARRATIVE'],
    ['先进单位名单-明信建设有限公司；第二名', 'NARRATIVE'],
    ['明信食品集团污水处理站建设项目', 'PROJECT'],
    ['明信码头有限公司后方配套工程', 'PROJECT'],
    ['公交集团车辆采购项目（包二）', 'PROJECT'],
    ['明信磷化工有限公司年产10万吨精制磷酸装置', 'PROJECT'],
    ['明信铁路有限公司专用线勘察设计', 'PROJECT'],
    ['明信生物科技有限公司科学技术奖', 'PROJECT'],
    ['明信矿业有限公司(标段一)地震勘探报告', 'PROJECT'],
    ['明'.repeat(61), 'TOO_LONG'],
    [`${'明信有限公司、'.repeat(200)}联合体`, 'TOO_LONG'],
  ])('%s is none: %s', (name, fault) => {
    expect(organisationNameFault(name)).toBe(fault)
    expect(looksLikeOrganisationName(name)).toBe(false)
  })
})

describe('splitConsortium', () => {
  const [first, second, third] = ['明信建设有限公司', '高明设计院（集团）有限公司', '荷城测绘中心']
  const split = (bidder: string) => {
    const { consortium, members } = splitConsortium(bidder)
    return { consortium, names: members.map(({ name }) => name), lead: members.find(({ lead }) => lead)?.name }
  }

  it.each([
    `${first}、${second}、${third}联合体`,
    `${first}、${second}、${third}（联合体）`,
    `${first}、${second}、${third}(联合体)`,
    `${first}、 ${second} 、${third}组成的联合体`,
    `（联合体：${first}、${second}、${third}）`,
    `联合体：${first}、${second}、${third}`,
    `${first}//${second}//${third}联合体`,
    `${first},${second}，${third}联合体`,
    `${first}；${second};${third}联合体`,
    `${first}、${second}、${third}`,
    `${first}//${second}//${third}`,
    `联合体成员：${first}、${second}、${third}`,
  ])('%s has three members in order and no leader', (bidder) => {
    expect(split(bidder)).toEqual({ consortium: true, names: [first, second, third], lead: undefined })
  })

  it.each([
    [`牵头人：${first}、成员：${second}`, first],
    [`牵头人：${first} 成员：${second}`, first],
    [`联合体牵头单位：${first}；联合体成员：${second}`, first],
    [`${first}（牵头人）、${second}（成员）`, first],
    [`${first}(联合体牵头方)、${second}(联合体成员)`, first],
    [`${first}牵头、${second}联合体`, first],
    [`${first}、${second}（牵头人）联合体`, second],
    [`${first}、${second}联合体（${second}牵头）`, second],
    [`${first}、${second}（联合体牵头人：${first}）`, first],
    [`${first}、${second}联合体，牵头人：${second}`, second],
    [`${first}、${second}联合体（有牵头人）`, first],
    [`${first}、${second}联合体（公司牵头）`, first],
    [`成员：${first}、牵头人：${second}`, second],
    [`联合体成员：${first}；联合体牵头方：${second}`, second],
    [`${first}、${second}（牵头人）、${second}`, second],
    [`${first}、${second}（${second}为牵头人）、${second}（成员）`, second],
    [`（成员）、${first}、${second}（牵头）`, second],
  ])('%s is led by %s', (bidder, lead) => {
    expect(split(bidder)).toEqual({ consortium: true, names: [first, second], lead })
  })

  it('a single name stays whole, also with brackets, commas and 、 in it', () => {
    for (const name of [first, second, '荷城供销社车站收购、肥料农药门市', '明信加油站(东、西站)', '明信号（、）']) {
      expect(split(name)).toEqual({ consortium: false, names: [name], lead: undefined })
    }
  })

  it('two names side by side are two members, one name beside other text is none', () => {
    expect(split(`${first}、${second}`).names).toEqual([first, second])
    expect(split(`${first}、施工图设计`).consortium).toBe(false)
  })

  it('an unmatched closing bracket hides no separator', () => {
    expect(split(`明信公司）、${first}联合体`).names).toEqual(['明信公司）', first])
  })

  it('a consortium of one is written too', () => {
    expect(split(`（联合体：${first}）`)).toEqual({ consortium: true, names: [first], lead: undefined })
  })

  it('minutes and project titles come back whole with their fault', () => {
    const minutes = `评标工作于2026年1月1日进行。参加单位：${first}、${second}联合体`
    expect(splitConsortium(minutes)).toEqual({
      consortium: false,
      members: [{ name: minutes, lead: false, fault: 'NARRATIVE' }],
    })
    const project = '明信磷化工有限公司20万吨/年磷酸、65万吨/年磷铵改造项目'
    expect(splitConsortium(project).members).toEqual([{ name: project, lead: false, fault: 'PROJECT' }])
  })

  it('a member that is no name has its own fault, and the others none', () => {
    const { members } = splitConsortium(`${first}、荷城污水处理站建设项目联合体`)
    expect(members.map(({ fault }) => fault)).toEqual([undefined, 'PROJECT'])
  })

  it('always has a member, has at most one leader, and none without 牵头', () => {
    fc.assert(
      fc.property(text, (bidder) => {
        const { members } = splitConsortium(bidder)
        const leaders = members.filter(({ lead }) => lead).length
        expect(members.length).toBeGreaterThan(0)
        expect(leaders).toBeLessThanOrEqual(bidder.includes('牵头') ? 1 : 0)
      }),
      { numRuns: 2000 },
    )
  })
})
