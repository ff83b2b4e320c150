import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, corrected, person, record, registration, SCJG, uscc } from '../testing/records.ts'

const NUMBER = '社证字第0188号'
const GAOMING = '佛山市高明区某花卉协会'
const ZHANJIANG = '湛江市某水产商会'
const IN_USE = '2017-05-04'
const CODE = { type: 'uscc', value: uscc(1) } as const
const CERTIFICATE = { type: 'social-org', value: NUMBER } as const

const society = (name: string | undefined, region: string | undefined) => {
  const { name: _named, ...rest } = company(1, { identifiers: [CERTIFICATE] })
  return { ...rest, ...(name !== undefined && { name }), ...(region !== undefined && { region }) }
}
const registered = (region = '440608') =>
  registration('R1', company(1, { name: GAOMING, region, identifiers: [CODE, CERTIFICATE] }))
const pushed = (...records: ReturnType<typeof record>[]) => new MemoryRegistry().push(records.map(accepted))

describe('a number of a register', () => {
  it('of two strangers in two places is two bodies (case 2)', () => {
    const given = pushed(
      record('P1', society(GAOMING, '440608'), { decidedOn: IN_USE }),
      record('P2', society(ZHANJIANG, '440800'), { decidedOn: IN_USE }),
    )
    expect(given.subjects.size).toBe(2)
    expect([...given.subjects.values()].map(({ name }) => name)).toEqual([GAOMING, ZHANJIANG])
  })

  it('of two namesakes in two places is two bodies', () => {
    const given = pushed(
      record('P1', society('某协会', '440608'), { decidedOn: IN_USE }),
      record('P2', society('某协会', '440800'), { decidedOn: IN_USE }),
    )
    expect(given.record('P1').standing.state).toBe('attached')
    expect(given.question('P2')).toMatchObject({ kind: 'name-only' })
    expect(given.question('P2').candidates).toHaveLength(1)
  })

  it.each([
    ['the name', GAOMING, '440608'],
    ['a like name', '高明区某花卉协会', '440608'],
    ['the name, in the city around the place', GAOMING, '4406'],
  ])('identifies with its place and %s', (_what, name, region) => {
    const given = pushed(registered(), record('P1', society(name, region)))
    expect(given.record('P1').standing).toMatchObject({
      state: 'attached',
      match: { method: 'social-org', value: NUMBER },
    })
    expect(given.subjects.size).toBe(1)
  })

  it('under an unlike name in the same place is a question about its holder', () => {
    const given = pushed(registered(), record('P1', society(ZHANJIANG, '440608')))
    expect(given.question('P1')).toMatchObject({
      kind: 'name-unlike',
      candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
    })
    expect(given.subjects.size).toBe(1)
  })

  it('is decided again when its holder gets the name', () => {
    const given = pushed(registered(), record('P1', society(ZHANJIANG, '440608')))
    const renamed = company(1, { name: ZHANJIANG, region: '440608' })
    given.push([corrected(registration('R1', renamed, { version: 2 }))])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'social-org' } })
  })

  it.each([
    ['without a place', GAOMING, undefined, 'name-only'],
    ['without a name', undefined, '440608', 'unidentified'],
    ['without either', undefined, undefined, 'unidentified'],
  ] as const)('%s identifies nobody', (_what, name, region, kind) => {
    const given = pushed(registered(), record('P1', society(name, region)))
    expect(given.question('P1').kind).toBe(kind)
    expect(given.subjects.size).toBe(1)
  })

  it('that nobody holds leads to the name in the place', () => {
    const given = pushed(registration('R1', company(1, { name: GAOMING })), record('P1', society(GAOMING, '440608')))
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'name-in-scope' } })
  })

  it('in a registration without a region has the registrar for its place', () => {
    const first = registration('R1', society('某协会', undefined))
    const again = registration('R2', society('某协会', undefined))
    const elsewhere = registration('R3', society('某商会', undefined), { sourceOrgCode: uscc(70) })
    const given = pushed(first, again, elsewhere)
    expect(given.subjects.size).toBe(2)
    expect(given.record('R2').standing).toMatchObject({ match: { method: 'social-org' } })
    const [body] = given.subjects.values()
    expect(body?.codes).toMatchObject([{ qualifier: `${SCJG} 某协会` }])
  })

  it('that its body was known by leads the unified code to it', () => {
    const given = pushed(record('P1', society(GAOMING, '440608'), { decidedOn: IN_USE }), registered())
    expect(given.subjects.size).toBe(1)
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'ACTIVE', name: GAOMING })
  })

  it('never leads a unified code to its holder somewhere else', () => {
    const given = pushed(record('P1', society(GAOMING, '440800'), { decidedOn: IN_USE }), registered())
    expect(given.subjects.size).toBe(2)
  })

  it('of several bodies of the name in the place is a question about them', () => {
    const one = record('P1', society('某协会', '440608'), { decidedOn: IN_USE })
    const two = record('P2', society('某协会', '440607'), { decidedOn: IN_USE })
    const given = pushed(one).push([accepted(two)])
    given.answer(given.question('P2').questionId, { actor: '某人', reason: '经核实', decision: 'register' })
    given.push([accepted(record('P3', society('某协会', '4406'), { decidedOn: IN_USE }))])
    expect(given.question('P3').kind).toBe('ambiguous')
    expect(given.question('P3').candidates).toHaveLength(2)
  })
})

