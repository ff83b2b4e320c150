import { deriveId, type Identifier } from '@mingxin/contracts'
import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, orgCode, person, record, registration, regNo, uscc, ZHZF } from '../testing/records.ts'

const registry = () => new MemoryRegistry()
const LEGACY = (n: number) => [{ type: 'regno15', value: regNo(n) }] as const

describe('a unified code', () => {
  it('nobody holds makes a subject known by first mention, its id derived from the code', () => {
    const { subjects, events } = registry().push([accepted(record('P1', company(1)))])
    const [subject] = subjects.values()
    expect(subject).toMatchObject({
      subjectId: deriveId('subject', 'uscc', uscc(1)),
      status: 'MENTIONED',
      revision: 1,
      region: '440608',
    })
    expect(events.map(({ type }) => type)).toEqual(['subject.registered', 'resolved-record.attached'])
  })

  it('nobody holds makes an active subject of a registration, tied by the code', () => {
    const given = registry().push([accepted(registration('R1', company(1, { legalRep: '某人' })))])
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'ACTIVE', legalRep: '某人' })
    expect(given.record('R1').standing).toMatchObject({ match: { method: 'uscc', value: uscc(1) } })
  })

  it('finds its holder where the record gives no name', () => {
    const given = registry().push([accepted(registration('R1', company(1)))])
    const { name: _named, ...nameless } = company(1)
    given.push([accepted(record('P1', nameless))])
    expect(given.subjects.size).toBe(1)
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'uscc' } })
  })

  it('nobody holds goes to the subject so far known only by the organisation code inside it', () => {
    const given = registry().push([
      accepted(record('P1', company(1, { identifiers: [{ type: 'orgcode9', value: orgCode(1) }] }))),
      accepted(registration('R1', company(1))),
    ])
    const subject = given.holder('uscc', uscc(1))
    expect(given.subjects.size).toBe(1)
    expect(subject).toMatchObject({
      subjectId: deriveId('subject', 'orgcode9', orgCode(1)),
      status: 'ACTIVE',
      uscc: uscc(1),
    })
    expect(given.record('R1').standing).toMatchObject({ match: { method: 'orgcode9', value: orgCode(1) } })
  })

  it('makes a subject of its own when the organisation code inside it belongs to another unified code', () => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(
        registration('R2', company(1, { name: '另一公司', identifiers: [{ type: 'uscc', value: uscc(1, '440606') }] })),
      ),
    ])
    expect(given.subjects.size).toBe(2)
    given.push([accepted(record('P1', company(1, { identifiers: [{ type: 'orgcode9', value: orgCode(1) }] })))])
    expect(given.question('P1')).toMatchObject({ kind: 'ambiguous' })
    expect(given.question('P1').candidates).toHaveLength(2)
  })

  it('registered as an exception to the standard is a code like any other', () => {
    const identifiers = [{ type: 'exceptional-uscc', value: '91350211M0000XUF46' }] as const
    const given = registry().push([accepted(record('P1', company(1, { identifiers: [...identifiers] })))])
    expect(given.holder('exceptional-uscc', '91350211M0000XUF46')).toMatchObject({ uscc: '91350211M0000XUF46' })
  })
})

