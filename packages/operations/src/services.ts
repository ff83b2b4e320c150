import { existsSync } from 'node:fs'
import { findRunningInstallation, PortalAway, readSupervisorConfig, requestToken } from '@mingxin/supervisor'
import { type Desk, UsageError } from './desk.ts'
import type { Options } from './options.ts'
import { Unanswered } from './unanswered.ts'

const CLIENT = 'ops'
const ANSWER_MS = 15_000
const TOLD_CHARACTERS_MAX = 200

/** A service as the operations desk speaks to it. */
export interface Service {
  readonly name: string
  /** Rejects with `Unanswered`. */
  ask<Reply>(route: string, body?: object): Promise<Reply>
}

/** The services of the running installation, or those named by `--url`. */
export async function openServices({ url, token }: Options, { env }: Pick<Desk, 'env'>): Promise<Service[]> {
  if (url === undefined) return localServices(env)
  const bearer = token ?? env.MINGXIN_OPS_TOKEN
  if (!bearer) throw new UsageError('--url needs --token TOKEN, or MINGXIN_OPS_TOKEN')
  for (const one of url) if (!URL.canParse(one)) throw new UsageError(`--url takes a URL, not ${one}`)
  return url.map((one) =>
    createService({ name: new URL(one).host, address: one.replace(/\/$/, ''), bearer: async () => bearer }),
  )
}

function localServices(env: NodeJS.ProcessEnv): Service[] {
  const { home } = readSupervisorConfig(env)
  const running = findRunningInstallation(home)
  if (!running || !existsSync(running.clientsFile))
    throw new Error(`没有正在运行的系统 No system runs on ${home}. Start it with: npm start`)
  const { addresses, clientsFile } = running
  let token: Promise<string> | undefined
  const forget = (): void => {
    token = undefined
  }
  const bearer = () => {
    token ??= requestToken({ portal: addresses.portal ?? '', clientsFile, name: CLIENT })
    token.catch(forget)
    return token
  }
  return Object.entries(addresses).map(([name, address]) => createService({ name, address, bearer, forget }))
}

export interface ServiceAccess {
  readonly name: string
  readonly address: string
  bearer(): Promise<string>
  /** The token is not taken any more. */
  forget?(): void
  /** How long to wait for an answer. Default 15 s. */
  readonly answerMs?: number
}

export function createService(access: ServiceAccess): Service {
  const { name, forget } = access
  const ask = async <Reply>(route: string, body?: object): Promise<Reply> => {
    const { status, text } = await send(access, route, await tokenOf(access), body)
    if (status < 300) return JSON.parse(text) as Reply
    // A token lasts for minutes, who watches for hours.
    if (status === 401) forget?.()
    throw new Unanswered(name, status === 401 || status === 403 ? 'refused' : 'failed', `${status} ${told(text)}`)
  }
  return { name, ask }
}

// Without the portal nobody is asked: that says nothing about the service itself.
async function tokenOf({ name, bearer }: ServiceAccess): Promise<string> {
  try {
    return await bearer()
  } catch (error) {
    throw new Unanswered(name, error instanceof PortalAway ? 'no-token' : 'refused', messageOf(error), error)
  }
}

async function send(access: ServiceAccess, route: string, token: string, body: object | undefined) {
  const { name, address, answerMs = ANSWER_MS } = access
  try {
    const response = await fetch(`${address}${route}`, {
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(answerMs),
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    const why = isLate ? `within ${answerMs / 1_000} s` : `(${connectionFault(error)})`
    throw new Unanswered(name, 'unreachable', `no answer from ${address} ${why}`, error)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// What fetch itself says is only that it failed.
const connectionFault = (error: unknown): string =>
  messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error)

interface Problem {
  readonly code?: string
  readonly title?: string
  readonly titleZh?: string
  readonly detail?: string
}

/** A problem in the words of the service. Who answers without one is no service of ours. */
function told(text: string): string {
  try {
    const { code, titleZh, title, detail } = JSON.parse(text) as Problem
    return `${code ?? ''}: ${[titleZh, title, detail].filter((one) => one !== undefined && one !== '').join(' · ')}`
  } catch {
    return text.slice(0, TOLD_CHARACTERS_MAX)
  }
}
