import { describe, expect, it } from 'vitest'
import { looksLikeOrganisationName, organisationNameFault } from './name-fault.ts'

describe('looksLikeOrganisationName', () => {
  it.each(['个体工商户', '（个体户）', '无字号', '某公司', '有限责任公司', '#NAME?', '#REF!'])(
    '%s names nobody',
    (text) => {
      expect(organisationNameFault(text)).toBe('MISSING')
    },
  )

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
    '王小明',
    '张三',
    '高明小学',
    '工商联',
    '二○八',
    '荷城，',
    '明信矿业有限公司一号井',
    '买买提·艾山',
  ])('%s is one', (name) => expect(organisationNameFault(name)).toBeUndefined())

  it.each([
    ['', 'MISSING'],
    ['///', 'MISSING'],
    ['未提供', 'MISSING'],
    ['温**', 'MASKED'],
    ['，', 'MISSING'],
    ['张○○', 'MASKED'],
    ['王○明', 'MASKED'],
    ['王一○', 'MASKED'],
    ['张●●', 'MASKED'],
    ['王××', 'MASKED'],
    ['李□□', 'MASKED'],
    ['王某某', 'MASKED'],
    ['李某', 'MASKED'],
    ['王XX', 'MASKED'],
    ['佛山市某某贸易有限公司', 'MASKED'],
    ['某*', 'MASKED'],
    ['甲', 'TOO_SHORT'],
    ['ABC', 'TOO_SHORT'],
    ['12', 'TOO_SHORT'],
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
