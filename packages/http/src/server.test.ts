import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { AppError } from '@mingxin/errors'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { read, stream } from './index.ts'
import { authorised, createStage, getThing, putThing, type Stage, sendThings } from './testing/stage.ts'

let stage: Stage
let failure: unknown

beforeEach(() => {
  failure = undefined
  stage = createStage(1_000)
  read(stage.app, getThing, async ({ params, query }) => {
    if (failure) throw failure
    const inside = { inside: 'not in the contract' }
    return { name: params.name, amount: query.limit, ...inside }
  })
  read(stage.app, putThing, async ({ body }) => ({ ...body, count: 1 }))
  stream(stage.app, { ...sendThings, path: '/v1/both' }, ['application/json', 'text/csv'], async () => {
    throw new AppError('internal')
  })
  stream(stage.app, sendThings, ['application/x-ndjson'], async ({ body }) => ({
    status: 202,
    body: { bytes: (await text(body.content)).length, type: body.contentType },
  }))
})
afterEach(() => stage.app.close())

const get = (url: string, headers: object = authorised) =>
  stage.app.inject({ method: 'GET', url, headers: { ...headers } })
const post = (url: string, payload: string | Buffer, contentType?: string) =>
  stage.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...authorised, ...(contentType && { 'content-type': contentType }) },
  })

describe('a request that fits the contract', () => {
  it('is answered, its query read as numbers and completed with defaults', async () => {
    expect((await get('/v1/things/abc')).json()).toEqual({ name: 'abc', amount: 100 })
    expect((await get('/v1/things/abc?limit=7')).json()).toEqual({ name: 'abc', amount: 7 })
  })

  it('carries on the caller’s trace, and gets an id of its own', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c'
    const { headers } = await get('/v1/things/abc', { ...authorised, traceparent: `00-${trace}-b7ad6b7169203331-01` })
    expect(headers.traceparent).toMatch(new RegExp(`^00-${trace}-`))
    expect(headers['x-request-id']).not.toBe((await get('/v1/things/abc')).headers['x-request-id'])
  })

  it('is answered with what the contract lists, and nothing besides', async () => {
    expect((await get('/v1/things/abc')).body).not.toContain('not in the contract')
  })
})

