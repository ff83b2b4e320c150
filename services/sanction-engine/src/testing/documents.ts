import type { BusinessDate } from '@mingxin/contracts'
import fc from 'fast-check'
import type { CreditRecord } from '../domain/record.ts'
import { penalty } from './records.ts'

/** An authority with the names under which it is reported; the first is its own. */
interface TestAuthority {
  readonly code: string
  readonly names: readonly string[]
}

const AUTHORITIES: readonly TestAuthority[] = [
  {
    code: '11440608PDY001039R',
    names: ['佛山市高明区综合行政执法局', '高明区综合行政执法局', '广东省佛山市高明区综合行政执法局', '综合行政执法局'],
  },
  {
    code: '11440607PDY001039R',
    names: ['佛山市三水区综合行政执法局', '三水区综合行政执法局', '综合行政执法局'],
  },
  { code: '11440608PDY00108XW', names: ['国家税务总局佛山市高明区税务局', '佛山市高明区税务局', '高明区税务局'] },
]
/** A full number is of one authority alone. */
const numbersOf = ({ code }: TestAuthority) => ['9号', '10号', `${code.slice(2, 8)}${code.slice(-2)}罚(2025)11号`]
const DAYS: readonly BusinessDate[] = ['2025-01-10', '2025-01-11', '2025-03-01']
const SENDERS = ['11440608PDY001039R', '11440608PDY00108XW', '11440600PDY0010122', '11440000PDY0010123']

/** A decision as it was made. */
export interface Decision {
  readonly authority: TestAuthority
  readonly number: string
  readonly day: BusinessDate
}

/** What a sender tells of it. */
interface Report {
  readonly sender: string
  readonly name: number
  readonly has: { readonly number: boolean; readonly code: boolean; readonly name: boolean; readonly day: boolean }
  readonly hasClass: boolean
}

const yes = fc.constant(true)
const mostly = fc.boolean().chain((one) => (one ? yes : fc.boolean()))

export const report: fc.Arbitrary<Report> = fc.record({
  sender: fc.constantFrom(...SENDERS),
  name: fc.nat(3),
  has: fc.record({ number: mostly, code: fc.boolean(), name: mostly, day: mostly }),
  hasClass: mostly,
})

/** Everything that tells a document from all others, under whichever name of its authority. */
export const completeReport: fc.Arbitrary<Report> = fc.record({
  sender: fc.constantFrom(...SENDERS),
  name: fc.nat(3),
  has: fc.record({ number: yes, code: yes, name: yes, day: yes }),
  hasClass: yes,
})

export const decisions: fc.Arbitrary<Decision[]> = fc.uniqueArray(
  fc.constantFrom(...AUTHORITIES).chain((authority) =>
    fc.record({
      authority: fc.constant(authority),
      number: fc.constantFrom(...numbersOf(authority)),
      day: fc.constantFrom(...DAYS),
    }),
  ),
  { maxLength: 8, selector: ({ authority, number, day }) => `${authority.code} ${number} ${day}` },
)

/** The record of a report; what it does not tell stands neither in it nor in its payload. */
export function reported({ authority, number, day }: Decision, told: Report, recordId: string): CreditRecord {
  const { sender, has, hasClass } = told
  const authorityName = authority.names[told.name % authority.names.length]
  const { decidedOn: _, ...undated } = penalty(recordId, day)
  return {
    ...undated,
    sourceOrgCode: sender,
    publishedOn: '2025-03-05',
    ...(has.day && { decidedOn: day }),
    payload: { ...undated.payload, docNo: number, ...(!hasClass && { penaltyClass: undefined }) },
    document: {
      ...(has.number && { number }),
      ...(has.code && { authorityCode: authority.code }),
      ...(has.name && authorityName !== undefined && { authorityName }),
    },
  }
}
