import { DIVISION_WORDS } from './division-words.ts'

/** One place of a name: 佛山市 and 佛山 are the stem 佛山 with and without its kind. */
export interface Place {
  readonly stem: string
  /** 省, 市, 区, 县, 自治州 …; empty where the name leaves it out. */
  readonly kind: string
}

interface Division {
  readonly place: Place
  /** Counties of a city, cities of a province, by whole name and by stem. */
  readonly parts: Map<string, Division>
}

const NATIONS =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 ' +
  '布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各'
/** 恩施 | 土家族苗族自治州, 伊犁 | 哈萨克自治州, 内蒙古 | 自治区. */
const KIND = new RegExp(
  `(?<=..)(?:特别行政区|(?:(?:${NATIONS.replaceAll(' ', '|')})族|维吾尔|哈萨克|柯尔克孜|(?<=..)蒙古)*自治[区州县旗]|地区|[省市区县盟旗])$`,
)
const STATES = ['中国', '香港', '澳门', '台湾']
const WORD_LENGTH_MAX = 12

const country: Division = division('')
const cities = new Map<string, Division>()
/** Counties that are named without their city: only whole names, because stems are trade names too (嘉禾, 金山, 长安). */
const counties = new Map<string, Division>()
/** Everything that may stand in brackets as a place. */
const bracketWords = new Map<string, Place>(STATES.map((stem) => [stem, { stem, kind: '' }]))
load()

function division(name: string): Division {
  return { place: placeOf(name), parts: new Map() }
}

function placeOf(name: string): Place {
  const kind = KIND.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - kind.length), kind }
}

function add(parent: Division, name: string, others?: Map<string, Division>): Division {
  const added = division(name)
  const { stem } = added.place
  const byStem = { ...added, place: { stem, kind: '' } }
  for (const parts of others ? [parent.parts, others] : [parent.parts]) {
    parts.set(name, added)
    if (!parts.has(stem)) parts.set(stem, byStem)
  }
  bracketWords.set(name, added.place)
  bracketWords.set(stem, byStem.place)
  return added
}

function load(): void {
  let province = country
  let city = country
  for (const word of DIVISION_WORDS.split(' ')) {
    const name = word.replace(/^[#@]/, '')
    if (word.startsWith('#')) province = add(country, name)
    else if (word === '@') city = province
    else if (word.startsWith('@')) city = add(province, name, cities)
    else counties.set(name, add(city, name))
  }
}

/** The places a name begins with, outermost first, and where they end. Linear: at most three look-ups of bounded length. */
export function readRegion(name: string): { readonly places: readonly Place[]; readonly end: number } {
  const places: Place[] = []
  let end = 0
  let inside: readonly ReadonlyMap<string, Division>[] = [country.parts, cities, counties]
  for (;;) {
    const found = longestIn(inside, name, end)
    if (!found) return { places, end }
    places.push(found.division.place)
    end += found.length
    inside = [found.division.parts]
  }
}

/** The place that a bracket holds: (佛山), (广东省). */
export function placeInBrackets(text: string): Place | undefined {
  return text.length > WORD_LENGTH_MAX ? undefined : bracketWords.get(text)
}

/** No place is looked for where none begins with these two characters. */
const beginnings = new Set([...bracketWords.keys()].map((word) => word.slice(0, 2)))

function longestIn(maps: readonly ReadonlyMap<string, Division>[], name: string, start: number) {
  if (!beginnings.has(name.slice(start, start + 2))) return undefined
  for (let length = Math.min(WORD_LENGTH_MAX, name.length - start); length >= 2; length--) {
    const word = name.slice(start, start + length)
    for (const map of maps) {
      const found = map.get(word)
      if (found) return { division: found, length }
    }
  }
  return undefined
}
