import { describe, expect, it } from 'vitest'
import { MemoryRegistry } from '../testing/memory-registry.ts'
import {
  accepted,
  company,
  corrected,
  person,
  record,
  registration,
  TRACEPARENT,
  uscc,
  withdrawn,
} from '../testing/records.ts'

const unnamed = company(9, { name: '无人知晓有限公司', identifiers: [] })
const types = (given: MemoryRegistry) => given.events.map(({ type }) => type)
const counts = ({ received, resolved, rejected }: { received: number; resolved: number; rejected: number }) => [
  received,
  resolved,
  rejected,
]

describe('a corrected record', () => {
  it('of the same subject is amended, naming the version before', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      corrected(record('P1', company(1), { version: 5 })),
    ])
    expect(given.told('resolved-record.amended')).toMatchObject([{ previousVersion: 1, record: { version: 5 } }])
    expect(counts(given.record('P1'))).toEqual([2, 2, 0])
  })

  it('of another subject leaves the old one first, then comes to the new one', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      corrected(record('P1', company(2), { version: 2 }), '主体填错'),
    ])
    const [from, to] = [given.holder('uscc', uscc(1)).subjectId, given.holder('uscc', uscc(2)).subjectId]
    const records = given.events.filter(({ type }) => type.startsWith('resolved-record')).slice(1)
    expect(records.map(({ type, key }) => [type, key])).toEqual([
      ['resolved-record.detached', from],
      ['resolved-record.attached', to],
    ])
    expect(given.told('resolved-record.detached')).toMatchObject([
      { because: 'moved', movedTo: to, reason: '主体填错', recordKey: { version: 2 } },
    ])
  })

  it('that moves to a subject nobody can tell leaves the old one at once', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      corrected(record('P1', unnamed, { version: 2 }), '主体填错'),
    ])
    expect(types(given).slice(2)).toEqual(['resolved-record.detached'])
    expect(given.told('resolved-record.detached').at(0)).not.toHaveProperty('movedTo')
    expect(given.question('P1').kind).toBe('unidentified')
    expect(counts(given.record('P1'))).toEqual([2, 1, 0])
  })

  it('without a correction of the subject stays with it, even when it alone would be a question', () => {
    const uncoded = company(1, { identifiers: [] })
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      corrected(record('P1', uncoded, { version: 2 })),
    ])
    expect(given.told('resolved-record.amended')).toMatchObject([
      { subject: { subjectId: given.holder('uscc', uscc(1)).subjectId }, match: { method: 'first-mention' } },
    ])
  })

  it('seen for the first time is attached like a new one', () => {
    const given = new MemoryRegistry().push([corrected(record('P1', company(1), { version: 3 }))])
    expect(types(given)).toEqual(['subject.registered', 'resolved-record.attached'])
  })

  it('keeps the trace of the push that caused it', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', company(1)))])
    expect(given.events.map(({ traceparent }) => traceparent)).toEqual([TRACEPARENT, TRACEPARENT])
  })
})

describe('a withdrawn record', () => {
  it('leaves its subject with the reason', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      withdrawn(record('P1', company(1), { version: 2 })),
    ])
    expect(given.told('resolved-record.detached')).toMatchObject([
      { because: 'withdrawn', reason: '撤回', recordKey: { recordId: 'P1', version: 2 }, kind: 'ADMIN_PENALTY' },
    ])
    expect(given.record('P1').standing.state).toBe('withdrawn')
    expect(counts(given.record('P1'))).toEqual([2, 2, 0])
  })

  it('that was still a question ends the question and tells nobody', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', unnamed))])
    const { questionId } = given.question('P1')
    given.push([withdrawn(record('P1', unnamed, { version: 2 }))])
    expect(given.questions.has(questionId)).toBe(false)
    expect(given.events).toEqual([])
    expect(counts(given.record('P1'))).toEqual([2, 0, 0])
  })

  it('nobody knew is noted, and its late first version has no effect', () => {
    const given = new MemoryRegistry().push([
      withdrawn(record('P1', company(1), { version: 2 })),
      accepted(record('P1', company(1))),
    ])
    expect(given.events).toEqual([])
    expect(counts(given.record('P1'))).toEqual([1, 1, 0])
  })

  it('can be sent again under a newer version', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      withdrawn(record('P1', company(1), { version: 2 })),
      corrected(record('P1', company(1), { version: 3 })),
    ])
    expect(types(given).slice(-2)).toEqual(['resolved-record.detached', 'resolved-record.attached'])
    expect(counts(given.record('P1'))).toEqual([3, 3, 0])
  })
})

describe('a questioned record', () => {
  it('has one question, which a later version brings up to date', () => {
    const given = new MemoryRegistry().push([accepted(record('P1', unnamed))])
    const { questionId } = given.question('P1')
    const masked = { ...unnamed, identifiers: [{ type: 'masked' as const, value: '91440608****0001' }] }
    given.push([corrected(record('P1', masked, { version: 2 }))])
    expect(given.question('P1')).toMatchObject({ questionId, kind: 'masked-only', version: { record: { version: 2 } } })
    expect(given.questions.size).toBe(1)
    expect(counts(given.record('P1'))).toEqual([2, 0, 0])
  })

  it('flows on by itself when a later version says who it is', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', unnamed)),
      corrected(record('P1', company(1), { version: 2 })),
    ])
    expect(given.questions.size).toBe(0)
    expect(types(given)).toEqual(['subject.registered', 'resolved-record.attached'])
    expect(counts(given.record('P1'))).toEqual([2, 2, 0])
  })
})

