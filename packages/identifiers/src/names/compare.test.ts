import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { compareOrganisationNames } from './compare.ts'
import { normaliseOrganisationName } from './organisation-name.ts'
import { foldVariants } from './variants.ts'

const outcome = (a: string, b: string) => {
  const { verdict, because } = compareOrganisationNames(a, b)
  return `${verdict} ${because}`
}

describe('names of one body', () => {
  it.each([
    ['明信（佛山）科技有限公司', '明信(佛山)科技有限公司。', 'same EQUAL'],
    ['⺠生明信有限公司', '民生明信有限公司，', 'same EQUAL'],
    ['明信(佛山)科技有限公司', '明信佛山科技有限公司', 'like BRACKETS'],
    ['明信(佛山)科技有限公司', '明信科技(佛山)有限公司', 'like BRACKETS'],
    ['明信锺表有限公司', '明信钟表有限公司', 'like VARIANT_CHARACTER'],
    ['明昇科技有限公司', '明升科技有限公司', 'like VARIANT_CHARACTER'],
    ['佛山市明信電子有限公司', '佛山市明信电子有限公司', 'like VARIANT_CHARACTER'],
    ['明信科技有限公司', '明信科技有限责任公司', 'like LEGAL_FORM'],
    ['明信科技股份公司', '明信科技股份有限公司', 'like LEGAL_FORM'],
    ['佛山市明信集团公司', '佛山市明信集团有限公司', 'like LEGAL_FORM'],
    ['明信银行高明支行', '明信银行股份有限公司高明支行', 'like LEGAL_FORM'],
    ['高明区明信科技有限公司', '佛山市高明区明信科技有限公司', 'like REGION_LEVEL'],
    ['广东省佛山市高明区明信科技有限公司', '高明区明信科技有限公司', 'like REGION_LEVEL'],
    ['佛山明信科技有限公司', '佛山市明信科技有限公司', 'like REGION_LEVEL'],
    ['明信保险股份有限公司佛山分公司', '明信保险股份有限公司佛山市分公司', 'like REGION_LEVEL'],
    ['明信银行股份有限公司', '明信银行股份有限公司荷城支行', 'like BRANCH_OF_HOUSE'],
    ['明信矿业有限公司', '明信矿业有限公司一号井', 'like BRANCH_OF_HOUSE'],
    ['明信路桥集团有限公司', '明信路桥集团公司荷城停车场', 'like BRANCH_OF_HOUSE'],
    ['佛山市明信科技有限公司', '佛山市明信科技有限公', 'like CUT_OFF'],
    ['明信银行股份有限公司荷城支行', '明信银行股份有限公司荷城支', 'like CUT_OFF'],
    ['明信会计师事务所(特殊普通合伙)', '明信会计师事务所', 'like REMARK'],
    ['明信有限公司(原荷城有限公司)', '明信有限公司', 'like REMARK'],
  ])('%s and %s: %s', (a, b, expected) => expect(outcome(a, b)).toBe(expected))
})

describe('names that may be those of two bodies', () => {
  it.each([
    ['佛山市高明区示例贸易有限公司', '佛山市禅城区完全别的实业有限公司', 'OTHER_TRADE_NAME'],
    ['明信第六建设有限公司', '明信第十六建设有限公司', 'OTHER_NUMERAL'],
    ['明信一建有限公司', '明信二建有限公司', 'OTHER_NUMERAL'],
    ['明信3号店', '明信8号店', 'OTHER_NUMERAL'],
    ['佛山市明信科技有限公司', '佛山市明心科技有限公司', 'OTHER_TRADE_NAME'],
    ['佛山市明信科技有限公司', '佛山市明信贸易有限公司', 'OTHER_INDUSTRY'],
    ['明信集团有限公司', '明信有限公司', 'OTHER_INDUSTRY'],
    ['佛山市明信科技有限公司', '江门市明信科技有限公司', 'OTHER_REGION'],
    ['明信科技(佛山)有限公司', '明信科技(江门)有限公司', 'OTHER_REGION'],
    ['佛山市明信物资公司', '佛山市南海区明信物资公司', 'OTHER_REGION'],
    ['长治物业管理有限公司', '长治市物业管理有限公司', 'OTHER_REGION'],
    ['明信科技有限公司', '佛山市明信科技有限公司', 'REGION_MISSING'],
    ['明信科技有限公司', '明信科技(佛山)有限公司', 'REGION_MISSING'],
    ['明信科技(佛山)有限公司', '佛山明信科技有限公司', 'REGION_MISSING'],
    ['佛山明信科技(江门)有限公司', '佛山市明信科技有限公司', 'REGION_MISSING'],
    ['荷城明信机械厂', '荷城明信机械厂有限公司', 'OTHER_LEGAL_FORM'],
    ['明信实业公司', '明信实业有限公司', 'OTHER_LEGAL_FORM'],
    ['明信实业有限公司', '明信实业股份有限公司', 'OTHER_LEGAL_FORM'],
    ['明信银行股份有限公司郫县支行', '明信银行股份有限公司新都支行', 'OTHER_BRANCH'],
    ['明信银行股份有限公司佛山分行', '明信银行股份有限公司佛山支行', 'OTHER_BRANCH'],
    ['中国明信银行', '中国明信银行保险监督管理委员会佛山监管分局', 'OTHER_TRADE_NAME'],
    ['明信银行', '明信银行业监督管理局', 'OTHER_TRADE_NAME'],
    ['明信实业有限公司', '明信实业有限公司工会委员会', 'OTHER_TRADE_NAME'],
    ['明信实业有限公司', '明信实业有限公司职工医院', 'OTHER_TRADE_NAME'],
    ['明信实业公司', '明信实业公司荷城贸易公司', 'OTHER_TRADE_NAME'],
    ['吉林省明信科技有限公司', '吉林市明信科技有限公司', 'OTHER_REGION'],
    ['明信投资中心(有限合伙)', '明信投资中心(普通合伙)', 'OTHER_REMARK'],
    ['明信科技股份有限公司', '明信科技股份', 'OTHER_INDUSTRY'],
    ['佛山市明信科技有限公司', '佛山市明信', 'OTHER_INDUSTRY'],
    ['王小明', '王晓明', 'OTHER_TRADE_NAME'],
    ['明信科技有限公司', '', 'NO_NAME'],
    ['', '', 'NO_NAME'],
    ['///', '。', 'NO_NAME'],
  ])('%s and %s: %s', (a, b, because) => expect(outcome(a, b)).toBe(`different ${because}`))
})

