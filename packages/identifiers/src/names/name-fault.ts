import { isMissing } from '../missing.ts'
import { withoutFinalBrackets } from './brackets.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

/**
 * Why a text in a name field is not an organisation's name. `NARRATIVE`: sentences, minutes of a bid evaluation.
 * `PROJECT`: a project, contract or award, often with the owner's name before it.
 */
export type NameFault = 'MISSING' | 'MASKED' | 'TOO_SHORT' | 'TOO_LONG' | 'NARRATIVE' | 'PROJECT'

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
/** Rare characters of names, and rubbish behind them, are stored as private-use code points. */
const PRIVATE_USE = /\p{Private_Use}/gu
/** The last characters that names of branches, works, shops and offices end in, as counted over 86,000 registry names. */
const ENDS_AS_UNIT =
  /[行部站店处厂心局场厅所市房点亭队馆城区院楼库社室矿地家吧间组堂汇廊庄厦会船村苑港园业仓栈阁居宫屋柜坊校班台团司幢]$/
const SHORT_NAMES = /[局院厂店社部所会校站行室]$/

/**
 * Whether a text can be the name of an organisation (data-quality rule 15). It recognises what parsers of notices put
 * into name fields by mistake; it cannot tell a good name from an invented one.
 */
export function looksLikeOrganisationName(text: string): boolean {
  return organisationNameFault(text) === undefined
}

/** The first reason against a text as a name; undefined when there is none. Linear in its length. */
export function organisationNameFault(text: string): NameFault | undefined {
  const name = normaliseOrganisationName(text)
  if (isMissing(name)) return 'MISSING'
  if (name.includes('*')) return 'MASKED'
  if (isNarrative(name)) return 'NARRATIVE'
  if (isTooLong(name)) return 'TOO_LONG'
  if (isProject(name)) return 'PROJECT'
  return name.length < 4 && !(name.length === 3 && SHORT_NAMES.test(name)) ? 'TOO_SHORT' : undefined
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
