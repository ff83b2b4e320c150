import { createTestDatabase, type TestDatabase } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const withName = (name: string): string => database.url.replace(/[^/]*$/, name)

describe('a database that is given', () => {
  it('is used as it is, and not stopped', async () => {
    const { url, embedded, stop } = await openDatabase({ home: '/unused', url: database.url })
    expect({ url, embedded }).toEqual({ url: database.url, embedded: undefined })
    await stop()
    await expect(openDatabase({ home: '/unused', url })).resolves.toMatchObject({ url })
  })

  it('is refused when it cannot hold Chinese text', async () => {
    const name = `${database.name}_ascii`
    const postgres = database.open('public')
    await postgres.query(
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
    )
    try {
      await expect(openDatabase({ home: '/unused', url: withName(name) })).rejects.toThrow('the encoding SQL_ASCII')
    } finally {
      await postgres.query(`DROP DATABASE ${name} WITH (FORCE)`)
    }
  })

  it('is refused when it takes Chinese characters for no letters', async () => {
    const name = `${database.name}_c`
    const postgres = database.open('public')
    await postgres.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`)
    try {
      await expect(openDatabase({ home: '/unused', url: withName(name) })).rejects.toThrow('UTF-8 locale')
    } finally {
      await postgres.query(`DROP DATABASE ${name} WITH (FORCE)`)
    }
  })

  it('that does not answer is named as such, without its password', async () => {
    const url = 'postgres://user:pass-word@127.0.0.1:1/none'
    const error = await openDatabase({ home: '/unused', url }).catch((reason: unknown) => String(reason))
    expect(error).toContain('MINGXIN_DATABASE_URL cannot be reached')
    expect(error).not.toContain('pass-word')
  })
})
