import { describe, expect, it } from 'vitest'
import { type CaseCommand, type CaseOutcome, type CaseState, decideOnCase, evolveCase, noCase } from './case.ts'
import type { CaseKind } from './case-kind.ts'
import { caseDeadline } from './case-term.ts'

const given = (...commands: readonly CaseCommand[]): CaseState =>
  commands.reduce<CaseState>((state, command) => decideOnCase(command, state).reduce(evolveCase, state), noCase)

const open: CaseCommand = { command: 'open', statement: '该判决已履行完毕' }
const annotate: CaseCommand = { command: 'annotate', note: '异议处理中' }
const decide = (kind: CaseKind, outcome: CaseOutcome): CaseCommand => ({
  command: 'decide',
  kind,
  outcome,
  decisionNo: '明信异〔2026〕1号',
  openedOn: '2026-03-02',
  today: '2026-03-05',
  reason: '属实',
  effectiveOn: '2026-03-05',
})

describe('a case', () => {
  it('is opened, annotated, decided and closed, every step with its revision', () => {
    expect(given(open)).toEqual({ state: 'open', revision: 1 })
    expect(given(open, annotate)).toEqual({ state: 'open', revision: 2 })
    expect(given(open, annotate, decide('OBJECTION', 'UPHELD'))).toMatchObject({
      state: 'decided',
      revision: 4,
      decision: { outcome: 'UPHELD', effectiveOn: '2026-03-05' },
    })
  })

  it('is over with its decision', () => {
    const decided = given(open, decide('OBJECTION', 'UPHELD'))
    for (const command of [annotate, decide('OBJECTION', 'DISMISSED'), open])
      expect(() => decideOnCase(command, decided)).toThrow(expect.objectContaining({ code: 'case.closed' }))
  })

  it.each([
    ['OBJECTION', 'UPHELD', true],
    ['OBJECTION', 'DISMISSED', true],
    ['OBJECTION', 'GRANTED', false],
    ['COMPLAINT', 'UPHELD', true],
    ['COMPLAINT', 'REFUSED', false],
    ['REPAIR', 'GRANTED', true],
    ['REPAIR', 'REFUSED', true],
    ['REPAIR', 'UPHELD', false],
  ] as const)('of kind %s decided as %s: %s', (kind, outcome, fits) => {
    const work = () => given(open, decide(kind, outcome))
    if (fits) expect(work()).toMatchObject({ state: 'decided' })
    else expect(work).toThrow(expect.objectContaining({ faults: [expect.objectContaining({ pointer: '/outcome' })] }))
  })
})

describe('the deadline of a case', () => {
  const term = { effectiveFrom: '2018-05-03', workingDays: 6, steps: '转交 1 + 核查 5', source: '上海 Art. 36' }

  it('says how it was counted, day by day', () => {
    const deadline = caseDeadline('2026-04-29', term)
    expect(deadline).toMatchObject({ dueOn: '2026-05-11', provisional: false })
    expect(deadline.counting).toContain('6 working days after 2026-04-29')
    expect(deadline.counting).toContain('2026-05-01 劳动节')
    expect(deadline.counting).toContain('worked in exchange: 2026-05-09')
    expect(deadline.counting).toContain(deadline.calendarVersion)
    expect(deadline.counting).toContain('上海 Art. 36')
  })

  it('is provisional beyond the published calendar, and says so', () => {
    const deadline = caseDeadline('2026-12-30', term)
    expect(deadline.provisional).toBe(true)
    expect(deadline.counting).toContain('not published')
  })
})
