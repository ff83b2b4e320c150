import type { RecordEnvelope, RecordKind } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'

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
  const faults = IN_ORDER.flatMap(([first, second]) => orderFault(payload, first, second))
  if (decidedOn === undefined && envelope.publishedOn === undefined && envelope.recordKind !== 'REGISTRATION') {
    faults.push({
      pointer: '/decidedOn',
      code: 'record.date-missing',
      expected: 'decidedOn or publishedOn',
      actual: '(missing)',
    })
  }
  if (decidedOn === undefined || decidedOn <= today) return { faults, warnings: [] }
  // Licences are often issued to begin later; everything else cannot have been decided in the future.
  const isLicence = envelope.recordKind === 'ADMIN_LICENCE'
  const code = isLicence ? 'record.date-after-receipt' : 'record.date-future'
  const late: Fault = { pointer: '/decidedOn', code, expected: `a day up to ${today}`, actual: decidedOn }
  return isLicence ? { faults, warnings: [late] } : { faults: [...faults, late], warnings: [] }
}

// The notation of dates has a year 0000; the calendar, and PostgreSQL with it, has none.
const YEAR_ZERO = /^0000-[0-9]{2}-[0-9]{2}(T|$)/

/** One fault for each date or time of a record that lies in the year 0000. */
export function yearZeroFaults(value: unknown, pointer = ''): Fault[] {
  if (typeof value === 'string') return YEAR_ZERO.test(value) ? [yearZero(pointer, value)] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, child]) => yearZeroFaults(child, `${pointer}/${name}`))
}

const yearZero = (pointer: string, actual: string): Fault => ({
  pointer,
  code: 'field.format',
  expected: 'a day from 0001-01-01',
  actual: showValue(actual),
})

function orderFault(payload: Payload, first: string, second: string): Fault[] {
  const before = dateAt(payload, first)
  const after = dateAt(payload, second)
  if (before === undefined || after === undefined || before <= after) return []
  return [
    {
      pointer: `/payload/${second}`,
      code: 'record.date-order',
      expected: `not before ${first} ${before}`,
      actual: after,
    },
  ]
}
