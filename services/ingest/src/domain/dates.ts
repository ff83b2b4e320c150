import { envelopeFields, payloadFields, type RecordEnvelope, type RecordKind } from '@mingxin/contracts'
import { absent, type Fault, faultAt, fieldLabel } from '@mingxin/errors'
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

export const ownDatesOf = (kind: RecordKind): readonly string[] => OWN_DATES[kind]

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

interface Decision {
  readonly pointer: string
  readonly date: string
}

function decisionIn({ recordKind, decidedOn }: RecordEnvelope, payload: Payload): Decision | undefined {
  if (decidedOn !== undefined) return { pointer: '/decidedOn', date: decidedOn }
  for (const field of OWN_DATES[recordKind]) {
    const date = dateAt(payload, field)
    if (date !== undefined) return { pointer: `/payload/${field}`, date }
  }
  return undefined
}

/** The day a record is about: its decision date, else the date its kind carries in the payload. */
export const decisionDate = (envelope: RecordEnvelope, payload: Payload): string | undefined =>
  decisionIn(envelope, payload)?.date

/** Faults and warnings about the dates of a record. `today` is the Shanghai date of receipt. */
export function judgeDates(
  envelope: RecordEnvelope,
  payload: Payload,
  today: string,
): { faults: Fault[]; warnings: Fault[] } {
  const decision = decisionIn(envelope, payload)
  const future = decision !== undefined && decision.date > today ? decision : undefined
  const ownFaults = [...missingFault(envelope, decision), ...placeFaults(envelope, payload, today, future)]
  const atFault = new Set(ownFaults.map(({ pointer }) => pointer))
  // A date that cannot be meant says nothing about the order of others.
  const order = [
    ...orderFaults(envelope.recordKind, payload),
    ...(atFault.has('/decidedOn') ? [] : beforeDecision(envelope, payload)),
  ].filter(({ pointer }) => !atFault.has(pointer))
  const warnings =
    future && mayLieAhead(envelope)
      ? [faultAt(future.pointer, 'record.date-after-receipt', future.date, { today })]
      : []
  return { faults: [...ownFaults, ...order], warnings }
}

// Licences are often issued to begin later; everything else cannot have been decided in the future.
const mayLieAhead = ({ recordKind }: RecordEnvelope): boolean => recordKind === 'ADMIN_LICENCE'

function missingFault({ recordKind, publishedOn }: RecordEnvelope, decision: Decision | undefined): Fault[] {
  const isThere = decision !== undefined || publishedOn !== undefined || recordKind === 'REGISTRATION'
  return isThere ? [] : [faultAt('/decidedOn', 'record.date-missing', absent.missing)]
}

/** Each date by itself. The range of an act reaches beyond today, which must not be told beside `record.date-future`. */
function placeFaults(envelope: RecordEnvelope, payload: Payload, today: string, future: Decision | undefined): Fault[] {
  const ranges = rangeFaults(envelope, payload, today)
  if (future === undefined || mayLieAhead(envelope)) return ranges
  const { pointer, date } = future
  return [
    ...ranges.filter((fault) => fault.pointer !== pointer),
    faultAt(pointer, 'record.date-future', date, { today }),
  ]
}

/** What can neither end nor be published before it was decided. */
function beforeDecision({ decidedOn, publishedOn }: RecordEnvelope, payload: Payload): Fault[] {
  if (decidedOn === undefined) return []
  const later = [
    { pointer: '/payload/validTo', date: dateAt(payload, 'validTo') },
    { pointer: '/payload/publishUntil', date: dateAt(payload, 'publishUntil') },
    { pointer: '/publishedOn', date: publishedOn },
  ]
  const given = { field: fieldLabel(envelopeFields, '/decidedOn'), date: decidedOn }
  return later.flatMap(({ pointer, date }) =>
    date !== undefined && date < decidedOn ? [faultAt(pointer, 'record.date-order', date, given)] : [],
  )
}

function orderFaults(kind: RecordKind, payload: Payload): Fault[] {
  const faults: Fault[] = []
  for (const [first, second] of IN_ORDER) {
    const before = dateAt(payload, first)
    const after = dateAt(payload, second)
    if (before !== undefined && after !== undefined && before > after)
      faults.push(
        faultAt(`/payload/${second}`, 'record.date-order', after, {
          field: fieldLabel(payloadFields[kind], `/${first}`),
          date: before,
        }),
      )
  }
  return faults
}
