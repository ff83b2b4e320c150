import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiptHash } from './domain/receipt.ts'
import { type IngestStage, type Json, openIngest } from './testing/ingest-stage.ts'
import { COMPANY, OTHER_COMPANY, PERSON, penalty } from './testing/records.ts'

let stage: IngestStage
beforeAll(async () => {
  stage = await openIngest({ MINGXIN_INGEST_RECORDS_MAX: '2000', MINGXIN_INGEST_BODY_BYTES_MAX: '2000000' })
})
afterAll(() => stage.close())

const eventsOf = async (recordId: string) => (await stage.events()).filter(({ key }) => key.endsWith(`/${recordId}`))

describe('each record of a submission is judged by itself', () => {
  it('good rows are accepted, bad ones quarantined with every fault, repeated ones answered with the first receipt', async () => {
    const rows = [
      penalty('m1'),
      penalty('m2', { subject: { ...COMPANY, uscc: '91440608PDY0002712' }, decidedOn: '2026/1/1' }),
      penalty('m1'),
    ]
    const { status, body } = await stage.submit('zhzf', rows)
    expect(status).toBe(200)
    expect(body).toMatchObject({ received: 3, accepted: 1, duplicate: 1, quarantined: 1 })
    const [first, second, third] = body.results
    expect(third?.receipt).toEqual(first?.receipt)
    expect(second?.faults?.map(({ pointer }) => pointer)).toEqual(['/decidedOn'])
  })

  it('a row that is not JSON is quarantined, the rows around it are accepted', async () => {
    const body = [JSON.stringify(penalty('n1')), '{"recordKind": tru', JSON.stringify(penalty('n2'))].join('\n')
    const reply = await stage.submit('zhzf', body, { 'content-type': 'application/x-ndjson' })
    expect(reply.body.results.map(({ outcome }) => outcome)).toEqual(['accepted', 'quarantined', 'accepted'])
    expect(reply.body.results[1]?.faults).toMatchObject([{ code: 'record.json-malformed', pointer: '' }])
  })

  it('a submission of which nothing was taken answers a problem that names row, place and code', async () => {
    const single = await stage.submit('zhzf', penalty('s1', { subject: { ...COMPANY, uscc: '44060818800101001X' } }))
    expect(single.status).toBe(403)
    expect(single.headers.get('content-type')).toContain('application/problem+json')
    expect(single.body).toMatchObject({
      code: 'identifier.person-id-in-organisation-field',
      faults: [{ pointer: '/subject/uscc' }],
    })
    const several = await stage.submit('zhzf', [
      penalty('s2', { version: 0 }),
      penalty('s3', { subject: PERSON, openLevel: 'PUBLIC' }),
    ])
    expect(several.status).toBe(422)
    expect(several.body).toMatchObject({ code: 'submission.nothing-accepted' })
    expect(several.body.faults?.map(({ pointer }) => pointer)).toEqual(['/0/version', '/1/openLevel'])
  })
})

