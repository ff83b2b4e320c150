import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCode, uscc, usccParts } from '../testing/arbitraries.ts'
import { USCC_ALPHABET, usccCheckCharacter } from './check-character.ts'
import { entityClassOf } from './entity-class.ts'
import { parseUscc, usccFrom } from './parts.ts'
import { suggestRepair } from './repair.ts'
import { validateUscc } from './validate.ts'

const COMPANY = '91440608PDY0002711'

/** A sound code whose embedded organisation code fails its own check. */
const withWrongOrgCheck = (code: string) => {
  const first17 = `${code.slice(0, 16)}${code[16] === '1' ? '2' : '1'}`
  return first17 + usccCheckCharacter(first17)
}

describe('validateUscc', () => {
  it('accepts every code computed from legal parts, in exchange and strictly', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(validateUscc(code)).toEqual({ status: 'valid', warnings: [] })
        expect(validateUscc(code, { strict: true }).status).toBe('valid')
      }),
    )
  })

  it('detects every substitution of one character', () => {
    fc.assert(
      fc.property(uscc, fc.nat(17), fc.constantFrom(...USCC_ALPHABET), (code, at, character) => {
        fc.pre(code[at] !== character)
        expect(validateUscc(code.slice(0, at) + character + code.slice(at + 1)).status).toBe('invalid')
      }),
    )
  })

  it('detects every transposition of neighbours', () => {
    fc.assert(
      fc.property(uscc, fc.nat(16), (code, at) => {
        fc.pre(code[at] !== code[at + 1])
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        expect(validateUscc(swapped).status).toBe('invalid')
      }),
    )
  })

  it('shows place, expectation and finding of a fault', () => {
    expect(validateUscc('91440608PDY0002712')).toEqual({
      status: 'invalid',
      reason: 'CHECK_CHAR',
      expected: '1',
      actual: '2',
      position: 18,
    })
    expect(validateUscc('94440608PDY0002711')).toMatchObject({
      reason: 'CATEGORY',
      expected: '1 2 3 9',
      actual: '4',
      position: 2,
    })
    expect(validateUscc(COMPANY.slice(1))).toMatchObject({ reason: 'LENGTH', expected: '18 characters', actual: '17' })
  })

  it('warns of a wrong embedded organisation code in exchange and refuses it strictly', () => {
    const code = withWrongOrgCheck(COMPANY)
    expect(validateUscc(code)).toMatchObject({ status: 'valid', warnings: [{ reason: 'ORG_CHECK', position: 17 }] })
    expect(validateUscc(code, { strict: true })).toMatchObject({ status: 'invalid', reason: 'ORG_CHECK' })
  })

  it('warns of a division that the caller’s table lacks in exchange and refuses it strictly', () => {
    const divisions = new Set(['440606'])
    expect(validateUscc(COMPANY, { divisions: new Set(['440608']) })).toEqual({ status: 'valid', warnings: [] })
    expect(validateUscc(COMPANY, { divisions })).toMatchObject({
      status: 'valid',
      warnings: [{ reason: 'REGION', actual: '440608', position: 3 }],
    })
    expect(validateUscc(COMPANY, { divisions, strict: true })).toMatchObject({ status: 'invalid', reason: 'REGION' })
  })

  it('gives both warnings when both hold', () => {
    const verdict = validateUscc(withWrongOrgCheck(COMPANY), { divisions: new Set() })
    expect(verdict).toMatchObject({ status: 'valid', warnings: [{ reason: 'REGION' }, { reason: 'ORG_CHECK' }] })
  })

  it('accepts an exception that the caller has registered, and no other', () => {
    const exception = { expected: '1', evidence: 'licence seen by the registering authority' }
    const exceptions = new Map([['91440608PDY0002712', exception]])
    expect(validateUscc('91440608PDY0002712', { exceptions })).toMatchObject({ status: 'exceptional', exception })
    expect(validateUscc('91440608PDY0002713', { exceptions }).status).toBe('invalid')
  })

  it('knows 100000 as the only region without a province', () => {
    const parts = { department: '1', category: '2', orgCode: 'PDY000028' }
    expect(usccFrom({ ...parts, region: '100000' })).toBeDefined()
    expect(usccFrom({ ...parts, region: '100100' })).toBeUndefined()
  })
})

