import {
  type ClassifiedIdentifier,
  type FoundDigitsLost,
  type Implausibility,
  maskIdentifier,
  type NameFault,
  privacyClassOf,
  usccCheckCharacter,
  validateUscc,
} from '@mingxin/identifiers'
import { type CodeFault, problemWords } from './code-problems.ts'
import { type Fault, faultAt } from './fault.ts'
import type { FaultWord } from './words.ts'

/** Identifiers that identify nobody, as `classifyIdentifier` tells them. */
export type UnusableKind =
  | 'missing'
  | 'masked'
  | 'unreadable'
  | 'decorated'
  | 'digits-lost'
  | 'implausible'
  | 'uscc-like-invalid'

type Unusable = Extract<ClassifiedIdentifier, { kind: UnusableKind }>

const UNUSABLE: ReadonlySet<string> = new Set<UnusableKind>([
  'missing',
  'masked',
  'unreadable',
  'decorated',
  'digits-lost',
  'implausible',
  'uscc-like-invalid',
])

export const isUnusable = (found: ClassifiedIdentifier): found is Unusable & ClassifiedIdentifier =>
  UNUSABLE.has(found.kind)

/**
 * Why nobody is identified by this, in words: the same at every door, whether a record gives the identifier or somebody
 * asks with it. What came is shown as it may be shown: numbers of persons are masked.
 */
export function identifierFault(pointer: string, found: Unusable & ClassifiedIdentifier): Fault {
  const actual = shownIdentifier(found)
  switch (found.kind) {
    case 'missing':
      return faultAt(pointer, 'identifier.missing', actual)
    case 'masked':
      return faultAt(pointer, 'identifier.masked', actual)
    case 'unreadable':
      return faultAt(pointer, 'identifier.unreadable', actual)
    case 'decorated':
      return faultAt(pointer, 'identifier.decorated', actual, {}, found.suggestion)
    case 'digits-lost':
      return faultAt(pointer, 'identifier.digits-lost', actual, { how: LOST[found.how] })
    case 'implausible':
      return faultAt(pointer, 'identifier.implausible', actual, { how: IMPLAUSIBLE[found.why] })
    case 'uscc-like-invalid':
      return faultAt(
        pointer,
        'identifier.uscc-invalid',
        actual,
        { problem: problemWords(decisiveFault(found)) },
        found.suggestion,
      )
  }
}

/**
 * What a code is refused for. A department or category that no table lists would pass with a warning: where the check
 * character is wrong as well, that is the reason.
 */
function decisiveFault({
  normal,
  fault,
}: Extract<Unusable, { kind: 'uscc-like-invalid' }> & ClassifiedIdentifier): CodeFault {
  if (fault.reason !== 'DEPT' && fault.reason !== 'CATEGORY') return fault
  const check = usccCheckCharacter(normal.slice(0, 17))
  if (check === undefined || validateUscc(normal.slice(0, 17) + check).status === 'invalid') return fault
  return { reason: 'CHECK_CHAR', expected: check, actual: normal.slice(17), position: 18 }
}

/** What came, as it may be shown: `faultAt` masks numbers of persons, wherever in the text they stand. */
export const shownIdentifier = (found: ClassifiedIdentifier): string =>
  privacyClassOf(found) === 'person' ? maskIdentifier(found.raw) : found.raw

export const LOST: { readonly [how in FoundDigitsLost['how']]: FaultWord } = {
  exponent: {
    zh: '此处为科学计数法，是电子表格把代码当作数字保存所致',
    en: 'this is a number in exponent form, as a spreadsheet keeps a code that it takes for a number',
  },
  'formula-error': {
    zh: '此处为电子表格的公式错误值，所引用的单元格已不存在',
    en: 'this is the error of a formula whose cell is gone',
  },
  'column-width': {
    zh: '此处为电子表格列宽不足时显示的符号，不是代码',
    en: 'this is what a spreadsheet shows in a column that is too narrow',
  },
  rounded: {
    zh: '第15位以后为零，是电子表格只保留15位有效数字所致',
    en: 'everything behind the 15th digit is zero, as a spreadsheet rounds',
  },
}

/** Why a well-formed code is nobody's, in words. */
export const IMPLAUSIBLE: { readonly [why in Implausibility]: FaultWord } = {
  repeated: { zh: '此处为重复的数字', en: 'this repeats a character or a block' },
  run: { zh: '此处为连续的数字', en: 'this is a run of digits' },
  province: { zh: '开头两位不是任何省级行政区划的代码', en: 'no province ever had the first two digits' },
}

export const NAME_PROBLEMS: { readonly [reason in NameFault]: FaultWord } = {
  MISSING: { zh: '没有写明是谁的名称', en: 'it names nobody' },
  MASKED: { zh: '名称被遮蔽', en: 'it is masked' },
  TOO_SHORT: { zh: '过短', en: 'it is too short' },
  TOO_LONG: { zh: '过长，像是一段文字', en: 'it is too long, like a text' },
  NARRATIVE: { zh: '像是一段说明文字', en: 'it reads like a sentence' },
  PROJECT: { zh: '像是项目名称', en: 'it reads like the name of a project' },
}
