import { describe, expect, it } from 'vitest'
import { company, orgCode, person, uscc } from '../testing/records.ts'
import { claimOf } from './claim.ts'

const claim = (changes: Parameters<typeof company>[1]) => claimOf(company(1, changes))

describe('what a record claims for its subject', () => {
  it('is read strongest code first, each once, whatever field it came in', () => {
    const { codes } = claim({
      identifiers: [
        { type: 'other-legacy', value: '旧号' },
        { type: 'taxno15', value: `440608${orgCode(1)}` },
        { type: 'orgcode9', value: orgCode(1) },
        { type: 'uscc', value: uscc(1) },
      ],
    })
    expect(codes.map(({ type, value }) => `${type} ${value}`)).toEqual([
      `uscc ${uscc(1)}`,
      `orgcode9 ${orgCode(1)}`,
      'other-legacy 旧号',
    ])
  })

  it('keeps a masked code apart from the codes', () => {
    const { codes, masked } = claim({ identifiers: [{ type: 'masked', value: '91****' }] })
    expect({ codes, masked }).toEqual({ codes: [], masked: ['91****'] })
  })

  it('has no old number without check digit where there is no name to go with it', () => {
    const { name: _named, ...nameless } = company(1, { identifiers: [{ type: 'regno13', value: '4406082000123' }] })
    expect(claimOf(nameless).codes).toEqual([])
  })

  it('has no name where the text holds none', () => {
    expect(claim({ name: ' \u3000 ' })).toMatchObject({ name: undefined, normalName: undefined })
  })

  it('of a natural person is the id document alone', () => {
    const somebody = {
      kind: 'NATURAL_PERSON',
      identifiers: [{ type: 'uscc', value: uscc(1) }],
      person: person(1),
    } as const
    const { codes } = claimOf({ ...somebody, identifiers: [...somebody.identifiers] })
    expect(codes).toMatchObject([{ type: 'person', value: person(1).token, shown: undefined }])
  })

  it('of anybody else is never an id document', () => {
    expect(claim({ person: person(1) }).codes.map(({ type }) => type)).toEqual(['uscc'])
    expect(claim({ person: person(1) }).person).toBeUndefined()
  })

  it('keeps a taxpayer number that nothing can be read from as it is', () => {
    expect(claim({ identifiers: [{ type: 'taxno20', value: 'X'.repeat(20) }] }).codes).toMatchObject([
      { type: 'taxno20', value: 'X'.repeat(20) },
    ])
  })
})

describe('a taxpayer number made of the number of a person', () => {
  it('comes as a keyed hash, which is a join key and never told', () => {
    const identifiers = [{ type: 'person-taxno', value: 'token', raw: '440608********001X01' }] as const
    expect(claim({ identifiers: [...identifiers] }).codes).toMatchObject([
      { type: 'person-taxno', value: 'token', method: 'taxno', shown: undefined },
    ])
  })
})