describe('compareOrganisationNames', () => {
  const pieces = fc.constantFrom(
    ...['广东省', '佛山市', '佛山', '高明区', '(佛山)', '(', ')', '明信', '锺', '钟', '昇', '一', '十', '第六', '科技'],
    ...[
      '贸易',
      '集团',
      '股份',
      '有限',
      '责任',
      '公司',
      '有限公司',
      '分公司',
      '银行',
      '支行',
      '一号井',
      '(原',
      '厂',
      '*',
    ],
  )
  const built = fc.array(pieces, { maxLength: 9 }).map((all) => all.join(''))
  const name = fc.oneof(built, built, anyText, likelyText)

  it('is symmetric in verdict and reason', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(outcome(a, b)).toBe(outcome(b, a))
      }),
      { numRuns: 3000 },
    )
  })

  it('says same exactly for equal normal forms that are not empty', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [first, second] = [normaliseOrganisationName(a), normaliseOrganisationName(b)]
        expect(compareOrganisationNames(a, b).verdict === 'same').toBe(first === second && first !== '')
        expect(compareOrganisationNames(a, a).verdict === 'same').toBe(first !== '')
      }),
      { numRuns: 2000 },
    )
  })

  it('takes every name apart without losing a character but brackets', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { left } = compareOrganisationNames(text, '')
        const places = [...left.region, ...(left.bracketRegion ? [left.bracketRegion] : [])]
        const words = [left.tradeName, left.industry, left.legalForm, left.branch, left.remark]
        const kept = [...places.map(({ stem, kind }) => stem + kind), ...words].join('')
        const letters = (one: string) => [...one.replace(/[()]/g, '')].sort().join('')
        const { tradeName } = compareOrganisationNames(text, text).left
        expect(tradeName).toBe(left.tradeName)
        // A variant character is read as its usual form, so the letters that must stay are those of the folded name.
        if (/^[\u4e00-\u9fff()]*$/.test(text)) expect(letters(kept)).toBe(letters(foldVariants(text)))
      }),
      { numRuns: 2000 },
    )
  })

  const trade = fc
    .array(fc.constantFrom(...'明信荷城苍江样例民生昇锺铭泰'), { minLength: 2, maxLength: 4 })
    .map((all) => all.join(''))
  const before = fc.constantFrom('', '佛山市', '佛山', '广东省佛山市高明区', '高明区')
  const behind = fc.constantFrom(
    ...['科技有限公司', '(佛山)贸易有限责任公司', '实业公司', '厂', '银行', '集团股份有限公司荷城分公司', ''],
  )

  it('never links names of which one has a numeral more in its trade name', () => {
    fc.assert(
      fc.property(
        before,
        trade,
        behind,
        fc.constantFrom(...'一二三四五六七八九十百千〇两'),
        fc.nat(4),
        (head, name, tail, numeral, at) => {
          const place = Math.min(at, name.length)
          const other = name.slice(0, place) + numeral + name.slice(place)
          expect(outcome(head + name + tail, head + other + tail)).toMatch(/^different/)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never links two trade names that differ in more than variant characters', () => {
    fc.assert(
      fc.property(before, trade, trade, behind, (head, a, b, tail) => {
        const isSame = a.replaceAll('锺', '钟') === b.replaceAll('锺', '钟')
        expect(outcome(head + a + tail, head + b + tail).startsWith('different')).toBe(!isSame)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives one answer whatever kind of bracket is written', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom('（）', '【】', '〔〕', '［］', '[]', '{}'), (a, b, kind) => {
        const rewritten = a.replaceAll('(', kind.charAt(0)).replaceAll(')', kind.charAt(1))
        expect(outcome(rewritten, b)).toBe(outcome(a, b))
      }),
      { numRuns: 1000 },
    )
  })

  it('answers for texts of any length at once', () => {
    for (const piece of ['公司支行', '(', ')', '佛山市', '一', '(佛山)', '有限', '集团'])
      expect(compareOrganisationNames(piece.repeat(250_000), `${piece.repeat(250_000)}甲`).verdict).toBe('different')
  })
})
