import type { FaultWord } from './words.ts'

/** The formats of JSON Schema in words. */
const FORMATS: { readonly [format: string]: FaultWord } = {
  'date-time': {
    zh: '带时区的时间，写作“2026-03-02T09:30:00+08:00”',
    en: 'a time of RFC 3339 with offset, 2026-03-02T09:30:00+08:00',
  },
  uuid: { zh: 'UUID编号，写作“0190b2a4-7c3e-7000-8000-000000000000”', en: 'a UUID' },
  uri: { zh: '完整网址', en: 'a URI' },
}

/** The patterns of our contracts in words. A test asserts that none is missing. */
const PATTERNS: { readonly [pattern: string]: FaultWord } = {
  '^[A-Z]{3}$': { zh: '三位大写字母的币种代码，例如CNY', en: 'a currency code of three capital letters, such as CNY' },
  '^[0-9]{2}([0-9]{2}){0,2}$': {
    zh: '2位、4位或者6位数字的行政区划代码，例如440608',
    en: 'a division code of 2, 4 or 6 digits, such as 440608',
  },
  '^[A-Z][A-Z0-9_]{2,39}$': {
    zh: '以大写字母开头，由3至40位大写字母、数字和下划线组成的代码',
    en: 'a code of 3 to 40 capital letters, digits and underscores that begins with a letter',
  },
  '^(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$': {
    zh: '数字，整数部分最多12位，小数最多6位',
    en: 'a number of at most 12 digits before and 6 after the point',
  },
  '^(?!\\.{1,2}$)[^\\s\\u0000-\\u001f]+$': {
    zh: '不含空格和换行的文字，不单用“.”或者“..”',
    en: 'text without blanks and line breaks, and not "." or ".."',
  },
  '^[0-9]{1,6}$|^[^0-9０-９]': {
    zh: '主体类型的名称或者数字代码，例如“有限责任公司”；来值像是其他栏的内容，请检查各栏是否错位',
    en: 'a type in words or its code of digits; what came belongs to another column, so check whether the columns are shifted',
  },
  '^[0-9a-f]{64}$': { zh: '64位小写十六进制的SHA-256摘要', en: 'a SHA-256 hash: 64 lower-case hexadecimal digits' },
  '^[A-Z]{2}-[SI]-[0-9]{4}$': { zh: '规则编号，例如GM-S-0001', en: 'the id of a rule, such as GM-S-0001' },
  '^[A-Z0-9][A-Z0-9-]{1,39}$': {
    zh: '由2至40位大写字母、数字和连字符组成的代码',
    en: 'a code of 2 to 40 capital letters, digits and hyphens',
  },
  '^[a-z][a-z0-9-]*$': {
    zh: '以小写字母开头，由小写字母、数字和连字符组成的标识',
    en: 'an id of lower-case letters, digits and hyphens that begins with a letter',
  },
  '^(record|payload)(\\.[A-Za-z][A-Za-z0-9]*)+$': {
    zh: '记录或者内容字段的路径，例如payload.docNo',
    en: 'the path of a field of the record or its payload, such as payload.docNo',
  },
}

const TYPES: { readonly [type: string]: { zh: string; en: string } } = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”（true）或者“否”（false）', en: 'true or false' },
  object: { zh: '一组有名称的字段', en: 'an object with named fields' },
  array: { zh: '列表', en: 'a list' },
  null: { zh: '空值', en: 'null' },
}

const CONTRACT_FORM: FaultWord = { zh: '接口约定的写法', en: 'in the form of the contract' }

export const formatInWords = (format: string): FaultWord => FORMATS[format] ?? CONTRACT_FORM

/** Whether a pattern of a contract has words. */
export const isKnownPattern = (pattern: string): boolean => Object.hasOwn(PATTERNS, pattern)

export const patternInWords = (pattern: string): FaultWord =>
  PATTERNS[pattern] ?? { zh: '接口约定的写法', en: `text matching ${pattern}` }

export function typesInWords(types: readonly string[]): FaultWord {
  const words = [...new Set(types)].map((type) => TYPES[type] ?? { zh: '其他类型', en: type })
  return { zh: words.map(({ zh }) => zh).join('或者'), en: words.map(({ en }) => en).join(' or ') }
}
