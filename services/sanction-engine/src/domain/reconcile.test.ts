import { expect, test } from 'vitest'
import { districtPack, document, packOf } from '../testing/pack.ts'
import { courtCase, courtCaseWithTerm, listing, penalty, taxPenalty } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'

const pack = districtPack()
const wages = listing('w1', 'BLACK', 'WAGE_ARREARS', '2024-03-01')

test('twenty court cases of one company are one entry with twenty grounds and one dispatch per measure and department', () => {
  const scene = new Scene(pack)
  for (let index = 0; index < 20; index++)
    scene.attach(courtCase(String(index), `2024-0${(index % 5) + 1}-1${index % 10}`))
  expect(scene.entries.size).toBe(1)
  expect([...scene.entries.values()][0]?.content.grounds).toHaveLength(20)
  const targets = [...scene.dispatches.values()].map(
    ({ content }) => `${content.measure.code} ${content.department.code}`,
  )
  expect(new Set(targets).size).toBe(targets.length)
  expect(targets).toHaveLength(4)
})

test('a further ground that changes nothing for a department does not bother it', () => {
  const scene = new Scene(pack)
  scene.attach(courtCase('1', '2024-01-10'))
  const changes = scene.attach(courtCase('2', '2024-02-10'))
  expect(changes.entries.map(({ event }) => event)).toEqual(['amended'])
  expect(changes.dispatches).toEqual([])
})

test('a ground that neither overlaps nor touches opens an entry of its own', () => {
  const scene = new Scene(pack)
  scene.attach(courtCaseWithTerm('1', '2019-01-10'), courtCaseWithTerm('2', '2024-01-10'))
  expect(scene.entries.size).toBe(2)
})

test('grounds that follow each other without a gap are one entry', () => {
  const scene = new Scene(pack)
  scene.attach(courtCaseWithTerm('1', '2020-01-10'), courtCaseWithTerm('2', '2022-01-10'))
  expect(scene.entries.size).toBe(1)
})

test('a ground that ties two entries together makes them one, and nothing is lifted before it holds elsewhere', () => {
  const scene = new Scene(pack)
  scene.attach(courtCaseWithTerm('1', '2020-01-10'))
  scene.attach(courtCaseWithTerm('3', '2023-06-10'))
  const changes = scene.attach(courtCaseWithTerm('2', '2021-12-01'))
  expect(changes.entries.map(({ event }) => event).sort()).toEqual(['amended', 'closed'])
  const events = changes.dispatches.map(({ event }) => event)
  expect(events.lastIndexOf('dispatched')).toBeLessThan(events.indexOf('lifted'))
  expect(scene.outcome().entries).toHaveLength(1)
})

test('a proposal dispatches nothing, and a determination puts its entry in force', () => {
  const scene = new Scene(pack)
  scene.attach(taxPenalty('p', '2024-03-01'))
  expect(scene.on('2024-04-01')).toEqual({ entries: ['SERIOUS_TAX_VIOLATION proposed'], measures: [] })
  const changes = scene.attach(listing('t', 'BLACK', 'SERIOUS_TAX_VIOLATION', '2024-05-01'))
  expect(changes.entries.map(({ event, content }) => [event, content.state])).toEqual([['amended', 'in-force']])
  expect(scene.on('2024-04-01').entries).toEqual(['SERIOUS_TAX_VIOLATION proposed'])
  expect(scene.on('2024-05-01').entries).toEqual(['SERIOUS_TAX_VIOLATION in-force'])
  expect(scene.on('2024-05-01').measures).not.toEqual([])
})

test('a proposal never ties determined entries together', () => {
  const scene = new Scene(pack)
  const first = listing('t1', 'BLACK', 'SERIOUS_TAX_VIOLATION', '2024-02-01', { payload: { validTo: '2024-03-31' } })
  const second = listing('t2', 'BLACK', 'SERIOUS_TAX_VIOLATION', '2024-08-01', { payload: { validTo: '2024-09-30' } })
  scene.attach(first, second)
  const before = scene.on('2024-08-15')
  const changes = scene.attach(taxPenalty('p', '2024-03-01'))
  expect(changes.dispatches).toEqual([])
  expect(scene.entries.size).toBe(2)
  expect(scene.on('2024-08-15')).toEqual(before)
})

