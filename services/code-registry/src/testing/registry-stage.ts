import path from 'node:path'
import type { NewCreditEvent } from '@mingxin/contracts'
import type { Database } from '@mingxin/persistence'
import { assertFitsContract, createCreditLog, type Host, openKeys } from '@mingxin/service-host'
import { createTestInstallation, eventually, type TestInstallation } from '@mingxin/testing'
import { createApp } from '../app.ts'

const migrations = path.resolve(import.meta.dirname, '../../migrations')

// biome-ignore lint/suspicious/noExplicitAny: replies and rows are looked into freely by tests
export type Json = any

export interface Told {
  readonly type: string
  readonly key: string
  readonly traceparent: string | null
  readonly data: Json
}

/** A started registry with a database of its own, ingest's log before it, and the ways tests talk to both. */
export interface RegistryStage {
  readonly installation: TestInstallation
  readonly registry: Database
  readonly ingest: Database
  /** Appends to `credit.records.v1` as ingest does. */
  push(...events: readonly NewCreditEvent[]): Promise<void>
  /** Appends and waits until the registry has handled it. */
  handle(...events: readonly NewCreditEvent[]): Promise<void>
  /** Waits until everything in ingest's log is handled and nothing is parked. */
  settled(): Promise<void>
  /** Everything the registry told, oldest first, each event checked against its contract. */
  told(topic: 'credit.subjects.v1' | 'credit.resolved-records.v1'): Promise<Told[]>
  /** Asks as a client; `name:LEVEL` is the client with another disclosure level. */
  get(client: string, path: string): Promise<{ status: number; body: Json }>
  post(
    client: string,
    path: string,
    body: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Json }>
  /** The keyed hash of an id number, as ingest would make it. */
  seal: ReturnType<typeof openKeys>['vault']['seal']
  /** Starts a further member of the group. */
  startMember(pageSizeMax?: number): Promise<Host>
  stopMember(host: Host): Promise<void>
  close(): Promise<void>
}

export interface StageOptions {
  readonly pageSizeMax?: number
  /** Members at the start. Default 1; the first of them answers requests. */
  readonly members?: number
}

export async function openRegistry({ pageSizeMax = 1_000, members = 1 }: StageOptions = {}): Promise<RegistryStage> {
  const installation = await createTestInstallation()
  await installation.migrate('ingest')
  await installation.migrate('code-registry', migrations)
  const ingest = installation.database.open('ingest')
  const registry = installation.database.open('registry')
  const log = createCreditLog({ database: ingest, onFailure: () => {} })
  const { vault } = openKeys(installation.config.keysFile)
  const hosts: Host[] = []
  const startMember = async (size = pageSizeMax): Promise<Host> => {
    const host = createApp({ ...installation.config, pageSizeMax: size })
    await host.start()
    hosts.push(host)
    return host
  }
  for (let count = 0; count < members; count++) await startMember()
  const call = async (client: string, method: 'GET' | 'POST', url: string, body?: object, more = {}) => {
    const [host] = hosts
    if (host === undefined) throw new Error('no member is running')
    const headers = { authorization: `Bearer ${await tokenOf(installation, client)}`, ...more }
    const response = await host.app.inject({ method, url, headers, ...(body && { payload: body }) })
    return { status: response.statusCode, body: response.json() }
  }
  const push: RegistryStage['push'] = (...events) => ingest.transaction((tx) => log.append(tx, events))
  const settled = () => allHandled(ingest, registry)
  return {
    installation,
    registry,
    ingest,
    push,
    settled,
    handle: async (...events) => {
      await push(...events)
      await settled()
    },
    told: (topic) => eventsOf(registry, topic),
    get: (client, url) => call(client, 'GET', url),
    post: (client, url, body, headers) => call(client, 'POST', url, body, headers),
    seal: vault.seal,
    startMember,
    stopMember: async (host) => {
      hosts.splice(hosts.indexOf(host), 1)
      await host.stop()
    },
    close: async () => {
      await Promise.all(hosts.map((host) => host.stop()))
      await log.close()
      await installation.close()
    },
  }
}

const tokenOf = ({ issuer }: TestInstallation, client: string): Promise<string> => {
  const [name = '', level] = client.split(':')
  const isLevel = level === 'PUBLIC' || level === 'AUTHORISED' || level === 'GOV_SHARED'
  return issuer.tokenFor(name, isLevel ? { level } : {})
}

const LAST = `SELECT coalesce(max(position), 0) AS last FROM log_events WHERE topic = 'credit.records.v1'`
const REACHED = `SELECT coalesce(min(position), -1) AS reached FROM log_positions WHERE topic = 'credit.records.v1'`
const PARKED = 'SELECT key, code, reason FROM log_parked'

async function allHandled(ingest: Database, registry: Database): Promise<void> {
  const last = (await ingest.query<{ last: number }>(LAST)).rows[0]?.last ?? 0
  const isReached = async () => ((await registry.query<{ reached: number }>(REACHED)).rows[0]?.reached ?? -1) >= last
  await eventually(isReached, { what: 'all records are handled' })
  const { rows } = await registry.query(PARKED)
  if (rows.length > 0) throw new Error(`parked: ${JSON.stringify(rows)}`)
}

async function eventsOf(registry: Database, topic: string): Promise<Told[]> {
  const { rows } = await registry.query<Told & { data: string }>(
    'SELECT type, key, traceparent, data FROM log_events WHERE topic = $1 ORDER BY position',
    [topic],
  )
  return rows.map(({ data, ...event }) => {
    const told = { ...event, data: JSON.parse(data) }
    assertFitsContract(told)
    return told
  })
}
