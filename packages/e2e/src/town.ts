import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { orgCodeCheckCharacter, usccFrom } from '@mingxin/identifiers'
import {
  Api,
  freePortBase,
  type Json,
  type Received,
  type Receiver,
  startReceiver,
  untilStill,
} from '@mingxin/partner-kit'
import { type Installation, startInstallation } from '@mingxin/supervisor'

/** The five processes of an installation of its own, talked to over HTTP only. */
export interface Town {
  readonly installation: Installation
  readonly home: string
  readonly api: Api
  submit(client: string, records: readonly object[]): Promise<{ status: number; body: Json }>
  check(code: string, query?: string): Promise<Json>
  /** Waits until everything submitted went through all rooms. */
  settle(): Promise<void>
  close(): Promise<void>
}

export interface TownOptions {
  /** What the services find in their environment besides. */
  readonly environment?: NodeJS.ProcessEnv
}

export async function openTown({ environment = { MINGXIN_KAFKA_BROKERS: '' } }: TownOptions = {}): Promise<Town> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-e2e-'))
  const installation = await startInstallation({
    home,
    portBase: await freePortBase(),
    logLevel: 'info',
    environment,
  })
  const api = new Api(installation.addresses, installation.clientsFile)
  return {
    installation,
    home,
    api,
    submit: (client, records) =>
      api.call(client, 'ingest', '/v1/submissions', { method: 'POST', body: records, idempotencyKey: randomUUID() }),
    check: (code, query = '') => api.ask('ggzy', 'sanction-engine', `/v1/checks/${code}${query}`),
    settle: () => untilStill(api),
    close: async () => {
      await installation.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A department that takes webhooks, remembers them, and answers each measure. */
export interface Desk {
  readonly received: Received[]
  readonly refused: () => number
  readonly subscriptionId: string
  close(): Promise<void>
}

/** Opens a desk; `onReceived` may answer. */
export async function openDesk(
  town: Town,
  client: string,
  onReceived: (received: Received) => void = () => {},
): Promise<Desk> {
  const received: Received[] = []
  let secret: string | undefined
  const receiver: Receiver = await startReceiver(
    () => secret,
    (one) => {
      received.push(one)
      onReceived(one)
    },
  )
  const created: Json = await town.api.ask(client, 'feedback', '/v1/subscriptions', {
    method: 'POST',
    body: { url: receiver.url },
  })
  secret = created.secret
  return {
    received,
    refused: receiver.refused,
    subscriptionId: created.subscription.subscriptionId,
    close: () => receiver.close(),
  }
}

/** A synthetic company; its organisation code begins with QX, which was never given out. */
export function company(number: number): { name: string; uscc: string; orgCode: string } {
  const body = `QX${String(number).padStart(6, '0')}`
  const orgCode = `${body}${orgCodeCheckCharacter(body)}`
  return {
    name: `佛山市高明区试验${number}号有限公司`,
    uscc: usccFrom({ department: '9', category: '1', region: '440608', orgCode }) ?? '',
    orgCode,
  }
}

type Company = ReturnType<typeof company>

export const organisation = ({ name, uscc }: Company) => ({ kind: 'LEGAL_PERSON', name, uscc })

export const registration = (one: Company) => ({
  recordKind: 'REGISTRATION',
  recordId: `REG-${one.uscc}`,
  subject: { ...organisation(one), region: '440608' },
  payload: { foundedOn: '2019-05-06', status: '存续' },
})

export const judgment = (one: Company, changes: object = {}, payload: object = {}) => ({
  recordKind: 'JUDICIAL',
  recordId: `SX-${one.orgCode}`,
  subject: organisation(one),
  payload: {
    caseCode: `（2026）粤0608执${one.orgCode}号`,
    courtName: '佛山市高明区人民法院',
    publishDate: '2026-10-08',
    gistId: `（2025）粤0608民初${one.orgCode}号`,
    performance: '全部未履行',
    disruptTypeName: '违反财产报告制度',
    ...payload,
  },
  ...changes,
})

export const penalty = (one: Company, number: number, decidedOn: string, changes: object = {}) => ({
  recordKind: 'ADMIN_PENALTY',
  recordId: `CF-${one.orgCode}-${number}`,
  decidedOn,
  subject: organisation(one),
  payload: {
    docNo: `明综执罚〔2026〕${one.orgCode}-${number}号`,
    penaltyClass: ['罚款'],
    fine: '2.000000',
    severity: '一般',
    procedure: '普通程序',
    authority: { name: '高明区综合行政执法局' },
  },
  ...changes,
})