describe('versions', () => {
  it('create, update and withdraw append one event each, in order, and a stale or conflicting version none', async () => {
    const send = (changes: Parameters<typeof penalty>[1]) => stage.submit('zhzf', penalty('v1', changes))
    await send({ version: 2 })
    await send({ op: 'UPDATE', version: 5, payload: { fine: 1 } })
    expect((await send({ op: 'UPDATE', version: 4, payload: { fine: 2 } })).body.code).toBe('record.version-stale')
    expect((await send({ op: 'UPDATE', version: 5, payload: { fine: 3 } })).body.code).toBe('record.version-conflict')
    expect((await send({ version: 2 })).body).toMatchObject({ duplicate: 1 })
    const withdrawal = { recordKind: 'ADMIN_PENALTY', recordId: 'v1', op: 'WITHDRAW', version: 6, reason: '决定被撤销' }
    expect((await stage.submit('zhzf', withdrawal)).body).toMatchObject({ accepted: 1 })
    const events = await eventsOf('v1')
    expect(events.map(({ type, data }) => [type, data.previousVersion])).toEqual([
      ['record.accepted', undefined],
      ['record.corrected', 2],
      ['record.withdrawn', 5],
    ])
    const record = await stage.get('zhzf', '/v1/records/v1')
    expect(record.body).toMatchObject({
      status: 'withdrawn',
      versions: [{ version: 6, reason: '决定被撤销' }, { version: 5 }, { version: 2 }],
    })
  })

  it('all versions of a record in one submission are decided one after the other', async () => {
    const rows = [
      penalty('w1', { version: 1 }),
      penalty('w1', { version: 2, payload: { fine: 9 } }),
      penalty('w1', { version: 1 }),
      penalty('w1', { version: 1, payload: { fine: 8 } }),
    ]
    const { body } = await stage.submit('zhzf', rows)
    expect(body.results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'duplicate', 'quarantined'])
  })

  it('an id used again for another subject is quarantined unless the version says it corrects the subject', async () => {
    await stage.submit('zhzf', penalty('x1'))
    const moved = { op: 'UPDATE', version: 2, subject: OTHER_COMPANY } as const
    expect((await stage.submit('zhzf', penalty('x1', moved))).body.code).toBe('record.subject-reused')
    const { body } = await stage.submit(
      'zhzf',
      penalty('x1', { ...moved, subjectCorrection: { reason: '原报送主体有误' } }),
    )
    expect(body).toMatchObject({ accepted: 1 })
    expect((await eventsOf('x1')).at(-1)?.data.subjectCorrection).toEqual({ reason: '原报送主体有误' })
  })

  it('the same document under another id is a duplicate with the same content and refused with other content', async () => {
    const docNo = '明综执罚〔2026〕第777号'
    await stage.submit('zhzf', penalty('d1', { payload: { docNo } }))
    expect(
      (await stage.submit('zhzf', penalty('d2', { payload: { docNo: '明综执罚[2026]第777号 ' } }))).body.code,
    ).toBe('record.document-reused')
    expect((await stage.submit('zhzf', penalty('d3', { payload: { docNo } }))).body).toMatchObject({ duplicate: 1 })
  })
})

describe('receipts', () => {
  it('form one chain per organisation that anybody can verify from what was sent', async () => {
    const sent = Array.from({ length: 30 }, (_, n) => penalty(`chain-${n}`))
    await Promise.all([
      stage.submit('zhzf', sent.slice(0, 10)),
      stage.submit('zhzf', sent.slice(10, 20)),
      stage.submit('zhzf', sent.slice(20)),
    ])
    const { body } = await stage.get('zhzf', '/v1/receipts?limit=500')
    let previous: string | undefined
    for (const [index, receipt] of body.items.entries()) {
      expect(receipt.sequence).toBe(index + 1)
      expect(receipt.previousHash).toBe(previous)
      expect(receiptHash(receipt)).toBe(receipt.hash)
      previous = receipt.hash
    }
    expect(body.head).toEqual({ sequence: body.items.length, hash: previous })
    const one = body.items.find(({ recordId }: { recordId: string }) => recordId === 'chain-7')
    expect(one.recordHash).toBe(
      createHash('sha256')
        .update(canonicalize(sent[7]) ?? '')
        .digest('hex'),
    )
  })

  it('of concurrent single submissions never fork the chain and lose none', async () => {
    const before = (await stage.get('zhzf', '/v1/receipts?limit=1')).body.head.sequence
    const replies = await Promise.all(Array.from({ length: 120 }, (_, n) => stage.submit('zhzf', penalty(`fork-${n}`))))
    expect(replies.every(({ status }) => status === 200)).toBe(true)
    const sequences = replies.map(({ body }) => body.results[0]?.receipt?.sequence ?? 0).sort((a, b) => a - b)
    expect(sequences).toEqual(Array.from({ length: 120 }, (_, n) => before + n + 1))
  })
})