test('a withdrawn record lifts its dispatches and closes its entry', () => {
  const scene = new Scene(pack)
  scene.attach(wages)
  const changes = scene.withdraw(wages)
  expect(changes.entries.map(({ event }) => event)).toEqual(['closed'])
  expect(new Set(changes.dispatches.map(({ event }) => event))).toEqual(new Set(['lifted']))
  expect(scene.on('2024-04-01')).toEqual({ entries: [], measures: [] })
})

test('a withdrawn penalty stops counting', () => {
  const scene = new Scene(pack)
  const second = penalty('b', '2024-02-10')
  scene.attach(penalty('a', '2024-01-10'), second, penalty('c', '2024-03-10'))
  expect(scene.on('2024-04-01').entries).toEqual(['KEY_SUPERVISION proposed'])
  scene.withdraw(second)
  expect(scene.on('2024-04-01').entries).toEqual([])
})

test('a record that comes back reopens its entry under the same name', () => {
  const scene = new Scene(pack)
  scene.attach(wages)
  scene.withdraw(wages)
  const changes = scene.attach(wages)
  expect(changes.entries.map(({ event, revision }) => [event, revision])).toEqual([['opened', 3]])
  expect(scene.entries.size).toBe(1)
})

test('a correction of the term amends the entry and its dispatches', () => {
  const scene = new Scene(pack)
  scene.attach(wages)
  const changes = scene.attach({ ...wages, version: 2, payload: { ...wages.payload, validTo: '2025-02-28' } })
  expect(changes.entries.map(({ event }) => event)).toEqual(['amended'])
  expect(
    changes.dispatches.every(({ event, content }) => event === 'amended' && content.valid[0]?.to === '2025-03-01'),
  ).toBe(true)
})

test('a deletion that ends a measure today or earlier lifts it at once, and time alone never does', () => {
  const scene = new Scene(pack, { today: '2024-06-01' })
  const debtor = courtCase('1', '2024-03-01')
  scene.attach(debtor)
  const changes = scene.attach(courtCase('1', '2024-03-01', { version: 2, payload: { deletedOn: '2024-06-01' } }))
  expect(new Set(changes.dispatches.map(({ event }) => event))).toEqual(new Set(['lifted']))
  expect(scene.on('2024-05-31').measures).not.toEqual([])
  expect(scene.on('2024-06-01')).toEqual({ entries: [], measures: [] })
  expect(scene.rejudge()).toEqual({ entries: [], dispatches: [] })
  const later = scene.attach(debtor)
  expect(new Set(later.dispatches.map(({ event }) => event))).toEqual(new Set(['dispatched']))
})

test('a granted repair ends what existed then, and a later record opens anew', () => {
  const scene = new Scene(pack, { today: '2024-09-01' })
  scene.attach(wages)
  const [entry] = scene.entries.values()
  const [ground] = entry?.content.grounds ?? []
  scene.endings = [{ groundId: ground?.groundId ?? '', entryId: entry?.entryId ?? '', endsOn: '2024-09-01' }]
  const changes = scene.rejudge()
  expect(changes.entries.map(({ event }) => event)).toEqual(['closed'])
  expect(new Set(changes.dispatches.map(({ event }) => event))).toEqual(new Set(['lifted']))
  expect(scene.on('2024-08-31').entries).toEqual(['WAGE_ARREARS in-force'])
  expect(scene.on('2024-09-01')).toEqual({ entries: [], measures: [] })
  const later = scene.attach(listing('w2', 'BLACK', 'WAGE_ARREARS', '2024-08-15'))
  expect(later.entries.map(({ event }) => event)).toEqual(['opened'])
  expect(scene.on('2024-09-01').entries).toEqual(['WAGE_ARREARS in-force'])
})

