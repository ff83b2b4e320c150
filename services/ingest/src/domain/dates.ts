import type { RecordEnvelope, RecordKind } from '@mingxin/contracts'
import { type Fault, faultAt } from '@mingxin/errors'
import { rangeFaults } from './date-ranges.ts'

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
  const faults = [...rangeFaults(envelope, payload, today), ...orderFaults(payload)]
  if (decidedOn === undefined && envelope.publishedOn === undefined && envelope.recordKind !== 'REGISTRATION') {
    faults.push(faultAt('/decidedOn', 'record.date-missing', '(missing)'))
  }
  if (decidedOn === undefined || decidedOn <= today) return { faults, warnings: [] }
  // Licences are often issued to begin later; everything else cannot have been decided in the future.
  if (envelope.recordKind === 'ADMIN_LICENCE')
    return { faults, warnings: [faultAt('/decidedOn', 'record.date-after-receipt', decidedOn, { today })] }
  return { faults: [...faults, faultAt('/decidedOn', 'record.date-future', decidedOn, { today })], warnings: [] }
}

function orderFaults(payload: Payload): Fault[] {
  const faults: Fault[] = []
  for (const [first, second] of IN_ORDER) {
    const before = dateAt(payload, first)
    const after = dateAt(payload, second)
    if (before !== undefined && after !== undefined && before > after)
      faults.push(faultAt(`/payload/${second}`, 'record.date-order', after, { field: first, date: before }))
  }
  return faults
}
