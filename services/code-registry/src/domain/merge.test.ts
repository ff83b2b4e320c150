import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import { accepted, company, person, record, registration, TRACEPARENT, uscc } from '../testing/records.ts'
import { merge, refusalOf } from './merge.ts'

const MERGING = {
  reason: '同一主体',
  actor: '某单位/某客户端',
  at: new Date('2026-03-06T00:00:00Z'),
  traceparent: TRACEPARENT,
}

function two(...events: Parameters<MemoryRegistry['push']>[0]) {
  const registry = new MemoryRegistry().push(events)
  return [registry.holder('uscc', uscc(1)), registry.holder('uscc', uscc(2))] as const
}

describe('merging one subject into another', () => {
  it('leaves a redirect without codes and names', () => {
    const [one, other] = two(accepted(registration('R1', company(1))), accepted(registration('R2', company(2))))
    const { redirect } = merge(one, other, MERGING)
    expect(redirect).toMatchObject({ status: 'MERGED', mergedInto: other.subjectId, revision: 2, codes: [], names: [] })
  })

  it('keeps what the survivor is and adds what the other had', () => {
    const [one, other] = two(accepted(registration('R1', company(1))), accepted(registration('R2', company(2))))
    const { survivor } = merge(one, other, MERGING)
    expect(survivor).toMatchObject({ subjectId: other.subjectId, name: other.name, uscc: uscc(2), revision: 2 })
    expect(survivor.codes).toHaveLength(4)
    expect(survivor.names.map(({ name, standing }) => [name, standing])).toEqual([
      [other.name, 'current'],
      [one.name, 'former'],
    ])
  })

  it('takes registered facts over where the survivor was only mentioned', () => {
    const [registered, mentioned] = two(
      accepted(registration('R1', company(1, { legalRep: '某人' }))),
      accepted(record('P1', company(2))),
    )
    const { survivor } = merge(registered, mentioned, MERGING)
    expect(survivor).toMatchObject({ status: 'ACTIVE', name: registered.name, legalRep: '某人', uscc: uscc(2) })
    expect(survivor.names.filter(({ standing }) => standing === 'current').map(({ name }) => name)).toEqual([
      registered.name,
    ])
  })

  it('knows a name that both had once', () => {
    const [one, other] = two(
      accepted(registration('R1', company(1, { name: '示例同名有限公司' }))),
      accepted(registration('R2', company(2, { name: '示例同名有限公司。' }))),
    )
    expect(merge(one, other, MERGING).survivor.names).toHaveLength(1)
  })

  it('is refused for itself, for what was merged before, and across kinds', () => {
    const [one, other] = two(accepted(registration('R1', company(1))), accepted(registration('R2', company(2))))
    const somebody = { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: person(1) } as const
    const [human] = new MemoryRegistry()
      .push([accepted(record('P1', { ...somebody, identifiers: [] }))])
      .subjects.values()
    expect(refusalOf(one, one)).toBe('itself')
    expect(refusalOf(merge(one, other, MERGING).redirect, other)).toBe('merged-before')
    expect(human && refusalOf(human, other)).toBe('other-kind')
    expect(refusalOf(one, other)).toBeUndefined()
  })
})