describe('the number of a person in a text', () => {
  it('is masked in tables, events and answers, and what was sent stays to be opened with the key', async () => {
    const sent = penalty('text-1', { payload: { facts: `当事人（${PERSON.personIdNo}）占道经营` } })
    const { body } = await stage.submit('zhzf', sent)
    expect(body.results[0]?.warnings).toMatchObject([{ code: 'record.person-id-in-text', pointer: '/payload/facts' }])
    const { rows } = await stage.host.database.query<{ body: string; original_sealed: string }>(
      `SELECT body, original_sealed FROM record_versions WHERE record_id = 'text-1'`,
    )
    const [kept] = rows
    expect(JSON.parse(stage.host.vault.open(kept?.original_sealed ?? ''))).toEqual(sent)
    const shown = await stage.get('zhzf', '/v1/records/text-1')
    for (const where of [rows, body, shown.body, await eventsOf('text-1')])
      expect(JSON.stringify(where)).not.toContain(PERSON.personIdNo)
    expect(shown.body.versions[0].payload.facts).toBe('当事人（440608********001X）占道经营')
  })

  it('that is part of a taxpayer number is neither stored nor shown', async () => {
    const trader = { kind: 'INDIVIDUAL_BUSINESS', name: '张三水果店', taxNo: `${PERSON.personIdNo}01` } as const
    await stage.submit('zhzf', penalty('trader-1', { subject: trader }))
    const { body } = await stage.get('zhzf', '/v1/records/trader-1')
    expect(body.versions[0].subject.identifiers).toEqual([{ type: 'person-taxno', value: '440608********001X01' }])
    expect(JSON.stringify(await eventsOf('trader-1'))).not.toContain(PERSON.personIdNo)
  })
})

describe('Idempotency-Key', () => {
  it('with the same body answers the same again and writes nothing', async () => {
    const rows = [penalty('i1'), penalty('i2', { version: 0 })]
    const first = await stage.submit('zhzf', rows, { 'idempotency-key': 'key-1' })
    const again = await stage.submit('zhzf', rows, { 'idempotency-key': 'key-1' })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
    expect(await eventsOf('i1')).toHaveLength(1)
  })
  it('with another body is refused', async () => {
    await stage.submit('zhzf', penalty('i3'), { 'idempotency-key': 'key-2' })
    const { status, body } = await stage.submit('zhzf', penalty('i4'), { 'idempotency-key': 'key-2' })
    expect([status, body.code]).toEqual([422, 'request.idempotency-key-reused'])
    expect(await eventsOf('i4')).toEqual([])
  })
  it('sent twice at once is answered twice and written once', async () => {
    const send = () => stage.submit('zhzf', penalty('i5'), { 'idempotency-key': 'key-3' })
    const [a, b] = await Promise.all([send(), send()])
    expect(a.body).toEqual(b.body)
    expect(await eventsOf('i5')).toHaveLength(1)
  })
})

