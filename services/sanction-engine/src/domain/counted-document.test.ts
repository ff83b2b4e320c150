import { expect, test } from 'vitest'
import { districtPack, document, packOf } from '../testing/pack.ts'
import { penalty } from '../testing/records.ts'
import { Scene } from '../testing/scene.ts'
import { countedDocumentsOf } from './counted-document.ts'
import type { Considered, Ground } from './ground.ts'
import { judge } from './judge.ts'
import { COPIES_NAMED_MAX, type CreditRecord, type Payload } from './record.ts'

const pack = districtPack()
const company = { kind: 'LEGAL_PERSON' as const }
const BUREAU = '11440608PDY001039R'
const PLATFORM = '11440600PDY0010122'
const DAYS = ['2024-01-10', '2024-05-10', '2024-09-10']

const own = (recordId: string, on: string, payload: Payload = {}): CreditRecord => {
  const record = penalty(recordId, on, { payload })
  return { ...record, document: { ...record.document, authorityCode: BUREAU } }
}

/** The same document as the sharing platform sends it. */
const copyOf = (
  record: CreditRecord,
  payload: Payload = {},
  document: CreditRecord['document'] = {},
): CreditRecord => ({
  ...record,
  sourceOrgCode: PLATFORM,
  recordId: `copy-${record.recordId}`,
  payload: { ...record.payload, ...payload },
  document: { number: '9号', authorityName: '佛山市高明区综合行政执法局', ...record.document, ...document },
})

const penalties = DAYS.map((on, index) => own(`p${index}`, on))
const [first, second, third] = penalties
if (first === undefined || second === undefined || third === undefined) throw new Error('there are three')

function counted(...records: readonly CreditRecord[]): { grounds: Ground[]; considered: Considered[] } {
  const { grounds, considered } = judge(company, records, pack)
  const isOfRule = ({ ruleId }: { ruleId: string }): boolean => ruleId === 'GM-S-0006'
  return { grounds: grounds.filter(isOfRule), considered: considered.filter(isOfRule) }
}

const countIn = ({ conditions }: Ground | Considered) => conditions.find(({ id }) => id === 'count')?.values

test('one penalty that three senders report counts once, and the trace shows its copies', () => {
  const copies = ['x', 'y'].map((id) => ({ ...copyOf(first), recordId: id }))
  const { grounds, considered } = counted(first, ...copies)
  expect(grounds).toEqual([])
  expect(considered.map(({ outcome, record }) => [outcome, record.recordId])).toEqual([['not-met', 'p0']])
  expect(considered[0]?.record.copies).toEqual(['x', 'y'].map((recordId) => ({ sourceOrgCode: PLATFORM, recordId })))
  expect(considered[0] && countIn(considered[0])).toMatchObject({ count: 1, records: 3, atLeast: 3 })
})

test('one penalty under abbreviated names of its authority counts once, and the trace shows the copies', () => {
  const document = { number: '佛明综罚(2020)9', authorityName: '佛山市高明区市场监督管理局' }
  const whole = { ...first, document: { ...document, authorityCode: BUREAU } }
  const names = ['高明区市监局', '市监局', '高明区城市管理局']
  const copies = names.map((authorityName, index) => ({
    ...copyOf(first),
    recordId: `c${index}`,
    document: { ...document, authorityName },
  }))
  const { considered } = counted(whole, ...copies)
  expect(considered.map(({ record }) => [record.recordId, record.copies?.map(({ recordId }) => recordId)])).toEqual([
    ['p0', ['c0', 'c1', 'c2']],
  ])
  expect(considered[0] && countIn(considered[0])).toMatchObject({ count: 1, records: 4 })
})

test('a ground names each document once, with its copies', () => {
  const [ground, ...others] = counted(...penalties, copyOf(first), copyOf(third)).grounds
  expect(others).toEqual([])
  expect(ground?.records.map(({ recordId, copies }) => [recordId, copies?.map((copy) => copy.recordId)])).toEqual([
    ['p0', ['copy-p0']],
    ['p1', undefined],
    ['p2', ['copy-p2']],
  ])
  expect(ground && countIn(ground)).toMatchObject({ count: 3, records: 5 })
})

