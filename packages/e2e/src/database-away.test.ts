import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Json } from '@mingxin/partner-kit'
import { eventually } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { company, judgment, openTown, penalty, registration, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const client of ['zhzf', 'credit-office', 'ggzy', 'finance']) tokens.set(client, await town.api.token(client))
})
afterAll(() => town.close())

function postmasterPid(): number {
  const [file] = globSync('**/postmaster.pid', { cwd: town.home })
  if (file === undefined) throw new Error('there is no server in the home')
  return Number(readFileSync(path.join(town.home, file), 'utf8').split('\n')[0])
}

interface Answer {
  readonly status: number
  readonly retryAfter: string | null
  readonly code: string | undefined
}

// Had before the database goes: without it the portal cannot give one out.
const tokens = new Map<string, string>()

async function ask(client: string, service: string, route: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${tokens.get(client)}`, 'content-type': 'application/json' }
  const response = await fetch(`${town.installation.addresses[service]}${route}`, {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const { code }: Json = await response.json()
  return { status: response.status, retryAfter: response.headers.get('retry-after'), code }
}

const one = company(201)

/** A question or a write to each service that needs its database. */
const QUESTIONS: readonly (() => Promise<Answer>)[] = [
  () => ask('zhzf', 'ingest', '/v1/reconciliation'),
  () => ask('credit-office', 'code-registry', `/v1/subjects/${one.uscc}`),
  () => ask('ggzy', 'sanction-engine', `/v1/checks/${one.uscc}`),
  () => ask('finance', 'feedback', '/v1/dispatches'),
]

async function receiptedIds(): Promise<string[]> {
  const ids: string[] = []
  for (;;) {
    const route = `/v1/receipts?limit=500&afterSequence=${ids.length}`
    const { items, head }: Json = await town.api.ask('zhzf', 'ingest', route)
    ids.push(...items.map(({ recordId }: { recordId: string }) => recordId))
    if (items.length === 0 || ids.length === head.sequence) return ids
  }
}

it('the database killed with kill -9 while records flow: 503 with Retry-After from every service, nothing acknowledged is lost, and all of it comes back by itself', async () => {
  await town.submit('scjg', [registration(one)])
  await town.submit('court', [judgment(one)])
  await town.settle()
  const pids = { ...town.installation.pids }
  const before = postmasterPid()
  const acknowledged: string[] = []
  const refused: Answer[] = []
  let isFlowing = true
  const flow = (async () => {
    for (let number = 1; isFlowing; number++) {
      const record = penalty(one, number, '2026-05-06', { recordId: `AWAY-${number}` })
      const answer = await ask('zhzf', 'ingest', '/v1/submissions', record)
      if (answer.status === 200) acknowledged.push(record.recordId)
      else refused.push(answer)
    }
  })()
  const asked: Promise<Answer[]> = (async () => {
    const answers: Answer[] = []
    while (isFlowing) {
      answers.push(...(await Promise.all(QUESTIONS.map((question) => question()))))
      await wait(20)
    }
    return answers
  })()
  await wait(500)
  process.kill(before, 'SIGKILL')
  await eventually(() => refused.length > 0)
  const held = acknowledged.length
  await eventually(() => acknowledged.length > held + 20, { timeoutMs: 60_000 })
  isFlowing = false
  await flow
  const answers = [...(await asked), ...refused]
  for (const { status, retryAfter, code } of answers.filter((answer) => answer.status !== 200)) {
    expect([status, code]).toEqual([503, 'database.unavailable'])
    expect(Number(retryAfter)).toBeGreaterThan(0)
  }
  await town.settle()
  expect(postmasterPid()).not.toBe(before)
  expect(town.installation.pids).toEqual(pids)
  const receipted = await receiptedIds()
  expect(new Set(receipted).size).toBe(receipted.length)
  expect(receipted).toEqual(expect.arrayContaining(acknowledged))
  const { totals } = await town.api.ask('zhzf', 'ingest', '/v1/reconciliation')
  const subject = await town.api.ask('credit-office', 'code-registry', `/v1/subjects/${one.uscc}`)
  expect(subject.name).toBe(one.name)
  expect(totals.records).toBeGreaterThanOrEqual(acknowledged.length)
})
