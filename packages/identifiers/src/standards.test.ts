import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAOMING_DIVISIONS, isGaomingDivision, PROVINCES } from './divisions.ts'
import { isPrivateUseOrgCode, orgCodeCheckCharacter, printedOrgCode, validateOrgCode } from './organisation-code.ts'
import {
  isLegacyRegistrationNumber,
  parseRegistrationNumber,
  registrationNumberCheckDigit,
  validateRegistrationNumber,
} from './registration-number.ts'
import {
  expandLegacyResidentId,
  looksLikeLegacyResidentId,
  looksLikeResidentId,
  parseResidentId,
  residentIdCheckCharacter,
  validateResidentId,
} from './resident-id.ts'
import { validateTaxpayerId } from './taxpayer-id.ts'
import { orgCode, registrationNumber, residentId } from './testing/arbitraries.ts'

const substituted = (text: string, at: number, digit: number) => text.slice(0, at) + digit + text.slice(at + 1)

describe('organisation code', () => {
  it('every computed code outside the private range is valid', () => {
    fc.assert(
      fc.property(orgCode(), (code) => {
        fc.pre(!isPrivateUseOrgCode(code))
        expect(validateOrgCode(code).status).toBe('valid')
      }),
    )
  })

  it('the private range begins at 00001', () => {
    expect(isPrivateUseOrgCode('PDY000000')).toBe(false)
    expect(isPrivateUseOrgCode('PDY00001X')).toBe(true)
    expect(isPrivateUseOrgCode('PDY999990')).toBe(true)
  })

  it('is printed with a hyphen, and has a check character only for a body of eight', () => {
    expect(printedOrgCode('D2143569X')).toBe('D2143569-X')
    expect(orgCodeCheckCharacter('D2143569')).toBe('X')
    expect(orgCodeCheckCharacter('D214356')).toBeUndefined()
    expect(orgCodeCheckCharacter('d2143569')).toBeUndefined()
  })
})

describe('registration number', () => {
  it('every computed number is valid and every wrong digit is detected', () => {
    fc.assert(
      fc.property(registrationNumber, fc.integer({ min: 2, max: 14 }), fc.nat(9), (number, at, digit) => {
        expect(validateRegistrationNumber(number).status).toBe('valid')
        fc.pre(number[at] !== `${digit}`)
        expect(validateRegistrationNumber(substituted(number, at, digit)).status).toBe('invalid')
      }),
    )
  })

  it('tells region, ownership and sequence of a valid number only', () => {
    expect(parseRegistrationNumber('440684699999967')).toEqual({
      region: '440684',
      ownership: 'sole-trader',
      sequence: '69999996',
    })
    expect(parseRegistrationNumber('440684699999968')).toBeUndefined()
    expect(registrationNumberCheckDigit('44068469999996')).toBe('7')
    expect(registrationNumberCheckDigit('4406846999999')).toBeUndefined()
  })

  it('knows thirteen digits with a province as a number from before 2007', () => {
    expect(isLegacyRegistrationNumber('4406842100001')).toBe(true)
    expect(isLegacyRegistrationNumber('9906842100001')).toBe(false)
    expect(isLegacyRegistrationNumber('440684210000X')).toBe(false)
    expect(isLegacyRegistrationNumber('440684210000')).toBe(false)
  })
})