describe('a legacy code', () => {
  it('finds the holder of the unified code it is embedded in', () => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(1, { identifiers: [{ type: 'orgcode9', value: orgCode(1) }] }))),
    ])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'orgcode9' } })
    expect(given.subjects.size).toBe(1)
  })

  it.each([
    ['a taxpayer number of region and organisation code', `440608${orgCode(1)}`, 'taxno15'],
    ['a temporary taxpayer number', `L${uscc(1)}`, 'taxno19'],
  ] as const)('that is %s is decoded to its holder', (_what, value, type) => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(1, { identifiers: [{ type, value }] }))),
    ])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'taxno', value } })
    expect(given.subjects.size).toBe(1)
  })

  it('with a check digit finds its holder by equality alone', () => {
    const identifiers = [...LEGACY(7)]
    const given = registry().push([
      accepted(registration('R1', company(1, { identifiers: [{ type: 'uscc', value: uscc(1) }, ...identifiers] }))),
      accepted(record('P1', company(1, { identifiers }))),
    ])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'regno15' } })
    expect(given.subjects.size).toBe(1)
  })

  it('nobody holds makes a new subject, even when its name is known', () => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(1, { identifiers: [...LEGACY(5)], region: '440608' }))),
    ])
    expect(given.subjects.size).toBe(2)
    expect(given.holder('regno15', regNo(5))).toMatchObject({ status: 'MENTIONED', region: '440608' })
  })

  it('that only it was known by leads the unified code to the same subject', () => {
    const given = registry().push([
      accepted(record('P1', company(1, { identifiers: [...LEGACY(5)] }))),
      accepted(registration('R1', company(1, { identifiers: [{ type: 'uscc', value: uscc(1) }, ...LEGACY(5)] }))),
    ])
    expect(given.subjects.size).toBe(1)
    expect(given.holder('uscc', uscc(1)).subjectId).toBe(deriveId('subject', 'regno15', regNo(5)))
  })

  it('without a check digit never questions a sound code', () => {
    const weak = [{ type: 'other-legacy', value: '旧号1' }] as const
    const given = registry().push([
      accepted(record('P1', company(1, { identifiers: [{ type: 'uscc', value: uscc(1) }, ...weak] }))),
      accepted(record('P2', company(1, { identifiers: [{ type: 'uscc', value: uscc(2) }, ...weak] }))),
    ])
    expect(given.record('P2').standing.state).toBe('attached')
    expect(given.subjects.size).toBe(2)
  })

  it('made of a number of a person is held by its keyed hash and never told', () => {
    const identifiers = [{ type: 'person-taxno', value: 'keyed-hash', raw: '440608********001X01' }] as const
    const subject = company(1, { kind: 'INDIVIDUAL_BUSINESS', identifiers: [...identifiers] })
    const given = registry().push([accepted(record('P1', subject)), accepted(record('P2', subject))])
    expect(given.subjects.size).toBe(1)
    expect(given.record('P2').standing).toMatchObject({ match: { method: 'taxno' } })
    const told = given.events.filter(({ type }) => type.startsWith('subject.'))
    expect(told.length).toBeGreaterThan(0)
    expect(JSON.stringify(told)).not.toContain('keyed-hash')
  })
})

describe('codes of different subjects in one record', () => {
  it('are a question about all of them', () => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(2, { identifiers: [...LEGACY(2)] }))),
      accepted(record('P2', company(1, { identifiers: [{ type: 'uscc', value: uscc(1) }, ...LEGACY(2)] }))),
    ])
    expect(given.question('P2')).toMatchObject({ kind: 'code-conflict' })
    expect(given.question('P2').candidates).toHaveLength(2)
  })

  it('are a question when the stronger one is unknown and the known subject cannot have it', () => {
    const both = [{ type: 'uscc', value: uscc(1) }, ...LEGACY(1)] as const
    const given = registry().push([
      accepted(registration('R1', company(1, { identifiers: [...both] }))),
      accepted(record('P1', company(2, { identifiers: [{ type: 'uscc', value: uscc(2) }, ...LEGACY(1)] }))),
    ])
    expect(given.question('P1').kind).toBe('code-conflict')
  })

  it('are a question when the known one has another organisation code than the record gives', () => {
    const both = [{ type: 'uscc', value: uscc(1) }, ...LEGACY(1)] as const
    const given = registry().push([
      accepted(registration('R1', company(1, { identifiers: [...both] }))),
      accepted(record('P1', company(1, { identifiers: [{ type: 'orgcode9', value: orgCode(2) }, ...LEGACY(1)] }))),
    ])
    expect(given.question('P1').kind).toBe('code-conflict')
  })

  it('are a question when a second unified code stands beside the known one', () => {
    const identifiers = [uscc(1), uscc(2)].map((value) => ({ type: 'uscc', value }) as const)
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(1, { identifiers }))),
    ])
    expect(given.question('P1').kind).toBe('code-conflict')
  })

  it.each([
    ['unified', 'uscc', [uscc(1), uscc(2)]],
    ['organisation', 'orgcode9', [orgCode(1), orgCode(2)]],
  ] as const)('are a question when both are %s codes that nobody holds', (_what, type, values) => {
    const identifiers = values.map((value) => ({ type, value }))
    const given = registry().push([accepted(record('P1', company(1, { identifiers })))])
    expect(given.question('P1')).toMatchObject({ kind: 'code-conflict', candidates: [] })
  })
})

