import { type DatabaseProxy, startDatabaseProxy } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type IngestStage, openIngest } from './testing/ingest-stage.ts'
import { penalty } from './testing/records.ts'

let stage: IngestStage
let proxy: DatabaseProxy
beforeAll(async () => {
  const wayTo = async (databaseUrl: string) => {
    proxy = await startDatabaseProxy(databaseUrl)
    return proxy.url
  }
  stage = await openIngest({}, { wayTo })
})
afterAll(async () => {
  await stage.close()
  await proxy.cut()
})

it('while the database is away a submission answers 503 with Retry-After, and nothing of it is ever there', async () => {
  expect((await stage.submit('zhzf', penalty('here'))).status).toBe(200)
  const reads = ['/v1/reconciliation', '/v1/receipts', '/v1/quarantine', '/v1/records/here']
  for (const route of reads) expect((await stage.get('zhzf', route)).status, route).toBe(200)
  await proxy.cut()
  for (const route of reads) {
    const { status, body } = await stage.get('zhzf', route)
    expect([route, status, body.code]).toEqual([route, 503, 'database.unavailable'])
  }
  const refused = await Promise.all(['away-1', 'away-2', 'away-3'].map((id) => stage.submit('zhzf', penalty(id))))
  for (const { status, body, headers } of refused) {
    expect([status, body.code]).toEqual([503, 'database.unavailable'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  }
  const health = await fetch(`${stage.url}/health/ready`)
  expect(health.status).toBe(503)
  await proxy.mend()
  for (const id of ['away-1', 'away-2', 'away-3'])
    expect((await stage.get('zhzf', `/v1/records/${id}`)).status).toBe(404)
  expect((await stage.submit('zhzf', penalty('back'))).status).toBe(200)
})

it('connections cut in the middle of many submissions lose no acknowledged record and leave no half of one', async () => {
  const sent = Array.from({ length: 200 }, (_, n) => penalty(`cut-${n}`))
  const replies = Promise.all(sent.map((record) => stage.submit('zhzf', record)))
  await new Promise((resolve) => setTimeout(resolve, 25))
  await proxy.cut()
  await new Promise((resolve) => setTimeout(resolve, 50))
  await proxy.mend()
  const acknowledged = (await replies).filter(({ status }) => status === 200)
  const events = (await stage.events()).filter(({ key }) => key.includes('/cut-')).map(({ key }) => key)
  for (const { body } of acknowledged) {
    const { recordId } = body.results[0] ?? {}
    expect((await stage.get('zhzf', `/v1/records/${recordId}`)).status, recordId).toBe(200)
    expect(events.filter((key) => key.endsWith(`/${recordId}`))).toHaveLength(1)
  }
  expect(new Set(events).size).toBe(events.length)
  const { totals } = (await stage.get('zhzf', '/v1/reconciliation')).body
  expect(totals.records).toBe(new Set(events).size + 2)
})