describe('parts', () => {
  it('computing a code from its parts and taking it apart are inverse', () => {
    fc.assert(
      fc.property(usccParts, (parts) => {
        expect(parseUscc(usccFrom(parts) ?? '')).toMatchObject(parts)
      }),
    )
  })

  it('the check character is shown apart', () => {
    expect(parseUscc(COMPANY)).toMatchObject({
      departmentName: '工商（市场监管）',
      categoryName: '企业',
      checkCharacter: '1',
    })
    expect(parseUscc('91440608MA512A7U51')?.orgCode).toBe('MA512A7U5')
    expect(parseUscc('11440608PDY00001XE')?.checkCharacter).toBe('E')
  })

  it('a code that is none has no parts', () => {
    expect(parseUscc('91440608PDY0002712')).toBeUndefined()
  })

  it('an organisation code holding I, O, S, V or Z cannot be embedded', () => {
    fc.assert(
      fc.property(orgCode(), (code) => {
        fc.pre(/[IOSVZ]/.test(code))
        expect(usccFrom({ department: '9', category: '1', region: '440608', orgCode: code })).toBeUndefined()
      }),
    )
  })

  it('parts against the standard make no code', () => {
    const legal = { department: '9', category: '1', region: '440608', orgCode: 'PDY000271' }
    expect(usccFrom(legal)).toBe(COMPANY)
    expect(usccFrom({ ...legal, category: '4' })).toBeUndefined()
    expect(usccFrom({ ...legal, orgCode: 'PDY000272' })).toBeUndefined()
    expect(usccFrom({ ...legal, region: '44060', orgCode: 'PDY0002711' })).toBeUndefined()
  })

  it('a check character is given for seventeen characters of the alphabet only', () => {
    expect(usccCheckCharacter(COMPANY.slice(0, 17))).toBe('1')
    expect(usccCheckCharacter(COMPANY)).toBeUndefined()
    expect(usccCheckCharacter('9144060OPDY000271')).toBeUndefined()
  })
})

describe('suggestRepair', () => {
  it('reads O as 0 and I as 1 wherever the true code had them', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        fc.pre(/[01]/.test(code))
        expect(suggestRepair(code.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(code)
      }),
    )
  })

  it('suggests nothing that fails either check, for a sound code, or for 17 characters', () => {
    expect(suggestRepair('9144O608PDY0002712')).toBeUndefined()
    expect(suggestRepair(withWrongOrgCheck(COMPANY).replace('0', 'O'))).toBeUndefined()
    expect(suggestRepair(COMPANY)).toBeUndefined()
    expect(suggestRepair('9144O608PDY000271')).toBeUndefined()
  })

  it('leaves S, V and Z alone', () => {
    expect(suggestRepair(COMPANY.replace('2', 'Z'))).toBeUndefined()
  })
})

describe('entityClassOf', () => {
  it.each([
    ['11440608PDY00001XE', 'institution'],
    ['12440608PDY000028B', 'institution'],
    ['53440608PDY000175M', 'social-organisation'],
    ['81440608PDY000255C', 'trade-union'],
    ['91440608PDY0002711', 'company'],
    ['92440608PDY00028XM', 'sole-trader'],
    ['93440608PDY000298J', 'co-operative'],
    ['N2440608PDY0003439', 'rural-collective'],
    ['99440608PDY000300K', 'other'],
    ['34440608PDY000108N', 'other'],
    ['42', 'other'],
    ['', 'other'],
  ])('%s is of class %s', (code, entityClass) => {
    expect(entityClassOf(code)).toBe(entityClass)
  })
})