describe('a natural person', () => {
  const somebody = { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: person(1) } as const

  it('is known by the id document alone', () => {
    const given = registry().push([accepted(record('P1', { ...somebody, identifiers: [] }))])
    given.push([accepted(record('P2', { ...somebody, identifiers: [], name: '张 某' }))])
    expect(given.subjects.size).toBe(1)
    expect(given.record('P2').standing).toMatchObject({ match: { method: 'person-id' } })
    expect(given.told('resolved-record.attached').at(1)?.match).toEqual({ method: 'person-id' })
  })

  it('of another name than the one its id document is known by is asked about, and neither name is in the reason', () => {
    const given = registry().push([accepted(record('P1', { ...somebody, identifiers: [] }))])
    given.push([accepted(record('P2', { ...somebody, identifiers: [], name: '李四海' }))])
    expect(given.question('P2')).toMatchObject({
      kind: 'name-unlike',
      why: 'the id document is that of a person of another name',
    })
    expect(given.holder('person', person(1).token).names.map(({ name }) => name)).toEqual(['张三'])
  })

  it('without an id document is a question, whatever name and region say', () => {
    const nameless = { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], region: '440608' } as const
    const given = registry().push([
      accepted(record('P1', { ...somebody, identifiers: [] })),
      accepted(record('P2', { ...nameless, identifiers: [] })),
      accepted(record('P3', { ...nameless, identifiers: [{ type: 'masked', value: '440608****001X' }] })),
    ])
    expect(given.question('P2')).toMatchObject({ kind: 'unidentified', candidates: [] })
    expect(given.question('P3')).toMatchObject({ kind: 'masked-only', candidates: [] })
  })

  it('and an organisation never become one subject through codes in the wrong place', () => {
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', { ...somebody, identifiers: [{ type: 'uscc', value: uscc(1) }] })),
      accepted(record('P2', company(2, { person: person(1) }))),
    ])
    expect(given.holder('person', person(1).token)).toMatchObject({ kind: 'NATURAL_PERSON', uscc: undefined })
    expect(given.holder('uscc', uscc(2))).toMatchObject({ kind: 'LEGAL_PERSON', person: undefined })
    expect(given.subjects.size).toBe(3)
  })
})

describe('codes that a record adds', () => {
  const typed = (...identifiers: Identifier[]) =>
    accepted(record('P1', company(1, { identifiers: [{ type: 'uscc', value: uscc(1) }, ...identifiers] })))
  const codesOf = (given: ReturnType<typeof registry>) =>
    given
      .holder('uscc', uscc(1))
      .codes.map(({ type }) => type)
      .sort()

  it('are gained where they vouch for each other, with their day and source', () => {
    const given = registry().push([
      accepted(record('P0', company(1, { identifiers: [{ type: 'orgcode9', value: orgCode(1) }] }))),
      typed(),
    ])
    const gained = given.holder('uscc', uscc(1)).codes.find(({ type }) => type === 'uscc')
    expect(gained).toMatchObject({ from: '2026-03-02', source: ZHZF })
  })

  it.each([
    ['registered', [accepted(registration('R1', company(1)))]],
    ['nobody has registered', []],
  ])('are no other numbers of a body that is %s: a mistyped one would be somebody else’s', (_, before) => {
    const given = registry().push([...before, typed(...LEGACY(3), { type: 'taxno15', value: '440608000000037' })])
    expect(codesOf(given)).toEqual(['orgcode9', 'uscc'])
    given.push([
      accepted(registration('R3', company(3, { identifiers: [{ type: 'uscc', value: uscc(3) }, ...LEGACY(3)] }))),
    ])
    expect(given.record('R3').standing.state).toBe('attached')
    expect(given.holder('regno15', regNo(3)).uscc).toBe(uscc(3))
  })

  it('are not gained when the unified code says otherwise', () => {
    const identifiers = [
      { type: 'uscc', value: uscc(1) },
      { type: 'orgcode9', value: orgCode(2) },
    ] as const
    const given = registry().push([
      accepted(registration('R1', company(1))),
      accepted(record('P1', company(1, { identifiers: [...identifiers] }))),
    ])
    expect(given.holder('uscc', uscc(1)).codes.map(({ value }) => value)).not.toContain(orgCode(2))
    expect(given.record('P1').standing.state).toBe('attached')
  })
})