describe('a request that does not fit', () => {
  it.each([
    ['an unknown query parameter', '/v1/things/abc?limt=7', '/query/limt'],
    ['a query parameter of another type', '/v1/things/abc?limit=x', '/query/limit'],
    ['a query parameter out of range', '/v1/things/abc?limit=0', '/query/limit'],
    ['a path of another form', '/v1/things/ABC', '/path/name'],
  ])('is a problem with the place of the fault: %s', async (_case, url, pointer) => {
    const response = await get(url)
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.json()).toMatchObject({
      status: 400,
      code: 'request.invalid',
      type: 'urn:mingxin:error:request.invalid',
      requestId: response.headers['x-request-id'],
      faults: [{ pointer }],
    })
  })

  it('names all faults of a body at once, with what was expected and what came', async () => {
    const { statusCode, body } = await post('/v1/things', '{"name":"","amount":-1,"more":1}', 'application/json')
    expect(statusCode).toBe(400)
    const { faults } = JSON.parse(body)
    expect(faults.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]).toSorted()).toEqual([
      ['/amount', 'field.range'],
      ['/more', 'field.unknown'],
      ['/name', 'field.length'],
    ])
  })

  it('does not coerce a body: a number sent as text is a fault', async () => {
    const { body } = await post('/v1/things', '{"name":"a","amount":"1"}', 'application/json')
    expect(JSON.parse(body).faults).toMatchObject([{ pointer: '/amount', code: 'field.type', actual: '1' }])
  })

  it.each([
    ['request.malformed-json', 400, '{"name":', 'application/json'],
    ['request.malformed-json', 400, '', 'application/json'],
    ['request.content-type-unsupported', 415, '<a/>', 'application/xml'],
    ['request.content-type-unsupported', 415, '{"name":"a"}', 'text/plain'],
    ['request.body-too-large', 413, JSON.stringify({ name: 'x'.repeat(2_000) }), 'application/json'],
  ])('has a stable code: %s', async (code, status, payload, contentType) => {
    const response = await post('/v1/things', payload, contentType)
    expect([response.statusCode, response.json().code]).toEqual([status, code])
  })

  it('of a content type names those the operation takes, and what came', async () => {
    expect((await post('/v1/things', '<a/>', 'application/xml')).json()).toMatchObject({
      detail: 'The Content-Type must be application/json, not application/xml.',
      detailZh: '应为application/json，实际为application/xml',
    })
    expect((await post('/v1/both', '<a/>', 'application/xml')).json()).toMatchObject({
      detailZh: '应为application/json或者text/csv，实际为application/xml',
    })
  })

  it('says nothing of the inside in Chinese either', async () => {
    failure = new AppError('internal', { detail: 'secret', detailZh: '内部' })
    expect((await get('/v1/things/abc')).json()).not.toHaveProperty('detailZh')
  })

  it.each([
    ['NUL in a body', '{"name":"a\\u0000b"}', '/name'],
    ['half a surrogate pair in a body', '{"name":"a\\ud800"}', '/name'],
  ])('is refused for what no table can hold: %s', async (_case, body, pointer) => {
    const response = await post('/v1/things', body, 'application/json')
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'request.invalid', faults: [{ pointer, code: 'field.format' }] })
  })

  it.each(['0000-01-01', '2026-02-29', '2026-13-01', '2026-1-1'])(
    'is refused for a day that is none: %s',
    async (on) => {
      const { statusCode, body } = await get(`/v1/things/abc?on=${on}`)
      expect([statusCode, JSON.parse(body).faults?.[0]?.pointer]).toEqual([400, '/query/on'])
    },
  )

  it.each(['2016-12-31T23:59:60Z', '2026-02-30T00:00:00+99:00', '2026-02-01'])(
    'is refused for an instant that is none: %s',
    async (since) => {
      const { statusCode, body } = await get(`/v1/things/abc?since=${encodeURIComponent(since)}`)
      expect([statusCode, JSON.parse(body).faults?.[0]?.pointer]).toEqual([400, '/query/since'])
    },
  )

  it('does not repeat a body that is not JSON', async () => {
    const { body } = await post('/v1/things', '{"name":440684188001010015x}', 'application/json')
    expect(body).not.toContain('440684188001010015')
  })

  it.each(['/nowhere', '/v1/things/%', `/v1/things/${'a'.repeat(300)}`])(
    'for an address that is none: %s',
    async (url) => {
      const response = await get(url)
      expect([400, 404]).toContain(response.statusCode)
      expect(response.json()).toMatchObject({ code: expect.stringMatching(/^(resource|request)\./) })
    },
  )

  it('that is not even HTTP is answered with a problem, and the connection is closed', async () => {
    await stage.app.listen({ host: '127.0.0.1', port: 0 })
    const socket = connect(Number(new URL(stage.app.listeningOrigin).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write('GARBAGE\r\n\r\n')
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, code: 'request.invalid' })
  })
})

