import { finalBracketStart } from './brackets.ts'
import { tradeNameEnd } from './industry.ts'
import { type Place, placeInBrackets, readRegion } from './region.ts'

/** A name taken apart: 佛山市高明区 · 明信 · 科技 · 有限公司 · 荷城分公司. Every text has parts, most of them perhaps empty. */
export interface NameParts {
  /** The places the name begins with, outermost first. */
  readonly region: readonly Place[]
  /** The place in brackets inside the name: 明信(佛山)科技. */
  readonly bracketRegion: Place | undefined
  readonly tradeName: string
  readonly industry: string
  readonly legalForm: string
  /** The part of the house that is named: 荷城分公司, 高明支行, 一号井. */
  readonly branch: string
  /** What a bracket at the end remarks: 原…, 简称…, 有限合伙. */
  readonly remark: string
}

const LEGAL_FORM = /(?:股份有限责任公司|股份有限公司|有限责任公司|责任有限公司|有限公司|股份公司|总公司|公司)$/
/** A remark, not a part of the name: kinds of partnership and ownership, former, short and subordinate names. */
const REMARK =
  /^(?:原|曾用名|简称|又名|从属名称|(?:特殊)?(?:有限|普通)(?:普通)?合伙|个体工商户|个体|个人独资|(?:外商|台港澳|自然人).*(?:独资|控股))/
const SUBSIDIARY = /(?<![分支])公司$/
const HOUSE_END = /公司|银行/g
/** The house's name goes on behind the word: 银行 | 股份有限公司, 公司 | ). */
const GOES_ON = /^(?:\)|(?:\([^()]*\))?(?:股份)?有限)/
/** 银行业监督管理局, 银行保险监管分局: about banks, not of one. */
const BANK_UNIT = /^(?!业|保险|证券|卡有限).*(?:[分支]行|中心|营业部|分理处|储蓄所|营业所|办事处|代表处)$/
/** What units of a house end in; 会, 校, 院, 园 and 社 are bodies of their own more often than units. */
const UNIT =
  /(?:[分支]公司|办事处|代表处|经营处|[行部站店处厂心场所市点亭队馆区楼库室矿井窑地间组堂厅庄船港仓栈柜坊班台吧房家]|车间|分局|分院|分社)$/

/** Takes the normal form of a name apart. Total; linear in its length. */
export function partsOfName(name: string): NameParts {
  const { text, remark } = withoutRemark(name)
  const end = houseEnd(text)
  return { ...partsOfHouse(text.slice(0, end)), branch: text.slice(end), remark }
}

function withoutRemark(name: string): { text: string; remark: string } {
  const start = finalBracketStart(name)
  const inside = name.slice(start + 1, -1)
  const isRemark = start > 0 && REMARK.test(inside)
  return isRemark ? { text: name.slice(0, start), remark: inside } : { text: name, remark: '' }
}

/** Where the name of the house ends and that of its unit begins; the length of the name when it names a whole house. */
function houseEnd(name: string): number {
  for (const { index, 0: word } of name.matchAll(HOUSE_END)) {
    const end = index + word.length
    const rest = name.slice(end)
    if (index >= 2 && isUnit(rest, word)) return end
  }
  return name.length
}

function isUnit(rest: string, houseEnd: string): boolean {
  if (GOES_ON.test(rest) || SUBSIDIARY.test(rest)) return false
  return houseEnd === '银行' ? BANK_UNIT.test(rest) : UNIT.test(rest)
}

function partsOfHouse(name: string) {
  const { places, end } = readRegion(name)
  const { text, bracketRegion } = withoutBracketRegion(name.slice(end))
  const bare = text.replace(/[()]/g, '')
  const legalForm = LEGAL_FORM.exec(bare)?.[0] ?? ''
  const core = bare.slice(0, bare.length - legalForm.length)
  const trade = tradeNameEnd(core)
  return { region: places, bracketRegion, tradeName: core.slice(0, trade), industry: core.slice(trade), legalForm }
}

function withoutBracketRegion(text: string): { text: string; bracketRegion: Place | undefined } {
  for (const { index, 0: bracket } of text.matchAll(/\([^()]*\)/g)) {
    const place = placeInBrackets(bracket.slice(1, -1))
    if (place) return { text: text.slice(0, index) + text.slice(index + bracket.length), bracketRegion: place }
  }
  return { text, bracketRegion: undefined }
}