test('what a case ends on a later day goes on until then: the new end is told now, and nothing is lifted or closed', () => {
  const scene = new Scene(pack, { today: '2024-06-01' })
  scene.attach(wages)
  const [entry] = scene.entries.values()
  scene.endings = [{ groundId: entry?.groundIds[0] ?? '', entryId: entry?.entryId ?? '', endsOn: '2024-09-01' }]
  const { entries, dispatches } = scene.rejudge()
  expect(entries.map(({ event, state }) => [event, state])).toEqual([['amended', 'in-force']])
  expect(dispatches.length).toBeGreaterThan(0)
  for (const { event, state, content } of dispatches)
    expect([event, state, content.valid]).toEqual(['amended', 'dispatched', [{ from: '2024-03-01', to: '2024-09-01' }]])
  expect(scene.on('2024-08-31').measures).not.toEqual([])
  expect(scene.on('2024-09-01')).toEqual({ entries: [], measures: [] })
  scene.today = '2024-09-02'
  expect(scene.rejudge()).toEqual({ entries: [], dispatches: [] })
})

test('an end that is brought forward to today lifts at once and closes, also when a later one was told before', () => {
  const scene = new Scene(pack, { today: '2024-06-01' })
  scene.attach(wages)
  const [entry] = scene.entries.values()
  const about = { groundId: entry?.groundIds[0] ?? '', entryId: entry?.entryId ?? '' }
  scene.endings = [{ ...about, endsOn: '2024-09-01' }]
  scene.rejudge()
  scene.endings = [...scene.endings, { ...about, endsOn: '2024-06-01' }]
  const { entries, dispatches } = scene.rejudge()
  expect(entries.map(({ event, state }) => [event, state])).toEqual([['closed', 'closed']])
  expect(new Set(dispatches.map(({ event }) => event))).toEqual(new Set(['lifted']))
})

test('what a case ends before it begins is lifted at once', () => {
  const scene = new Scene(pack, { today: '2024-02-01' })
  scene.attach(wages)
  const [entry] = scene.entries.values()
  scene.endings = [{ groundId: entry?.groundIds[0] ?? '', entryId: entry?.entryId ?? '', endsOn: '2024-02-10' }]
  const { entries, dispatches } = scene.rejudge()
  expect(entries.map(({ event }) => event)).toEqual(['closed'])
  expect(new Set(dispatches.map(({ event }) => event))).toEqual(new Set(['lifted']))
})

test('of two decisions about one ground the earlier end counts', () => {
  const scene = new Scene(pack)
  scene.attach(wages)
  const [entry] = scene.entries.values()
  const about = { groundId: entry?.groundIds[0] ?? '', entryId: entry?.entryId ?? '' }
  for (const days of [
    ['2024-09-01', '2024-07-01'],
    ['2024-07-01', '2024-09-01'],
  ]) {
    scene.endings = days.map((endsOn) => ({ ...about, endsOn }))
    scene.rejudge()
    expect(scene.on('2024-07-01').entries).toEqual([])
    expect(scene.on('2024-06-30').entries).toEqual(['WAGE_ARREARS in-force'])
  }
})

test('a new version of a repaired record does not bring it back', () => {
  const scene = new Scene(pack)
  scene.attach(wages)
  const [entry] = scene.entries.values()
  scene.endings = [
    { groundId: entry?.content.grounds[0]?.groundId ?? '', entryId: entry?.entryId ?? '', endsOn: '2024-09-01' },
  ]
  scene.rejudge()
  scene.attach({ ...wages, version: 2, payload: { ...wages.payload, reason: '更正' } })
  expect(scene.on('2024-09-01')).toEqual({ entries: [], measures: [] })
})

