import { existsSync } from 'node:fs'
import { findRunningInstallation, readSupervisorConfig, requestToken } from '@mingxin/supervisor'
import { type Desk, UsageError } from './desk.ts'
import type { Options } from './options.ts'

const CLIENT = 'ops'
const ANSWER_MS = 15_000

/** A service as the operations desk speaks to it. */
export interface Service {
  readonly name: string
  ask<Reply>(route: string, body?: object): Promise<Reply>
}

/** The services of the running installation, or those named by `--url`. */
export async function openServices({ url, token }: Options, { env }: Pick<Desk, 'env'>): Promise<Service[]> {
  if (url === undefined) return localServices(env)
  const bearer = token ?? env.MINGXIN_OPS_TOKEN
  if (!bearer) throw new UsageError('--url needs --token TOKEN, or MINGXIN_OPS_TOKEN')
  for (const one of url) if (!URL.canParse(one)) throw new UsageError(`--url takes a URL, not ${one}`)
  return url.map((one) => createService(new URL(one).host, one.replace(/\/$/, ''), async () => bearer))
}

function localServices(env: NodeJS.ProcessEnv): Service[] {
  const { home } = readSupervisorConfig(env)
  const running = findRunningInstallation(home)
  if (!running || !existsSync(running.clientsFile))
    throw new Error(`没有正在运行的系统 No system runs on ${home}. Start it with: npm start`)
  const { addresses, clientsFile } = running
  let token: Promise<string> | undefined
  const bearer = () => {
    token ??= requestToken({ portal: addresses.portal ?? '', clientsFile, name: CLIENT })
    token.catch(() => {
      token = undefined
    })
    return token
  }
  return Object.entries(addresses).map(([name, address]) =>
    createService(name, address, bearer, () => (token = undefined)),
  )
}

function createService(name: string, address: string, bearer: () => Promise<string>, forget = () => {}): Service {
  const ask = async <Reply>(route: string, body?: object): Promise<Reply> => {
    const response = await fetch(`${address}${route}`, {
      headers: { authorization: `Bearer ${await bearer()}`, ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    if (response.ok) return answer as Reply
    // A token lasts for minutes, who watches for hours.
    if (response.status === 401) forget()
    throw new Refusal(name, response.status, answer as Problem)
  }
  return { name, ask }
}

interface Problem {
  readonly code?: string
  readonly title?: string
  readonly titleZh?: string
  readonly detail?: string
}

/** What a service answered instead of doing what it was asked. */
class Refusal extends Error {
  readonly code: string | undefined

  constructor(service: string, status: number, { code, titleZh, title, detail }: Problem) {
    const text = [titleZh, title, detail].filter((one) => one !== undefined && one !== '').join(' · ')
    super(`${service} ${status} ${code ?? ''}: ${text}`)
    this.code = code
  }
}
