import {
  type ContractFields,
  contractOf,
  envelopeFields,
  envelopeValidator,
  payloadFields,
  payloadValidators,
  ruleFields,
  ruleValidator,
} from '@mingxin/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnownPattern } from './forms.ts'
import { explainFault, faultsFromSchema } from './index.ts'

type Validator = typeof envelopeValidator
type Contract = readonly [name: string, validate: Validator, fields: ContractFields]

const contracts: readonly Contract[] = [
  ['the envelope', envelopeValidator, envelopeFields],
  ['a rule', ruleValidator, ruleFields],
  ...Object.entries(payloadValidators).map(([kind, validate]): Contract => [kind, validate, fieldsFor(kind)]),
]

function fieldsFor(kind: string): ContractFields {
  const fields: { [kind: string]: ContractFields } = payloadFields
  return fields[kind] ?? {}
}

/** Values clerks type, and anything else, in the fields of a contract, whatever they are. */
const typed = fc.constantFrom<unknown>('长期', '1,000', '1000元', ' 0.5 ', '2024/3/5', '', 'x'.repeat(6000), -1, 1e13)
const anything = fc.oneof(typed, fc.jsonValue({ maxDepth: 2 }).map(asRead))
const named = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom('nonsense', 'valueOf', 'toString', ...names)

/** As a parser gives it, and without what looks like a place that was not filled in. */
function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/\{(\w+)\}|undefined/g, '$1'))
}

function badValues(fields: ContractFields): fc.Arbitrary<{ [name: string]: unknown }> {
  const names = Object.keys(fields).flatMap((place) => /^\/([^/]+)$/.exec(place)?.[1] ?? [])
  const nested = Object.keys(fields).flatMap((place) => /^\/[^/]+\/(?:\*\/)?([^/*]+)$/.exec(place)?.[1] ?? [])
  const inner = fc.dictionary(named(nested), anything, { maxKeys: 6 })
  const value = fc.oneof({ weight: 3, arbitrary: anything }, inner, fc.array(inner, { maxLength: 3 }))
  return fc.dictionary(named(names), value, { maxKeys: 12 })
}

describe.each(contracts)('every fault of %s', (_name, validate, fields) => {
  it('is told in words of both languages, complete, and never in the words of JSON Schema', () => {
    fc.assert(
      fc.property(badValues(fields), (value) => {
        if (validate(value)) return
        for (const fault of faultsFromSchema(validate.errors ?? [], value, '', fields)) {
          const { title, titleZh, expected, expectedZh, mend, mendZh } = explainFault(fault)
          for (const text of [titleZh, expectedZh, mendZh]) expect(text).toMatch(/\p{Script=Han}/u)
          for (const text of [title, expected, mend, titleZh, expectedZh, mendZh]) {
            expect(text).not.toMatch(/\{\w+\}|undefined|\[object|NaN|alternatives|接口约定的写法|符合接口约定/)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('names in Chinese the field it is about', () => {
    const untitled = Object.entries(fields).filter(([place, { title }]) => title === undefined && !place.endsWith('/*'))
    if (fields !== ruleFields) expect(untitled.map(([place]) => place)).toEqual([])
  })
})

it('every pattern of the contracts has words', () => {
  const texts = ['ingest', 'code-registry', 'sanction-engine', 'feedback', 'portal'] as const
  const patterns = texts.flatMap((service) => patternsIn(contractOf(service)))
  expect(new Set(patterns).size).toBeGreaterThan(3)
  expect(patterns.filter((pattern) => !isKnownPattern(pattern))).toEqual([])
})

function patternsIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'pattern' && typeof child === 'string' ? [child] : patternsIn(child),
  )
}
