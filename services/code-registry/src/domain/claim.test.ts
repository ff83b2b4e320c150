import { describe, expect, it } from 'vitest'
import { company, orgCode, person, record, registration, SCJG, uscc } from '../testing/records.ts'
import { claimOf } from './claim.ts'

const claim = (changes: Parameters<typeof company>[1]) => claimOf(record('r', company(1, changes)))

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

  it('has old numbers as hints, which go with its name', () => {
    const old = [{ type: 'regno13', value: '4406082000123' }] as const
    const { name: _named, ...nameless } = company(1, { identifiers: [...old] })
    expect(claim({ name: '荷城公司', identifiers: [...old] }).codes).toMatchObject([{ qualifier: '荷城公司' }])
    expect(claimOf(record('r', nameless)).codes).toMatchObject([{ type: 'regno13', qualifier: '' }])
  })

  it.each(['inst-cert', 'social-org'] as const)('has a number of type %s with its place and the name', (type) => {
    const numbered = { name: '某协会', identifiers: [{ type, value: '社证字第0188号' }] }
    expect(claim({ ...numbered, region: '440608' }).codes).toMatchObject([{ qualifier: '440608 某协会' }])
    expect(claim(numbered).codes).toMatchObject([{ qualifier: '' }])
    const { name: _named, ...nameless } = company(1, { identifiers: numbered.identifiers, region: '440608' })
    expect(claimOf(record('r', nameless)).codes).toMatchObject([{ qualifier: '' }])
  })

  it('has the registrar in place of the place of a number it gave', () => {
    const numbered = company(1, { name: '某协会', identifiers: [{ type: 'social-org', value: '社证字第0188号' }] })
    expect(claimOf(registration('r', numbered)).codes).toMatchObject([{ qualifier: `${SCJG} 某协会` }])
    const placed = { ...numbered, region: '440608' }
    expect(claimOf(registration('r', placed)).codes).toMatchObject([{ qualifier: '440608 某协会' }])
  })

  it.each(['01', '05'] as const)('of a person is a document of type %s alone', (type) => {
    const somebody = { kind: 'NATURAL_PERSON', name: '某一', identifiers: [], person: { ...person(1), type } } as const
    const { codes } = claimOf(record('r', { ...somebody, identifiers: [] }))
    expect(codes).toMatchObject([{ type: 'person', qualifier: '' }])
  })

  it.each(['02', '03', '04'] as const)('of a person is a document of type %s with the name', (type) => {
    const somebody = { kind: 'NATURAL_PERSON', identifiers: [], person: { ...person(1), type } } as const
    const named = claimOf(record('r', { ...somebody, identifiers: [], name: '某一' }))
    expect(named.codes).toMatchObject([{ type: 'person-doc', qualifier: ' 某一' }])
    expect(claimOf(record('r', { ...somebody, identifiers: [] })).codes).toEqual([])
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
    const { codes } = claimOf(record('r', { ...somebody, identifiers: [...somebody.identifiers] }))
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
