import fc from 'fast-check'
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

const soleTrader = (name: string) =>
  company(1, {
    kind: 'INDIVIDUAL_BUSINESS',
    name,
    region: '440608',
    identifiers: [{ type: 'uscc', value: uscc(1) }],
  })
const withMask = (name: string, ...masks: string[]) =>
  company(1, { name, region: '440608', identifiers: masks.map((value) => ({ type: 'masked', value })) })
const answered = (registered: ReturnType<typeof company>, asked: ReturnType<typeof company>) =>
  new MemoryRegistry().push([accepted(registration('R1', registered)), accepted(record('P1', asked))])

describe('a name as persons bear it', () => {
  const PERSONS = ['张建业', '王连城', '刘玉堂', '李园', '王一心', '周村', '李国家', '欧阳建业', '买买提吐尔逊']

  it.each([...PERSONS, 'CHAN TAI MAN', '王小明（个体工商户）', '古丽·库尔班'])(
    '%s never links to the sole trader of that name',
    (name) => {
      const given = answered(soleTrader(name), { ...nameOnly(name, '440608'), kind: 'INDIVIDUAL_BUSINESS' })
      expect(given.question('P1')).toMatchObject({
        kind: 'name-only',
        candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
      })
    },
  )

  it('is known as one by the spelling of its holder as well', () => {
    const given = answered(soleTrader('列昂尼德·勃列日涅夫'), nameOnly('列昂尼德勃列日涅夫', '440608'))
    expect(given.question('P1').kind).toBe('name-only')
  })

  it.each(['91440608**********', mask(uscc(1))])('never links by the mask %s either', (code) => {
    expect(answered(soleTrader('王小明'), withMask('王小明', code)).question('P1').kind).toBe('masked-only')
  })
})

describe('a mask', () => {
  it.each(['914406**********', '91440608**********', '91440608*******', `91440608****${uscc(1).slice(-3)}`])(
    'as %s, which shows little but the region, links nobody',
    (code) => {
      const given = answered(company(1, { name: NAME }), withMask(NAME, code))
      expect(given.question('P1')).toMatchObject({
        kind: 'masked-only',
        candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
      })
    },
  )

  it('links by four characters of the holder’s own, wherever they stand', () => {
    const code = uscc(1)
    for (const shown of [`9144****${code.slice(-4)}`, `${code.slice(0, 12)}****`, `****${code.slice(-6)}`]) {
      expect(answered(company(1, { name: NAME }), withMask(NAME, shown)).record('P1').standing).toMatchObject({
        match: { method: 'name-and-masked-code' },
      })
    }
  })

  it('never links under a name that only a record used', () => {
    const spelling = '佛山市高明区示例1号有限责任公司'
    const given = answered(company(1, { name: NAME }), company(1, { name: spelling }))
    given.push([accepted(record('P2', masked(spelling, uscc(1))))])
    expect(given.record('P1').standing.state).toBe('attached')
    expect(given.question('P2')).toMatchObject({ kind: 'masked-only', candidates: [{}] })
  })

  it.each(['****', '*', '○', '□', '91****', '9144*'])('as %s says nothing: the record goes by its name', (code) => {
    const given = answered(company(1, { name: NAME }), withMask(NAME, code))
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'name-in-scope' } })
  })

  it('that says nothing leaves another one its say', () => {
    const given = answered(company(1, { name: NAME }), withMask(NAME, '****', mask(uscc(9))))
    expect(given.question('P1').kind).toBe('masked-only')
  })

  it('whatever it hides, never links by less than four characters behind the division', () => {
    const hidden = fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }).filter((all) => all.includes(true))
    fc.assert(
      fc.property(hidden, (all) => {
        const code = [...uscc(1)].map((character, at) => (all[at] ? '*' : character)).join('')
        const { standing } = answered(company(1, { name: NAME }), withMask(NAME, code)).record('P1')
        if (standing.state !== 'attached' || standing.match.method !== 'name-and-masked-code') return
        expect(code.slice(8).replaceAll('*', '').length).toBeGreaterThanOrEqual(4)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a region of six digits with empty levels', () => {
  const at = (n: number, region: string) =>
    registration(`R${n}`, company(n, { name: NAME, region, identifiers: [{ type: 'uscc', value: uscc(n, region) }] }))

  it.each(['44', '4406', '440600', '440000', '440608'])('as %s finds who is inside', (region) => {
    const given = new MemoryRegistry().push([accepted(at(1, '440608')), accepted(record('P1', nameOnly(NAME, region)))])
    expect(given.record('P1').standing).toMatchObject({ state: 'attached', match: { method: 'name-in-scope' } })
  })

  it.each(['4406', '440600', '440000'])('as %s asks who of the namesakes in the city and a district', (region) => {
    const given = new MemoryRegistry().push(
      [at(1, '440600'), at(2, '440608'), record('P1', nameOnly(NAME, region))].map(accepted),
    )
    expect(given.question('P1').kind).toBe('ambiguous')
    expect(given.question('P1').candidates).toHaveLength(2)
  })

  it('is the same place for numbers of a register', () => {
    const numbered = {
      name: '某某区龙舟文化协会',
      identifiers: [{ type: 'social-org', value: '社证字第0188号' }],
    } as const
    const on = { decidedOn: '2017-01-04' }
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1, { ...numbered, identifiers: [...numbered.identifiers], region: '440600' }), on)),
      accepted(record('P2', company(1, { ...numbered, identifiers: [...numbered.identifiers], region: '440608' }), on)),
    ])
    expect(given.subjects.size).toBe(1)
    expect(given.record('P2').standing).toMatchObject({ match: { method: 'social-org' } })
  })
})
