import { COMPOUND_SURNAMES, SURNAMES } from '../masking/surnames.ts'
import { withoutFinalBrackets } from './brackets.ts'
import { ENDS_AS_UNIT } from './name-fault.ts'
import { normaliseOrganisationName } from './organisation-name.ts'

const LENGTH_MAX = 4
/** Rare characters of names are stored as private-use code points. */
const CHINESE_ONLY = /^[\p{Script=Han}\p{Private_Use}]+$/u
const ENDS_AS_BODY = /[学联办处委所协]$/
/** Surnames with which ordinary words begin, left out where free text is masked. */
const OTHER_SURNAMES: ReadonlySet<string> = new Set('时水平全通经管单')
/** No given name: 区 is a surname, 区残联 a body. */
const NEVER_GIVEN = /(?:残联|妇联|侨联|局|委|委会)$/
/** With one surname before them nobody's given name: 高 is a surname, 高明小学 a school. */
const NEVER_GIVEN_OF_FOUR =
  /^..(?:[小中大]学|学[校院]|[医法]院|公司|[商酒饭药书花鞋]店|.厂|超市|宾馆|银行|商[会行场]|协会|社区|残联|妇联|侨联)$/u

const DOTTED = /[\p{Script=Han}\p{Private_Use}][·•・‧∙⋅⸱][\p{Script=Han}\p{Private_Use}]/u
const DOTTED_LENGTH_MAX = 20
/** What names of bodies end in and transliterated names never do; 班, 地, 吉 and their like end both. */
const ENDS_AS_COMPANY = /(?:[店厂部站所处办社院局校会馆场行室铺档]|公司|集团|企业|中心|超市|大学|学校|医院)$/

/** Characters in which names of Uyghurs, Kazakhs, Mongols and Tibetans are written. */
const TRANSLITERATED =
  /^[阿卜布不都杜热合曼买麦提吐图尔逊艾爱力里库班江古丽莉木依衣沙亚娅森玉素苏甫普伊斯拉姆克吾乌满努帕哈迪米孜祖农肉扎赛达再夏西铁如比娜汗巴拜别牙生塔吉明卡德喀则坦其格桑央旺加才让仁卓玛次多嘎朗日勒金奴赞旦增洛珠顿那音托太]{5,8}$/u

/** A company word at the end; only the longer ones without a blank before them: Bishop and Pastore are surnames. */
const COMPANY_WORDS =
  /(?:LTD|LIMITED|COMPANY|CORPORATION|INCORPORATED|GMBH|LLC|UNIVERSITY|(?<!\p{L})(?:INC|CORP|LLP|PLC|HOLDINGS?|GROUP|BANK|INSTITUTE|HOTEL|STORE|SHOP|FACTORY|TRADING)|[\s&]CO\.|&\s*CO)[.,\s]*$/u
const LETTERS_ONLY = /^[\p{L}\p{M}\s'’‘`.,·•・-]+$/u
const HAN = /\p{Script=Han}/u

/**
 * Whether a text may be the name of a person, as a sole trader without a trade name bears its operator's: up to four
 * Chinese characters that begin with a surname or do not end as a body's name does, names with a middle dot or of
 * characters that transliterate, and foreign letters without a company word; a remark in brackets behind it is of no
 * account. Such a name is borne by many: it identifies nobody, in no region, without a code. 李园 may be a shop as well;
 * who takes it for a person's asks once too often, who does not burdens a namesake. Give the spelling as received: the
 * normal form has no dots.
 */
export function looksLikePersonName(text: string): boolean {
  const name = withoutFinalBrackets(normaliseOrganisationName(text))
  if (!HAN.test(name)) return isForeign(withoutFinalBrackets(text.normalize('NFKC').trim()).toUpperCase())
  if (!CHINESE_ONLY.test(name)) return false
  const characters = [...name]
  if (characters.length <= LENGTH_MAX) return isShort(name, characters)
  if (TRANSLITERATED.test(name)) return true
  return DOTTED.test(text) && characters.length <= DOTTED_LENGTH_MAX && !ENDS_AS_COMPANY.test(name)
}

function isShort(name: string, characters: readonly string[]): boolean {
  const [surname = ''] = characters
  if (characters.length > 1 && !NEVER_GIVEN.test(name)) {
    if (COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))) return true
    if ((SURNAMES.has(surname) || OTHER_SURNAMES.has(surname)) && !NEVER_GIVEN_OF_FOUR.test(name)) return true
  }
  return !ENDS_AS_UNIT.test(name) && !ENDS_AS_BODY.test(name)
}

const isForeign = (text: string): boolean => LETTERS_ONLY.test(text) && !COMPANY_WORDS.test(text)
