import type { ContractFields, FieldWords } from '@mingxin/contracts'
import type { ErrorObject } from 'ajv'
import { type Fault, faultAt, showValue } from './fault.ts'
import { codesInWords, fieldLabel, wordsAt } from './field-label.ts'
import { formatInWords, patternInWords, typesInWords } from './forms.ts'
import { type FaultWord, inChinese, inEnglish } from './words.ts'

/** Where a schema found something, and how that place is shown. */
export interface Finding {
  readonly error: ErrorObject
  /** The place in what was validated. */
  readonly place: string
  /** The place in the whole, without numbers of persons. */
  readonly pointer: string
  readonly value: unknown
  /** The object of which the place is, or would be, a field; the value itself where the whole is meant. */
  readonly around: unknown
  readonly shown: FaultWord
  readonly fields: ContractFields
}

type Rule = (finding: Finding) => Fault
type Bound = (finding: Finding) => FaultWord

const AT_LEAST = { zh: '至少', en: 'at least' }
const AT_MOST = { zh: '最多', en: 'at most' }
/** Longer texts are no slip of one that fits. */
const TEXT_LENGTH_MAX = 200
const CHARACTERS = { zh: '个字', en: 'character' }
const ITEMS = { zh: '项', en: 'item' }
const FIELDS = { zh: '个字段', en: 'field' }

const label = ({ fields, place }: Finding): FaultWord => fieldLabel(fields, place)
const param = ({ error }: Finding, name: string): unknown => Reflect.get(error.params, name)
const texts = (value: unknown): string[] => [value].flat().map(String)

/** A fault for a schema keyword that a value breaks. */
const rules: { readonly [keyword: string]: Rule } = {
  required: requiredFault,
  type: (f) => {
    const type = typesInWords(texts(param(f, 'type')))
    return faultAt(f.pointer, 'field.type', f.shown, { field: label(f), type })
  },
  enum: (f) => enumFault(f, [param(f, 'allowedValues')].flat()),
  const: (f) => enumFault(f, [param(f, 'allowedValue')]),
  format: (f) => formFault(f, formatInWords(String(param(f, 'format')))),
  pattern: patternFault,
  minLength: (f) => lengthFault(f, AT_LEAST, CHARACTERS),
  maxLength: (f) => lengthFault(f, AT_MOST, CHARACTERS),
  minItems: (f) => lengthFault(f, AT_LEAST, ITEMS),
  maxItems: (f) => lengthFault(f, AT_MOST, ITEMS),
  minProperties: (f) => lengthFault(f, AT_LEAST, FIELDS),
  maxProperties: (f) => lengthFault(f, AT_MOST, FIELDS),
  minimum: (f) => rangeFault(f, ({ error }) => bound(error, '不小于', 'at least')),
  exclusiveMinimum: (f) => rangeFault(f, ({ error }) => bound(error, '大于', 'above')),
  maximum: (f) => rangeFault(f, ({ error }) => bound(error, '不大于', 'at most')),
  exclusiveMaximum: (f) => rangeFault(f, ({ error }) => bound(error, '小于', 'below')),
  uniqueItems: (f) =>
    conditionFault(f, { zh: `“${inChinese(label(f))}”中没有重复的项`, en: 'items without repetition' }),
}

function requiredFault(f: Finding): Fault {
  const field = label(f)
  const { requiredWhen: when } = wordsAt(f.fields, f.place)
  if (when === undefined || !f.error.schemaPath.includes('/then/')) {
    return faultAt(f.pointer, 'field.required', f.shown, { field })
  }
  const other = fieldLabel(f.fields, when.place)
  const values = when.values && codesInWords(wordsAt(f.fields, when.place), when.values)
  const zh = values ? `为${inChinese(values).replaceAll('、', '或者')}` : '已填写'
  const en = values ? `is ${inEnglish(values).replaceAll(', ', ' or ')}` : 'is there'
  const because = {
    zh: `${inChinese(field)}（因为“${inChinese(other)}”${zh}）`,
    en: `${inEnglish(field)}, because ${inEnglish(other)} ${en}`,
  }
  return faultAt(f.pointer, 'field.required', f.shown, { field: because })
}

/** The fault of a finding whose field is of no special kind. */
export const faultByKeyword = (finding: Finding): Fault => (rules[finding.error.keyword] ?? otherFault)(finding)

const otherFault: Rule = (f) =>
  conditionFault(f, { zh: `“${inChinese(label(f))}”应符合接口约定`, en: 'a value that fits the contract' })

export const conditionFault = ({ pointer, shown }: Finding, requirement: FaultWord): Fault =>
  faultAt(pointer, 'field.condition', shown, { requirement })

export function enumFault(f: Finding, codes: readonly unknown[]): Fault {
  const words = wordsAt(f.fields, f.place)
  const values = { field: label(f), values: codesInWords(words, codes) }
  return faultAt(f.pointer, 'field.enum', f.shown, values, codeMeantBy(f.value, codes, words))
}

/** A code in another case or with blanks around it, or the word for it: the code, if it is the only one. */
function codeMeantBy(value: unknown, codes: readonly unknown[], { labels = {} }: FieldWords): string | undefined {
  if (typeof value !== 'string' || value.length > TEXT_LENGTH_MAX) return undefined
  const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
  const meant = codes.filter(
    (code) => typeof code === 'string' && [code, labels[code] ?? code].some((text) => plain(text) === plain(value)),
  )
  return meant.length === 1 ? String(meant[0]) : undefined
}

const formFault = (f: Finding, form: FaultWord, suggestion?: string): Fault =>
  faultAt(f.pointer, 'field.format', f.shown, { field: label(f), form }, suggestion)

function patternFault(f: Finding): Fault {
  const pattern = String(param(f, 'pattern'))
  const text = typeof f.value === 'string' && f.value.length <= TEXT_LENGTH_MAX ? f.value.trim() : ''
  const isMeant = text !== f.value && text !== '' && new RegExp(pattern, 'u').test(text)
  return formFault(f, patternInWords(pattern), isMeant && showValue(text) === text ? text : undefined)
}

const rangeFault = (f: Finding, range: Bound): Fault =>
  faultAt(f.pointer, 'field.range', f.shown, { field: label(f), range: range(f) })

const bound = ({ params }: ErrorObject, zh: string, en: string): FaultWord => {
  const limit: unknown = Reflect.get(params, 'limit')
  return { zh: `${zh}${limit}`, en: `${en} ${limit}` }
}

function lengthFault(f: Finding, limitWord: FaultWord, { zh, en }: { zh: string; en: string }): Fault {
  const limit = Number(param(f, 'limit'))
  const unit = { zh, en: limit === 1 ? en : `${en}s` }
  const values = { field: label(f), bound: limitWord, limit, unit, came: sizeOf(f.value) }
  return faultAt(f.pointer, 'field.length', f.shown, values)
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length
  if (Array.isArray(value)) return value.length
  return value !== null && typeof value === 'object' ? Object.keys(value).length : 0
}
