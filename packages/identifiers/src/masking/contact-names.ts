import { UNIT, WORDS } from './contact-words.ts'
import { maskPersonName } from './fields.ts'
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts'

/** Labels behind which clerks write who may be called, in notices and decisions (data-quality rule 17). */
const LABEL =
  /(?:联系人|招标人代表|采购人代表|经办人|电话|手机)(?:姓名|号码)?[)）]?[\s:：]{1,4}(?:[+0-9０-９*\s-]{7,24}[\s(（]{0,2})?/g
/** One of them stands behind every label, and in few texts. */
const BEHIND_LABEL = /[\s:：]/
/** Characters of a name: Chinese ones, and the private-use ones that stand for rare ones (data-quality rule 16). */
const WORD = /[\p{Script=Han}\uE000-\uF8FF]+/uy
const MASKED = /\p{Script=Han}\*+/uy
const AND = /\s?[、/／]\s?/y
/** What follows a name without anything between. */
const FOLLOWER = /先生|女士|小姐|同志|电话|手机|联系|身份证|证件|地址|邮箱|传真|日期|主任|科长|队长|所长|经理|老师/
const GIVEN_LENGTH_MAX = 2
const HIDDEN = '某'

/**
 * Hides the names of persons that stand behind a label: `联系人：张*`, also several (张三、李四), and one behind the
 * telephone number. A name is a known surname with one or two more characters and nothing Chinese behind it but a title
 * or the next label. Conservative: an office, a firm or a word stays, and so does a name whose surname no table holds.
 * Idempotent; linear in the length of the text; returns the same string when nothing is hidden.
 */
export function maskContactNamesIn(text: string): string {
  if (!BEHIND_LABEL.test(text)) return text
  let masked = ''
  let from = 0
  for (const { index, 0: label } of text.matchAll(LABEL)) {
    for (const [start, end] of namesAt(text, index + label.length)) {
      if (start < from) continue
      masked += text.slice(from, start) + maskPersonName(text.slice(start, end))
      from = end
    }
  }
  return from === 0 ? text : masked + text.slice(from)
}

/** The names that stand in a row at a place, as [start, end]; masked ones among them are passed over. */
function* namesAt(text: string, place: number): Generator<readonly [number, number]> {
  for (let at: number | undefined = place; at !== undefined; at = endOf(AND, text, at)) {
    const hidden = endOf(MASKED, text, at)
    const end = hidden ?? at + nameLengthAt(text, at)
    if (end === at) return
    if (hidden === undefined) yield [at, end]
    at = end
  }
}

/** Where a match that begins at a place ends. */
function endOf(pattern: RegExp, text: string, place: number): number | undefined {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** The length of the name at a place; 0 where there is none. */
function nameLengthAt(text: string, place: number): number {
  const word = text.slice(place, endOf(WORD, text, place) ?? place)
  const surname = surnameOf(word)
  const rest = word.slice(surname.length)
  const follower = rest.search(FOLLOWER)
  const given = follower < 0 ? rest : rest.slice(0, follower)
  const isName = surname !== '' && given !== '' && [...given].length <= GIVEN_LENGTH_MAX && !given.startsWith(HIDDEN)
  const name = surname + given
  return isName && !UNIT.test(name) && !WORDS.test(word) ? name.length : 0
}

function surnameOf(word: string): string {
  const two = word.slice(0, 2)
  if (COMPOUND_SURNAMES.has(two)) return two
  const one = word.slice(0, 1)
  return SURNAMES.has(one) ? one : ''
}
