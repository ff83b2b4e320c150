import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/arbitraries.ts'
import { maskContactNamesIn } from './contact-names.ts'

const LABELS = ['联系人', '招标人代表', '采购人代表', '经办人', '联系电话', '电话', '手机']
const labelText = fc
  .array(
    fc.constantFrom(
      ...LABELS,
      ...'：: 、/（）；*',
      ...'张李王欧阳高明区局三丰四某',
      '先生',
      '13800000000',
      '办公室',
      '\n',
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''))

describe('maskContactNamesIn', () => {
  it.each([
    ['联系人：张三', '联系人：张*'],
    ['项目联系人:张三丰，地址', '项目联系人:张*，地址'],
    ['招标人代表 欧阳某甲', '招标人代表 欧阳某甲'],
    ['招标人代表：欧阳三丰；', '招标人代表：欧*；'],
    ['经办人：李四、王五/赵六', '经办人：李*、王*/赵*'],
    ['联系人：张三电话13800000000', '联系人：张*电话13800000000'],
    ['联系人：张三先生', '联系人：张*先生'],
    ['联系人及电话：张三 138****0000', '联系人及电话：张* 138****0000'],
    ['联系电话：138****0000（张三）', '联系电话：138****0000（张*）'],
    ['联系人（电话）：张三', '联系人（电话）：张*'],
    ['经办人：张*、李四', '经办人：张*、李*'],
    ['经办人\n冼\ue000', '经办人\n冼*'],
    ['联系人：张𠮷三', '联系人：张*'],
  ])('%s becomes %s', (text, masked) => expect(maskContactNamesIn(text)).toBe(masked))

  it.each([
    '联系人：高明区综合行政执法局',
    '联系人：高明区',
    '联系人：高明局',
    '联系人：区政府',
    '联系人：区妇联',
    '联系人：办公室',
    '联系人：项目部',
    '联系人：施工方',
    '联系人：江门市某某公司',
    '联系人：张先生',
    '联系人：张某',
    '联系人：详见附件',
    '经办人员已核实',
    '电话通知当事人',
    '电话：周一至周五',
    '电话：关机',
    '联系人方式',
    '电话：0757-88880000 成立于2010年',
    '当事人张三占道经营',
    '张三：联系人',
  ])('%s stays', (text) => expect(maskContactNamesIn(text)).toBe(text))

  it('is idempotent, and never changes a text without a label', () => {
    fc.assert(
      fc.property(fc.oneof(labelText, labelText, anyText), (text) => {
        const masked = maskContactNamesIn(text)
        expect(maskContactNamesIn(masked)).toBe(masked)
        if (!LABELS.some((label) => text.includes(label))) expect(masked).toBe(text)
      }),
      { numRuns: 5_000 },
    )
  })

  it('changes nothing but given names: every other character stays in its order', () => {
    fc.assert(
      fc.property(labelText, (text) => {
        const kept = maskContactNamesIn(text).replaceAll('*', '')
        let at = 0
        for (const character of kept) {
          at = text.indexOf(character, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('masks a megabyte of labels', () => {
    const text = '联系人：张三'.repeat(131_072)
    expect(maskContactNamesIn(text).length).toBeLessThanOrEqual(text.length)
  })
})
