import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LocalPostgres, startLocalPostgres } from './local-postgres.ts'
import { isPostgres } from './process.ts'

const isRoot = process.getuid?.() === 0
let directory: string
let home: string
let started: LocalPostgres[]

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin 数据库-'))
  home = path.join(directory, 'home')
  if (isRoot) chmodSync(directory, 0o711)
  started = []
})
afterEach(async () => {
  for (const postgres of started) await postgres.stop()
  for (const place of [directory, ...started.map((one) => one.directory)])
    rmSync(place, { recursive: true, force: true })
})

async function start(): Promise<LocalPostgres> {
  const postgres = await startLocalPostgres({ home, settings: ['fsync=off'] })
  started.push(postgres)
  return postgres
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  it('takes Chinese characters for letters, on a machine with whatever locales', async () => {
    const { url } = await start()
    expect(await ask(url, `SELECT '高' ~ '[[:alpha:]]' AS letter, upper('é') AS upper`)).toEqual([
      { letter: true, upper: 'É' },
    ])
  })

  it('lets nobody in without its password, and listens on this machine alone', async () => {
    const { url, directory } = await start()
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password authentication failed')
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect((statSync(path.join(directory, 'password')).mode & 0o777).toString(8)).toBe('600')
  })

  it('keeps its data over a stop, after which nothing of it runs', async () => {
    const first = await start()
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    expect(first.isRunning()).toBe(false)
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('that already runs is taken over', async () => {
    const first = await start()
    const second = await start()
    expect({ pid: second.pid, port: second.port, adopted: second.adopted }).toEqual({
      pid: first.pid,
      port: first.port,
      adopted: true,
    })
  })

  it('that is ending is not taken over but started anew', async () => {
    const first = await start()
    const ending = first.stop()
    const second = await start()
    await ending
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('comes back after a kill -9, when asked to where it was', async () => {
    const first = await start()
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    process.kill(first.pid, 'SIGKILL')
    const second = await startLocalPostgres({ home, port: first.port })
    started.push(second)
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(first.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })
})

describe.runIf(isRoot)('a home that was closed to others', () => {
  it('lets them pass, and keeps its cluster', async () => {
    mkdirSync(home, { mode: 0o700 })
    expect((await start()).moved).toBe(false)
    expect((statSync(home).mode & 0o777).toString(8)).toBe('711')
  })
})

describe('what a crash leaves behind', () => {
  it('half a cluster is not taken for one', async () => {
    const unfinished = path.join(home, 'postgres', 'data.unfinished')
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(path.join(unfinished, 'PG_VERSION'), '18\n')
    const { url } = await start()
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('a pid file that now names another program does not stop a start', async () => {
    const first = await start()
    await first.stop()
    const data = path.join(first.directory, 'data')
    writeFileSync(
      path.join(data, 'postmaster.pid'),
      `${process.pid}\n${data}\n1\n${first.port}\n\n127.0.0.1\n\nready\n`,
    )
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(isPostgres(process.pid)).toBe(false)
  })
})

describe.runIf(isRoot)('a home below a directory that only root can enter', () => {
  it('gets its cluster elsewhere, finds it again, and forgets it when the home is made anew', async () => {
    chmodSync(directory, 0o700)
    const first = await start()
    expect(first.moved).toBe(true)
    expect(first.directory.startsWith('/var/lib/mingxin/')).toBe(true)
    await first.stop()
    const again = await start()
    expect(again.directory).toBe(first.directory)
    await again.stop()
    rmSync(home, { recursive: true })
    const anew = await start()
    expect(anew.directory).not.toBe(first.directory)
    expect(existsSync(path.join(home, 'postgres', 'data'))).toBe(false)
  })
})