test('an objection suspends only where the rule says so, and its dismissal resumes', () => {
  const suspending = { ...document('GM-S-0003'), objection: { suspends: true } }
  for (const [rules, isSuspended] of [
    [pack, false],
    [packOf(suspending), true],
  ] as const) {
    const scene = new Scene(rules)
    scene.attach(wages)
    const groundIds = new Set(
      [...scene.entries.values()].flatMap(({ content }) => content.grounds.map((one) => one.groundId)),
    )
    scene.suspensions = [{ groundIds, period: { from: '2024-04-10' } }]
    const opened = scene.rejudge()
    expect(opened.entries.map(({ event }) => event)).toEqual(isSuspended ? ['suspended'] : [])
    expect(scene.on('2024-04-10').entries).toEqual([`WAGE_ARREARS ${isSuspended ? 'suspended' : 'in-force'}`])
    expect(scene.on('2024-04-10').measures.length > 0).toBe(!isSuspended)
    scene.suspensions = [{ groundIds, period: { from: '2024-04-10', to: '2024-04-20' } }]
    const dismissed = scene.rejudge()
    expect(dismissed.entries.map(({ event }) => event)).toEqual(isSuspended ? ['resumed'] : [])
    expect(scene.on('2024-04-20').entries).toEqual(['WAGE_ARREARS in-force'])
  }
})

test('a red listing ends on the day its subject is blacklisted, and comes back when that was a mistake', () => {
  const scene = new Scene(pack)
  scene.attach(listing('r', 'RED', 'TAX_GRADE_A', '2024-01-01'))
  scene.attach(wages)
  expect(scene.on('2024-02-29').entries).toEqual(['TAX_GRADE_A in-force'])
  expect(scene.on('2024-03-01').entries).toEqual(['WAGE_ARREARS in-force'])
  scene.withdraw(wages)
  expect(scene.on('2024-03-01').entries).toEqual(['TAX_GRADE_A in-force'])
})

test('a basis that is repealed carries no measure from that day on, and what is below rank never does alone', () => {
  const rule = document('GM-S-0003')
  const [measure] = rule.measures
  if (measure === undefined) throw new Error('no measure')
  measure.legalBasis = [
    { document: '某条例', level: 'ADMIN_REG', evidence: 'V', inForceFrom: '2024-04-01', repealedOn: '2024-07-01' },
    { document: '某办法', level: 'RULE', evidence: 'V' },
  ]
  const scene = new Scene(packOf({ ...rule, measures: [measure] }))
  scene.attach(wages)
  const held = (day: string) => scene.on(day).measures.length
  expect(['2024-03-31', '2024-04-01', '2024-06-30', '2024-07-01'].map(held)).toEqual([0, 1, 1, 0])
  expect(scene.on('2024-07-01').entries).toEqual(['WAGE_ARREARS in-force'])
})

test('measures for natural persons reach natural persons only', () => {
  const ofKind = (kind: 'LEGAL_PERSON' | 'NATURAL_PERSON') => {
    const scene = new Scene(pack, { subject: { kind } })
    scene.attach(courtCase('1', '2024-08-01'))
    return scene.on('2024-09-01').measures.some((one) => one.includes('0105-OFFICER'))
  }
  expect([ofKind('LEGAL_PERSON'), ofKind('NATURAL_PERSON')]).toEqual([false, true])
})

test('a measure that was over before it became known is recorded, and nobody is told', () => {
  const scene = new Scene(pack, { today: '2024-06-01' })
  const changes = scene.attach(courtCaseWithTerm('1', '2018-03-02'))
  expect(changes.dispatches.map(({ state, event }) => [state, event])).toEqual(Array(3).fill(['lapsed', undefined]))
  expect(scene.on('2019-01-01').measures).not.toEqual([])
})

test('a list entry without a rule of its own holds without measures', () => {
  const scene = new Scene(pack)
  scene.attach(listing('k', 'WATCH', 'KEY_POLLUTER_WATER', '2024-03-01'))
  expect(scene.on('2024-04-01')).toEqual({ entries: ['KEY_POLLUTER_WATER in-force'], measures: [] })
})
