import { classifyIdentifier, validateOrgCode, validateResidentId, validateUscc } from '@mingxin/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodeFault, identifierFault, isUnusable, problemWords } from './index.ts'
import { inChinese, inEnglish } from './words.ts'

function faultOf(verdict: { status: string } | (CodeFault & { status: 'invalid' })): CodeFault {
  if (!('reason' in verdict)) throw new TypeError('it is valid')
  return verdict
}

function refusalOf(code: string) {
  const found = classifyIdentifier(code)
  if (!isUnusable(found)) throw new TypeError(`${code} is ${found.kind}`)
  return identifierFault('/code', found)
}

describe('what is wrong with a unified code is told in sentences of both languages, each place once', () => {
  it.each([
    [
      '9144O608PDY0002711',
      '第5位是“O”，代码不用此字母（也不用I、S、V、Z）',
      'character 5 is O, which these codes do not use (nor I, S, V, Z)',
    ],
    [
      '91440608PDY000271é',
      '第18位是“É”，代码只用数字和大写字母（I、O、S、V、Z除外）',
      'character 18 is É; these codes use digits and capital letters only, without I, O, S, V and Z',
    ],
    ['91440608PDY000271', '应为18位，实际17位', '17 characters instead of 18'],
    [
      '91440608PDY0002712',
      '校验码不对：18位中至少有一位抄错',
      'the check character does not fit: at least one of the 18 characters is wrong',
    ],
    ['91440A08PDY0002711', '第3至8位应为数字，第6位是“A”', 'characters 3 to 8 must be digits, and character 6 is A'],
    ['91990608PDY0002711', '第3至4位不是省级行政区划代码', 'characters 3 and 4 are no province'],
    ['G1990608PDY0002711', '第1位不是登记管理部门代码', 'the first character is no registering department'],
    [
      '42990608PDY0002711',
      '第2位不是该登记管理部门的机构类别代码',
      'the second character is no category of this department',
    ],
  ])('%s', (code, zh, en) => {
    expect(problemWords(faultOf(validateUscc(code.toUpperCase())))).toEqual({ zh, en })
  })

  it('an embedded organisation code whose own check fails', () => {
    const { zh, en } = { zh: '第9至17位（组织机构代码）自身的校验码不对', en: expect.stringContaining('9 to 17') }
    expect(problemWords({ reason: 'ORG_CHECK', expected: '1', actual: '2', position: 17 })).toEqual({ zh, en })
  })
})

describe('what is wrong with a number of a person or an organisation code', () => {
  it.each([
    ['440608188001010011', '校验码不对：18位中至少有一位抄错', '18 characters is wrong'],
    ['44060818801301001X', '第7至14位的出生日期不存在', 'characters 7 to 14 are no date of birth'],
    ['000608188001010011', '第1至2位不是省级行政区划代码', 'characters 1 and 2 are no province'],
    ['440608800101001', '15位旧号码已停止使用，应为18位', '15-digit numbers are out of use'],
    ['4406081880010100A1', '第17位是“A”，该位应为数字', 'character 17 is A, not a digit'],
    ['44060818800101001Y', '第18位是“Y”，该位应为数字或者X', 'character 18 is Y, not a digit or X'],
  ])('%s', (number, zh, en) => {
    const words = problemWords(faultOf(validateResidentId(number)))
    expect([inChinese(words), inEnglish(words)]).toEqual([zh, expect.stringContaining(en)])
  })

  it.each([
    ['192203822', '校验码不对：9位中至少有一位抄错', 'at least one of the 9 characters is wrong'],
    ['1922038211', '应为9位，实际10位', '10 characters instead of 9'],
    ['PDY000271', 'PDY开头的为单位自编代码，不是核发的组织机构代码', 'begins with PDY'],
  ])('%s', (code, zh, en) => {
    const words = problemWords(faultOf(validateOrgCode(code)))
    expect([inChinese(words), inEnglish(words)]).toEqual([zh, expect.stringContaining(en)])
  })
})

describe('a wrong check character', () => {
  const body = fc.stringMatching(/^91440608[0-9A-HJ-NPQRTUWXY]{9}$/)

  it('never tells which one would pass: with it the code would be another body’s', () => {
    fc.assert(
      fc.property(body, fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (first17, last) => {
        const verdict = validateUscc(first17 + last)
        if (verdict.status !== 'invalid' || verdict.reason !== 'CHECK_CHAR') return
        const other = problemWords({ ...verdict, expected: '?' })
        expect(problemWords(verdict)).toEqual(other)
        const found = classifyIdentifier(first17 + last)
        if (isUnusable(found)) expect(identifierFault('/code', found)).not.toHaveProperty('suggestion')
      }),
    )
  })

  it.each(['42440608PDY0002710', 'G1440608PDY000271A'])(
    'is what a code is refused for whose category or department alone would be tolerated: %s',
    (code) => {
      expect(refusalOf(code)).toMatchObject({
        code: 'identifier.uscc-invalid',
        expectedZh: '有效的18位统一社会信用代码；校验码不对：18位中至少有一位抄错',
        expected: expect.stringContaining('the check character does not fit'),
      })
      expect(refusalOf(code)).not.toHaveProperty('suggestion')
    },
  )
})

it('the words for a code that is missing are true where a record is sent and where somebody asks', () => {
  expect(refusalOf('无')).toMatchObject({
    code: 'identifier.missing',
    expectedZh: '能识别主体的代码；报送记录的，也可以只有完整名称',
  })
})
