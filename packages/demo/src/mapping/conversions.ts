import { createHash } from 'node:crypto'
import { looksLikeOrganisationName, normaliseDocumentNumber } from '@mingxin/identifiers'
import { dateOf } from './conversions-dates.ts'
import { listOf } from './conversions-lists.ts'
import { amountOf, sentText, textOf } from './conversions-texts.ts'
import type { FieldRule } from './layout.ts'
import type { Regions } from './regions.ts'

type Rule = Exclude<FieldRule, { value: unknown }>

/**
 * Turns the values a row has into the value of a field; undefined leaves the field out. What cannot be converted is
 * passed on as it stands: ingest then refuses it with place and reason, and nobody guesses.
 */
export type Conversion = (values: readonly unknown[], rule: Rule, regions: Regions) => unknown

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['美元', 'USD'],
  ['港', 'HKD'],
  ['日元', 'JPY'],
  ['欧元', 'EUR'],
  ['德国马克', 'DEM'],
  ['澳大利亚元', 'AUD'],
  ['新加坡', 'SGD'],
  ['英镑', 'GBP'],
]

const AMOUNT_WAN = /^([\d,]+(?:\.\d{1,6})?)\s*[（(]*\s*万/

function capitalOf(value: unknown): string | undefined {
  const text = amountOf(value)
  const amount = text?.match(AMOUNT_WAN)?.[1]?.replaceAll(',', '')
  if (amount !== undefined) return amount.replace(/^0+(?=\d)/, '')
  // A capital that does not even begin with a digit stands in the wrong column.
  return text === undefined || /^[\d,.]/.test(text) ? undefined : text
}

/** Yuan as 万元 with every digit: 208235.34 → "20.823534". */
function yuanAsWan(value: unknown): unknown {
  const text = amountOf(value)
  const number = Number(text)
  if (text === undefined || !Number.isFinite(number)) return text
  const digits = String(Math.round(number * 100)).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

function regionOf([province, city]: readonly unknown[], regions: Regions): string | undefined {
  const name = province === null || province === undefined ? '' : String(province)
  const code = regions.province(name)
  return code === undefined ? name || undefined : (regions.city(code, textOf(city) ?? '') ?? code)
}

const UNINCORPORATED = /独资|合伙|分支|分公司|办事|代表机构|非法人|来料加工/

function subjectKindOf([code, type]: readonly unknown[]): string {
  if (textOf(code)?.startsWith('92')) return 'INDIVIDUAL_BUSINESS'
  return UNINCORPORATED.test(textOf(type) ?? '') ? 'UNINCORPORATED' : 'LEGAL_PERSON'
}

const isOrganisation = (name: unknown): boolean => {
  const text = textOf(name) ?? ''
  return text.length > 4 && looksLikeOrganisationName(text)
}

const digestOf = (values: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(values.map((value) => textOf(value) ?? null)))
    .digest('hex')
    .slice(0, 20)

const prefixed = ({ prefix = '' }: Rule, text: string | undefined): string | undefined =>
  text === undefined ? undefined : prefix + text

export const conversions: { readonly [name: string]: Conversion } = {
  text: ([value]) => sentText(value),
  number: ([value]) => value,
  decimal: ([value]) => amountOf(value),
  date: ([value]) => dateOf(value),
  firstDate: (values) => values.map(dateOf).find((date) => date !== undefined),
  dateNumber: ([value]) => Number(dateOf(value)?.replaceAll('-', '')),
  yearEnd: ([value]) => (textOf(value) === undefined ? undefined : `${textOf(value)}-12-31`),
  list: ([value]) => listOf(value),
  count: ([value]) => (Array.isArray(value) ? Math.max(value.length, 1) : 1),
  head: ([value], { length }) => textOf(value)?.slice(0, length),
  digest: (values, rule) => prefixed(rule, digestOf(values)),
  documentNumber: ([value], rule) => {
    const text = textOf(value)
    return prefixed(rule, text === undefined ? undefined : normaliseDocumentNumber(text))
  },
  choice: ([value], { present, absent }) => (textOf(value) === undefined ? absent : present),
  table: ([value], { table = {} }) => table[String(value)] ?? value,
  yuan: ([value]) => yuanAsWan(value),
  capital: ([value]) => capitalOf(value),
  currency: ([value]) => {
    const text = amountOf(value)
    return text === undefined || capitalOf(text) === undefined
      ? undefined
      : (CURRENCIES.find(([word]) => text.includes(word))?.[1] ?? 'CNY')
  },
  region: (values, _rule, regions) => regionOf(values, regions),
  regionNamed: ([value], _rule, regions) => regions.namedIn(textOf(value) ?? ''),
  subjectKind: (values) => subjectKindOf(values),
  kindByName: ([name]) => (isOrganisation(name) ? 'LEGAL_PERSON' : 'NATURAL_PERSON'),
  codeOfOrganisation: ([name, code]) => (isOrganisation(name) ? textOf(code) : undefined),
  idOfPerson: ([name, code]) => (isOrganisation(name) ? undefined : textOf(code)),
}
