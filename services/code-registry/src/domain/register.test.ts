import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, COURT, company, corrected, record, registration, SCJG, uscc } from '../testing/records.ts'

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

describe('names in records of other kinds', () => {
  it('are remembered as mentions with their source where they are like', () => {
    const like = '示例（郫都）支行'
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(NEW))),
      accepted(record('P1', named(like), { sourceOrgCode: COURT })),
      accepted(record('P2', named(like))),
      accepted(record('P3', named(OLD))),
    ])
    const [, mentioned, ...others] = given.holder('uscc', uscc(1)).names
    expect(mentioned).toMatchObject({ name: like, standing: 'mentioned', source: COURT })
    expect(others).toEqual([])
    expect(given.holder('uscc', uscc(1)).name).toBe(NEW)
  })

  it('are remembered up to a hundred, so that bad spellings do not pile up', () => {
    const house = '示例建材有限公司'
    const misspelt = Array.from({ length: 120 }, (_, n) => accepted(record(`P${n}`, named(`${house}第${n + 1}分公司`))))
    const given = new MemoryRegistry().push([accepted(registration('R1', named(house))), ...misspelt])
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

it('a name that a person vouched for and a registrar tells is one the subject bears, once', () => {
  const by = { actor: '某人', reason: '经核实', decision: 'attach' } as const
  const given = new MemoryRegistry().push([
    accepted(registration('R1', named(OLD))),
    accepted(record('P1', named('松岗示例二厂'))),
    accepted(record('P2', named(NEW))),
  ])
  const { subjectId } = given.holder('uscc', uscc(1))
  for (const id of ['P1', 'P2']) given.answer(given.question(id).questionId, { ...by, subjectId })
  const payload = { changeItems: [{ item: '名称', before: '松岗示例二厂', after: OLD, on: '2019-06-01' }] }
  given.push([corrected(registration('R1', named(NEW), { version: 2, payload }))])
  expect(names(given).map(({ name, standing }) => `${name} ${standing}`)).toEqual([
    `${OLD} former`,
    `${NEW} current`,
    '松岗示例二厂 former',
  ])
})
