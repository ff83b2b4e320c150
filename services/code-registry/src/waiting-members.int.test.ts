import type { NewCreditEvent } from '@mingxin/contracts'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MemoryRegistry } from './testing/memory-registry.ts'
import { accepted, company, record, registration } from './testing/records.ts'
import { type Json, openRegistry, type RegistryStage } from './testing/registry-stage.ts'

const BODIES = 60
let stage: RegistryStage
beforeAll(async () => {
  stage = await openRegistry({ members: 2, pageSizeMax: 7 })
})
afterAll(() => stage.close())

/** Of each body: a registration, and records by its code and by name, under its own name and under its neighbour's. */
const eventsOf = (n: number): NewCreditEvent[] => {
  const { name = '' } = company((n + 1) % BODIES)
  return [
    accepted(record(`A${n}`, company(n))),
    accepted(record(`B${n}`, company(n, { name }))),
    accepted(record(`C${n}`, company(n, { identifiers: [], region: '440608' }))),
    accepted(registration(`R${n}`, company(n, { region: '440608' }))),
    accepted(record(`D${n}`, company(n, { name }))),
  ]
}

const outcomesIn = (given: MemoryRegistry): string[] =>
  [...given.records.values()].map(({ recordId, standing }) =>
    standing.state === 'attached'
      ? `${recordId} ${given.subjects.get(standing.subjectId)?.uscc}`
      : `${recordId} ${given.question(recordId).kind}`,
  )

const outcomesAt = async ({ registry }: RegistryStage): Promise<string[]> => {
  const { rows } = await registry.query<{ outcome: string }>(
    `SELECT r.record_id || ' ' || coalesce(s.uscc, q.kind) AS outcome
       FROM records r LEFT JOIN subjects s USING (subject_id) LEFT JOIN questions q USING (question_id)`,
  )
  return rows.map(({ outcome }) => outcome)
}

const deadlocks = async ({ registry }: RegistryStage): Promise<number> => {
  const { rows } = await registry.query<{ n: number }>(
    'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()',
  )
  return rows[0]?.n ?? 0
}

it('members that work at once decide again what waits, end as one would alone, and never deadlock', async () => {
  const isShared = async () =>
    (await stage.registry.query<Json>('SELECT count(DISTINCT owner)::int AS n FROM log_positions')).rows[0].n === 2
  await eventually(isShared, { what: 'both members own partitions' })
  const before = await deadlocks(stage)
  const all = Array.from({ length: BODIES }, (_, n) => eventsOf(n)).flat()
  // Each kind of record comes for all bodies before the next one does, forwards and backwards in turn.
  const inLayers = [0, 1, 2, 3, 4].flatMap((layer) => {
    const one = all.filter((_, index) => index % 5 === layer)
    return layer % 2 === 0 ? one : one.toReversed()
  })
  for (let from = 0; from < inLayers.length; from += 30) await stage.push(...inLayers.slice(from, from + 30))
  await stage.settled()
  expect((await outcomesAt(stage)).sort()).toEqual(outcomesIn(new MemoryRegistry().push(inLayers)).sort())
  expect((await stage.registry.query('SELECT FROM provisional_records')).rows).toHaveLength(0)
  expect((await deadlocks(stage)) - before).toBe(0)
})
