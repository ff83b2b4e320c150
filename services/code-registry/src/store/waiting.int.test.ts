import type { Queryable } from '@mingxin/persistence'
import { textArray, uuidArray } from '@mingxin/persistence'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HELD_KINDS } from '../domain/waiting.ts'
import { type Json, openRegistry, type RegistryStage } from '../testing/registry-stage.ts'
import { HELD, LOCKED, PROVISIONAL } from './waiting.ts'

const ROWS = 20_000
let stage: RegistryStage
beforeAll(async () => {
  stage = await openRegistry({ members: 0 })
  for (const text of FILL) await stage.registry.query(text, text.includes('$1') ? [ROWS] : [])
})
afterAll(() => stage.close())

const id = (n: string) => `('00000000-0000-8000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const RECORD = `'{"sourceOrgCode":"S","recordId":"R","version":1,"kind":"ADMIN_PENALTY","subject":{"kind":"LEGAL_PERSON","identifiers":[]},"payload":{}}'`

/** Odd records are in question, half of them open, and even ones with an unregistered subject. */
const FILL = [
  `INSERT INTO subjects (subject_id, kind, status, revision) SELECT ${id('n')}, 'LEGAL_PERSON', 'MENTIONED', 1 FROM generate_series(1, $1::int) n`,
  `INSERT INTO records (source_org_code, record_id, kind, version, state, question_id, received, resolved, rejected)
   SELECT 'S', 'Q' || n, 'ADMIN_PENALTY', 1, 'questioned', ${id('n')}, 1, 0, 0 FROM generate_series(1, $1::int) n`,
  `INSERT INTO records (source_org_code, record_id, kind, version, state, subject_id, method, received, resolved, rejected)
   SELECT 'S', 'P' || n, 'ADMIN_PENALTY', 1, 'attached', ${id('n')}, 'uscc', 1, 1, 0 FROM generate_series(1, $1::int) n`,
  `INSERT INTO questions (question_id, kind, state, why, source_org_code, record_id, version, record_kind, record, received_at, normal_name)
   SELECT ${id('n')}, 'name-unlike', CASE WHEN n % 2 = 0 THEN 'open' ELSE 'withdrawn' END, '', 'S', 'Q' || n, 1, 'ADMIN_PENALTY',
          ${RECORD}, '', '名称' || n FROM generate_series(1, $1::int) n`,
  `INSERT INTO question_candidates (question_id, subject_id, ordinal, because) SELECT ${id('n')}, ${id('n')}, 0, '' FROM generate_series(1, $1::int) n`,
  `INSERT INTO provisional_records (source_org_code, record_id, subject_id, record, received_at)
   SELECT 'S', 'P' || n, ${id('n')}, ${RECORD}, '' FROM generate_series(1, $1::int) n`,
  'ANALYZE',
]

async function planOf(db: Queryable, text: string, values: unknown[]): Promise<string[]> {
  const { rows } = await db.query<Json>(`EXPLAIN ${text}`, values)
  return rows.map((row) => row['QUERY PLAN'])
}

const someNames = (count: number) => textArray(Array.from({ length: count }, (_, n) => `名称${n * 8 + 2}`))
const someIds = (count: number) =>
  uuidArray(
    Array.from({ length: count }, (_, n) => `00000000-0000-8000-8000-${(n * 6 + 2).toString(16).padStart(12, '0')}`),
  )

describe.each([1, 20, 100])('a page that tells %i names', (count) => {
  it.each(['', LOCKED])('finds the questions they may answer by indexes alone%s', async (lock) => {
    const values = [someNames(count), someIds(count), textArray(HELD_KINDS)]
    const plan = await planOf(stage.registry, HELD + lock, values)
    expect(plan.filter((line) => /Seq Scan/.test(line))).toEqual([])
    const { rows } = await stage.registry.query<Json>(HELD, values)
    expect(rows.length).toBeGreaterThan(0)
  })

  it.each(['', LOCKED])('finds the records that are with its subjects for now by indexes alone%s', async (lock) => {
    const plan = await planOf(stage.registry, PROVISIONAL + lock, [someIds(count)])
    expect(plan.filter((line) => /Seq Scan/.test(line))).toEqual([])
    expect((await stage.registry.query<Json>(PROVISIONAL, [someIds(count)])).rows).toHaveLength(count)
  })
})
