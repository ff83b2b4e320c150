import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, likelyText } from '../testing/arbitraries.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

const pieces = fc.constantFrom(..."一二十八〇○◯⭕oO0０⺠⺀“”'「」·,，、；.。（）民公司张", 'ſ', '\u0301', '\u200b')
const nameText = fc.oneof(
  anyText,
  likelyText,
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
)

describe('normaliseOrganisationName', () => {
  it('is idempotent for every string', () => {
    fc.assert(
      fc.property(nameText, (name) => {
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
    ['⺠生⻋⻓有限公司', '民生车长有限公司'],
    ['明信有限公司，', '明信有限公司'],
    ['明信有限公司、；', '明信有限公司'],
    ["'明信有限公司", '明信有限公司'],
    ['“明信”有限公司', '明信有限公司'],
    ['「明信」有限公司;.', '明信有限公司'],
    ['二○八地质队', '二〇八地质队'],
    ['二◯八地质队', '二〇八地质队'],
    ['二⭕八地质队', '二〇八地质队'],
    ['二O八地质队', '二〇八地质队'],
    ['二0八', '二〇八'],
    ['明信一○○医院', '明信一〇〇医院'],
    ['明信○八医院', '明信〇八医院'],
  ])('%s → %s', (name, normal) => expect(normaliseOrganisationName(name)).toBe(normal))

  it('keeps different names apart', () => {
    const names = ['明信第六建设有限公司', '明信第十六建设有限公司', '明信第六建设有限责任公司', '明信第六建设']
    expect(new Set(names.map(normaliseOrganisationName)).size).toBe(names.length)
  })

  it.each(['张○○', '王○明', '王一○', '张○一', '○○科技有限公司', 'MO科技有限公司', '100号店', '零八科技'])(
    '%s keeps its circles and lookalikes, which are no zeros',
    (name) => expect(normaliseOrganisationName(name)).toBe(name),
  )

  it('keeps what stands between the edges', () => {
    expect(normaliseOrganisationName('明信收购、肥料,农药门市。')).toBe('明信收购、肥料,农药门市')
  })

  it('folds every radical that NFKC leaves alone, and only those', () => {
    for (let point = 0x2e80; point <= 0x2ef3; point++) {
      const radical = String.fromCodePoint(point)
      const isAssigned = /\p{Assigned}/u.test(radical)
      expect(normaliseOrganisationName(`明${radical}信`) !== `明${radical}信`, radical).toBe(
        isAssigned && point !== 0x2e80,
      )
    }
  })
})
