import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from './index.ts'

let test: TestDatabase
let directory: string

beforeEach(async () => {
  test = await createTestDatabase()
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-migrations-'))
})
afterEach(async () => {
  await test.drop()
  rmSync(directory, { recursive: true, force: true })
})

const file = (name: string, statement: string): void =>
  writeFileSync(path.join(directory, name), `-- Up Migration\n${statement};\n`)
const run = async (schema = 'one', name = 'own'): Promise<string[]> => {
  const applied: string[] = []
  await migrate({ url: test.url, schema, sets: [{ directory, name }], onApplied: (each) => applied.push(each) })
  return applied
}
const tables = async (): Promise<unknown[]> =>
  (
    await test
      .open('public')
      .query(
        "SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_name ~ '^t[0-9]'",
      )
  ).rows.map(({ name }) => name)

describe('migrations', () => {
  it('are applied in the order of their names, each once', async () => {
    file('0001_first.sql', 'CREATE TABLE t1 (id int)')
    file('0002_second.sql', 'ALTER TABLE t1 RENAME TO t2')
    expect(await run()).toEqual(['one/0001_first', 'one/0002_second'])
    file('0003_third.sql', 'CREATE TABLE t3 (id int)')
    expect(await run()).toEqual(['one/0003_third'])
    expect(await run()).toEqual([])
  })

  it('stay within their schema, and two sets share one without seeing each other', async () => {
    file('0001_first.sql', 'CREATE TABLE IF NOT EXISTS t1 (id int)')
    await run('one', 'shared')
    await run('one', 'own')
    await run('two')
    expect((await tables()).toSorted()).toEqual(['one.t1', 'two.t1'])
  })

  it('of a set that fails leave the schema as it was', async () => {
    file('0001_first.sql', 'CREATE TABLE t1 (id int)')
    file('0002_wrong.sql', 'CREATE TABLE t2 (id no_such_type)')
    await expect(run()).rejects.toThrow('no_such_type')
    expect(await tables()).toEqual([])
  })

  it('are applied once when several processes start at the same time', async () => {
    file('0001_first.sql', 'CREATE TABLE t1 (id int); SELECT pg_sleep(0.2)')
    const applied = await Promise.all([run(), run(), run()])
    expect(applied.flat()).toEqual(['one/0001_first'])
  })
})