describe('what a partner may do', () => {
  it('is to send its own organisation’s records, of its kinds', async () => {
    expect((await stage.submit('court', penalty('r1'))).body.code).toBe('record.kind-foreign')
    expect((await stage.submit('zhzf', penalty('r2', { sourceOrgCode: '11440608PDY00108XW' }))).body.code).toBe(
      'record.source-foreign',
    )
  })
  it('is not to look at another organisation’s records, receipts and quarantine', async () => {
    await stage.submit('zhzf', penalty('r3'))
    const { code } = (await stage.get('zhzf', '/v1/records/r3')).body.versions[0].receipt
    expect(code).toBeUndefined()
    expect((await stage.get('tax', '/v1/records/r3')).status).toBe(404)
    const source = '11440608PDY001039R'
    for (const route of ['records/r3', 'records', 'receipts', 'quarantine', 'reconciliation']) {
      expect((await stage.get('tax', `/v1/${route}?source=${source}`)).body.code, route).toBe(
        'access.organisation-foreign',
      )
      expect((await stage.get('credit-office', `/v1/${route}?source=${source}`)).status, route).toBe(200)
    }
  })
  it('needs a token that is valid now', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${stage.url}/v1/submissions`, {
        method: 'POST',
        body: '[]',
        headers: { 'content-type': 'application/json', ...headers },
      })
    const codeOf = async (response: Response) => [response.status, ((await response.json()) as Json).code]
    expect(await codeOf(await post({}))).toEqual([401, 'access.token-missing'])
    expect(await codeOf(await post({ authorization: 'Bearer x.y.z' }))).toEqual([401, 'access.token-invalid'])
    const expired = await stage.installation.issuer.tokenFor('zhzf', { expiresInSeconds: -5 })
    expect(await codeOf(await post({ authorization: `Bearer ${expired}` }))).toEqual([401, 'access.token-expired'])
    const foreign = await stage.installation.issuer.tokenFor('zhzf', { audience: 'another' })
    expect(await codeOf(await post({ authorization: `Bearer ${foreign}` }))).toEqual([401, 'access.token-invalid'])
  })
})

describe('a request that cannot be read to its end', () => {
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

  it('is refused by its code, and nothing of it is written', async () => {
    const before = (await stage.events()).length
    expect(codeOf(await stage.submit('zhzf', `[${JSON.stringify(penalty('q1'))}`))).toEqual([
      400,
      'request.malformed-json',
    ])
    expect(codeOf(await stage.submit('zhzf', ''))).toEqual([400, 'request.malformed-json'])
    expect(codeOf(await stage.submit('zhzf', '[]'))).toEqual([400, 'request.empty'])
    expect(codeOf(await stage.submit('zhzf', '<xml/>', { 'content-type': 'application/xml' }))).toEqual([
      415,
      'request.content-type-unsupported',
    ])
    expect(
      codeOf(
        await stage.submit(
          'zhzf',
          Array.from({ length: 2001 }, (_, n) => penalty(`q-${n}`)),
        ),
      ),
    ).toEqual([413, 'request.too-many-records'])
    expect(codeOf(await stage.submit('zhzf', `[${' '.repeat(2_100_000)}]`))).toEqual([413, 'request.body-too-large'])
    expect(codeOf(await stage.submit('zhzf', '[]', { 'idempotency-key': 'not ok' }))).toEqual([
      400,
      'request.idempotency-key-invalid',
    ])
    expect((await stage.events()).length).toBe(before)
  })

  it('because the sender broke off leaves nothing behind', async () => {
    const before = (await stage.events()).length
    const { authorization } = await stage.installation.issuer.authorization('zhzf')
    const { hostname, port } = new URL(stage.url)
    const socket = connect(Number(port), hostname)
    const rows = Array.from({ length: 50 }, (_, n) => JSON.stringify(penalty(`broken-${n}`))).join('\n')
    socket.write(
      `POST /v1/submissions HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/x-ndjson\r\ncontent-length: ${rows.length * 4}\r\n\r\n${rows}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.destroy()
    expect((await stage.submit('zhzf', penalty('after-break'))).status).toBe(200)
    expect((await stage.events()).length).toBe(before + 1)
  })
})