test('of very many copies a ground names the first, and counts them all', () => {
  const copies = Array.from({ length: 50 }, (_, index) => ({ ...copyOf(third), recordId: `c${index}` }))
  const [ground] = counted(...penalties, ...copies).grounds
  expect(ground?.records.at(-1)?.copies).toHaveLength(COPIES_NAMED_MAX)
  expect(ground && countIn(ground)).toMatchObject({ count: 3, records: 53 })
})

test.each([
  ['the more complete record', { ...copyOf(first), document: {} }, { ...copyOf(first), recordId: 'zz' }],
  ['the record with a decision date', { ...copyOf(first), decidedOn: undefined }, own('p0', '2024-01-10')],
  ['the authority’s own record', copyOf(first), own('zz', '2024-01-10', { docNo: first.payload.docNo })],
])('%s stands for a document', (_what, { decidedOn, ...other }, preferred) => {
  const copy = { ...other, recordId: '!', ...(decidedOn && { decidedOn }), publishedOn: '2024-01-15' }
  const { considered } = counted(copy, preferred)
  expect(considered.map(({ record }) => [record.recordId, record.copies?.length])).toEqual([[preferred.recordId, 1]])
})

test.each([
  ['the simple procedure', { procedure: '简易程序' }, 'not-met'],
  ['a slight case', { severity: '轻微' }, 'exempt'],
  ['only a warning', { penaltyClass: ['警告'] }, 'not-met'],
])('what one copy states for the subject decides: %s', (_what, payload, outcome) => {
  const { grounds, considered } = counted(...penalties, copyOf(second, payload))
  expect(grounds).toEqual([])
  const decided = considered.find(({ record }) => record.recordId === 'copy-p1')
  expect(decided?.outcome).toBe(outcome)
  expect(decided?.record.copies).toEqual([{ sourceOrgCode: BUREAU, recordId: 'p1' }])
})

test('what a copy leaves out decides nothing beside one that has it', () => {
  const bare = { procedure: undefined, severity: undefined, penaltyClass: undefined }
  expect(counted(...penalties.map((one) => copyOf(one, bare)), ...penalties).grounds).toHaveLength(1)
  const rule = document('GM-S-0006')
  rule.trigger.conditions.push({ id: 'has-number', title: '有案号', expression: 'has(payload.caseNo)' })
  rule.tests = rule.tests.filter((one) => one.expect === 'not-met')
  const withNumber = penalties.map((one) => ({ ...one, payload: { ...one.payload, caseNo: '1' } }))
  const records = [...withNumber, ...penalties.map((one) => copyOf(one))]
  expect(judge(company, records, packOf(rule)).grounds).toHaveLength(1)
})

test('who sent a copy is no statement about its document', () => {
  const rule = document('GM-S-0006')
  rule.trigger.conditions.push({ id: 'own', title: '本单位报送', expression: `record.sourceOrgCode == "${BUREAU}"` })
  rule.tests = rule.tests.filter((one) => one.expect === 'not-met')
  const records = [...penalties, ...penalties.map((one) => copyOf(one))]
  expect(judge(company, records, packOf(rule)).grounds).toHaveLength(1)
})

test('a document of which every copy leaves the rule in doubt is doubtful', () => {
  const doubt = { penaltyClass: undefined }
  const doubtful = [own('p1', '2024-05-10', doubt), copyOf(second, doubt)]
  const { considered } = counted(first, ...doubtful, third)
  expect(considered.map(({ outcome }) => outcome)).toEqual(['not-met', 'unknown', 'unknown'])
  expect(considered.map(countIn).at(-1)).toMatchObject({ count: 2, doubtful: 1, records: 2 })
})

test('a ground is as strict as the strictest copy of what it counts', () => {
  const rule = document('GM-S-0006')
  rule.list.openLevel = 'PUBLIC'
  const strict = { ...copyOf(second), openLevel: 'AUTHORISED' as const }
  expect(judge(company, [...penalties, strict], packOf(rule)).grounds.map(({ openLevel }) => openLevel)).toEqual([
    'AUTHORISED',
  ])
  const { considered } = judge(company, [second, strict], packOf(rule))
  expect(considered.map(({ openLevel }) => openLevel)).toEqual(['AUTHORISED'])
})

