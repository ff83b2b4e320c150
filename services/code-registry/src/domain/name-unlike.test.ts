import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, COURT, company, corrected, orgCode, record, registration, regNo, uscc } from '../testing/records.ts'

const NAME = '佛山市高明区示例1号有限公司'
const STRANGER = '佛山市禅城区完全别的实业有限公司'
const named = (name: string) => company(1, { name })
const known = () => new MemoryRegistry().push([accepted(registration('R1', named(NAME)))])
const by = { actor: '某人', reason: '经核实' }

describe('a record under a name unlike all of the body its code belongs to', () => {
  it('is held back before it burdens anybody, and before the name is added (case 8)', () => {
    const given = known()
    const before = given.holder('uscc', uscc(1))
    given.push([accepted(record('P1', named(STRANGER)))])
    expect(given.question('P1')).toMatchObject({ kind: 'name-unlike', candidates: [{ subjectId: before.subjectId }] })
    expect(given.holder('uscc', uscc(1))).toEqual(before)
    expect(given.told('resolved-record.attached')).toHaveLength(1)
  })

  it.each(['个体工商户', '某公司', '#NAME?'])('is not %s, which names nobody: the code says enough', (name) => {
    const given = known().push([accepted(record('P1', named(name)))])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'uscc' } })
    expect(given.holder('uscc', uscc(1)).names.map((one) => one.name)).toEqual([NAME])
    const first = new MemoryRegistry().push([accepted(record('P1', named(name)))])
    expect(first.holder('uscc', uscc(1)).name).toBeUndefined()
  })

  it('teaches none of its codes', () => {
    const identifiers = [
      { type: 'uscc', value: uscc(1) },
      { type: 'regno15', value: regNo(1) },
    ] as const
    const given = known().push([accepted(record('P1', company(1, { name: STRANGER, identifiers: [...identifiers] })))])
    expect(given.holder('uscc', uscc(1)).codes.map(({ type }) => type)).not.toContain('regno15')
  })

  it.each([
    ['organisation code', { type: 'orgcode9', value: orgCode(1) }],
    ['taxpayer number', { type: 'taxno15', value: `440608${orgCode(1)}` }],
    ['registration number', { type: 'regno15', value: regNo(1) }],
  ] as const)('is held back by its %s as well', (_what, identifier) => {
    const identifiers = [
      { type: 'uscc', value: uscc(1) },
      { type: 'regno15', value: regNo(1) },
    ] as const
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: NAME, identifiers: [...identifiers] }))),
      accepted(record('P1', company(1, { name: STRANGER, identifiers: [identifier] }))),
    ])
    expect(given.question('P1').kind).toBe('name-unlike')
  })

  it('is held back from a body that another record named, too', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', named(NAME))),
      accepted(record('P2', named(STRANGER))),
    ])
    expect(given.record('P1').standing.state).toBe('attached')
    expect(given.question('P2').kind).toBe('name-unlike')
  })

  it('leaves the body it was with, though the version does not say that its subject changed', () => {
    const given = known().push([
      accepted(record('P1', named(NAME))),
      corrected(record('P1', named(STRANGER), { version: 2 })),
      accepted(record('P2', named(NAME))),
      corrected(record('P2', company(1, { name: STRANGER, identifiers: [] }), { version: 2 })),
    ])
    expect([given.question('P1').kind, given.question('P2').kind]).toEqual(['name-unlike', 'unidentified'])
    expect(given.told('resolved-record.detached').map(({ recordKey }) => recordKey.recordId)).toEqual(['P1', 'P2'])
  })
})

