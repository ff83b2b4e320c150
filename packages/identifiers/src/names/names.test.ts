import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyIdentifier } from '../classify/classify.ts'
import { maskPersonIdsIn } from '../masking/free-text.ts'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { splitConsortium } from './consortium.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

const text = fc.oneof(anyText, likelyText)

describe('a megabyte in a name field', () => {
  it.each([
    '.',
    '(',
    ')',
    '()',
    '、',
    'X',
    ' ',
    '牵头人：',
    '0',
    '公司',
    '*',
    '\u0301',
    '联合体',
    '○',
    '二○',
    '”',
    '⺠',
    '公司支行',
    '銀',
  ])('of %j is dealt with', (piece) => {
    const huge = `${piece.repeat(1_000_000 / piece.length)}甲`
    expect(normaliseOrganisationName(huge).length).toBeLessThanOrEqual(huge.length)
    expect(splitConsortium(huge).members).toHaveLength(1)
    expect(classifyIdentifier(huge).raw).toBe(huge)
    expect(maskPersonIdsIn(huge)).toBe(huge)
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
