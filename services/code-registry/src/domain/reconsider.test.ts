import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, corrected, record, registration, uscc } from '../testing/records.ts'

const NAME = '佛山市高明区示例1号有限公司'
const LIKE = '高明区示例1号有限责任公司'
const NEWER = '佛山市高明区改名建材厂'
const STRANGER = '佛山市禅城区完全别的实业有限公司'
const named = (name: string) => company(1, { name })
const nameOnly = (name: string, region = '440608') => company(1, { name, identifiers: [], region })
const by = { actor: '某人', reason: '经核实' }
const standingOf = (given: MemoryRegistry, id: string) => given.record(id).standing.state

describe('a registration that founds its subject', () => {
  it('lets the record of its name flow on', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', nameOnly(NAME)))])
    const { questionId } = given.question('P1')
    given.push([accepted(registration('R1', named(NAME)))])
    expect(given.record('P1').standing).toMatchObject({ match: { method: 'name-in-scope' }, questionId })
    expect(given.record('P1')).toMatchObject({ received: 1, resolved: 1 })
    expect(given.questions.size).toBe(0)
  })

  it('tells of itself before what flows on by it', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', nameOnly(NAME))),
      accepted(registration('R1', named(NAME))),
    ])
    const told = given.events.map((event) => ('record' in event.data ? event.data.record : event.type))
    expect(told).toMatchObject(['subject.registered', { recordId: 'R1' }, { recordId: 'P1' }])
  })

  it('leaves the record of another region in question, with whom it may mean', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', nameOnly(NAME, '440605'))),
      accepted(registration('R1', named(NAME))),
    ])
    expect(given.question('P1')).toMatchObject({
      kind: 'name-only',
      candidates: [{ subjectId: given.holder('uscc', uscc(1)).subjectId }],
    })
  })
})

describe('a registration of a subject that other records named', () => {
  const mentioned = (...names: string[]) =>
    new MemoryRegistry().push(names.map((name, n) => accepted(record(`P${n + 1}`, named(name)))))

  it('leaves with it what calls it alike', () => {
    const given = mentioned(NAME).push([accepted(registration('R1', named(LIKE)))])
    expect(standingOf(given, 'P1')).toBe('attached')
    expect(given.told('resolved-record.detached')).toEqual([])
  })

  it('takes back what calls it otherwise, and asks', () => {
    const given = mentioned(STRANGER).push([accepted(registration('R1', named(NAME)))])
    const { subjectId, names } = given.holder('uscc', uscc(1))
    expect(given.told('resolved-record.detached')).toMatchObject([
      { subjectId, because: 'moved', recordKey: { recordId: 'P1', version: 1 } },
    ])
    expect(given.question('P1')).toMatchObject({ kind: 'name-unlike', candidates: [{ subjectId }] })
    expect(given.record('P1')).toMatchObject({ received: 1, resolved: 0 })
    expect(names.map(({ name }) => name)).toEqual([NAME])
  })

  it('lets in what was held back from it, and takes out what was let in', () => {
    const given = mentioned(STRANGER, NAME)
    expect([standingOf(given, 'P1'), standingOf(given, 'P2')]).toEqual(['attached', 'questioned'])
    given.push([accepted(registration('R1', named(NAME)))])
    expect([standingOf(given, 'P1'), standingOf(given, 'P2')]).toEqual(['questioned', 'attached'])
  })

  it('takes back what only a spelling of another record led to it', () => {
    const given = mentioned(NAME).push([accepted(record('P9', nameOnly(NAME)))])
    expect(standingOf(given, 'P9')).toBe('attached')
    given.push([accepted(registration('R1', named(LIKE)))])
    expect([standingOf(given, 'P1'), standingOf(given, 'P9')]).toEqual(['attached', 'questioned'])
  })

  it('moves what only a wrong name of another record led to it', () => {
    const owner = company(2, { name: STRANGER })
    const given = mentioned(STRANGER).push([accepted(record('P9', nameOnly(STRANGER)))])
    given.push([accepted(registration('R2', owner)), accepted(registration('R1', named(NAME)))])
    const { subjectId } = given.holder('uscc', uscc(2))
    expect(given.record('P9').standing).toMatchObject({ subjectId })
    expect(given.told('resolved-record.detached')).toContainEqual(expect.objectContaining({ movedTo: subjectId }))
  })

  it('makes a name unambiguous that a wrong record had given a second body', () => {
    const owner = company(2, { name: STRANGER })
    const given = mentioned(STRANGER).push([
      accepted(registration('R2', owner)),
      accepted(record('P9', nameOnly(STRANGER))),
    ])
    expect(given.question('P9').kind).toBe('ambiguous')
    given.push([accepted(registration('R1', named(NAME)))])
    expect(given.record('P9').standing).toMatchObject({ subjectId: given.holder('uscc', uscc(2)).subjectId })
  })

  it('takes nothing back that a person tied to it', () => {
    const given = mentioned(NAME, STRANGER)
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('P2').questionId, { ...by, decision: 'attach', subjectId })
    given.push([accepted(registration('R1', named(LIKE)))])
    expect(given.record('P2').standing).toMatchObject({ match: { method: 'manual' } })
  })

  it('decides by the newest version, and not about one that was withdrawn or moved', () => {
    const given = mentioned(STRANGER, STRANGER).push([
      corrected(record('P1', company(3), { version: 2 }), '主体填错'),
      accepted(registration('R1', named(NAME))),
    ])
    expect(given.record('P1').standing).toMatchObject({ subjectId: given.holder('uscc', uscc(3)).subjectId })
    expect(standingOf(given, 'P2')).toBe('questioned')
  })
})