describe('a certificate out of use', () => {
  it('is a question to the registrar, without a body', () => {
    const given = pushed(record('P1', society(GAOMING, '440608')))
    expect(given.question('P1')).toMatchObject({ kind: 'certificate-out-of-use', candidates: [] })
    expect(given.subjects.size).toBe(0)
  })

  it('is one about its holder where that has no unified code yet', () => {
    const given = pushed(
      record('P1', society(GAOMING, '440608'), { decidedOn: '2018-06-30' }),
      record('P2', society(GAOMING, '440608'), { decidedOn: '2018-07-01' }),
    )
    const { standing } = given.record('P1')
    expect(standing.state).toBe('attached')
    expect(given.question('P2')).toMatchObject({
      kind: 'certificate-out-of-use',
      candidates: [{ subjectId: standing.state === 'attached' && standing.subjectId }],
    })
  })

  it('is none where the holder has a unified code', () => {
    const given = pushed(registered(), record('P1', society(GAOMING, '440608'), { decidedOn: '2026-03-02' }))
    expect(given.record('P1').standing.state).toBe('attached')
  })

  it('is none beside a national code, nor in the registrar’s own record', () => {
    const both = company(1, { name: GAOMING, region: '440608', identifiers: [CODE, CERTIFICATE] })
    expect(pushed(record('P1', both)).record('P1').standing.state).toBe('attached')
    expect(pushed(registration('R1', society(GAOMING, '440608'))).record('R1').standing.state).toBe('attached')
  })

  it('is decided again when the registrar tells the code of its holder, under a like name as well', () => {
    const given = pushed(
      record('P1', society(GAOMING, '440608'), { decidedOn: IN_USE }),
      record('P2', society(GAOMING, '440608')),
      record('P3', society('高明区某花卉协会', '440608')),
      registered(),
    )
    expect(given.questions.size).toBe(0)
    const { subjectId } = given.holder('uscc', uscc(1))
    for (const id of ['P1', 'P2', 'P3']) expect(given.record(id).standing).toMatchObject({ subjectId })
  })
})

describe('a document of a person that is not unique in the country', () => {
  const traveller = (name: string | undefined, type: '02' | '03' | '04' = '02') => ({
    kind: 'NATURAL_PERSON' as const,
    identifiers: [],
    person: { ...person(1), type },
    ...(name !== undefined && { name }),
  })

  it.each(['02', '03', '04'] as const)('of type %s identifies with the name of its holder', (type) => {
    const given = pushed(record('P1', traveller('某一', type)), record('P2', traveller('某一', type)))
    expect(given.subjects.size).toBe(1)
    expect(given.record('P2').standing).toMatchObject({ match: { method: 'person-id' } })
  })

  it('under another name is a question (case 3)', () => {
    const given = pushed(record('P1', traveller('某一')), record('P2', traveller('某二')))
    expect(given.question('P2').kind).toBe('name-unlike')
    expect(given.subjects.size).toBe(1)
  })

  it('without a name is a question, and makes nobody', () => {
    const given = pushed(record('P1', traveller(undefined)))
    expect(given.question('P1')).toMatchObject({ kind: 'unidentified', candidates: [] })
    expect(given.subjects.size).toBe(0)
  })
})
