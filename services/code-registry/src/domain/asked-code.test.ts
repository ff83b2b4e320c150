import { identifierFault, isUnusable } from '@mingxin/errors'
import { classifyIdentifier } from '@mingxin/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCode, regNo, uscc } from '../testing/records.ts'
import { readCode } from './asked-code.ts'

const tokenOf = (number: string) => `token of ${number.length} characters`
const read = (raw: string, hasPurpose = false) => readCode(raw, tokenOf, hasPurpose)
const CERTIFICATES = ['inst-cert', 'social-org']
const typesOf = (raw: string, hasPurpose = false) => {
  const asked = read(raw, hasPurpose)
  return asked.ask === 'codes' ? asked.codes.map(({ type }) => type) : asked.ask
}

describe('what somebody asks with', () => {
  it.each([
    [uscc(1), ['uscc']],
    ['91350211M0000XUF46', ['exceptional-uscc']],
    [regNo(1), ['regno15']],
    [orgCode(1), ['orgcode9']],
    [`440608${orgCode(1)}`, ['orgcode9']],
    [`L${uscc(1)}`, ['uscc']],
    ['4406082000123', ['regno13', ...CERTIFICATES]],
    ['事证第144060800012号', ['other-legacy', ...CERTIFICATES]],
    ['44060818800101001X', ['person']],
    ['44060818800101001X01', ['person-taxno']],
    ['00000000-0000-8000-8000-000000000000', 'subject-id'],
    ['****', 'nothing'],
    ['无', 'nothing'],
    ['91440608PDY0002712', 'nothing'],
  ])('%s is looked up as %s', (raw, types) => {
    expect(typesOf(raw)).toEqual(types)
  })

  it.each([uscc(1), regNo(1), orgCode(1), `440608${orgCode(1)}`, '44060818800101001X'])(
    '%s means whoever holds it',
    (raw) => {
      expect(read(raw)).toMatchObject({ ask: 'codes', isUncertain: false })
    },
  )

  it.each(['事证第144060800012号', '4406082000123', '社证字第0188号'])(
    '%s leads to candidates and no further',
    (raw) => {
      expect(read(raw)).toMatchObject({ ask: 'codes', isUncertain: true })
    },
  )

  it.each([
    ['an apostrophe of a spreadsheet', `'${uscc(1)}`],
    ['a copy number', `${uscc(1)}（1-1）`],
    ['a formula', `="${uscc(1)}"`],
    ['a wrong check character', '91440608PDY0002712'],
    ['an exponent', '9.14406E+17'],
    ['digits in a run', '123456789012345678'],
    ['a run that passes its check', '123456789012345'],
    ['a filler', '待补'],
  ])('with %s is refused with the fault it would have in a record', (_what, raw) => {
    const asked = read(raw)
    const found = classifyIdentifier(raw)
    if (!isUnusable(found)) throw new Error('it would be accepted in a record')
    expect(asked).toEqual({ ask: 'nothing', fault: identifierFault('/path/code', found) })
  })

  it('with something around a sound code is told the sound one', () => {
    expect(read(`'${uscc(1)}`)).toMatchObject({ fault: { suggestion: uscc(1) } })
  })

  it('may be another id document of a person when a purpose is given', () => {
    expect(typesOf('E12345678', true)).toContain('person')
    expect(typesOf('E12345678')).not.toContain('person')
  })

  it('never leaves as the number of a person', () => {
    for (const raw of ['44060818800101001X', '44060818800101001X01', '440608188001010011', 'L44060818800101001X']) {
      expect(JSON.stringify(read(raw, true))).not.toContain('18800101')
    }
  })

  it('is always something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, hasPurpose) => {
        expect(['subject-id', 'codes', 'nothing']).toContain(read(raw, hasPurpose).ask)
      }),
    )
  })
})
