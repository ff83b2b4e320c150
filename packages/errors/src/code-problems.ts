import type { OrgCodeReason, ResidentIdReason, UsccReason } from '@mingxin/identifiers'
import { showValue } from './fault.ts'
import type { FaultWord } from './words.ts'

/** What is wrong with a code, as packages/identifiers tells it to programs. */
export interface CodeFault {
  readonly reason: UsccReason | ResidentIdReason | OrgCodeReason | 'SHAPE'
  readonly expected: string
  readonly actual: string
  readonly position?: number
}

const PROBLEMS: { readonly [reason in CodeFault['reason']]: (fault: CodeFault) => FaultWord } = {
  LENGTH: ({ expected, actual }) => {
    const length = Number.parseInt(expected, 10)
    return { zh: `应为${length}位，实际${actual}位`, en: `${actual} characters instead of ${length}` }
  },
  CHARSET: (fault) => {
    const alphabet = ALPHABETS[fault.expected]
    return alphabet === undefined ? outsideUscc(fault) : outsideAlphabet(fault, alphabet)
  },
  DEPT: () => ({ zh: '第1位不是登记管理部门代码', en: 'the first character is no registering department' }),
  CATEGORY: () => ({
    zh: '第2位不是该登记管理部门的机构类别代码',
    en: 'the second character is no category of this department',
  }),
  REGION_FORMAT: ({ actual, position }) => ({
    zh: `第3至8位应为数字，第${position}位是“${showValue(actual)}”`,
    en: `characters 3 to 8 must be digits, and character ${position} is ${showValue(actual)}`,
  }),
  REGION: ({ actual, position = 1 }) =>
    actual.length > 2
      ? { zh: '第3至8位不在行政区划代码表内', en: 'characters 3 to 8 are no known division' }
      : {
          zh: `第${position}至${position + 1}位不是省级行政区划代码`,
          en: `characters ${position} and ${position + 1} are no province`,
        },
  // Any character may be the wrong one. With the last one changed to fit, the code would be another body's.
  CHECK_CHAR: ({ position }) => ({
    zh: `校验码不对：${position}位中至少有一位抄错`,
    en: `the check character does not fit: at least one of the ${position} characters is wrong`,
  }),
  ORG_CHECK: () => ({
    zh: '第9至17位（组织机构代码）自身的校验码不对',
    en: 'characters 9 to 17, the organisation code, do not fit their own check character',
  }),
  CUSTOM_RANGE: () => ({
    zh: 'PDY开头的为单位自编代码，不是核发的组织机构代码',
    en: 'a code that begins with PDY was made up by an organisation and never issued',
  }),
  LEGACY_15: () => ({
    zh: '15位旧号码已停止使用，应为18位',
    en: '15-digit numbers are out of use; the number has 18 characters',
  }),
  BIRTH_DATE: () => ({ zh: '第7至14位的出生日期不存在', en: 'characters 7 to 14 are no date of birth' }),
  SHAPE: () => ({ zh: '号码的形式不符合该类证件', en: 'the number does not match the document type' }),
}

/** What is wrong at which place of a code, in words. Shows at most the character that is wrong. */
export const problemWords = (fault: CodeFault): FaultWord => PROBLEMS[fault.reason](fault)

const CONFUSABLE = new Set('IOSVZ')

/** A character that unified codes do not use: five letters are left out because they look like others. */
function outsideUscc({ actual, position }: CodeFault): FaultWord {
  const shown = showValue(actual)
  if (!CONFUSABLE.has(actual))
    return {
      zh: `第${position}位是“${shown}”，代码只用数字和大写字母（I、O、S、V、Z除外）`,
      en: `character ${position} is ${shown}; these codes use digits and capital letters only, without I, O, S, V and Z`,
    }
  const others = [...CONFUSABLE].filter((letter) => letter !== actual)
  return {
    zh: `第${position}位是“${shown}”，代码不用此字母（也不用${others.join('、')}）`,
    en: `character ${position} is ${shown}, which these codes do not use (nor ${others.join(', ')})`,
  }
}

/** The characters that numbers of persons and organisation codes have at a place. */
const ALPHABETS: { readonly [expected: string]: { readonly zh: string; readonly en: string } } = {
  '0-9': { zh: '数字', en: 'a digit' },
  '0-9 X': { zh: '数字或者X', en: 'a digit or X' },
  '0-9 A-Z': { zh: '数字或者大写字母', en: 'a digit or a capital letter' },
}

function outsideAlphabet({ actual, position }: CodeFault, { zh, en }: { zh: string; en: string }): FaultWord {
  const shown = showValue(actual)
  return { zh: `第${position}位是“${shown}”，该位应为${zh}`, en: `character ${position} is ${shown}, not ${en}` }
}