describe('resident number', () => {
  it('every computed number is valid, and every wrong digit and swapped pair is detected', () => {
    fc.assert(
      fc.property(residentId, fc.nat(16), fc.nat(9), (id, at, digit) => {
        expect(validateResidentId(id).status).toBe('valid')
        if (id[at] !== `${digit}`) expect(validateResidentId(substituted(id, at, digit)).status).toBe('invalid')
        const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2)
        if (swapped !== id) expect(validateResidentId(swapped).status).toBe('invalid')
      }),
    )
  })

  it('no fault shows the date of birth', () => {
    for (const id of ['440608188002300019', '440608188001010029', '170608188001010028']) {
      expect(JSON.stringify(validateResidentId(id))).not.toMatch(/1880|0230|0101/)
    }
  })

  it('tells area, date of birth and sex of a valid number only', () => {
    expect(parseResidentId('44060818800101001X')).toEqual({
      holder: 'resident',
      region: '440608',
      bornOn: '1880-01-01',
      sex: 'male',
    })
    expect(parseResidentId('440608188001010028')?.sex).toBe('female')
    expect(parseResidentId('440608188001010029')).toBeUndefined()
  })

  it('reads a foreign permanent resident’s number by its own layout', () => {
    const first17 = '94468218800101001'
    const id = first17 + residentIdCheckCharacter(first17)
    expect(parseResidentId(id)).toMatchObject({ holder: 'foreign-permanent-resident', region: '44' })
    expect(validateResidentId(`990${id.slice(3)}`)).toMatchObject({ reason: 'REGION' })
  })

  it('expands a first-generation number, the 29th of February by its true year', () => {
    expect(expandLegacyResidentId('440608000101001')).toBe('440608190001010012')
    expect(validateResidentId('440608190001010012').status).toBe('valid')
    expect(looksLikeLegacyResidentId('440608040229001')).toBe(true)
    expect(looksLikeLegacyResidentId('440608000229001')).toBe(false)
    expect(expandLegacyResidentId('440608001301001')).toBeUndefined()
    expect(looksLikeLegacyResidentId('A40608000101001')).toBe(false)
    expect(looksLikeLegacyResidentId('44060800010100A')).toBe(false)
    expect(residentIdCheckCharacter('4406081900010100')).toBeUndefined()
  })

  it('a mistyped number still looks like one', () => {
    expect(looksLikeResidentId('440608188001010029')).toBe(true)
    expect(looksLikeResidentId('440608188013010029')).toBe(false)
    expect(looksLikeResidentId('914403001922038216')).toBe(false)
  })
})

describe('taxpayer number', () => {
  it('shows the holder’s identifier inside', () => {
    expect(validateTaxpayerId('110108600001760')).toMatchObject({ holder: { kind: 'orgcode9', code: '600001760' } })
    expect(validateTaxpayerId('L91440608PDY0002711')).toMatchObject({ form: 'L19', holder: { kind: 'uscc' } })
    expect(validateTaxpayerId('44060818800101001X01')).toMatchObject({
      form: 'CID20',
      holder: { kind: 'person-id', code: '44060818800101001X' },
    })
    expect(validateTaxpayerId('44060818800101001X')).toMatchObject({ form: 'CID18' })
  })

  it('counts the place of a fault in the whole number', () => {
    expect(validateTaxpayerId('440300192203822')).toMatchObject({ reason: 'ORG_CHECK', position: 15 })
    expect(validateTaxpayerId('L91440608PDY0002712')).toMatchObject({ reason: 'CHECK_CHAR', position: 19 })
    expect(validateTaxpayerId('44060818800101001X0A')).toMatchObject({ reason: 'CHARSET', position: 20 })
    expect(validateTaxpayerId('L91440608PDY00027111')).toMatchObject({ status: 'invalid' })
  })

  it('refuses other lengths, areas and a private organisation code', () => {
    expect(validateTaxpayerId('123')).toMatchObject({ reason: 'FORM', actual: '3' })
    expect(validateTaxpayerId('990108600001760')).toMatchObject({ reason: 'REGION' })
    expect(validateTaxpayerId('A10108600001760')).toMatchObject({ reason: 'CHARSET', position: 1 })
    expect(validateTaxpayerId('440608PDY00001X')).toMatchObject({ reason: 'CUSTOM_RANGE' })
    expect(validateTaxpayerId('440608188001010029')).toMatchObject({ reason: 'CHECK_CHAR' })
  })
})

describe('divisions', () => {
  it('Gaoming’s codes follow one another without gap or overlap', () => {
    const ends = GAOMING_DIVISIONS.map((period) => period.validToYear)
    expect(GAOMING_DIVISIONS.at(-1)?.validFromYear).toBe(1981)
    const starts = GAOMING_DIVISIONS.map((period) => period.validFromYear)
    expect(ends).toEqual([undefined, ...starts.slice(0, -1)])
    expect(GAOMING_DIVISIONS.map(({ code }) => code)).toEqual(['440608', '440684', '440624', '442731'])
  })

  it('an old code of Gaoming is Gaoming’s, a neighbour’s is not', () => {
    expect(isGaomingDivision('440684')).toBe(true)
    expect(isGaomingDivision('440606')).toBe(false)
    expect(Object.keys(PROVINCES)).toHaveLength(34)
  })
})