describe('quarantine', () => {
  it('keeps a bad row as it came, encrypted, and shows it with ids masked', async () => {
    const bad = penalty('z1', { subject: { ...PERSON, personIdNo: '440608188001010019' } })
    await stage.submit('zhzf', bad)
    const { body } = await stage.get('zhzf', '/v1/quarantine?code=identifier.person-id-invalid')
    const item = body.items.find(({ recordId }: { recordId: string }) => recordId === 'z1')
    expect(item).toMatchObject({
      kind: 'ADMIN_PENALTY',
      timesSeen: 1,
      state: 'open',
      faults: [{ pointer: '/subject/personIdNo' }],
    })
    expect(item.row).toContain('440608********0019')
    expect(JSON.stringify(body)).not.toContain('18800101')
  })

  it('counts the same row sent again instead of keeping it twice, and closes it when the record is accepted', async () => {
    const bad = penalty('z2', { decidedOn: '2026-13-01' })
    await stage.submit('zhzf', bad)
    await stage.submit('zhzf', [bad, bad])
    const find = async (state: string) =>
      (await stage.get('zhzf', `/v1/quarantine?state=${state}&limit=500`)).body.items.filter(
        ({ recordId }: { recordId: string }) => recordId === 'z2',
      )
    expect(await find('open')).toMatchObject([{ timesSeen: 2 }])
    await stage.submit('zhzf', penalty('z2'))
    expect(await find('open')).toEqual([])
    expect(await find('superseded')).toHaveLength(1)
  })

  it('does not keep a row with prohibited personal data', async () => {
    await stage.submit('zhzf', penalty('z3', { subject: PERSON, payload: { bloodType: 'AB' } }))
    const { body } = await stage.get('zhzf', '/v1/quarantine?code=record.personal-data-prohibited')
    expect(body.items[0]).toMatchObject({ recordId: 'z3' })
    expect(body.items[0].row).toBeUndefined()
  })
})

describe('ids of persons', () => {
  it('lie in no table, no event and no reply in clear', async () => {
    await stage.submit('zhzf', penalty('p1', { subject: PERSON }))
    const record = await stage.get('zhzf', '/v1/records/p1')
    expect(record.body.versions[0].subject.person).toEqual({ type: '01', masked: '440608********001X' })
    const pool = stage.installation.database.open('ingest')
    const { rows: tables } = await pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'ingest' AND table_type = 'BASE TABLE'",
    )
    expect(tables.length).toBeGreaterThan(8)
    for (const { name } of tables) {
      const { rows } = await pool.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`)
      expect(
        rows.filter(({ text }) => text.includes('18800101')),
        name,
      ).toEqual([])
    }
  })
})

describe('counting', () => {
  it('the reconciliation equals the rows', async () => {
    const { body } = await stage.get('zhzf', '/v1/reconciliation')
    const pool = stage.installation.database.open('ingest')
    const [versions] = (
      await pool.query<{ accepted: number; withdrawn: number }>(
        "SELECT count(*) AS accepted, count(*) FILTER (WHERE op = 'WITHDRAW') AS withdrawn FROM record_versions WHERE source_org_code = '11440608PDY001039R'",
      )
    ).rows
    const [records] = (
      await pool.query<{ records: number }>(
        "SELECT count(*) AS records FROM records WHERE source_org_code = '11440608PDY001039R'",
      )
    ).rows
    expect(body.totals).toMatchObject({ ...versions, ...records })
    const outcomes = (
      await pool.query<{ accepted: number; duplicate: number; quarantined: number }>(
        "SELECT sum(accepted)::bigint AS accepted, sum(duplicate)::bigint AS duplicate, sum(quarantined)::bigint AS quarantined FROM submissions WHERE source_org_code = '11440608PDY001039R'",
      )
    ).rows[0]
    expect(body.totals).toMatchObject({ ...outcomes })
  })

  it('pages go through all records once, and a cursor made by hand is refused', async () => {
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page: { items: { recordId: string }[]; nextCursor?: string } = (
        await stage.get('zhzf', `/v1/records?limit=50${after ? `&after=${after}` : ''}`)
      ).body
      seen.push(...page.items.map(({ recordId }) => recordId))
      after = page.nextCursor
      if (!after) break
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await stage.get('zhzf', '/v1/reconciliation')).body.totals.records)
    const forged = Buffer.concat([Buffer.alloc(9), Buffer.from('5')]).toString('base64url')
    expect((await stage.get('zhzf', `/v1/records?after=${forged}`)).body.code).toBe('request.cursor-invalid')
  })
})
