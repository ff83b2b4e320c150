import { envelopeFields, payloadFields, type RecordEnvelope, type RecordKind } from '@mingxin/contracts'
import { type Fault, faultAt, fieldLabel, showValue } from '@mingxin/errors'

type Payload = { readonly [field: string]: unknown }

/** The date inside the payload that stands for the decision date, tried in order. */
const OWN_DATES: { readonly [kind in RecordKind]: readonly string[] } = {
  REGISTRATION: ['approvedOn', 'statusOn', 'foundedOn'],
  ADMIN_LICENCE: [],
  ADMIN_PENALTY: [],
  ADMIN_LEVY: [],
  COMMITMENT: ['verifiedOn', 'committedOn'],
  CONTRACT_PERFORMANCE: ['finishedOn', 'signedOn'],
  LIST_ENTRY: ['determinedOn'],
  JUDICIAL: ['publishDate', 'regDate'],
}

/** Pairs of payload dates of which the first must not lie after the second. */
const IN_ORDER: readonly (readonly [string, string])[] = [
  ['validFrom', 'validTo'],
  ['foundedOn', 'termTo'],
  ['committedOn', 'validTo'],
  ['signedOn', 'finishedOn'],
  ['validFrom', 'exitOn'],
  ['publishDate', 'deletedOn'],
]

const dateAt = (payload: Payload, field: string): string | undefined => {
  const value = payload[field]
  return typeof value === 'string' ? value : undefined
}

/** The day a record is about: its decision date, else the date its kind carries in the payload. */
export const decisionDate = ({ recordKind, decidedOn }: RecordEnvelope, payload: Payload): string | undefined =>
  decidedOn ?? OWN_DATES[recordKind].map((field) => dateAt(payload, field)).find((date) => date !== undefined)

/** Faults and warnings about the dates of a record. `today` is the Shanghai date of receipt. */
export function judgeDates(
  envelope: RecordEnvelope,
  payload: Payload,
  today: string,
): { faults: Fault[]; warnings: Fault[] } {
  const decidedOn = decisionDate(envelope, payload)
  const faults = [
    ...rangeFaults(envelope, payload, today),
    ...IN_ORDER.flatMap(([first, second]) => orderFault(payload, first, second)),
  ]
  if (decidedOn === undefined && envelope.publishedOn === undefined && envelope.recordKind !== 'REGISTRATION') {
    faults.push(faultAt('/decidedOn', 'record.date-missing', '(missing)'))
  }
  if (decidedOn === undefined || decidedOn <= today) return { faults, warnings: [] }
  // Licences are often issued to begin later; everything else cannot have been decided in the future.
  if (envelope.recordKind === 'ADMIN_LICENCE')
    return { faults, warnings: [faultAt('/decidedOn', 'record.date-after-receipt', decidedOn, { today })] }
  return { faults: [...faults, faultAt('/decidedOn', 'record.date-future', decidedOn, { today })], warnings: [] }
}

/**
 * From when to when a date can lie; earlier ones are what spreadsheets and programs write for a date that is not there:
 * 0001-01-01, 1753-01-01, 1899-12-30, 1900-01-01, 1970-01-01 (day 0 or 1 of their calendars). `acts` are of the administration as it is since 1978, `founding` of bodies that may be
 * older, `ends` may lie ahead; the largest date of a table (9999-12-31) is how systems write that there is no end.
 */
const RANGES = {
  acts: { from: '1978-01-01', yearsAhead: 1 },
  founding: { from: '1900-01-03', yearsAhead: 1 },
  ends: { from: '1978-01-01', yearsAhead: 8_000 },
} as const

type Range = keyof typeof RANGES

/** Dates of which the general range says too little or too much; all others are acts. */
const RANGE_OF: { readonly [place: string]: Range } = {
  '/foundedOn': 'founding',
  '/statusOn': 'acts',
  '/termTo': 'ends',
  '/validFrom': 'ends',
  '/validTo': 'ends',
  '/publishUntil': 'ends',
  '/exitOn': 'ends',
  '/deletedOn': 'ends',
}

const LAST_DATE = '9999-12-31'

interface DateField {
  readonly pointer: string
  readonly place: string
  readonly label: ReturnType<typeof fieldLabel>
}

/** Every date field of the contract with the place its range is declared by; lists go by what their items name. */
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
    valueKind === 'date' ? [{ pointer: `/payload${place}`, place, label: fieldLabel(fields, place) }] : [],
  )
}

const OF_ENVELOPE: readonly DateField[] = ['/decidedOn', '/publishedOn'].map((place) => ({
  pointer: place,
  place,
  label: fieldLabel(envelopeFields, place),
}))
const TIMES = ['/producedAt', '/sentAt'] as const

function rangeFaults(envelope: RecordEnvelope, payload: Payload, today: string): Fault[] {
  const ofEnvelope = OF_ENVELOPE.flatMap((field) =>
    rangeFault(field, field.pointer, Reflect.get(envelope, field.place.slice(1)), today),
  )
  const ofPayload = FIELDS[envelope.recordKind].flatMap((field) =>
    valuesAt(payload, field.place.split('/').slice(1), '/payload').flatMap(([pointer, value]) =>
      rangeFault(field, pointer, value, today),
    ),
  )
  const times = TIMES.flatMap((place) => {
    const label = fieldLabel(envelopeFields, place)
    const value: unknown = Reflect.get(envelope, place.slice(1))
    return rangeFault(
      { pointer: place, place, label },
      place,
      typeof value === 'string' ? value.slice(0, 10) : value,
      today,
    )
  })
  return [...ofEnvelope, ...ofPayload, ...times]
}

/** The values at a place of the contract with their pointers; `*` stands for every item of a list. */
function valuesAt(value: unknown, [key, ...keys]: readonly string[], pointer: string): [string, unknown][] {
  if (key === undefined) return [[pointer, value]]
  if (value === null || typeof value !== 'object') return []
  if (key !== '*') return valuesAt(Reflect.get(value, key), keys, `${pointer}/${key}`)
  return Object.entries(value).flatMap(([index, item]) => valuesAt(item, keys, `${pointer}/${index}`))
}

function rangeFault({ place, label }: DateField, pointer: string, date: unknown, today: string): Fault[] {
  if (typeof date !== 'string') return []
  const { from, yearsAhead } = RANGES[RANGE_OF[place] ?? 'acts']
  const to = laterBy(yearsAhead, today)
  if (from <= date && date <= to) return []
  const range = date < from ? emptyWords(from, to) : { zh: `在${from}至${to}之间`, en: `a day from ${from} to ${to}` }
  return [faultAt(pointer, 'field.range', showValue(date), { field: label, range })]
}

const emptyWords = (from: string, to: string) => ({
  zh: `在${from}至${to}之间；像是电子表格或者程序自动填入的空日期`,
  en: `a day from ${from} to ${to}; is this a spreadsheet's or program's empty date?`,
})

function laterBy(years: number, today: string): string {
  const year = Number(today.slice(0, 4)) + years
  return year > 9_999 ? LAST_DATE : `${year}${today.slice(4)}`
}

function orderFault(payload: Payload, first: string, second: string): Fault[] {
  const before = dateAt(payload, first)
  const after = dateAt(payload, second)
  if (before === undefined || after === undefined || before <= after) return []
  return [faultAt(`/payload/${second}`, 'record.date-order', after, { field: first, date: before })]
}