describe('a JSON body is read strictly by every server made here', () => {
  const thing = (body: string | Buffer, contentType = 'application/json') => post('/v1/things', body, contentType)

  it.each([
    ['at the top', '{"name":"a","name":"b"}', '/name'],
    ['deep inside, its name in escapes', '{"name":{"a":[1,{"x":1,"\\u0078":2}]}}', '/name/a/1/x'],
    ['with a person’s number for its name', '{"44060818800101001X":1,"44060818800101001X":2}', '/440608********001X'],
  ])('a member that stands twice is a fault with its place: %s', async (_case, body, pointer) => {
    const response = await thing(body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'request.invalid', faults: [{ pointer, code: 'field.repeated' }] })
  })

  it.each(['9007199254740993', '1.0000000000000001', '1e400'])(
    'a number that would be rounded is no integer, and is shown as it came: %s',
    async (amount) => {
      const { faults } = (await thing(`{"name":"a","amount":${amount}}`)).json()
      expect(faults).toMatchObject([{ pointer: '/amount', code: 'field.type', actual: amount }])
    },
  )

  it('a byte-order mark is skipped', async () => {
    expect((await thing('\ufeff{"name":"a"}')).json()).toEqual({ name: 'a', count: 1 })
  })

  const GBK = Buffer.from([...Buffer.from('{"name":"'), 0xb8, 0xdf, 0xc3, 0xf7, ...Buffer.from('"}')])
  const UTF_16 = (body: string) => Buffer.from(body, 'utf16le')
  it.each([
    ['GBK', GBK, 'application/json', /UTF-8.*byte 10.*GBK/, '来的像是GBK或者GB18030，自第10个字节起'],
    ['UTF-16', UTF_16('{"name":"高明"}'), 'application/json', /UTF-8.*UTF-16/, '来的像是UTF-16或者UTF-32'],
    ['UTF-16 with its mark', UTF_16('\ufeff{"a":"高明"}'), 'application/json', /UTF-8.*UTF-16/, '来的像是UTF-16'],
    [
      'Latin-1',
      Buffer.from('{"name":"caf\xe9"}', 'latin1'),
      'application/json',
      /UTF-8.*byte 13/,
      '自第13个字节起不是',
    ],
    ['a charset of the Content-Type', '{"a":"a"}', 'application/json; charset="GBK"', /UTF-8.*GBK/, '字符集是GBK'],
  ])(
    'another encoding is refused, with what is expected and what came, in both languages: %s',
    async (_case, body, type, detail, detailZh) => {
      const response = await thing(body, type)
      expect(response.statusCode).toBe(400)
      expect(response.json()).toMatchObject({
        code: 'request.not-utf8',
        detail: expect.stringMatching(detail),
        detailZh: expect.stringMatching(`^应为UTF-8编码；.*${detailZh}`),
      })
    },
  )

  it('a charset is refused for a body read as a stream too, and UTF-8 may be named', async () => {
    const ndjson = (charset: string) => post('/v1/streams', '{}', `application/x-ndjson;charset=${charset}`)
    expect((await ndjson('gb18030')).json()).toMatchObject({ code: 'request.not-utf8' })
    for (const charset of ['utf-8', 'UTF8', '"utf-8"']) expect((await ndjson(charset)).statusCode).toBe(202)
  })

  it.each([
    ['{"name":}', 'not valid JSON at line 1, column 9', '第1行第9个字符处有误'],
    ['\ufeff{"name":}', 'not valid JSON at line 1, column 9', '第1行第9个字符处有误'],
    ['{\r\n  "name": "高明𠮷",\r\n  "amount": x\r\n}', 'line 3, column 13', '第3行第13个字符处有误'],
    ['{"name":"高明𠮷",}', 'line 1, column 15', '第1行第15个字符处有误'],
    ['{"name":', 'ends too early, at line 1, column 9', '到第1行第9个字符处中断，不完整'],
    ['', 'is empty', '请求体为空'],
    ['['.repeat(500), 'above 64 levels', '嵌套超过64层'],
    ['{"__proto__":{"x":1},"name":"a"}', '__proto__', '含有名为__proto__'],
    ['{"constructor":{"prototype":{}},"name":"a"}', '__proto__', 'constructor.prototype'],
  ])('what cannot be read says where and why in both languages: %s', async (body, detail, detailZh) => {
    const response = await thing(body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({
      code: 'request.malformed-json',
      detail: expect.stringContaining(detail),
      detailZh: expect.stringContaining(detailZh),
    })
  })
})