describe('a record under a like name', () => {
  it.each([
    ['the name', NAME],
    ['brackets', '佛山市高明区示例1号（有限公司）'],
    ['the legal form', '佛山市高明区示例1号有限责任公司'],
    ['the level of the place', '高明区示例1号有限公司'],
    ['a branch of the house', `${NAME}明城分公司`],
    ['full width and a comma', '佛山市高明区示例１号有限公司，'],
  ])('passes: %s', (_what, name) => {
    expect(
      known()
        .push([accepted(record('P1', named(name)))])
        .record('P1').standing.state,
    ).toBe('attached')
  })

  it('passes by a name the body bore before', () => {
    const given = known().push([
      corrected(registration('R1', named('佛山市高明区改名建材厂'), { version: 2 })),
      accepted(record('P1', named(NAME))),
    ])
    expect(given.record('P1').standing.state).toBe('attached')
  })

  it('passes where nobody has named the body', () => {
    const { name: _named, ...nameless } = company(1)
    const given = new MemoryRegistry().push([accepted(record('P1', nameless)), accepted(record('P2', named(STRANGER)))])
    expect(given.record('P2').standing.state).toBe('attached')
  })

  it('is not let in by a spelling that only like records used', () => {
    const given = known().push([accepted(record('P1', named(`${NAME}明城分公司`)))])
    expect(given.holder('uscc', uscc(1)).names.map(({ standing }) => standing)).toEqual(['current', 'mentioned'])
    given.push([accepted(record('P2', named('明城分公司')))])
    expect(given.question('P2').kind).toBe('name-unlike')
  })
})

describe('the registrar’s own record', () => {
  it('is never held back for its name', () => {
    const first = registration('R1', named(NAME), { payload: { approvedOn: '2026-01-05' } })
    const second = registration('R2', named('佛山市高明区改名建材厂'), { payload: { approvedOn: '2026-05-01' } })
    const given = new MemoryRegistry().push([record('P1', named(STRANGER)), first, second].map(accepted))
    expect([given.record('R1'), given.record('R2')].map(({ standing }) => standing.state)).toEqual([
      'attached',
      'attached',
    ])
  })

  it('on a number of a register is not held back where it is a newer version, or tells the name before', () => {
    const numbered = (name: string) =>
      company(1, { name, region: '440608', identifiers: [{ type: 'social-org', value: '社证字第0188号' }] })
    const changeItems = [
      { item: '名称', before: '佛山市高明区某商会', after: '佛山市高明区某联合会', on: '2026-05-01' },
    ]
    const given = new MemoryRegistry().push([
      accepted(registration('R1', numbered('佛山市高明区某花卉协会'))),
      corrected(registration('R1', numbered('佛山市高明区某商会'), { version: 2 })),
      accepted(
        registration('R2', numbered('佛山市高明区某联合会'), { decidedOn: '2026-05-01', payload: { changeItems } }),
      ),
    ])
    expect([...given.subjects.values()]).toMatchObject([{ name: '佛山市高明区某联合会' }])
    expect(given.questions.size).toBe(0)
  })
})

describe('a name under which a person tied a record', () => {
  const vouched = () => {
    const given = known().push([accepted(record('P1', named(STRANGER)))])
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('P1').questionId, { ...by, decision: 'attach', subjectId })
    return given
  }

  it('is kept as vouched, and passes later', () => {
    const given = vouched().push([accepted(record('P2', named(STRANGER), { sourceOrgCode: COURT }))])
    expect(given.holder('uscc', uscc(1)).names).toMatchObject([
      { name: NAME, standing: 'current' },
      { name: STRANGER, standing: 'vouched' },
    ])
    expect(given.record('P2').standing).toMatchObject({ state: 'attached', match: { method: 'uscc' } })
  })

  it('vouches for itself alone: neither for like names nor for links by name', () => {
    const given = vouched().push([
      accepted(record('P2', named('佛山市禅城区完全别的实业有限责任公司'))),
      accepted(record('P3', company(1, { name: STRANGER, identifiers: [], region: '440608' }))),
    ])
    expect(given.question('P2').kind).toBe('name-unlike')
    expect(given.question('P3').kind).toBe('name-only')
  })

  it('is kept however many spellings are known', () => {
    const spellings = Array.from({ length: 100 }, (_, n) => accepted(record(`B${n}`, named(`${NAME}第${n + 1}分公司`))))
    const given = known().push([...spellings, accepted(record('P1', named(STRANGER)))])
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('P1').questionId, { ...by, decision: 'attach', subjectId })
    expect(given.holder('uscc', uscc(1)).names).toContainEqual(
      expect.objectContaining({ name: STRANGER, standing: 'vouched' }),
    )
  })

  it('stays with the record: later versions and registered names take it away from nobody', () => {
    const given = vouched().push([
      corrected(record('P1', named('佛山市禅城区再别的实业有限公司'), { version: 2 })),
      corrected(registration('R1', named('佛山市高明区改名建材厂'), { version: 2 })),
    ])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'manual' } })
    expect(given.told('resolved-record.detached')).toEqual([])
  })
})
