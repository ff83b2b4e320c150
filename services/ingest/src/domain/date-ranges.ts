import {
  type ContractFields,
  envelopeFields,
  payloadFields,
  type RecordEnvelope,
  type RecordKind,
} from '@mingxin/contracts'
import { type Fault, faultAt, fieldLabel, showValue } from '@mingxin/errors'

/**
 * From when to when a date can lie. `acts` are of the administration as it is since 1978, `founding` of bodies that may be
 * older. `starts` lie a little ahead, because an entry that begins in 9999 restricts nobody, ever. `ends` may lie far ahead;
 * the largest date of a table (9999-12-31) is how systems write that there is no end.
 */
const RANGES = {
  acts: { from: '1978-01-01', yearsAhead: 1 },
  founding: { from: '1900-01-03', yearsAhead: 1 },
  starts: { from: '1978-01-01', yearsAhead: 10 },
  ends: { from: '1978-01-01', yearsAhead: 8_000 },
} as const

type Range = (typeof RANGES)[keyof typeof RANGES]

/** Dates of which the general range says too little or too much; all others are acts. */
const RANGE_OF: { readonly [place: string]: Range } = {
  '/foundedOn': RANGES.founding,
  '/statusOn': RANGES.acts,
  '/termTo': RANGES.ends,
  '/validFrom': RANGES.starts,
  '/validTo': RANGES.ends,
  '/publishUntil': RANGES.ends,
  '/exitOn': RANGES.ends,
  '/deletedOn': RANGES.ends,
}

const LAST_DATE = '9999-12-31'

/** What spreadsheets, databases and programs write for a date that is not there: the first days of their calendars. */
const EMPTY_DATES: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1000-01-01',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1900-01-02',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
])

interface DateField {
  readonly keys: readonly string[]
  readonly range: Range
  readonly label: ReturnType<typeof fieldLabel>
}

const dateField = (fields: ContractFields, place: string): DateField => ({
  keys: place.split('/').slice(1),
  range: RANGE_OF[place] ?? RANGES.acts,
  label: fieldLabel(fields, place),
})

/** Every date field of the contract with its range; lists go by what their items name. */
const FIELDS: { readonly [kind in RecordKind]: readonly DateField[] } = {
  REGISTRATION: dateFieldsOf('REGISTRATION'),
  ADMIN_LICENCE: dateFieldsOf('ADMIN_LICENCE'),
  ADMIN_PENALTY: dateFieldsOf('ADMIN_PENALTY'),
  ADMIN_LEVY: dateFieldsOf('ADMIN_LEVY'),
  COMMITMENT: dateFieldsOf('COMMITMENT'),
  CONTRACT_PERFORMANCE: dateFieldsOf('CONTRACT_PERFORMANCE'),
  LIST_ENTRY: dateFieldsOf('LIST_ENTRY'),
  JUDICIAL: dateFieldsOf('JUDICIAL'),
}

function dateFieldsOf(kind: RecordKind): DateField[] {
  const fields = payloadFields[kind]
  return Object.entries(fields).flatMap(([place, { kind: valueKind }]) =>
    valueKind === 'date' ? [dateField(fields, place)] : [],
  )
}

const OF_ENVELOPE = ['/decidedOn', '/publishedOn', '/producedAt', '/sentAt'].map((place) =>
  dateField(envelopeFields, place),
)

/** A fault for every date and time of a record that cannot be meant. `today` is the Shanghai date of receipt. */
export function rangeFaults(envelope: RecordEnvelope, payload: object, today: string): Fault[] {
  const faults: Fault[] = []
  for (const field of OF_ENVELOPE) judge(envelope, field, 0, '', today, faults)
  for (const field of FIELDS[envelope.recordKind]) judge(payload, field, 0, '/payload', today, faults)
  return faults
}

/** Goes down the keys of the field, where `*` stands for every item of a list, and judges what it finds. */
function judge(value: unknown, field: DateField, depth: number, pointer: string, today: string, to: Fault[]): void {
  const key = field.keys[depth]
  if (key === undefined) {
    if (typeof value === 'string' && !isWithin(field.range, value.slice(0, LAST_DATE.length), today))
      to.push(rangeFault(field, pointer, value.slice(0, LAST_DATE.length), today))
    return
  }
  if (value === null || typeof value !== 'object') return
  if (key !== '*') {
    const inner: unknown = Reflect.get(value, key)
    if (inner !== undefined) judge(inner, field, depth + 1, `${pointer}/${key}`, today, to)
    return
  }
  for (const [index, item] of Object.entries(value)) judge(item, field, depth + 1, `${pointer}/${index}`, today, to)
}

// Whatever lies between the first day and today lies within every range, and almost every date does.
const isWithin = ({ from, yearsAhead }: Range, date: string, today: string): boolean =>
  from <= date && (date <= today || date <= laterBy(yearsAhead, today))

function rangeFault({ range: { from, yearsAhead }, label }: DateField, pointer: string, date: string, today: string) {
  const to = laterBy(yearsAhead, today)
  const words = { zh: `在${from}至${to}之间`, en: `a day from ${from} to ${to}` }
  const range = EMPTY_DATES.has(date) ? emptyWords(words) : words
  return faultAt(pointer, 'field.range', showValue(date), { field: label, range })
}

const emptyWords = ({ zh, en }: { zh: string; en: string }) => ({
  zh: `${zh}；像是电子表格或者程序自动填入的空日期`,
  en: `${en}; is this a spreadsheet's or program's empty date?`,
})

function laterBy(years: number, today: string): string {
  const year = Number(today.slice(0, 4)) + years
  return year > 9_999 ? LAST_DATE : `${year}${today.slice(4)}`
}