describe('who may ask', () => {
  it.each([
    ['no token', {}, 401, 'access.token-missing', 'Bearer realm="mingxin"'],
    ['a wrong token', { authorization: 'Bearer bad' }, 401, 'access.token-invalid', 'error="invalid_token"'],
  ])('%s is refused before anything is read', async (_case, headers, status, code, challenge) => {
    const response = await get('/v1/things/ABC', headers)
    expect([response.statusCode, response.json().code]).toEqual([status, code])
    expect(response.headers['www-authenticate']).toContain(challenge)
  })

  it('a token without the scope is refused by its name', async () => {
    read(stage.app, { ...getThing, path: '/v1/secrets/:name', scopes: ['secrets:read'] }, async () => ({ name: 'x' }))
    const response = await get('/v1/secrets/abc')
    expect(response.statusCode).toBe(403)
    expect(response.json()).toMatchObject({
      code: 'access.scope-missing',
      detail: expect.stringContaining('secrets:read'),
    })
    expect(response.headers['www-authenticate']).toContain('error="insufficient_scope"')
  })
})

describe('a failure', () => {
  it('that may pass says when to try again', async () => {
    failure = new AppError('database.unavailable', { retryAfterSeconds: 5 })
    const response = await get('/v1/things/abc')
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5'])
  })

  it('nobody foresaw is an internal error that tells nothing, and the log has its cause under the request’s id', async () => {
    failure = new Error('secret of the inside')
    const response = await get('/v1/things/abc')
    expect(response.statusCode).toBe(500)
    expect(response.body).not.toContain('secret of the inside')
    const logged = stage.log.find((line) => line.includes('secret of the inside'))
    expect(logged).toContain(response.json().requestId)
  })
})

describe('a body read as a stream', () => {
  it('reaches the handler with its content type, however large', async () => {
    const payload = '{}\n'.repeat(10_000)
    const response = await post('/v1/streams', payload, 'application/x-ndjson; charset=utf-8')
    expect([response.statusCode, response.json()]).toEqual([
      202,
      { bytes: payload.length, type: 'application/x-ndjson' },
    ])
  })

  it('of another type is refused before a byte is read, and none at all is told so', async () => {
    expect((await post('/v1/streams', '{}', 'application/json')).json()).toMatchObject({
      code: 'request.content-type-unsupported',
      detail: 'The Content-Type must be application/x-ndjson, not application/json.',
      detailZh: '应为application/x-ndjson，实际为application/json',
    })
    expect((await post('/v1/streams', '')).json()).toMatchObject({ code: 'request.empty' })
  })
})

describe('what every service answers to anyone', () => {
  it('is a contract that names the address it was asked at', async () => {
    const response = await stage.app.inject({ url: '/openapi.json', headers: { host: '10.0.0.7:8502' } })
    expect(response.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'http://10.0.0.7:8502' }] })
  })

  it('is that it lives, its contract and its metrics', async () => {
    await get('/v1/things/abc')
    expect((await get('/health/live', {})).json()).toEqual({ status: 'live' })
    expect((await get('/openapi.json', {})).json()).toMatchObject({ openapi: '3.1.0' })
    const { body } = await get('/metrics', {})
    const counts = body.split('\n').filter((line) => line.startsWith('http_request_duration_seconds_count'))
    expect(counts.find((line) => line.includes('operation="getThing",status="200"'))).toMatch(/ 1$/)
  })

  it('is whether it is ready, line by line, with what is wrong', async () => {
    stage.checks.database = async () => {}
    expect((await get('/health/ready', {})).json()).toEqual({ status: 'ready', checks: { database: 'ok' } })
    stage.checks.log = async () => Promise.reject(new Error('away'))
    const response = await get('/health/ready', {})
    expect([response.statusCode, response.json()]).toEqual([
      503,
      { status: 'not-ready', checks: { database: 'ok', log: 'away' } },
    ])
  })
})
