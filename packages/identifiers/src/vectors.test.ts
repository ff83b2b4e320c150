import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Fault,
  orgCodeOf,
  parseRegistrationNumber,
  parseUscc,
  printedOrgCodeOf,
  validateOrgCode,
  validateRegistrationNumber,
  validateResidentId,
  validateTaxpayerId,
  validateUscc,
} from './index.ts'
import own from './vectors.json' with { type: 'json' }

interface InvalidVector {
  value: string
  reason: string
}

interface Vectors {
  uscc: {
    valid: string[]
    validSynthetic: { value: string; dept: string; category: string }[]
    genuineButNonconforming: { value: string; expectedChar: string }[]
    invalid: InvalidVector[]
  }
  orgCode: { valid: string[]; invalid: InvalidVector[] }
  registrationNumber: { valid: string[]; validSynthetic: { value: string; type: string }[]; invalid: InvalidVector[] }
  citizenId: { valid: string[]; validSynthetic: string[]; invalid: InvalidVector[] }
  taxpayerId: { valid: { value: string; form: string }[]; invalid: InvalidVector[] }
  uscc_to_org: { uscc: string; orgCode: string; orgCodePrinted: string }[]
}

type AnyVerdict = { status: 'valid' | 'exceptional' } | ({ status: 'invalid' } & Fault<string>)

const OWNERSHIP: Record<string, string> = { domestic: '内资企业', foreign: '外资企业', 'sole-trader': '个体工商户' }
const strictUscc = (code: string) => validateUscc(code, { strict: true })

function answers(values: string[], validate: (value: string) => AnyVerdict) {
  return values.map((value) => {
    const verdict = validate(value)
    return { value, answer: verdict.status === 'invalid' ? verdict.reason : verdict.status }
  })
}

function itAgrees(name: string, valid: string[], invalid: InvalidVector[], validate: (value: string) => AnyVerdict) {
  it(`${name}: accepts every valid one`, () => {
    expect(answers(valid, validate)).toEqual(valid.map((value) => ({ value, answer: 'valid' })))
  })
  it(`${name}: gives the first reason for every invalid one`, () => {
    const expected = invalid.map(({ value, reason }) => ({ value, answer: reason }))
    expect(
      answers(
        expected.map(({ value }) => value),
        validate,
      ),
    ).toEqual(expected)
  })
}

function itPasses(vectors: Vectors) {
  const { uscc, orgCode, registrationNumber, citizenId, taxpayerId } = vectors
  const synthetic = uscc.validSynthetic.map(({ value }) => value)
  itAgrees('credit code', [...uscc.valid, ...synthetic], uscc.invalid, strictUscc)
  itAgrees('organisation code', orgCode.valid, orgCode.invalid, validateOrgCode)
  const numbers = [...registrationNumber.valid, ...registrationNumber.validSynthetic.map(({ value }) => value)]
  itAgrees('registration number', numbers, registrationNumber.invalid, validateRegistrationNumber)
  itAgrees('resident number', [...citizenId.valid, ...citizenId.validSynthetic], citizenId.invalid, validateResidentId)
  itAgrees(
    'taxpayer number',
    taxpayerId.valid.map(({ value }) => value),
    taxpayerId.invalid,
    validateTaxpayerId,
  )

  it('a genuine pilot code is exceptional and shows what the standard would have', () => {
    const found = uscc.genuineButNonconforming.map(({ value }) => {
      const verdict = strictUscc(value)
      return { value, expectedChar: verdict.status === 'exceptional' ? verdict.exception.expected : verdict.status }
    })
    expect(found).toEqual(uscc.genuineButNonconforming.map(({ value, expectedChar }) => ({ value, expectedChar })))
  })
  it('a credit code is taken apart with the names of its department and category', () => {
    const named = uscc.validSynthetic.map(({ value }) => {
      const parts = parseUscc(value)
      return { value, dept: parts?.departmentName, category: parts?.categoryName }
    })
    expect(named).toEqual(uscc.validSynthetic)
  })
  it('a credit code gives up its organisation code, plain and printed', () => {
    const found = vectors.uscc_to_org.map(({ uscc: code }) => {
      return { uscc: code, orgCode: orgCodeOf(code), orgCodePrinted: printedOrgCodeOf(code) }
    })
    expect(found).toEqual(vectors.uscc_to_org)
  })
  it('a registration number tells whose it is', () => {
    const found = registrationNumber.validSynthetic.map(({ value }) => {
      return { value, type: OWNERSHIP[parseRegistrationNumber(value)?.ownership ?? ''] }
    })
    expect(found).toEqual(registrationNumber.validSynthetic)
  })
  it('a taxpayer number has its form', () => {
    const forms = taxpayerId.valid.map(({ value }) => {
      const verdict = validateTaxpayerId(value)
      return verdict.status === 'valid' ? verdict.form : verdict.reason
    })
    expect(forms).toEqual(taxpayerId.valid.map(({ form }) => form))
  })
}

describe('the project’s own vectors', () => itPasses(own))

const sharedFile = new URL('../../../../shared/domain/identifier-vectors.json', import.meta.url)

if (existsSync(sharedFile)) {
  const shared: Vectors = JSON.parse(readFileSync(sharedFile, 'utf8'))
  describe('the shared vectors', () => itPasses(shared))
} else {
  console.warn(
    'SKIPPED: ../shared/domain/identifier-vectors.json is not here; only the project’s own vectors were run.',
  )
  describe.skip('the shared vectors (../shared/domain/identifier-vectors.json is not here)', () => itPasses(own))
}
