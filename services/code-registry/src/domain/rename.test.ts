import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, COURT, company, corrected, record, registration, uscc, withdrawn } from '../testing/records.ts'

const OLD = '示例郫县支行'
const NEW = '示例郫都支行'
const named = (name: string) => company(1, { name })
const again = { sourceOrgCode: COURT, kind: 'REGISTRATION' } as const

const names = (given: MemoryRegistry) =>
  given.holder('uscc', uscc(1)).names.map(({ name, standing, to }) => ({ name, standing, to }))

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

  it('replaces the name a subject was only mentioned by, and keeps that only where it is like', () => {
    const like = '示例（郫都）支行'
    const given = new MemoryRegistry().push([
      accepted(record('P1', named(like))),
      accepted(registration('R1', named(NEW))),
    ])
    expect(names(given)).toEqual([
      { name: like, standing: 'mentioned', to: undefined },
      { name: NEW, standing: 'current', to: undefined },
    ])
    const unlike = new MemoryRegistry().push([
      accepted(record('P1', named('写错的名称公司'))),
      accepted(registration('R1', named(NEW))),
    ])
    expect(names(unlike)).toEqual([{ name: NEW, standing: 'current', to: undefined }])
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

  it('from another record that was approved earlier is one it bore before, whichever of the two came first', () => {
    const first = registration('R1', named(OLD), { payload: { approvedOn: '2026-03-01' } })
    const second = registration('R2', named(NEW), { ...again, payload: { approvedOn: '2026-03-20' } })
    for (const events of [
      [first, second],
      [second, first],
    ]) {
      const given = new MemoryRegistry().push(events.map(accepted))
      expect(given.holder('uscc', uscc(1))).toMatchObject({ name: NEW, approvedOn: '2026-03-20' })
      expect(names(given)).toContainEqual(expect.objectContaining({ name: OLD, standing: 'former' }))
      expect([given.record('R1'), given.record('R2')].map(({ standing }) => standing.state)).toEqual([
        'attached',
        'attached',
      ])
    }
  })

  it('from another record approved on the same day is a question: nothing says which of the two came after', () => {
    const payload = { approvedOn: '2026-03-20' }
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(OLD), { payload })),
      accepted(registration('R2', named(NEW), { ...again, payload })),
    ])
    expect(given.question('R2').kind).toBe('name-conflict')
  })

  it('told by an older registration brings the names before it, too', () => {
    const changeItems = [{ item: '名称', before: '示例更早支行', after: OLD, on: '2019-06-01' }]
    const given = new MemoryRegistry().push([
      accepted(registration('R2', named(NEW), { ...again, payload: { approvedOn: '2026-03-20' } })),
      accepted(registration('R1', named(OLD), { payload: { approvedOn: '2026-03-01', changeItems } })),
    ])
    expect(names(given).filter(({ standing }) => standing === 'former')).toEqual([
      { name: OLD, standing: 'former', to: undefined },
      { name: '示例更早支行', standing: 'former', to: '2019-06-01' },
    ])
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
