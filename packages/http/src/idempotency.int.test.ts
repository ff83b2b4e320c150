import { createDatabase } from '@mingxin/persistence'
import { createTestDatabase, startDatabaseProxy, type TestDatabase } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { httpMigrations, write } from './index.ts'
import { authorised, createStage, putThing, type Stage } from './testing/stage.ts'

let test: TestDatabase
let stage: Stage
let failures: number

beforeAll(async () => {
  test = await createTestDatabase()
  await test.migrate('public', [httpMigrations])
  await test.open('public').query('CREATE TABLE things (name text)')
})
afterAll(() => test.drop())
beforeEach(async () => {
  failures = 0
  await test.open('public').query('TRUNCATE things, idempotency_keys')
  stage = createStage()
  write(stage.app, putThing, test.open('public'), async ({ body }, tx) => {
    await tx.query('INSERT INTO things VALUES ($1)', [body.name])
    if (failures-- > 0) throw new Error('after the insert')
    const { rows } = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM things')
    return { status: 201, body: { name: body.name, count: rows[0]?.count ?? 0 } }
  })
})
afterEach(() => stage.app.close())

const send = (name: string, key?: string) =>
  stage.app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { ...authorised, ...(key !== undefined && { 'idempotency-key': key }) },
    payload: { name },
  })
const kept = async (): Promise<number> => (await test.open('public').query('SELECT FROM things')).count

describe('a write with an Idempotency-Key', () => {
  it('is done once, and answers the same again to the same request', async () => {
    const first = await send('a', 'key-1')
    await send('b')
    const second = await send('a', 'key-1')
    expect([second.statusCode, second.json()]).toEqual([201, first.json()])
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([undefined, 'true'])
    expect(await kept()).toBe(2)
  })

  it('is done once when the same request comes many times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => send('a', 'key-1')))
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1)
    expect(await kept()).toBe(1)
  })

  it('is refused for another request with the same key, which changes nothing', async () => {
    await send('a', 'key-1')
    expect((await send('b', 'key-1')).json()).toMatchObject({ status: 422, code: 'request.idempotency-key-reused' })
    expect(await kept()).toBe(1)
  })

  it('that failed leaves neither its effect nor its key: it may be sent again', async () => {
    failures = 1
    expect((await send('a', 'key-1')).statusCode).toBe(500)
    expect(await kept()).toBe(0)
    expect((await send('a', 'key-1')).statusCode).toBe(201)
  })

  it.each(['', 'with space', 'ü', 'x'.repeat(129)])('is refused when the key is not well formed: %j', async (key) => {
    expect((await send('a', key)).json()).toMatchObject({ status: 400, code: 'request.idempotency-key-invalid' })
    expect(await kept()).toBe(0)
  })
})

describe('a write while the database is away', () => {
  it('is answered with 503 and when to come back, and is not half done', async () => {
    const proxy = await startDatabaseProxy(test.url)
    const away = createStage()
    const through = createDatabase({ url: proxy.url, schema: 'public', applicationName: 'test-proxy' })
    write(away.app, putThing, through, async ({ body }, tx) => {
      await tx.query('INSERT INTO things VALUES ($1)', [body.name])
      await proxy.cut()
      return { status: 201, body: { name: body.name, count: 1 } }
    })
    const request = { method: 'POST', url: '/v1/things', headers: authorised, payload: { name: 'a' } } as const
    for (let times = 0; times < 2; times++) {
      const response = await away.app.inject(request)
      expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5'])
    }
    expect(await kept()).toBe(0)
    await Promise.all([away.app.close(), through.close()])
  })
})
