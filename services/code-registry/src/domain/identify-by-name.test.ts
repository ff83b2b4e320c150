import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, record, registration, uscc } from '../testing/records.ts'

const NAME = '佛山市高明区示例1号有限公司'
const mask = (code: string) => `${code.slice(0, 11)}****${code.slice(-4)}`
const nameOnly = (name: string, region?: string) =>
  company(1, { name, identifiers: [], ...(region !== undefined && { region }) })
const masked = (name: string, code: string) =>
  company(1, { name, identifiers: [{ type: 'masked', value: mask(code) }] })
const twins = () => [
  accepted(registration('R1', company(1, { name: NAME }))),
  accepted(registration('R2', company(2, { name: NAME, identifiers: [{ type: 'uscc', value: uscc(2, '440606') }] }))),
]

describe('a name', () => {
  it('links when exactly one subject in the region of the record bears it', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', nameOnly(NAME, '440608')))])
    const holder = given.holder('uscc', uscc(1))
    expect(given.record('P1').standing).toMatchObject({
      subjectId: holder.subjectId,
      match: { method: 'name-in-scope', value: NAME, scope: '440608' },
    })
  })

  it.each([
    ['佛山市高明区示例 １号有限公司', 'blanks and full-width digits'],
    ['佛山市高明区示例1号有限公司。', 'a full stop'],
  ])('links as %s as well, which differs in %s', (spelling) => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', nameOnly(spelling, '440608')))])
    expect(given.record('P1').standing.state).toBe('attached')
  })

  it('never links without a region, be it unique in the whole registry', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: NAME }))),
      accepted(record('P1', nameOnly(NAME))),
    ])
    expect(given.question('P1')).toMatchObject({
      kind: 'name-only',
      candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
    })
  })

  it('is a question when several subjects of the region bear it', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', nameOnly(NAME, '4406')))])
    expect(given.question('P1').kind).toBe('ambiguous')
    expect(given.question('P1').candidates).toHaveLength(2)
  })

  it('is a question when it is known only elsewhere', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', nameOnly(NAME, '440100')))])
    expect(given.question('P1')).toMatchObject({ kind: 'name-only' })
    expect(given.question('P1').candidates).toHaveLength(2)
  })

  it('that nobody has is a question without candidates', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', nameOnly(NAME, '440608')))])
    expect(given.question('P1')).toMatchObject({ kind: 'unidentified', candidates: [] })
  })

  it('links by a name the subject bore before', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: '旧名有限公司' }))),
      accepted(registration('R1', company(1, { name: NAME }), { version: 2 })),
      accepted(record('P1', nameOnly('旧名有限公司', '440608'))),
    ])
    expect(given.record('P1').standing.state).toBe('attached')
  })

  it('never links by a spelling that only another record used', () => {
    const spelling = '佛山市高明区示例1号有限责任公司'
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: NAME }))),
      accepted(record('P1', company(1, { name: spelling }))),
      accepted(record('P2', nameOnly(spelling, '440608'))),
    ])
    expect(given.record('P1').standing.state).toBe('attached')
    expect(given.question('P2')).toMatchObject({ kind: 'name-only' })
  })

  it('never links by an unlike one that another record gave a code', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: NAME }))),
      accepted(record('P1', company(1, { name: '张冠李戴有限公司' }))),
      accepted(record('P2', nameOnly('张冠李戴有限公司', '440608'))),
    ])
    expect(given.question('P2')).toMatchObject({ kind: 'unidentified', candidates: [] })
  })

  it('differing by one inserted character is another name', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: '示例第六建设有限公司' }))),
      accepted(record('P1', nameOnly('示例第十六建设有限公司', '440608'))),
    ])
    expect(given.question('P1').kind).toBe('unidentified')
  })

  it('is looked for in the registered region and in the one of the code, whichever is inside', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: NAME, region: '440606' }))),
      accepted(record('P1', nameOnly(NAME, '440606'))),
      accepted(record('P2', nameOnly(NAME, '440608'))),
    ])
    expect([given.record('P1').standing.state, given.record('P2').standing.state]).toEqual(['attached', 'attached'])
  })

  it('of more subjects than are looked at never links', () => {
    const crowd = Array.from({ length: 101 }, (_, n) => {
      const region = n === 0 ? '440608' : '440606'
      return accepted(
        registration(`R${n}`, company(n, { name: NAME, identifiers: [{ type: 'uscc', value: uscc(n, region) }] })),
      )
    })
    const given = new MemoryRegistry().push([...crowd, accepted(record('P1', nameOnly(NAME, '440608')))])
    expect(given.question('P1').kind).toBe('ambiguous')
  })
})

describe('a masked code', () => {
  it('links together with the name when it fits exactly one subject of that name', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', masked(NAME, uscc(2, '440606'))))])
    expect(given.record('P1').standing).toMatchObject({
      subjectId: given.holder('uscc', uscc(2, '440606')).subjectId,
      match: { method: 'name-and-masked-code', value: NAME },
    })
  })

  it('that fits no subject of the name is a question', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', masked(NAME, uscc(99))))])
    expect(given.question('P1').kind).toBe('masked-only')
    expect(given.question('P1').candidates).toHaveLength(2)
  })

  it('that fits several subjects of the name is a question', () => {
    const wide = company(1, { name: NAME, identifiers: [{ type: 'masked', value: '91440****MC00000****' }] })
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', wide))])
    expect(given.question('P1')).toMatchObject({ kind: 'masked-only' })
  })

  it('never links alone', () => {
    const { name: _without, ...nameless } = masked(NAME, uscc(1))
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', nameless))])
    expect(given.question('P1')).toMatchObject({ kind: 'masked-only', candidates: [] })
  })

  it('does not link under another name', () => {
    const given = new MemoryRegistry().push([...twins(), accepted(record('P1', masked('别的有限公司', uscc(1))))])
    expect(given.question('P1').kind).toBe('masked-only')
  })
})
