import { readFileSync } from 'node:fs'
import path from 'node:path'
import { errorCatalogue } from '@mingxin/contracts'
import type { Json } from '@mingxin/partner-kit'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { company, judgment, openTown, organisation, penalty, registration, type Town } from './town.ts'

// Whatever comes in: a problem with a stable code and the place of the fault, good rows kept, never a 5xx.

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: Json
}

async function send(service: string, route: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Answer> {
  const response = await fetch(`${town.installation.addresses[service]}${route}`, init)
  const text = await response.text()
  const contentType = response.headers.get('content-type') ?? ''
  return { status: response.status, contentType, body: contentType.includes('json') ? JSON.parse(text) : text }
}

async function post(client: string, body: string | object, contentType = 'application/json'): Promise<Answer> {
  return send('ingest', '/v1/submissions', {
    method: 'POST',
    headers: { authorization: `Bearer ${await town.api.token(client)}`, 'content-type': contentType },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const expectProblem = ({ status, contentType, body }: Answer, expected: { status: number; code: string }): void => {
  expect(contentType).toContain('application/problem+json')
  expect({ status, code: body.code }).toEqual(expected)
  expect(body).toMatchObject({ type: `urn:mingxin:error:${expected.code}`, status: expected.status })
  expect(body.title.length).toBeGreaterThan(3)
}

const one = company(101)
const base = (number: number, changes: object = {}) => penalty(one, number, '2026-05-06', changes)
const ofSubject = (number: number, subject: object) => base(number, { subject: { ...organisation(one), ...subject } })

/** Each bad record, and where and why it is refused. */
const BAD: readonly (readonly [string, () => object, string, string])[] = [
  ['a field of the wrong type', () => base(1, { version: '二' }), '/version', 'field.type'],
  ['a required field left out', () => ({ ...base(2), subject: undefined }), '/subject', 'field.required'],
  ['a field outside the contract', () => base(3, { score: 720 }), '/score', 'field.unknown'],
  ['a day that does not exist', () => base(4, { decidedOn: '2026-02-30' }), '/decidedOn', 'field.date'],
  ['an unknown kind', () => base(5, { recordKind: 'RUMOUR' }), '/recordKind', 'record.kind-unknown'],
  [
    'a kind outside the catalogue',
    () => base(6, { recordKind: 'HONOUR' }),
    '/recordKind',
    'record.kind-outside-catalogue',
  ],
  ['a kind this organisation may not send', () => judgment(one), '/recordKind', 'record.kind-foreign'],
  [
    'prohibited personal data',
    () => base(8, { subject: { kind: 'NATURAL_PERSON', name: '张三', religion: '无' } }),
    '/subject/religion',
    'record.personal-data-prohibited',
  ],
  [
    'a code with a wrong check character',
    () => ofSubject(9, { uscc: `${one.uscc.slice(0, 17)}${one.uscc.endsWith('0') ? '1' : '0'}` }),
    '/subject/uscc',
    'identifier.uscc-invalid',
  ],
  [
    'an id number in a company’s code field',
    () => ofSubject(10, { uscc: '440608188001010036' }),
    '/subject/uscc',
    'identifier.person-id-in-organisation-field',
  ],
  [
    'another organisation’s record',
    () => base(11, { sourceOrgCode: '11440608PDY0010715' }),
    '/sourceOrgCode',
    'record.source-foreign',
  ],
  ['a day after the day of receipt', () => base(12, { decidedOn: '2999-01-01' }), '/decidedOn', 'record.date-future'],
  ['no object at all', () => [1, 2], '', 'record.columns-unnamed'],
]

describe('one bad record', () => {
  for (const [what, record, pointer, code] of BAD) {
    it(`${what} is refused at ${pointer || 'the row'} with ${code}`, async () => {
      const answer = await post('zhzf', [record()])
      expectProblem(answer, { status: answer.status, code })
      expect([400, 403, 422]).toContain(answer.status)
      expect(answer.body.faults).toContainEqual(expect.objectContaining({ code }))
      const places = answer.body.faults.map((fault: { pointer: string }) => fault.pointer.replace(/^\/0/, ''))
      expect(places).toContain(pointer)
      for (const fault of answer.body.faults)
        expect(fault).toMatchObject({ expected: expect.any(String), actual: expect.any(String) })
    })
  }

  it('a stale version is refused, and the newer one stays', async () => {
    await post('zhzf', [base(20, { version: 3 })])
    const answer = await post('zhzf', [base(20, { version: 2, op: 'UPDATE', publishedOn: '2026-05-07' })])
    expectProblem(answer, { status: 409, code: 'record.version-stale' })
    const kept = await town.api.ask('zhzf', 'ingest', `/v1/records/${base(20).recordId}`)
    expect(kept.versions.map(({ version }: { version: number }) => version)).toEqual([3])
  })
})

describe('a batch of bad rows with good ones between', () => {
  it('keeps the good, and lists each of the others with all its reasons', async () => {
    const bad = BAD.map(([, record]) => record())
    const good = [base(30), base(31), base(32)]
    const [first, second, third] = good
    const answer = await post('zhzf', [first, ...bad, second, third])
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ accepted: 3, quarantined: bad.length, received: bad.length + 3 })
    const outcomes = answer.body.results.map(({ outcome }: { outcome: string }) => outcome)
    expect(outcomes).toEqual(['accepted', ...bad.map(() => 'quarantined'), 'accepted', 'accepted'])
    const { items } = await town.api.ask('zhzf', 'ingest', '/v1/quarantine?limit=500')
    const codes = new Set(items.flatMap(({ faults }: Json) => faults.map(({ code }: { code: string }) => code)))
    for (const [, , , code] of BAD) expect(codes).toContain(code)
    expect(JSON.stringify(items)).not.toContain('440608188001010036')
  })

  it('also where some rows are no JSON: each tells where it breaks off', async () => {
    const lines = [JSON.stringify(base(33)), '{"recordId": tru}', JSON.stringify(base(34))]
    const answer = await post('zhzf', lines.join('\n'), 'application/x-ndjson')
    expect(answer.body).toMatchObject({ accepted: 2, quarantined: 1 })
    expect(answer.body.results[1].faults[0]).toMatchObject({ code: 'record.json-malformed' })
    expect(answer.body.results[1].faults[0].expected).toContain('at character 14')
  })
})

describe('a request that cannot be read', () => {
  const refusals: readonly (readonly [string, () => Promise<Answer>, number, string])[] = [
    ['malformed JSON', () => post('zhzf', '[{"a":1}'), 400, 'request.malformed-json'],
    ['an empty body', () => post('zhzf', '[]'), 400, 'request.empty'],
    ['a wrong content type', () => post('zhzf', '<a/>', 'application/xml'), 415, 'request.content-type-unsupported'],
    [
      'more records than allowed',
      () => post('zhzf', `[${Array.from({ length: 10_001 }, () => '{}').join()}]`),
      413,
      'request.too-many-records',
    ],
    ['a body above the limit', oversized, 413, 'request.body-too-large'],
  ]
  for (const [what, ask, status, code] of refusals) {
    it(`${what} answers ${status} ${code} and leaves nothing behind`, async () => {
      const before = await town.api.ask('zhzf', 'ingest', '/v1/reconciliation')
      expectProblem(await ask(), { status, code })
      expect(await town.api.ask('zhzf', 'ingest', '/v1/reconciliation')).toEqual(before)
    })
  }
})

// Without a length, so that the limit is found while reading.
async function oversized(): Promise<Answer> {
  const chunk = Buffer.from(`${JSON.stringify({ filler: '的'.repeat(20_000) })}\n`)
  let left = Math.ceil((68 * 1024 * 1024) / chunk.length)
  const body = new ReadableStream({
    pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
  })
  const authorization = `Bearer ${await town.api.token('zhzf')}`
  const headers = { authorization, 'content-type': 'application/x-ndjson' }
  return send('ingest', '/v1/submissions', { method: 'POST', headers, body, duplex: 'half' })
}

describe('a token', () => {
  const withToken = (token: string | undefined): Promise<Answer> =>
    send('sanction-engine', `/v1/checks/${one.uscc}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    })

  const ownKey = (): JWK =>
    JSON.parse(readFileSync(path.join(town.home, 'signing-keys.json'), 'utf8')).keys.at(-1) ?? {}

  async function sign(key: JWK, changes: { expiresIn?: number; audience?: string; issuer?: string } = {}) {
    const { expiresIn = 300, audience = 'mingxin', issuer = town.installation.addresses.portal ?? '' } = changes
    const now = Math.floor(Date.now() / 1000)
    const org = { code: '12440608PDY0010637', name: '高明区公共资源交易中心' }
    return new SignJWT({ client_id: 'ggzy', org, level: 'GOV_SHARED', scope: 'checks:read' })
      .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('ggzy')
      .setIssuedAt(now - 600)
      .setExpirationTime(now + expiresIn)
      .sign(await importJWK(key, 'ES256'))
  }

  it('of ours is taken; missing, expired, foreign, for another audience or changed it is refused', async () => {
    const key = ownKey()
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const foreign = { ...(await exportJWK(privateKey)), kid: key.kid ?? '' }
    expect((await withToken(await sign(key))).status).toBe(200)
    expectProblem(await withToken(undefined), { status: 401, code: 'access.token-missing' })
    expectProblem(await withToken(await sign(key, { expiresIn: -120 })), { status: 401, code: 'access.token-expired' })
    for (const token of [
      await sign(foreign),
      await sign(key, { audience: 'elsewhere' }),
      await sign(key, { issuer: 'http://127.0.0.1:1' }),
      `${(await sign(key)).slice(0, -6)}AAAAAA`,
      'none',
    ])
      expectProblem(await withToken(token), { status: 401, code: 'access.token-invalid' })
  })

  it('without the scope is refused by name of the scope', async () => {
    const answer = await town.api.call('public-site', 'ingest', '/v1/records')
    expect([answer.status, answer.body.code]).toEqual([403, 'access.scope-missing'])
    expect(answer.body.detail).toContain('records:read')
  })
})

interface Operation {
  readonly service: string
  readonly method: string
  readonly route: string
  readonly operationId: string
  readonly isOpen: boolean
  readonly queries: readonly { readonly name: string; readonly schema: Json }[]
  readonly takesBody: boolean
}

async function operations(): Promise<Operation[]> {
  const found: Operation[] = []
  for (const service of Object.keys(town.installation.addresses)) {
    const { body } = await send(service, '/openapi.json')
    const resolve = (one: Json): Json =>
      one.$ref === undefined ? one : body.components.parameters[one.$ref.split('/').at(-1)]
    for (const [route, methods] of Object.entries<Json>(body.paths)) {
      for (const [method, operation] of Object.entries<Json>(methods)) {
        if (!operation.operationId) continue
        found.push({
          service,
          method: method.toUpperCase(),
          route,
          operationId: operation.operationId,
          isOpen: !(operation.security?.length > 0),
          queries: (operation.parameters ?? []).map(resolve).filter((one: Json) => one.in === 'query'),
          takesBody: operation.requestBody !== undefined,
        })
      }
    }
  }
  return found
}

const PARAMETERS = ['x', '%00', '%F0%9F%90%BC', "'%3B--", '9'.repeat(150), '..%2F..%2Fetc', '%E0%A4%A']
const BODIES = [
  '{',
  '[]',
  'null',
  '7',
  '"x"',
  '{"unknown":true}',
  `{"reason":"${'x'.repeat(5_000)}"}`,
  '{"a":"\\u0000"}',
]

/** Who may do the most at a service: its scopes let the request through to what is behind the door. */
const INSIDER: { readonly [service: string]: string } = {
  ingest: 'zhzf',
  'code-registry': 'credit-office',
  'sanction-engine': 'credit-office',
  feedback: 'credit-office',
  portal: 'ops',
}

describe('every operation of every contract', () => {
  it('asks for a token where the contract says so', async () => {
    const all = await operations()
    expect(all.length).toBeGreaterThan(40)
    for (const { service, method, route, isOpen, operationId } of all) {
      if (isOpen) continue
      const answer = await send(service, route.replaceAll(/\{[^}]+\}/g, 'x'), { method })
      expect({ operationId, status: answer.status }).toEqual({ operationId, status: 401 })
    }
  })

  it('answers nonsense in paths, queries and bodies with a problem of the catalogue, never with a 5xx', async () => {
    const asked: string[] = []
    for (const operation of await operations()) {
      for (const request of nonsenseFor(operation)) {
        const answer = await ask(operation, request)
        const what = `${operation.operationId} ${request.route} ${request.body ?? ''}`
        asked.push(what)
        expect(answer.status, what).toBeLessThan(500)
        // RFC 6749, 5.2 fixes how the token endpoint says no.
        if (answer.status < 400 || operation.operationId === 'issueToken') continue
        expect(answer.contentType, what).toContain('application/problem+json')
        expect(Object.keys(errorCatalogue), what).toContain(answer.body.code)
      }
    }
    expect(asked.length).toBeGreaterThan(300)
  })

  it('refuses a page cursor made by hand', async () => {
    const paged = (await operations()).filter(({ queries }) =>
      queries.some(({ name, schema }) => name === 'after' && schema.type === 'string'),
    )
    expect(paged.length).toBeGreaterThan(8)
    const { subscription } = await town.api.ask('credit-office', 'feedback', '/v1/subscriptions', {
      method: 'POST',
      body: {},
    })
    for (const operation of paged) {
      const route = operation.route.replaceAll(/\{[^}]+\}/g, one.uscc)
      for (const cursor of ['MTA', '10', 'eyJpZCI6MX0.AAAA']) {
        const own = operation.queries.some(({ name }) => name === 'subscription')
        const query = `after=${cursor}${own ? `&subscription=${subscription.subscriptionId}` : ''}`
        const answer = await ask(operation, { route: `${route}?${query}`, body: undefined })
        expect(answer.body.code, operation.operationId).toBe('request.cursor-invalid')
      }
    }
  })
})

interface Nonsense {
  readonly route: string
  readonly body: string | undefined
}

function nonsenseFor({ route, queries, takesBody }: Operation): Nonsense[] {
  const filled = (value: string): string => route.replaceAll(/\{[^}]+\}/g, value)
  const paths = PARAMETERS.map((value) => ({ route: filled(value), body: takesBody ? '{}' : undefined }))
  const asked = queries.flatMap(({ name }) =>
    PARAMETERS.slice(0, 5).map((value) => ({ route: `${filled('x')}?${name}=${value}`, body: undefined })),
  )
  const bodies = takesBody ? BODIES.map((body) => ({ route: filled(crypto.randomUUID()), body })) : []
  return [...paths, ...asked, ...bodies]
}

async function ask({ service, method, isOpen }: Operation, { route, body }: Nonsense): Promise<Answer> {
  const client = route.startsWith('/ops/') ? 'ops' : (INSIDER[service] ?? '')
  const token = isOpen ? undefined : await town.api.token(client)
  return send(service, route, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  })
}

describe('after all of it', () => {
  it('every service is up in the same process as before, and what is good still goes through', async () => {
    const pids = { ...town.installation.pids }
    await post('scjg', [registration(one)])
    await town.settle()
    expect((await town.check(one.uscc)).subject.name).toBe(one.name)
    expect(town.installation.pids).toEqual(pids)
  })
})
