import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, COURT, company, corrected, record, registration, SCJG, uscc, withdrawn } from '../testing/records.ts'

const OLD = '示例郫县支行'
const NEW = '示例郫都支行'
const named = (name: string) => company(1, { name })
const again = { sourceOrgCode: COURT, kind: 'REGISTRATION' } as const

const names = (given: MemoryRegistry) =>
  given.holder('uscc', uscc(1)).names.map(({ name, standing, to }) => ({ name, standing, to }))

describe('a registration', () => {
  it.each([
    ['存续', 'ACTIVE'],
    ['注销', 'CANCELLED'],
    ['吊销', 'REVOKED'],
    ['撤销', 'REVOKED'],
    ['迁出', 'MOVED_OUT'],
    ['停业', 'SUSPENDED'],
    [undefined, 'ACTIVE'],
    ['别的', 'ACTIVE'],
  ])('with the status %s turns a mentioned subject %s', (status, expected) => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      accepted(registration('R1', company(1), { payload: { status } })),
    ])
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: expected, revision: 2 })
  })

  it('that ends is told as a cancellation with its day', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1))),
      corrected(registration('R1', company(1), { version: 2, payload: { status: '注销', statusOn: '2026-04-01' } })),
    ])
    expect(given.told('subject.cancelled')).toMatchObject([{ status: 'CANCELLED', revision: 2, endedOn: '2026-04-01' }])
  })

  it('that repeats what is known changes nothing and tells nothing', () => {
    const given = new MemoryRegistry().push([accepted(registration('R1', company(1)))])
    given.push([
      accepted(registration('R2', company(1), again)),
      corrected(registration('R1', company(1), { version: 2 })),
    ])
    expect(given.holder('uscc', uscc(1)).revision).toBe(1)
    expect(given.told('subject.changed')).toEqual([])
  })

  it('older than the facts known changes none of them', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1), { payload: { status: '注销', statusOn: '2026-05-01' } })),
      accepted(registration('R2', company(1), { ...again, payload: { status: '存续' } })),
    ])
    expect(given.holder('uscc', uscc(1)).status).toBe('CANCELLED')
    expect(given.record('R2').standing.state).toBe('attached')
  })

  it('by the record it rests on is believed whatever its dates', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD), { payload: { status: '注销', statusOn: '2026-05-01' } })),
      corrected(registration('R1', named(NEW), { version: 2, payload: { status: '存续', statusOn: '2026-04-01' } })),
    ])
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'ACTIVE', name: NEW })
  })

  it('with an odd payload is read as far as it makes sense', () => {
    const payload = {
      status: 7,
      approvedOn: '2026-02-30',
      changeItems: [null, 'x', { item: 4 }, { item: '名称', after: {} }],
    }
    const given = new MemoryRegistry().push([accepted(registration('R1', company(1), { payload }))])
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'ACTIVE', approvedOn: undefined })
  })
})