it('a version delivered again has no effect', () => {
  const events = [accepted(record('P1', company(1))), accepted(record('P2', unnamed))]
  const given = new MemoryRegistry().push([...events, ...events])
  expect(given.events).toHaveLength(2)
  expect(counts(given.record('P1'))).toEqual([1, 1, 0])
  expect(counts(given.record('P2'))).toEqual([1, 0, 0])
})

describe('a decision of a person', () => {
  const by = { actor: '11440608PDY0010122/credit-office', reason: '经核实' }
  const asked = () =>
    new MemoryRegistry().push([accepted(registration('R1', company(1))), accepted(record('P1', unnamed))])

  it('attaches the record, and its later versions stay there', () => {
    const given = asked()
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('P1').questionId, { ...by, decision: 'attach', subjectId })
    given.push([corrected(record('P1', unnamed, { version: 2 }))])
    expect(given.told('resolved-record.attached').at(-1)).toMatchObject({ match: { method: 'manual' } })
    expect(given.told('resolved-record.amended')).toMatchObject([
      { subject: { subjectId }, match: { method: 'manual' } },
    ])
    expect(counts(given.record('P1'))).toEqual([2, 2, 0])
  })

  it('registers a new subject from what the record says', () => {
    const given = asked()
    given.answer(given.question('P1').questionId, { ...by, decision: 'register' })
    const subject = [...given.subjects.values()].find(({ name }) => name === unnamed.name)
    expect(subject).toMatchObject({ status: 'MENTIONED', revision: 1, codes: [] })
    expect(given.told('resolved-record.attached').at(-1)?.subject.subjectId).toBe(subject?.subjectId)
  })

  it('registers the second factory without the code of the first', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: '示例一厂' }))),
      accepted(registration('R2', company(1, { name: '示例二厂' }), { sourceOrgCode: uscc(50) })),
    ])
    given.answer(given.question('R2').questionId, { ...by, decision: 'register' })
    const second = [...given.subjects.values()].find(({ name }) => name === '示例二厂')
    expect(second).toMatchObject({ status: 'ACTIVE', uscc: undefined, codes: [] })
    expect(given.holder('uscc', uscc(1)).name).toBe('示例一厂')
  })

  it('attached to the holder of a conflicting code leaves the name as it was', () => {
    const given = new MemoryRegistry().push([
      accepted(registration('R1', company(1, { name: '示例一厂' }))),
      accepted(registration('R2', company(1, { name: '示例二厂' }), { sourceOrgCode: uscc(50) })),
    ])
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('R2').questionId, { ...by, decision: 'attach', subjectId })
    expect(given.holder('uscc', uscc(1))).toMatchObject({ name: '示例一厂', revision: 2 })
    given.push([
      corrected(registration('R2', company(1, { name: '示例三厂' }), { sourceOrgCode: uscc(50), version: 2 })),
    ])
    expect(given.holder('uscc', uscc(1)).name).toBe('示例一厂')
    expect(given.record('R2').standing.state).toBe('attached')
  })

  it('rejects the record, which stays questioned and rejected', () => {
    const given = asked().push([corrected(record('P1', unnamed, { version: 2 }))])
    given.answer(given.question('P1').questionId, { ...by, decision: 'reject' })
    expect(counts(given.record('P1'))).toEqual([2, 0, 2])
    expect(given.told('resolved-record.attached')).toHaveLength(1)
  })

  it('to reject is asked anew for a later version, under another id', () => {
    const given = asked()
    const { questionId } = given.question('P1')
    given.answer(questionId, { ...by, decision: 'reject' })
    given.push([corrected(record('P1', unnamed, { version: 2 }))])
    expect(given.question('P1').questionId).not.toBe(questionId)
    expect(counts(given.record('P1'))).toEqual([2, 0, 1])
  })

  it('never ties a record about an organisation to a person, nor the other way round', () => {
    const given = asked()
    given.push([accepted(record('P2', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [], person: person(1) }))])
    const { subjectId } = given.holder('person', person(1).token)
    const refusal = given.answer(given.question('P1').questionId, { ...by, decision: 'attach', subjectId })
    expect(refusal).toBe('other-kind')
    expect(given.record('P1').standing.state).toBe('questioned')
  })

  it('never registers a person without an id document', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', { kind: 'NATURAL_PERSON', name: '张三', identifiers: [] })),
    ])
    expect(given.answer(given.question('P1').questionId, { ...by, decision: 'register' })).toBe('person-without-id')
  })

  it('about a registration makes a merely mentioned subject registered', () => {
    const given = new MemoryRegistry().push([
      accepted(record('P1', company(1))),
      accepted(
        registration('R1', company(1, { name: '示例登记名有限公司', identifiers: [] }), {
          payload: { status: '停业' },
        }),
      ),
    ])
    const { subjectId } = given.holder('uscc', uscc(1))
    given.answer(given.question('R1').questionId, { ...by, decision: 'attach', subjectId })
    expect(given.holder('uscc', uscc(1))).toMatchObject({ status: 'SUSPENDED', name: '示例登记名有限公司' })
  })
})