test('an assessment by itself is a document by itself', () => {
  expect(countedDocumentsOf([])).toEqual([])
})

test('an entry goes on under its name when another record comes to stand for a document, or its own is withdrawn', () => {
  const scene = new Scene(pack)
  const copies = penalties.map((one) => copyOf(one))
  scene.attach(...copies)
  const [entryId] = scene.entries.keys()
  scene.attach(...penalties)
  expect([...scene.entries.values()].map(({ state }) => state)).toEqual(['proposed'])
  scene.withdraw(...penalties)
  scene.withdraw(...copies.slice(0, 1))
  expect([...scene.entries.keys()]).toEqual([entryId])
  expect(scene.on('2024-09-10').entries).toEqual([])
})

test('a repair holds for the documents of an entry whoever reports them again later', () => {
  const scene = new Scene(pack)
  const copies = penalties.map((one) => copyOf(one))
  scene.attach(...copies)
  const [entry] = scene.entries.values()
  if (entry === undefined) throw new Error('there is no entry')
  scene.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-10-01' }))
  scene.rejudge()
  scene.attach(...penalties)
  expect(scene.on('2024-09-30').entries).toEqual(['KEY_SUPERVISION proposed'])
  expect(scene.on('2024-10-01').entries).toEqual([])
})

test('a repair holds for every record of a document that its entry named, whichever is withdrawn', () => {
  const scene = new Scene(pack)
  const copies = penalties.map((one) => copyOf(one))
  scene.attach(...copies, ...penalties)
  const [entry] = scene.entries.values()
  if (entry === undefined) throw new Error('there is no entry')
  scene.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-10-01' }))
  scene.rejudge()
  scene.withdraw(...penalties)
  expect(scene.on('2024-09-30').entries).toEqual(['KEY_SUPERVISION proposed'])
  expect(scene.on('2024-10-01').entries).toEqual([])
})

test('a value that only a copy of one of several documents has makes none of them count', () => {
  const doubt = { penaltyClass: undefined }
  const [a, b] = [own('a', '2024-09-10', doubt), own('b', '2024-09-10', doubt)]
  const unsure = { ...copyOf(third), document: {} }
  const { considered } = counted(first, second, a, b, unsure)
  expect(considered.map(({ outcome }) => outcome)).toEqual(['not-met', 'not-met', 'unknown', 'unknown'])
})

test('a copy of one of several documents that speaks for the subject takes one of them out', () => {
  const rest = [own('a', '2024-09-10'), own('b', '2024-09-10')]
  const unsure = (id: string) => ({ ...copyOf(third, { procedure: '简易程序' }), recordId: id, document: {} })
  expect(counted(first, second, ...rest).grounds).toHaveLength(2)
  expect(counted(first, second, ...rest, unsure('x')).grounds).toHaveLength(1)
  expect(counted(first, second, ...rest, unsure('x'), unsure('y')).grounds).toHaveLength(1)
})

test('a repair of documents with many copies ends no penalty that came later', () => {
  const scene = new Scene(pack)
  const copies = penalties.flatMap((one) =>
    [0, 1, 2, 3].map((index) => ({ ...copyOf(one), recordId: `${one.recordId}-${index}` })),
  )
  const rule = document('GM-S-0006')
  rule.parameters = { ...rule.parameters, penalties: [{ from: '2021-12-01', value: 1, reference: '测试' }] }
  rule.tests = rule.tests.filter((one) => one.expect === 'exempt')
  const single = new Scene(packOf(rule))
  for (const one of [scene, single]) one.attach(...penalties, ...copies)
  const [entry] = single.entries.values()
  if (entry === undefined) throw new Error('there is no entry')
  single.endings = entry.groundIds.map((groundId) => ({ groundId, entryId: entry.entryId, endsOn: '2024-10-01' }))
  single.rejudge()
  expect(single.on('2024-10-01').entries).toEqual([])
  single.attach(own('late', '2024-05-11'))
  expect(single.on('2024-10-01').entries).toEqual(['KEY_SUPERVISION proposed'])
})
