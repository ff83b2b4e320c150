import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCodeCheckCharacter, validateOrgCode } from './organisation-code.ts'
import { registrationNumberCheckDigit, validateRegistrationNumber } from './registration-number.ts'
import { residentIdCheckCharacter, validateResidentId } from './resident-id.ts'
import { validateTaxpayerId } from './taxpayer-id.ts'
import { orgCode, registrationNumber, residentId, uscc } from './testing/arbitraries.ts'
import { USCC_ALPHABET, usccCheckCharacter } from './uscc/check-character.ts'
import { DEPARTMENTS, hasDepartmentAndCategory, isDepartment } from './uscc/departments.ts'
import { validateUscc } from './uscc/validate.ts'
import type { Fault } from './verdict.ts'

type Validate = (code: string) => { status: 'valid' | 'exceptional' } | ({ status: 'invalid' } & Fault<string>)

const standards: [string, fc.Arbitrary<string>, Validate][] = [
  ['credit code', uscc, validateUscc],
  ['organisation code', orgCode(), validateOrgCode],
  ['registration number', registrationNumber, validateRegistrationNumber],
  ['resident number', residentId, validateResidentId],
]

describe.each(standards)('faults of a %s', (_, codes, validate) => {
  it('name the place and the character that the alphabet lacks, wherever it stands', () => {
    const foreign = fc.constantFrom('-', 'a', '公', '𠮷', ' ', '０')
    fc.assert(
      fc.property(codes, fc.nat(17), foreign, (code, place, character) => {
        const at = place % code.length
        const spoilt = code.slice(0, at) + character + code.slice(at + character.length)
        fc.pre(spoilt.length === code.length)
        expect(validate(spoilt)).toMatchObject({ reason: 'CHARSET', position: at + 1, actual: character })
      }),
    )
  })

  it('name the wrong check character and the right one', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const last = code.length - 1
        const wrong = code.endsWith('0') ? '1' : '0'
        expect(validate(code.slice(0, last) + wrong)).toMatchObject({
          reason: 'CHECK_CHAR',
          expected: code[last],
          actual: wrong,
          position: code.length,
        })
      }),
    )
  })

  it('name the length', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(validate(`${code}0`)).toMatchObject({ reason: 'LENGTH', actual: `${code.length + 1}` })
      }),
    )
  })
})

const checks: [string, fc.Arbitrary<string>, (body: string) => string | undefined][] = [
  ['credit code', uscc, usccCheckCharacter],
  ['organisation code', orgCode(), orgCodeCheckCharacter],
  ['registration number', registrationNumber, registrationNumberCheckDigit],
  ['resident number', residentId, residentIdCheckCharacter],
]

describe.each(checks)('check character of a %s', (_, codes, check) => {
  it('is given for a body of the right length and alphabet, and for nothing else', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), (code, place) => {
        const body = code.slice(0, -1)
        const at = place % body.length
        expect(check(body)).toBe(code.at(-1))
        expect(check(body.slice(1))).toBeUndefined()
        expect(check(`${body}0`)).toBeUndefined()
        expect(check(`${body.slice(0, at)}-${body.slice(at + 1)}`)).toBeUndefined()
      }),
    )
  })
})

describe('faults of a region', () => {
  it('show the two digits that are no province, and where they stand', () => {
    expect(validateUscc('91170608PDY00001XE')).toMatchObject({ reason: 'REGION', actual: '17', position: 3 })
    expect(validateRegistrationNumber('990100000000013')).toMatchObject({ reason: 'REGION', actual: '99', position: 1 })
    expect(validateResidentId('170101188001010012')).toMatchObject({ reason: 'REGION', actual: '17', position: 1 })
    expect(validateTaxpayerId('990108600001760')).toMatchObject({ reason: 'REGION', actual: '99', position: 1 })
  })

  it('leave the date of birth out and say where it stands', () => {
    expect(validateResidentId('440608188013010029')).toMatchObject({
      reason: 'BIRTH_DATE',
      actual: '********',
      position: 7,
    })
  })

  it('in a credit code must be digits throughout', () => {
    for (let at = 2; at < 8; at++) {
      const code = `${'91440608PDY0002711'.slice(0, at)}A${'91440608PDY0002711'.slice(at + 1)}`
      expect(validateUscc(code)).toMatchObject({ reason: 'REGION_FORMAT', actual: 'A', position: at + 1 })
    }
    expect(validateUscc('B1440608PDY00001X4', { strict: true })).toMatchObject({
      reason: 'DEPT',
      actual: 'B',
      position: 1,
    })
  })
})

describe('departments', () => {
  it('every pair of characters is legal exactly when the table has it', () => {
    for (const first of [...USCC_ALPHABET, '公', '']) {
      expect([first, isDepartment(first)]).toEqual([first, first in DEPARTMENTS])
      for (const second of [...USCC_ALPHABET, ':', '/', '公']) {
        const legal = second in (DEPARTMENTS[first]?.categories ?? {})
        expect([first + second, hasDepartmentAndCategory(first + second)]).toEqual([first + second, legal])
      }
    }
  })
})