describe('a registration that renames its subject', () => {
  it.each([
    ['sorts before', '佛山市高明区丙丁建材厂'],
    ['sorts after', '龙山建材厂'],
  ])('lets in what was held back under the new name, also where that %s the old one', (_what, newer) => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(NAME))),
      accepted(record('P1', named(newer))),
      corrected(registration('R1', named(newer), { version: 2 })),
    ])
    expect(standingOf(given, 'P1')).toBe('attached')
  })

  it('lets in what was held back under a former name that only its change items tell', () => {
    const changeItems = [{ item: '名称', before: NEWER, after: NAME, on: '2019-06-01' }]
    const given = new MemoryRegistry().push([
      accepted(registration('R1', named(NAME))),
      accepted(record('P1', named(NEWER))),
      corrected(registration('R1', named(NAME), { version: 2, payload: { changeItems } })),
    ])
    expect(standingOf(given, 'P1')).toBe('attached')
  })

  it('lets in what was held back under a former name that an older registration tells', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R2', named(NEWER), { payload: { approvedOn: '2026-03-01' } })),
      accepted(record('P1', named(NAME))),
      accepted(registration('R1', named(NAME), { decidedOn: '2026-01-05', payload: { approvedOn: '2026-01-05' } })),
    ])
    expect(standingOf(given, 'P1')).toBe('attached')
    expect(given.holder('uscc', uscc(1)).name).toBe(NEWER)
  })
})

it('a registration that gives no name lets nothing in and takes nothing back', () => {
  const { name: _named, ...nameless } = company(1)
  const given = new MemoryRegistry().push([
    accepted(record('P1', nameOnly(NAME))),
    accepted(record('P2', named(NAME))),
    accepted(registration('R1', nameless)),
  ])
  expect([standingOf(given, 'P1'), standingOf(given, 'P2')]).toEqual(['questioned', 'attached'])
  expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'ACTIVE', name: NAME })
})

describe('a person who decides about a registration', () => {
  const unsure = registration('R1', company(1, { name: NAME, identifiers: [] }))

  it('lets flow on what waits for the name it tells', () => {
    const given = new MemoryRegistry().push([accepted(unsure), accepted(record('P1', nameOnly(NAME)))])
    given.answer(given.question('R1').questionId, { ...by, decision: 'register' })
    expect(given.questions.size).toBe(1)
    expect(given.question('P1')).toMatchObject({ kind: 'name-only' })
    expect(given.question('P1').candidates).toHaveLength(1)
  })

  it('has taken back what calls the subject otherwise', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', named(STRANGER))), accepted(unsure)])
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('R1').questionId, { ...by, decision: 'attach', subjectId })
    expect(given.question('P1')).toMatchObject({ kind: 'name-unlike', candidates: [{ subjectId }] })
  })
})