describe('another registered name for the same code', () => {
  it('in a newer version of the same record is a rename; the old name goes into history with its day', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      corrected(registration('R1', named(NEW), { version: 2, payload: { approvedOn: '2026-04-01' } })),
    ])
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
    expect(names(given)).toEqual([
      { name: OLD, standing: 'former', to: '2026-04-01' },
      { name: NEW, standing: 'current', to: undefined },
    ])
  })

  it('is a rename when the change items say that the name changed', () => {
    const payload = { changeItems: [{ item: '企业名称变更', before: OLD, after: NEW, on: '2026-04-02' }] }
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      accepted(registration('R2', named(NEW), { ...again, payload })),
    ])
    expect(names(given)).toEqual([
      { name: OLD, standing: 'former', to: '2026-04-02' },
      { name: NEW, standing: 'current', to: undefined },
    ])
  })

  it('is a rename when it was approved later', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD), { payload: { approvedOn: '2026-03-01' } })),
      accepted(registration('R2', named(NEW), { ...again, payload: { approvedOn: '2026-03-20' } })),
    ])
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('is no rename when the change it tells of is older than the facts known', () => {
    const payload = { changeItems: [{ item: '名称', before: '更旧的名称', after: OLD, on: '2015-01-01' }] }
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(NEW), { payload: { approvedOn: '2026-03-01' } })),
      accepted(registration('R2', named(OLD), { ...again, decidedOn: '2015-01-01', payload })),
    ])
    expect(given.question('R2').kind).toBe('name-conflict')
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('is a rename when a record that was tied before says so, though another one said more since', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      accepted(registration('R2', named(OLD), { ...again, payload: { statusOn: '2026-03-10' } })),
      corrected(registration('R1', named(NEW), { version: 2, decidedOn: '2026-03-20' })),
    ])
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('that was a mention before becomes the current name, and no mention stays behind', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      accepted(record('P1', named(NEW))),
      corrected(registration('R1', named(NEW), { version: 2 })),
    ])
    const all = given.holder('uscc', uscc(1)).names
    expect(all.map(({ name, standing, sinceRevision }) => [name, standing, sinceRevision])).toEqual([
      [OLD, 'former', 1],
      [NEW, 'current', 2],
    ])
  })

  it('replaces the name a subject was only mentioned by', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', named('写错的名称公司'))),
      accepted(registration('R1', named(NEW))),
    ])
    expect(names(given)).toEqual([
      { name: '写错的名称公司', standing: 'mentioned', to: undefined },
      { name: NEW, standing: 'current', to: undefined },
    ])
  })

  it('from another record is held as a question: two factories on one code', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named('松岗示例一厂'))),
      accepted(registration('R2', named('松岗示例二厂'), again)),
    ])
    expect(given.question('R2')).toMatchObject({
      kind: 'name-conflict',
      candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
    })
    expect(given.holder('uscc', uscc(1)).revision).toBe(1)
  })

  it('from another record that was approved earlier is a question as well', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD), { payload: { approvedOn: '2026-03-20' } })),
      accepted(registration('R2', named(NEW), { ...again, payload: { approvedOn: '2026-03-01' } })),
    ])
    expect(given.question('R2').kind).toBe('name-conflict')
  })

  it('is a rename once the registration before was withdrawn or moved away', () => {
    const first = registration('R1', named('松岗示例一厂'), { payload: { approvedOn: '2026-03-20' } })
    const second = registration('R2', named('松岗示例二厂'), again)
    const gone = new MemoryRegistry().push([accepted(first), withdrawn({ ...first, version: 2 }), accepted(second)])
    expect(gone.holder('uscc', uscc(1)).name).toBe('松岗示例二厂')
    const moved = new MemoryRegistry().push([
      accepted(first),
      corrected({ ...first, version: 2, subject: company(2) }, '主体填错'),
      accepted(second),
    ])
    expect(moved.holder('uscc', uscc(1)).name).toBe('松岗示例二厂')
  })

  it('is a question again once another registration of the old name stands behind it', () => {
    const { decidedOn: _none, ...first } = registration('R1', named('松岗示例一厂'))
    const { decidedOn: _neither, ...third } = registration('R3', named('松岗示例一厂'))
    const given = new MemoryRegistry().push([
      accepted(first),
      withdrawn({ ...first, version: 2 }),
      accepted(third),
      accepted(registration('R2', named('松岗示例二厂'), again)),
    ])
    expect(given.question('R2').kind).toBe('name-conflict')
  })

  it('that it bore before is an older document, not a conflict', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      corrected(registration('R1', named(NEW), { version: 2 })),
      accepted(registration('R2', named(OLD), again)),
    ])
    expect(given.record('R2').standing.state).toBe('attached')
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('with an equal normal form is no other name', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named('示例（香港）有限公司深圳代表处'))),
      accepted(registration('R2', named('示例(香港)有限公司深圳代表处'), again)),
    ])
    expect(given.record('R2').standing.state).toBe('attached')
    expect(given.holder('uscc', uscc(1)).revision).toBe(1)
  })

  it('can come back: the history then shows it twice', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD))),
      corrected(registration('R1', named(NEW), { version: 2 })),
      corrected(registration('R1', named(OLD), { version: 3 })),
    ])
    expect(names(given).map(({ name, standing }) => `${name} ${standing}`)).toEqual([
      `${OLD} former`,
      `${NEW} former`,
      `${OLD} current`,
    ])
  })
})

describe('names in records of other kinds', () => {
  it('are remembered as mentions with their source', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(NEW))),
      accepted(record('P1', named(OLD), { sourceOrgCode: COURT })),
      accepted(record('P2', named(OLD))),
    ])
    const [, mentioned, ...others] = given.holder('uscc', uscc(1)).names
    expect(mentioned).toMatchObject({ name: OLD, standing: 'mentioned', source: COURT })
    expect(others).toEqual([])
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('are remembered up to a hundred, so that bad spellings do not pile up', () => {
    const misspelt = Array.from({ length: 120 }, (_, n) => accepted(record(`P${n}`, named(`写错${n}有限公司`))))
    const given = new MemoryRegistry().push([accepted(registration('R1', named(NEW))), ...misspelt])
    expect(given.holder('uscc', uscc(1)).names).toHaveLength(101)
    expect(given.records.size).toBe(121)
  })

  it('become former names when a registration tells of them', () => {
    const payload = { changeItems: [{ item: '名称', before: OLD, after: NEW, on: '2019-06-01' }] }
    const given = new MemoryRegistry().push([
      accepted(record('P1', named(OLD))),
      accepted(registration('R1', named(NEW), { payload })),
    ])
    expect(names(given)).toContainEqual({ name: OLD, standing: 'former', to: '2019-06-01' })
    expect(given.holder('uscc', uscc(1)).names.every(({ source }) => source === SCJG || source.length === 18)).toBe(
      true,
    )
  })
})

it('an old number that identifies only with a name goes on with the new name', () => {
  const weak = { type: 'other-legacy', value: '企合示例字第1号' } as const
  const both = [{ type: 'uscc', value: uscc(1) }, weak] as const
  const given = new MemoryRegistry().push([
    accepted(registration('R1', company(1, { name: OLD, identifiers: [...both] }))),
    corrected(registration('R1', named(NEW), { version: 2 })),
    accepted(record('P1', company(1, { name: NEW, identifiers: [weak] }))),
    accepted(record('P2', company(1, { name: OLD, identifiers: [weak] }))),
  ])
  expect(given.subjects.size).toBe(1)
  expect([given.record('P1'), given.record('P2')].map(({ standing }) => standing.state)).toEqual([
    'attached',
    'attached',
  ])
  const [changed] = given.told('subject.changed')
  expect(changed?.identifiers.filter(({ type }) => type === 'other-legacy')).toHaveLength(1)
})
