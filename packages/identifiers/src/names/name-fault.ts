import { isMissing } from '../missing/is-missing.ts'
import { withoutFinalBrackets } from './brackets.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

/**
 * Why a text in a name field is not an organisation's name. `MASKED`: somebody hid a part of it. `TOO_SHORT`: one
 * character, or fewer than four that are not Chinese. `NARRATIVE`: sentences, minutes of a bid evaluation. `PROJECT`: a
 * project, contract or award, often with the owner's name before it.
 */
export type NameFault = 'MISSING' | 'MASKED' | 'TOO_SHORT' | 'TOO_LONG' | 'NARRATIVE' | 'PROJECT'

/** What stands in a name field where the body has no name or nobody wrote it; two strangers under it are not one. */
const GENERIC: ReadonlySet<string> = new Set(
  '个体工商户 个体户 个体经营户 个体 个人 无字号 某公司 某企业 某单位 本公司 本单位 公司 分公司 有限责任公司 股份有限公司 合作社 企业 单位'.split(
    ' ',
  ),
)
/** #NAME?, #REF!: what a spreadsheet writes where a formula failed. */
const SPREADSHEET_ERROR = /^\s*#[A-Z/0]{2,6}[!?]?\s*$/i
const CONSORTIUM = '联合体'
const NAME_LENGTH_MAX = 60
/** Nothing longer is looked at closely; a consortium of twenty stays below. */
export const TEXT_LENGTH_MAX = 1000
const BEGINS_A_NARRATIVE = /^(?:评标|同时|开标|经评标|本项目|本次|我公司|我单位|根据|由于)/
const INNER_STOP = /[。;!]/
const ENDS_AS_PROJECT = /(?:项目|工程)$/
/** Marks a plan or a quantity after the company's name, unless it is an office (项目部, 重大项目营业部). */
const PROJECT_WORDS = /项目|年产|万吨|标段/
/** A bracket that was cut off with the end of the field; complete ones are taken off before. */
const CUT_REMARK = /^\([^)]*$/
const OFFICE = /[部处行]$/
/** Stars, and circles, squares and crosses once those that stand for zero have become 〇. */
const MASK = /[*○●◯■□×]/
/** 王某某, 李某, 王XX: a surname with the given name hidden. Nothing is registered under 某某. */
const HIDDEN_NAME = /某某|^\p{Script=Han}{1,2}(?:某|X{1,3})$/u
const CHINESE = /\p{Script=Han}/gu
const CHINESE_LENGTH_MIN = 2
const OTHER_LENGTH_MIN = 4
/** Rare characters of names, and rubbish behind them, are stored as private-use code points. */
const PRIVATE_USE = /\p{Private_Use}/gu
/** The last characters that names of branches, works, shops and offices end in, as counted over 86,000 registry names. */
export const ENDS_AS_UNIT =
  /[行部站店处厂心局场厅所市房点亭队馆城区院楼库社室矿井窑地家吧间组堂汇廊庄厦会船村苑港园业仓栈阁居宫屋柜坊校班台团司幢]$/

/**
 * Whether a text can be the name of an organisation (data-quality rule 15). It recognises what parsers of notices put
 * into name fields by mistake; it cannot tell a good name from an invented one. Two characters are enough: a sole trader
 * without a trade name is registered under the operator's own (个体工商户条例), and 工商联 is a body.
 */
export function looksLikeOrganisationName(text: string): boolean {
  return organisationNameFault(text) === undefined
}

/** The first reason against a text as a name; undefined when there is none. Linear in its length. */
export function organisationNameFault(text: string): NameFault | undefined {
  const name = normaliseOrganisationName(text)
  if (isMissing(text) || isMissing(name) || GENERIC.has(name.replaceAll(/[()]/g, '')) || SPREADSHEET_ERROR.test(text))
    return 'MISSING'
  if (isHidden(name)) return 'MASKED'
  if (isNarrative(name)) return 'NARRATIVE'
  if (isTooLong(name)) return 'TOO_LONG'
  if (isProject(name)) return 'PROJECT'
  return isTooShort(name) ? 'TOO_SHORT' : undefined
}

function isHidden(name: string): boolean {
  return MASK.test(name) || HIDDEN_NAME.test(name)
}

function isTooShort(name: string): boolean {
  if (name.length >= OTHER_LENGTH_MIN) return false
  return (name.match(CHINESE)?.length ?? 0) < CHINESE_LENGTH_MIN
}

/** Sentences: a full stop that is not the last character, or the words with which minutes begin. */
export function isNarrative(name: string): boolean {
  return BEGINS_A_NARRATIVE.test(name) || INNER_STOP.test(name)
}

function isTooLong(name: string): boolean {
  return name.length > TEXT_LENGTH_MAX || (name.length > NAME_LENGTH_MAX && !name.includes(CONSORTIUM))
}

function isProject(name: string): boolean {
  const bare = withoutFinalBrackets(name)
  if (ENDS_AS_PROJECT.test(bare)) return true
  const company = bare.lastIndexOf('公司')
  return company >= 0 && !isBranch(bare.slice(company + 2).replace(PRIVATE_USE, ''))
}

/** Whether what follows a company's name makes it the name of one of its parts: nothing, a remark in brackets, a unit. */
function isBranch(rest: string): boolean {
  if (OFFICE.test(rest)) return true
  return !PROJECT_WORDS.test(rest) && (rest === '' || CUT_REMARK.test(rest) || ENDS_AS_UNIT.test(rest))
}
