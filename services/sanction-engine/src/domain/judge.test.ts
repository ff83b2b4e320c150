import { expect, test } from 'vitest'
import { districtPack } from '../testing/pack.ts'
import { commitment, courtCase, courtCaseWithTerm, listing, penalty, taxPenalty } from '../testing/records.ts'
import { judge } from './judge.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const, region: '440608' }

test('the rule version in force on the record’s day judges it', () => {
  const { grounds } = judge(company, [courtCaseWithTerm('1', '2016-11-14'), courtCaseWithTerm('2', '2018-03-02')], pack)
  expect(grounds.map(({ ruleVersion, period }) => [ruleVersion, period])).toEqual([
    [1, { from: '2016-11-14' }],
    [2, { from: '2018-03-02', to: '2020-03-02' }],
  ])
})

test('every condition says which values it saw', () => {
  const [ground] = judge(company, [taxPenalty('1', '2024-03-01')], pack).grounds
  expect(ground?.conditions.find(({ id }) => id === 'over-threshold')).toEqual({
    id: 'over-threshold',
    title: '罚款达到提示标准',
    expression: 'wan(payload.fine) >= param.fineWan',
    verdict: 'true',
    values: { 'payload.fine': '180.5', 'param.fineWan': 100 },
  })
})

test('a missing value is unknown, not false, and a person is told which one', () => {
  const { grounds, considered } = judge(
    company,
    [taxPenalty('1', '2024-03-01', { payload: { fine: undefined } })],
    pack,
  )
  const proposal = considered.find(({ ruleId }) => ruleId === 'GM-S-0005')
  expect(grounds).toEqual([])
  expect(proposal?.outcome).toBe('unknown')
  expect(proposal?.conditions.find(({ verdict }) => verdict === 'unknown')?.values).toEqual({
    'payload.fine': null,
    'param.fineWan': 100,
  })
})

test('a value of another type than the condition expects is unknown', () => {
  const odd = [{ fine: 'viel' }, { fine: { a: 1 } }, { fine: '' }, { fine: null }, { offenceType: 7 }]
  for (const payload of odd) {
    const { considered } = judge(company, [taxPenalty('1', '2024-03-01', { payload })], pack)
    expect(considered.find(({ ruleId }) => ruleId === 'GM-S-0005')?.outcome).toBe('unknown')
  }
})

test('a record whose day cannot be told is left to a person', () => {
  for (const publishDate of [undefined, null, '2024-02-30', 20240301]) {
    const record = courtCase('1', '2024-03-01', { payload: { publishDate } })
    const { decidedOn: _, ...undated } = record
    const { grounds, considered } = judge(company, [undated], pack)
    expect(grounds).toEqual([])
    expect(considered.map(({ outcome }) => outcome)).toEqual(['unknown'])
  }
})

test('an end that is no date never becomes an open one', () => {
  const record = listing('1', 'BLACK', 'WAGE_ARREARS', '2024-03-01', { payload: { validTo: '2024-02-31' } })
  const { grounds, considered } = judge(company, [record], pack)
  expect(grounds).toEqual([])
  expect(considered.map(({ outcome }) => outcome)).toEqual(['unknown'])
})

test('payloads with nothing in them are judged without failing', () => {
  const kinds = [
    'LIST_ENTRY',
    'JUDICIAL',
    'ADMIN_PENALTY',
    'COMMITMENT',
    'CONTRACT_PERFORMANCE',
    'REGISTRATION',
  ] as const
  for (const kind of kinds) {
    const { grounds } = judge(company, [{ ...penalty('1', '2024-03-01'), kind, payload: {} }], pack)
    expect(grounds).toEqual([])
  }
})

test('penalties are counted within the window, in whatever order they are given', () => {
  const three = [penalty('a', '2024-01-10'), penalty('b', '2024-05-10'), penalty('c', '2024-09-10')]
  const forward = judge(company, three, pack)
  expect(judge(company, three.toReversed(), pack)).toEqual(forward)
  expect(forward.grounds.map(({ records }) => records.map(({ recordId }) => recordId))).toEqual([['a', 'b', 'c']])
})

