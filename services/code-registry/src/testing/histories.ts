import type { AcceptedRecord, Identifier, NewCreditEvent, SealedSubject } from '@mingxin/contracts'
import fc from 'fast-check'
import {
  accepted,
  company,
  corrected,
  orgCode,
  person,
  record,
  registration,
  regNo,
  uscc,
  withdrawn,
} from './records.ts'

// A small world, so that codes, names and records meet: six bodies, a handful of names, ten records.
const BODIES = 6
export const NAMES = ['示例甲有限公司', '示例甲（有限）公司', '示例乙厂', '示例丙合作社']
const REGIONS = ['440608', '440606', '44']

const body = fc.integer({ min: 1, max: BODIES })

const identifier: fc.Arbitrary<Identifier> = fc.oneof(
  { weight: 5, arbitrary: body.map((n) => ({ type: 'uscc' as const, value: uscc(n) })) },
  fc.tuple(body, fc.constantFrom('440606', '440604')).map(([n, at]) => ({ type: 'uscc' as const, value: uscc(n, at) })),
  { weight: 2, arbitrary: body.map((n) => ({ type: 'orgcode9' as const, value: orgCode(n) })) },
  body.map((n) => ({ type: 'taxno15' as const, value: `440608${orgCode(n)}` })),
  body.map((n) => ({ type: 'regno15' as const, value: regNo(n) })),
  body.map((n) => ({ type: 'other-legacy' as const, value: `旧字第${n}号` })),
  body.map((n) => ({ type: 'masked' as const, value: `${uscc(n).slice(0, 11)}****${uscc(n).slice(-3)}` })),
)

const organisation: fc.Arbitrary<SealedSubject> = fc
  .record({
    identifiers: fc.uniqueArray(identifier, { maxLength: 3, selector: ({ type, value }) => type + value }),
    name: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
  })
  .map(({ identifiers, name, region }) => {
    const { name: _named, ...rest } = company(1, { identifiers })
    return { ...rest, ...(name !== undefined && { name }), ...(region !== undefined && { region }) }
  })

const someone: fc.Arbitrary<SealedSubject> = fc
  .tuple(fc.option(body, { nil: undefined }), fc.constantFrom('张三', '李四'))
  .map(([n, name]) => ({
    kind: 'NATURAL_PERSON' as const,
    name,
    identifiers: [],
    ...(n !== undefined && { person: person(n) }),
  }))

const subject = fc.oneof({ weight: 6, arbitrary: organisation }, someone)

const payload = fc.record(
  {
    status: fc.constantFrom('存续', '注销', '停业'),
    approvedOn: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
  },
  { requiredKeys: [] },
)

const step = fc.record({
  recordId: fc.integer({ min: 1, max: 10 }).map((n) => `X${n}`),
  what: fc.constantFrom('version', 'version', 'version', 'correction', 'withdrawal'),
  subject,
  payload,
})

/** A history of accepted, corrected and withdrawn records as ingest may send it: versions of a record grow. */
export const history: fc.Arbitrary<NewCreditEvent[]> = fc.array(step, { minLength: 5, maxLength: 40 }).map((steps) => {
  const versions = new Map<string, number>()
  return steps.map(({ recordId, what, subject: of, payload: facts }) => {
    const version = (versions.get(recordId) ?? 0) + 1
    versions.set(recordId, version)
    const one = recordOf(recordId, of, { version, payload: facts })
    if (what === 'withdrawal') return withdrawn(one)
    if (version === 1) return accepted(one)
    return what === 'correction' ? corrected(one, '主体更正') : corrected(one)
  })
})

/** A record keeps its kind: odd ones are registrations, even ones penalties. */
const recordOf = (recordId: string, of: SealedSubject, changes: Partial<AcceptedRecord>): AcceptedRecord =>
  Number(recordId.slice(1)) % 2 === 1 ? registration(recordId, of, changes) : record(recordId, of, changes)
