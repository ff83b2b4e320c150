import type { Json } from '@mingxin/partner-kit'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { company, type Desk, judgment, openDesk, openTown, registration, type Town } from './town.ts'

// What the contract allows and addresses, keys and signatures could mangle, through all rooms of the running system.

const DEPARTMENTS = ['ggzy', 'finance', 'yms', 'scjg', 'zhzf']

let town: Town
let desks: Desk[]
beforeAll(async () => {
  town = await openTown()
  desks = await Promise.all(DEPARTMENTS.map((client) => openDesk(town, client)))
})
afterAll(async () => {
  await Promise.all(desks.map((desk) => desk.close()))
  await town.close()
})

const IDS: readonly (readonly [string, string])[] = [
  ['a slash', '（2026）粤0608执/第1号/1'],
  ['64 Chinese characters', '佛山市高明区人民法院失信被执行人'.repeat(4)],
  ['64 characters outside the basic plane', '𠮷'.repeat(64)],
]

describe.each(IDS)('a judgment whose record id has %s, against a debtor with 𠮷 in its name', (_what, recordId) => {
  const number = 900 + IDS.findIndex(([, id]) => id === recordId)
  const debtor = { ...company(number), name: `佛山市高明区𠮷田${number}号有限公司` }
  const recordKey = expect.objectContaining({ recordId })

  it('is on record under that id, with its receipt', async () => {
    await town.submit('scjg', [registration(debtor)])
    const { body } = await town.submit('court', [judgment(debtor, { recordId })])
    expect(body.results[0]).toMatchObject({ outcome: 'accepted', recordId, receipt: { recordId } })
    const route = `/v1/records/${encodeURIComponent(recordId)}`
    expect(await town.api.ask('court', 'ingest', route)).toMatchObject({ recordId, status: 'active' })
    const { items } = await town.api.ask('court', 'ingest', '/v1/receipts')
    expect(items).toContainEqual(body.results[0].receipt)
  })

  it('restricts the debtor, and the answer names the record', async () => {
    await town.settle()
    const { subject, entries } = await town.check(debtor.uscc)
    expect(subject.name).toBe(debtor.name)
    expect(entries[0]).toMatchObject({ state: 'in-force', grounds: [{ records: [recordKey] }] })
  })

  it('reaches the departments in bodies whose signature holds', async () => {
    const { items } = await town.api.ask('credit-office', 'sanction-engine', `/v1/measures?code=${debtor.uscc}`)
    const arrived = await eventually(() => {
      const about = desks.flatMap(({ received }) => received).filter(({ data }) => causeOf(data) === recordId)
      return about.length >= items.length && about
    })
    expect(arrived.map(({ data }) => nameOf(data))).toEqual(items.map(() => debtor.name))
    expect(desks.map(({ refused }) => refused())).toEqual(DEPARTMENTS.map(() => 0))
  })
})

const causeOf = ({ cause }: Json): string | undefined => cause?.record?.recordId
const nameOf = ({ subject }: Json): string => subject.name
