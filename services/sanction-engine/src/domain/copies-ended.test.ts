import { expect, test } from 'vitest'
import { districtPack } from '../testing/pack.ts'
import { courtCase, listing } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import { judge } from './judge.ts'
import type { CreditRecord } from './record.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const }
const PLATFORM = '11440600PDY0010122'
const ON = '2024-03-01'

const listed = (recordId: string, payload: CreditRecord['payload'] = {}): CreditRecord =>
  listing(recordId, 'BLACK', 'WAGE_ARREARS', ON, { payload: { determinationNo: '高认〔2024〕1号', ...payload } })

const platforms = (record: CreditRecord, changes: Partial<CreditRecord> = {}): CreditRecord => ({
  ...record,
  sourceOrgCode: PLATFORM,
  recordId: `copy-${record.recordId}`,
  ...changes,
})

const periodsOf = (...records: readonly CreditRecord[]) =>
  judge(company, records, pack).grounds.map(({ period }) => period.to ?? 'open')

test('a listing ends when one of its copies says that it ended', () => {
  const open = periodsOf(listed('a'))
  expect(periodsOf(listed('a', { exitOn: '2024-06-01' }), platforms(listed('a')))).toEqual(['2024-06-01', '2024-06-01'])
  expect(periodsOf(listed('a', { exitOn: '2024-06-01' }))).toEqual(['2024-06-01'])
  expect(open).not.toEqual(['2024-06-01'])
})

test('the trace says which copy ended it, and whoever may not see the copy does not see the ground', () => {
  const ended = platforms(listed('a', { exitOn: '2024-06-01' }), { openLevel: 'GOV_SHARED' })
  const ground = judge(company, [listed('a'), ended], pack).grounds.find(({ groundId }) => groundId.endsWith('/a'))
  expect(ground?.conditions.at(-1)).toMatchObject({
    id: 'copy-ended',
    values: { sourceOrgCode: PLATFORM, recordId: 'copy-a', endsOn: '2024-06-01' },
  })
  expect(ground?.openLevel).toBe('GOV_SHARED')
})

test('a listing that a copy revokes from its first day on holds on no day', () => {
  const { grounds, considered } = judge(company, [listed('a'), platforms(listed('a', { exitOn: ON }))], pack)
  expect(grounds).toEqual([])
  expect(considered.map(({ outcome, record }) => [outcome, record.recordId]).sort()).toEqual([
    ['out-of-window', 'a'],
    ['out-of-window', 'copy-a'],
  ])
})

test('a debtor whom the court has deleted is not kept by a copy that does not know it', () => {
  const record = courtCase('1', ON)
  const deleted = courtCase('1', ON, { payload: { deletedOn: '2024-05-01' } })
  const scene = new Scene(pack)
  scene.attach(deleted, platforms(record))
  expect(scene.on('2024-04-30').entries).toEqual(['JUDGMENT_DEBTOR in-force'])
  expect(scene.on('2024-05-01')).toEqual({ entries: [], measures: [] })
})

test.each([
  ['number', listed('b', { determinationNo: '高认〔2024〕2号' })],
  ['day', { ...listed('b'), decidedOn: '2024-03-02' }],
  ['authority', listed('b', { determinedBy: { name: '三水区税务局' } })],
])('the end of one listing is not the end of one with another %s', (_what, other) => {
  const [open] = periodsOf(other)
  expect(periodsOf(listed('a', { exitOn: '2024-06-01' }), other).sort()).toEqual(['2024-06-01', open].sort())
})

test('the end of a listing is not the end of another list that one document determines', () => {
  const other = listing('b', 'BLACK', 'WORK_SAFETY', ON, { payload: { determinationNo: '高认〔2024〕1号' } })
  const [open] = periodsOf(other)
  expect(periodsOf(listed('a', { exitOn: '2024-06-01' }), other)).toContain(open)
})

test('a copy of one of several listings ends none of them', () => {
  const [one, two] = [listed('a'), listed('b', { determinationNo: '高认〔2024〕2号' })]
  const unsure = platforms(listed('c', { exitOn: '2024-06-01' }), { document: {} })
  const [open] = periodsOf(one)
  expect(periodsOf(one, two, unsure).filter((end) => end === open)).toHaveLength(2)
})

test('a repair of a listing holds for a copy that comes later', () => {
  const scene = new Scene(pack)
  scene.attach(listed('a'))
  const [entry] = scene.entries.values()
  if (entry === undefined) throw new Error('there is no entry')
  scene.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-05-01' }))
  scene.rejudge()
  scene.attach(platforms(listed('a')))
  expect(scene.on('2024-05-01')).toEqual({ entries: [], measures: [] })
  scene.attach(listed('b', { determinationNo: '高认〔2024〕2号' }))
  expect(scene.on('2024-05-01').entries).toEqual(['WAGE_ARREARS in-force'])
})

test('an objection against a listing suspends a copy that comes later', () => {
  const scene = new Scene(pack)
  const suspending = pack.documents.find(({ objection, list }) => objection?.suspends && list.code === 'WAGE_ARREARS')
  scene.attach(listed('a'))
  const groundIds = new Set([...scene.entries.values()].flatMap((entry) => entry.groundIds))
  scene.suspensions = [{ groundIds, period: { from: '2024-05-01' } }]
  scene.attach(platforms(listed('a')))
  expect(scene.on('2024-05-01').entries).toEqual([`WAGE_ARREARS ${suspending ? 'suspended' : 'in-force'}`])
})
