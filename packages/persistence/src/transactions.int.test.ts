import { createTestDatabase, startDatabaseProxy, type TestDatabase } from '@mingxin/testing'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase, type Database, orm, type Transaction, together } from './index.ts'

const accounts = pgTable('accounts', { name: text().primaryKey(), amount: integer().notNull() })

let test: TestDatabase
let database: Database

beforeAll(async () => {
  test = await createTestDatabase()
  database = test.open('public')
  await database.query('CREATE TABLE accounts (name text PRIMARY KEY, amount int NOT NULL CHECK (amount >= 0))')
})
beforeEach(async () => {
  await database.query('TRUNCATE accounts')
})
afterAll(() => test.drop())

const names = async (): Promise<unknown[]> =>
  (await database.query('SELECT name FROM accounts ORDER BY name')).rows.map(({ name }) => name)
const insert = (tx: Pick<Transaction, 'query'>, name: string, amount = 1) =>
  tx.query('INSERT INTO accounts VALUES ($1, $2)', [name, amount])

describe('a transaction', () => {
  it('is durable when it resolves, and gives back what its work gave', async () => {
    expect(await database.transaction(async (tx) => (await insert(tx, 'a')).count)).toBe(1)
    expect(await names()).toEqual(['a'])
  })

  it('leaves nothing when its work rejects, and passes the reason on', async () => {
    const reason = new Error('no')
    const failing = database.transaction(async (tx) => {
      await insert(tx, 'a')
      throw reason
    })
    await expect(failing).rejects.toBe(reason)
    expect(await names()).toEqual([])
  })

  it('rejects when its work swallowed a failed statement: PostgreSQL then commits nothing', async () => {
    const swallowing = database.transaction(async (tx) => {
      await insert(tx, 'a')
      await insert(tx, 'b', -1).catch(() => {})
    })
    await expect(swallowing).rejects.toThrow('nothing was committed')
    expect(await names()).toEqual([])
  })

  it('undoes a nested part alone when that fails', async () => {
    await database.transaction(async (tx) => {
      await insert(tx, 'kept')
      const failing = tx.nested(async () => {
        await insert(tx, 'undone')
        await tx.nested(() => insert(tx, 'undone too'))
        await insert(tx, 'wrong', -1)
      })
      await expect(failing).rejects.toThrow('accounts_amount_check')
      await tx.nested(() => insert(tx, 'also kept'))
    })
    expect(await names()).toEqual(['also kept', 'kept'])
  })

  it('is tried again when it deadlocks with another, so that both come through', async () => {
    await insert(database, 'a')
    await insert(database, 'b')
    let arrived = 0
    let meet: () => void
    const met = new Promise<void>((resolve) => {
      meet = resolve
    })
    const add = (tx: Transaction, name: string) =>
      tx.query('UPDATE accounts SET amount = amount + 1 WHERE name = $1', [name])
    const crossing = (first: string, second: string) =>
      database.transaction(async (tx) => {
        await add(tx, first)
        if (++arrived === 2) meet()
        await met
        await add(tx, second)
      })
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')])
    const { rows } = await database.query('SELECT amount FROM accounts')
    expect(rows).toEqual([{ amount: 3 }, { amount: 3 }])
    expect(arrived).toBeGreaterThan(2)
  })

  it('that takes too long is ended by the server, as something that may be tried again', async () => {
    const hasty = test.open('public', { transactionTimeoutMs: 100 })
    const slow = hasty.transaction((tx) => tx.query('SELECT pg_sleep(10)'))
    await expect(slow).rejects.toMatchObject({ code: 'database.unavailable', retryable: true })
  })
})

describe('statements sent together', () => {
  const count = { name: 'accounts-count', text: 'SELECT count(*) AS accounts FROM accounts' }

  it('run in the order they stand in, each seeing what those before it did', async () => {
    const [, first, , second] = await database.transaction((tx) =>
      together(insert(tx, 'a'), tx.query(count), insert(tx, 'b'), tx.query(count)),
    )
    expect([first.rows, second.rows]).toEqual([[{ accounts: 1 }], [{ accounts: 2 }]])
  })

  it('fail as the first of them failed, leave nothing, and leave the connection fit for what comes next', async () => {
    const single = test.open('public', { connectionsMax: 1 })
    const failing = single.transaction((tx) =>
      together(insert(tx, 'a'), insert(tx, 'wrong', -1), insert(tx, 'b'), tx.query(count)),
    )
    await expect(failing).rejects.toMatchObject({ code: '23514' })
    expect(await names()).toEqual([])
    expect((await single.transaction((tx) => tx.query(count))).rows).toEqual([{ accounts: 0 }])
  })
})

describe('when the database goes away', () => {
  it('a running transaction fails as unavailable, and the next one works once it is back', async () => {
    const proxy = await startDatabaseProxy(test.url)
    const through = createDatabase({ url: proxy.url, schema: 'public', applicationName: 'test-proxy' })
    const cut = through.transaction(async (tx) => {
      await insert(tx, 'lost')
      await proxy.cut()
      await insert(tx, 'never sent')
    })
    await expect(cut).rejects.toMatchObject({ code: 'database.unavailable', retryAfterSeconds: 5 })
    for (const asking of [through.query('SELECT 1'), orm(through).select().from(accounts)])
      await expect(asking).rejects.toMatchObject({ code: 'database.unavailable' })
    await proxy.mend()
    await through.transaction((tx) => insert(tx, 'after'))
    expect(await names()).toEqual(['after'])
    await through.close()
    await proxy.cut()
  })

  it('a connection that dies between two statements ends neither the process nor the pool', async () => {
    const single = test.open('public', { connectionsMax: 1 })
    const dying = single.transaction(async (tx) => {
      const { rows } = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await database.query('SELECT pg_terminate_backend($1, 5000)', [rows[0]?.pid])
      await tx.query('SELECT 1')
    })
    await expect(dying).rejects.toMatchObject({ code: 'database.unavailable' })
    expect((await single.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  })

  it('an error that repeating cannot mend stays what it is', async () => {
    await insert(database, 'a')
    await expect(insert(database, 'a')).rejects.toMatchObject({ code: '23505' })
    const twice = orm(database).insert(accounts).values({ name: 'a', amount: 1 })
    await expect(twice).rejects.toMatchObject({ code: '23505', message: expect.not.stringContaining('params') })
  })
})
