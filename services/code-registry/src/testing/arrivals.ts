import { type AcceptedRecord, type Identifier, type NewCreditEvent, recordKeyOf } from '@mingxin/contracts'
import fc from 'fast-check'
import { accepted, company, orgCode, record, registration, uscc } from './records.ts'

/** Bodies that registrars know, by number; each has names of its own, and the two spellings of one are like. */
const BODIES = 3
const TRADES = [
  '甲木建材',
  '乙火食品',
  '丙土机械',
  '丁金纺织',
  '戊水物流',
  '己竹家具',
  '庚石陶瓷',
  '辛雨清洁',
  '壬风电器',
]
const spellings = (trade: string): readonly [string, string] => [
  `佛山市高明区${trade}有限公司`,
  `佛山市高明区${trade}有限责任公司`,
]

/** The names one body bears in turn: none of them is like one of another body. */
const namesOf = (body: number): readonly (readonly [string, string])[] =>
  TRADES.slice((body - 1) * 3, body * 3).map(spellings)

const DAYS = ['2026-01-05', '2026-02-09', '2026-03-16'] as const

/** Codes that are unique in the country and lead to one body without anything else. */
const CODES: readonly ((body: number) => Identifier)[] = [
  (body) => ({ type: 'uscc', value: uscc(body) }),
  (body) => ({ type: 'orgcode9', value: orgCode(body) }),
  (body) => ({ type: 'taxno15', value: `440608${orgCode(body)}` }),
]

interface Named {
  readonly body: number
  readonly turn: number
  readonly spelling: number
}

const named: fc.Arbitrary<Named> = fc.record({
  body: fc.integer({ min: 1, max: BODIES }),
  turn: fc.integer({ min: 0, max: 2 }),
  spelling: fc.integer({ min: 0, max: 1 }),
})

const nameOf = ({ body, turn, spelling }: Named): string => namesOf(body)[turn]?.[spelling] ?? ''

/** A penalty on the code of one body under a name of the same, or of any. */
const byCode = fc
  .record({ on: fc.integer({ min: 1, max: BODIES }), code: fc.constantFrom(...CODES), name: fc.option(named) })
  .map(({ on, code, name }) => {
    const { name: _own, ...rest } = company(on, { identifiers: [code(on)], region: '440608' })
    return name === null ? rest : { ...rest, name: nameOf(name) }
  })

/** A penalty by name alone, within the region. */
const byName = named.map((name) => company(name.body, { identifiers: [], name: nameOf(name), region: '440608' }))

const penalty = fc.oneof({ weight: 3, arbitrary: byCode }, byName)

/** What the registrar tells of each body: from one to three names in turn, each approved on a day of its own. */
const turns = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 })
const registrations = fc
  .tuple(...Array.from({ length: BODIES }, () => turns))
  .map((all) => all.flatMap((ofBody, index) => ofBody.map((turn) => registered(index + 1, turn))))

function registered(body: number, turn: number): AcceptedRecord {
  const approvedOn = DAYS[turn] ?? ''
  const name = nameOf({ body, turn, spelling: 0 })
  const changes = { payload: { approvedOn }, decidedOn: approvedOn }
  return registration(`R${body}-${turn}`, company(body, { name, region: '440608' }), changes)
}

export interface Arrivals {
  readonly events: readonly NewCreditEvent[]
  /** The same, in another order. */
  readonly permuted: readonly NewCreditEvent[]
}

/** First versions of records of different ids: registrations of every body, and penalties by code and by name. */
export const arrivals: fc.Arbitrary<Arrivals> = fc
  .tuple(registrations, fc.array(penalty, { maxLength: 12 }))
  .map(([told, subjects]) => [...told, ...subjects.map((subject, n) => record(`P${n}`, subject))].map(accepted))
  .chain((events) => fc.record({ events: shuffled(events), permuted: shuffled(events) }))

const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })

/** The key of the record an event is about. */
export const keyOf = (event: NewCreditEvent): string =>
  'record' in event.data && 'recordId' in event.data.record ? recordKeyOf(event.data.record) : event.key
