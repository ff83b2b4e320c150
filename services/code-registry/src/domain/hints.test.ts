import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, corrected, record, registration, uscc } from '../testing/records.ts'

const NAME = '佛山市高明区示例1号有限公司'
const HINTS = ['regno13', 'other-legacy'] as const
const OLD_NUMBER = '4406082000123'
const pushed = (...records: ReturnType<typeof record>[]) => new MemoryRegistry().push(records.map(accepted))

describe.each(HINTS)('a hint of type %s', (type) => {
  const hint = { type, value: OLD_NUMBER } as const
  const hinted = (name: string, region = '440608') =>
    company(1, { name, identifiers: [hint], ...(region !== '' && { region }) })

  it('of two strangers links nobody and makes nobody (case 1)', () => {
    const given = pushed(record('P1', hinted('佛山市高明区甲厂')), record('P2', hinted('广州市某甲商会')))
    expect(given.subjects.size).toBe(0)
    expect([given.question('P1').kind, given.question('P2').kind]).toEqual(['unidentified', 'unidentified'])
  })

  it('without a name links nobody, whoever holds it', () => {
    const { name: _named, ...nameless } = hinted(NAME)
    const given = pushed(
      registration('R1', company(1, { name: NAME, identifiers: [{ type: 'uscc', value: uscc(1) }, hint] })),
      record('P1', nameless),
    )
    expect(given.question('P1')).toMatchObject({ kind: 'unidentified', candidates: [] })
  })

  it('stands against no name that its region finds', () => {
    const given = pushed(registration('R1', company(1, { name: NAME })), record('P1', hinted(NAME)))
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'name-in-scope' } })
  })

  it('chooses between bodies of one name in the region', () => {
    const other = company(2, { name: NAME, identifiers: [{ type: 'uscc', value: uscc(2) }, hint] })
    const given = pushed(registration('R1', company(1, { name: NAME })), registration('R2', other))
    given.push([
      accepted(record('P1', hinted(NAME))),
      accepted(record('P2', company(1, { name: NAME, identifiers: [], region: '440608' }))),
    ])
    expect(given.record('P1').standing).toMatchObject({ subjectId: given.holder('uscc', uscc(2)).subjectId })
    expect(given.question('P2').kind).toBe('ambiguous')
  })

  it('founds a body by the registrar’s own record where nobody of the name is known', () => {
    const given = pushed(registration('R1', hinted(NAME)), record('P1', hinted(NAME)))
    expect([...given.subjects.values()]).toMatchObject([{ status: 'ACTIVE', name: NAME, region: '440608' }])
    expect(given.record('P1').standing).toMatchObject({ match: { method: 'name-in-scope' } })
  })

  it('founds no twin beside the one body of the name in the region', () => {
    const given = pushed(registration('R1', company(1, { name: NAME })), registration('R2', hinted(NAME)))
    expect(given.subjects.size).toBe(1)
    expect(given.record('R2').standing).toMatchObject({ match: { method: 'name-in-scope' } })
  })

  it('founds no twin where the registration does not say in which place', () => {
    const given = pushed(registration('R1', company(1, { name: NAME })), registration('R2', hinted(NAME, '')))
    expect(given.subjects.size).toBe(1)
    expect(given.question('R2')).toMatchObject({ kind: 'name-only' })
  })

  it('leads the unified code to the body registered by it, under its newer name as well', () => {
    const renamed = '佛山市高明区示例9号有限公司'
    const given = pushed(registration('R1', hinted(NAME)))
    given.push([corrected(registration('R1', hinted(renamed), { version: 2 }))])
    const coded = company(1, { name: renamed, region: '440608', identifiers: [{ type: 'uscc', value: uscc(1) }, hint] })
    given.push([accepted(record('P1', coded))])
    expect(given.subjects.size).toBe(1)
    expect(given.holder('uscc', uscc(1)).name).toBe(renamed)
  })
})

describe('between namesakes in the region', () => {
  const told = (n: number, value?: string) =>
    company(n, {
      name: NAME,
      identifiers: [{ type: 'uscc', value: uscc(n) }, ...(value === undefined ? [] : [hintOf(value)])],
    })
  const hintOf = (value: string) => ({ type: 'other-legacy', value }) as const
  const asked = (value: string) => company(1, { name: NAME, region: '440608', identifiers: [hintOf(value)] })

  it.each([
    '1',
    '001',
    '2024',
    '13800138000',
    '0757-88888888',
    '见第3页',
    '440608',
    '2023-01-01',
    '12345',
    '三证合一1',
  ])('the filler %s chooses nobody', (value) => {
    const given = pushed(registration('R1', told(1, value)), registration('R2', told(2)), record('P1', asked(value)))
    expect(given.question('P1')).toMatchObject({ kind: 'ambiguous', candidates: [{}, {}] })
  })

  it('a number that another record taught chooses nobody', () => {
    const given = pushed(
      registration('R1', told(1)),
      registration('R2', told(2)),
      record('T1', told(1, OLD_NUMBER)),
      record('P1', asked(OLD_NUMBER)),
    )
    expect(given.question('P1')).toMatchObject({ kind: 'ambiguous', candidates: [{}, {}] })
  })
})

describe('a subject that is known by hints alone', () => {
  const by = { actor: '某人', reason: '经核实', decision: 'register' } as const
  const nameOnly = company(1, { name: NAME, identifiers: [], region: '440608' })
  const twin = company(1, { name: NAME, identifiers: [{ type: 'other-legacy', value: '旧号1' }], region: '440608' })

  it('is no candidate against a registered one of the name (case 5)', () => {
    const given = pushed(record('P1', twin))
    given.answer(given.question('P1').questionId, by)
    given.push([accepted(registration('R1', company(1, { name: NAME }))), accepted(record('P2', nameOnly))])
    expect(given.subjects.size).toBe(2)
    expect(given.record('P2').standing).toMatchObject({ subjectId: given.holder('uscc', uscc(1)).subjectId })
  })

  it('is no candidate against one that a national code is known of', () => {
    const given = pushed(record('P1', twin))
    given.answer(given.question('P1').questionId, by)
    given.push([accepted(record('P2', company(1, { name: NAME }))), accepted(record('P3', nameOnly))])
    expect(given.record('P3').standing).toMatchObject({ subjectId: given.holder('uscc', uscc(1)).subjectId })
  })
})

it('a number of a register is no hint: its holder is a candidate beside a registered body of the name', () => {
  const certificate = [{ type: 'inst-cert', value: '事证第1号' }] as const
  const old = company(1, { name: NAME, region: '440608', identifiers: [...certificate] })
  const given = pushed(
    record('P1', old, { decidedOn: '2017-01-04' }),
    registration('R1', company(1, { name: NAME, region: '440608' })),
    record('P2', company(1, { name: NAME, identifiers: [], region: '440608' })),
  )
  expect(given.question('P2')).toMatchObject({ kind: 'ambiguous' })
  expect(given.question('P2').candidates).toHaveLength(2)
})

it('a record that nothing names makes nobody, whatever it gives (case 5)', () => {
  const nobody = { kind: 'LEGAL_PERSON', identifiers: [] } as const
  const given = pushed(
    record('P1', { ...nobody, identifiers: [] }),
    record('P2', { ...nobody, identifiers: [], region: '440608' }),
  )
  expect(given.subjects.size).toBe(0)
  expect([given.question('P1').kind, given.question('P2').kind]).toEqual(['unidentified', 'unidentified'])
})
