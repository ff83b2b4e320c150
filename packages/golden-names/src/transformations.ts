import { Converter } from 'opencc-js'
import type { Row } from './row.ts'

/**
 * Ways in which one name is written otherwise, or made that of another body. They are written out here, and know nothing
 * of the comparison that they test. Undefined where a name offers no place for them.
 */
type Transformation = (row: Row) => string | undefined

const RADICALS = new Map(
  [...'⺠民⻓长⻅见⻋车⻔门⻢马⻰龙⻛风⻜飞⻥鱼⻦鸟⻨麦⻩黄⻬齐⻄西⻘青⻝食⻣骨⻉贝⻆角'.matchAll(/(.)(.)/gu)].map(
    ([, radical = '', ideograph = '']) => [ideograph, radical],
  ),
)
const FULL_WIDTH = new Map([...'()ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'].map((one) => [one, fullWidth(one)]))
const NUMERALS = '一二三四五六七八九十'
const traditional = Converter({ from: 'cn', to: 't' })

export const TRANSFORMATIONS: Readonly<Record<string, Transformation>> = {
  'other-brackets': ({ name }) => changed(name, name.replace(/[（(]/g, '【').replace(/[）)]/g, '】')),
  'no-brackets': ({ name }) => changed(name, name.replace(/[（()）]/g, '')),
  'full-width': ({ name }) => changed(name, [...name].map((one) => FULL_WIDTH.get(one) ?? one).join('')),
  'clerks-comma': ({ name }) => ` ${name.slice(0, 4)}\u3000${name.slice(4)}，`,
  radicals: ({ name }) => changed(name, [...name].map((one) => RADICALS.get(one) ?? one).join('')),
  traditional: ({ name }) => changed(name, traditional(name)),
  'limited-liability': ({ name }) => replacedEnd(name, '有限公司', '有限责任公司'),
  limited: ({ name }) => replacedEnd(name, '有限责任公司', '有限公司'),
  'province-before': ({ name, fields }) => provinceBefore(name, fields.所在省份 ?? '', fields.地区 ?? ''),
  'city-without-kind': ({ name, fields }) => withoutCityKind(name, fields.地区 ?? ''),
  'cut-off': ({ name }) => (name.endsWith('有限公司') ? name.slice(0, -1) : undefined),
  'numeral-inserted': (row) => withNumeral(row),
  'numeral-changed': ({ name }) => numeralChanged(name),
  'ten-inserted': ({ name }) => changed(name, name.replace(/第([一二三四五六七八九])/, '第十$1')),
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0)
}

function changed(name: string, other: string): string | undefined {
  return other === name ? undefined : other
}

function replacedEnd(name: string, end: string, other: string): string | undefined {
  const isOther = end === '有限公司' && name.endsWith('股份有限公司')
  return name.endsWith(end) && !isOther ? name.slice(0, -end.length) + other : undefined
}

/** 佛山市… → 广东省佛山市…, by the province the register gives for the row. */
function provinceBefore(name: string, province: string, city: string): string | undefined {
  const isPlain = city !== '' && name.startsWith(`${city}市`) && province !== '' && province !== city
  return isPlain && !/[自治区市]$/.test(province) ? `${province}省${name}` : undefined
}

/** 佛山市明信… → 佛山明信…; not where another place follows, which the names of districts and towns make ambiguous. */
function withoutCityKind(name: string, city: string): string | undefined {
  const rest = name.slice(city.length + 1)
  const isPlain = city !== '' && name.startsWith(`${city}市`) && !/^.{2,4}[区县镇市]/.test(rest)
  return isPlain ? city + rest : undefined
}

/** Puts a numeral before the words that say what the body does, or at least before its legal form. */
function withNumeral({ name, code }: Row): string | undefined {
  const at = name.search(/建设|建筑|科技|贸易|实业|工程|电子|机械|制品|食品|投资|化工|塑料|塑胶|五金|有限/)
  const numeral = NUMERALS.charAt(code.charCodeAt(code.length - 2) % NUMERALS.length)
  return at < 2 ? undefined : name.slice(0, at) + numeral + name.slice(at)
}

function numeralChanged(name: string): string | undefined {
  const found = /[一二三四五六七八九]/.exec(name)
  if (!found) return undefined
  const other = NUMERALS.charAt((NUMERALS.indexOf(found[0]) + 1) % 9)
  return name.slice(0, found.index) + other + name.slice(found.index + 1)
}
