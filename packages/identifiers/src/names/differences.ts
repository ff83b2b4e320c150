import type { NameParts } from './name-parts.ts'
import { regionDifference } from './region-difference.ts'

/** A difference that does not speak for another body. */
export type LikeReason =
  | 'BRACKETS'
  | 'VARIANT_CHARACTER'
  | 'LEGAL_FORM'
  | 'REGION_LEVEL'
  | 'BRANCH_OF_HOUSE'
  | 'CUT_OFF'
  | 'REMARK'

const UNLIKE = [
  'NO_NAME',
  'OTHER_NUMERAL',
  'OTHER_TRADE_NAME',
  'OTHER_INDUSTRY',
  'OTHER_REGION',
  'REGION_MISSING',
  'OTHER_LEGAL_FORM',
  'OTHER_BRANCH',
  'OTHER_REMARK',
] as const

/** A difference that does, or that cannot be judged from the names. */
export type UnlikeReason = (typeof UNLIKE)[number]
export type Difference = LikeReason | UnlikeReason

const NUMERALS = /[一二三四五六七八九十百千万两〇零\d甲乙丙丁A-Z]/g
const LIMITED = ['有限公司', '有限责任公司', '责任有限公司']
const SHARES = ['股份有限公司', '股份公司', '股份有限责任公司']

export function isUnlike(difference: Difference): difference is UnlikeReason {
  return UNLIKE.some((unlike) => unlike === difference)
}

/** The weightiest first. */
export function differencesOf(left: NameParts, right: NameParts): readonly Difference[] {
  const found = [
    coreDifference(left, right),
    branchDifference(left.branch, right.branch),
    regionDifference(left, right),
    legalFormDifference(left, right),
    remarkDifference(left.remark, right.remark),
  ]
  return found.filter((difference) => difference !== undefined)
}

function coreDifference(left: NameParts, right: NameParts): Difference | undefined {
  const [a, b] = [left.tradeName + left.industry, right.tradeName + right.industry]
  if (a === b) return undefined
  if (withoutNumerals(a) === withoutNumerals(b)) return 'OTHER_NUMERAL'
  return left.tradeName === right.tradeName && left.tradeName !== '' ? 'OTHER_INDUSTRY' : 'OTHER_TRADE_NAME'
}

function withoutNumerals(text: string): string {
  return text.replace(NUMERALS, '')
}

/** A unit has no personality of its own (公司法: 分公司不具有法人资格), so it and its house are like, two units are not. */
function branchDifference(a: string, b: string): Difference | undefined {
  if (a === b) return undefined
  if (a === '' || b === '') return 'BRANCH_OF_HOUSE'
  return bareBranch(a) === bareBranch(b) && (a.length < b.length ? b : a).length - Math.min(a.length, b.length) === 1
    ? 'REGION_LEVEL'
    : 'OTHER_BRANCH'
}

/** 天津市分公司 → 天津分公司: the kind of place that only one of two names writes. */
function bareBranch(branch: string): string {
  return branch.replace(/^(.{2,4}?)[省市县区](?=[分支]公司|[分支]行|中心支公司)/, '$1')
}

function legalFormDifference(left: NameParts, right: NameParts): Difference | undefined {
  const [a, b] = [left.legalForm, right.legalForm]
  if (a === b) return undefined
  const forms = [a, b]
  const isLike =
    [LIMITED, SHARES].some((kind) => forms.every((form) => kind.includes(form))) ||
    (isGroup(left) && forms.every((form) => form === '公司' || LIMITED.includes(form))) ||
    (isBank(left) && forms.includes('') && forms.some((form) => SHARES.includes(form) || LIMITED.includes(form)))
  return isLike ? 'LEGAL_FORM' : 'OTHER_LEGAL_FORM'
}

/** 集团公司 and 集团有限公司 of one trade name. */
function isGroup({ industry }: NameParts): boolean {
  return industry.endsWith('集团')
}

/** Nobody but a licensed bank may call itself 银行, so the form adds nothing to its name. */
function isBank({ tradeName, industry }: NameParts): boolean {
  return `${tradeName}${industry}`.endsWith('银行')
}

/** A remark that only one name has says nothing; two that differ may be two. */
function remarkDifference(a: string, b: string): Difference | undefined {
  if (a === b) return undefined
  return a === '' || b === '' ? 'REMARK' : 'OTHER_REMARK'
}
