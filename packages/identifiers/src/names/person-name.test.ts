import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COMPOUND_SURNAMES, SURNAMES } from '../masking/surnames.ts'
import { looksLikePersonName } from './person-name.ts'

it.each(['王小明', '张三', '欧阳示例', '阿里木', '王小明（个体工商户）', ' 王 小 明 '])('%s may be a person', (name) =>
  expect(looksLikePersonName(name)).toBe(true),
)

it.each([
  '张建业',
  '王连城',
  '刘玉堂',
  '陈志学',
  '李园',
  '王一心',
  '周村',
  '何建联',
  '李国家',
  '黄海港',
  '欧阳建业',
  '单志学',
])('%s begins with a surname, although it ends as bodies do', (name) => expect(looksLikePersonName(name)).toBe(true))

it.each(['买买提吐尔逊', '阿卜杜热合曼', '买买提·吐尔逊', '古丽·库尔班', '列昂尼德·勃列日涅夫'])(
  '%s is transliterated',
  (name) => expect(looksLikePersonName(name)).toBe(true),
)

it.each([
  'CHAN TAI MAN',
  'CHANTAIMAN',
  "Seán O'Neill",
  'GARCÍA, José',
  'Иван Иванов',
  'Ｃｈａｎ　Ｔａｉ　Ｍａｎ',
  'VINCO',
  'John Bishop',
  'PASTORE',
  'CHAN TAI MAN (陈大文)',
])('%s is foreign, without a company word', (name) => expect(looksLikePersonName(name)).toBe(true))

it.each([
  ...['工商联', '高明小学', '高明医院', '区残联', '示例商店', '佛山市高明区示例有限公司', '税务局'],
  ...['佛山市高明区明·信店', '库尔班江餐饮店', '高明小吃店', '松岗鞋厂', '示例·巴哈有限公司广州代表处'],
  ...['Chan & Co.', 'ABC CO., LTD.', 'CHANTAIMANLIMITED', 'Muster GmbH', 'Example Inc', 'ABC 123', ''],
])('%s is a body, or nothing', (name) => expect(looksLikePersonName(name)).toBe(false))

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code))
const given = (maxLength: number) => fc.array(han, { minLength: 1, maxLength }).map((all) => all.join(''))

it('whatever the given name, one or two characters behind a surname look like a person', () => {
  // 区残联 and the like are the only exceptions.
  const named = fc
    .oneof(
      fc.tuple(fc.constantFrom(...SURNAMES), given(2)),
      fc.tuple(fc.constantFrom(...COMPOUND_SURNAMES), given(2)),
      fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...'学业城堂园会心联家港村店行站庄社')),
    )
    .map((parts) => parts.join(''))
    .filter((name) => !/(?:[残妇侨]联|[局委]|委会)$/.test(name))
  fc.assert(
    fc.property(named, (name) => looksLikePersonName(name)),
    { numRuns: 2_000 },
  )
})