test('penalties of one day count for each other', () => {
  const sameDay = ['a', 'b', 'c'].map((recordId) => penalty(recordId, '2024-05-10'))
  expect(judge(company, sameDay, pack).grounds).toHaveLength(3)
})

test('the trace of a count that is too low says how many there were', () => {
  const { considered } = judge(company, [penalty('a', '2024-01-10'), penalty('b', '2024-05-10')], pack)
  const counted = considered.filter(({ ruleId }) => ruleId === 'GM-S-0006').at(-1)
  expect(counted?.outcome).toBe('not-met')
  expect(counted?.conditions.at(-1)?.values).toMatchObject({ count: 2, atLeast: 3, withinMonths: 12 })
})

test('a doubtful record that would tip the count leaves it to a person', () => {
  const doubtful = penalty('b', '2024-05-10', { payload: { penaltyClass: undefined } })
  const { grounds, considered } = judge(
    company,
    [penalty('a', '2024-01-10'), doubtful, penalty('c', '2024-09-10')],
    pack,
  )
  expect(grounds).toEqual([])
  expect(considered.filter(({ ruleId }) => ruleId === 'GM-S-0006').map(({ outcome }) => outcome)).toEqual([
    'not-met',
    'unknown',
    'unknown',
  ])
})

test('a commitment that was only late is considered and not counted', () => {
  const { considered } = judge(company, [commitment('1', '2024-03-01', { payload: { breachFact: '逾期两日' } })], pack)
  expect(considered.map(({ outcome, conditions }) => [outcome, conditions.at(-1)?.verdict])).toEqual([
    ['not-met', 'false'],
  ])
})

test('a determination of a list no rule names is a ground all the same', () => {
  const { grounds } = judge(company, [listing('1', 'WATCH', 'KEY_POLLUTER_WATER', '2024-03-01')], pack)
  expect(grounds.map(({ list, standing }) => [list, standing])).toEqual([
    [{ type: 'WATCH', code: 'KEY_POLLUTER_WATER', name: '某名单' }, 'determined'],
  ])
})

test('a list with a rule of its own is left to that rule', () => {
  const { grounds } = judge(company, [listing('1', 'BLACK', 'WAGE_ARREARS', '2024-03-01')], pack)
  expect(grounds.map(({ ruleId }) => ruleId)).toEqual(['GM-S-0003'])
})

test('without a trace the grounds are the same', () => {
  const records = [
    courtCase('1', '2024-03-01'),
    penalty('a', '2024-01-10'),
    penalty('b', '2024-05-10'),
    penalty('c', '2024-05-10'),
  ]
  const bare = judge(company, records, pack, false)
  expect(bare.considered).toEqual([])
  const withoutConditions = judge(company, records, pack).grounds.map((ground) => ({ ...ground, conditions: [] }))
  expect(bare.grounds.map((ground) => ({ ...ground, conditions: [] }))).toEqual(withoutConditions)
})

test('what concerns a natural person is never public', () => {
  const [ground] = judge({ kind: 'NATURAL_PERSON' }, [courtCase('1', '2024-03-01')], pack).grounds
  expect(ground?.openLevel).toBe('AUTHORISED')
})

test('a ground is never more public than its record', () => {
  const [ground] = judge(company, [courtCase('1', '2024-03-01', { openLevel: 'GOV_SHARED' })], pack).grounds
  expect(ground?.openLevel).toBe('GOV_SHARED')
})

test('an id number in a reason or a value is masked', () => {
  const id = '11010518800101001X'
  const record = listing('1', 'BLACK', 'WAGE_ARREARS', '2024-03-01', {
    payload: { reason: `负责人${id}拒不支付`, determinationNo: id },
  })
  const [ground] = judge(company, [record], pack).grounds
  expect(JSON.stringify(ground?.conditions)).not.toContain(id)
  expect(ground?.reason).not.toContain(id)
})
