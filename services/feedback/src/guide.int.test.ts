import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Host } from '@mingxin/service-host'
import { eventually, freePortRange } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOf, signatureOf } from './domain/signature.ts'
import { later, measureData, measureEvent } from './testing/measures.ts'
import { Scene } from './testing/scene.ts'
import type { DeliveryDetail } from './testing/shapes.ts'

const guide = path.resolve(import.meta.dirname, '../../../docs/guides/receive-webhooks.md')

let scene: Scene
let app: Host
let directory: string
let receiver: ChildProcess
let said = ''
let url: string
let subscriptionId: string
let secret: string

/** The receiver as the guide shows it, in a process of its own. */
async function startGuideReceiver(secret: string, port: number): Promise<ChildProcess> {
  const [, code] = readFileSync(guide, 'utf8').match(/```js\n(.*?)```/s) ?? []
  if (!code) throw new Error('the guide shows no receiver')
  const file = path.join(directory, 'receiver.mjs')
  writeFileSync(file, code)
  const env = { PATH: process.env.PATH, WEBHOOK_SECRET: secret, PORT: String(port) }
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await eventually(() => said.includes('ready'), { what: 'the receiver of the guide' })
  return child
}

beforeAll(async () => {
  scene = await Scene.open()
  directory = mkdtempSync(path.join(tmpdir(), 'mingxin-guide-'))
  app = await scene.start()
  const port = await freePortRange(1)
  url = `http://127.0.0.1:${port}/measures`
  const created = await scene.subscribe(app, 'ggzy', { url })
  subscriptionId = created.subscription.subscriptionId
  secret = created.secret ?? ''
  receiver = await startGuideReceiver(secret, port)
})
afterAll(async () => {
  const exited = once(receiver, 'exit')
  receiver.kill()
  await exited
  await scene.close()
  rmSync(directory, { recursive: true, force: true })
})

const outcomes = (dispatchId: string): string[] =>
  said
    .split('\n')
    .filter((line) => line.includes(dispatchId))
    .map((line) => JSON.parse(line).outcome)

describe('the receiver of the guide', () => {
  it('takes what is pushed to it, each notification once, and stops what is lifted', async () => {
    const data = measureData()
    await scene.append(measureEvent('measure.dispatched', data))
    await eventually(() => outcomes(data.dispatchId).length === 1)
    await scene.append(measureEvent('measure.lifted', later(data)))
    await eventually(() => outcomes(data.dispatchId).length === 2)
    await scene.drained(app, 'ggzy', subscriptionId)
    const [, lifted] = await scene.deliveries(app, 'ggzy', subscriptionId)
    await scene.ask<DeliveryDetail>(app, 'ggzy', 'POST', `/v1/deliveries/${lifted?.delivery.deliveryId}/resend`)
    await eventually(() => outcomes(data.dispatchId).length === 3)
    expect(outcomes(data.dispatchId)).toEqual(['applied', 'stopped', 'duplicate'])
  })

  it('refuses what was not signed with the secret, or was signed long ago', async () => {
    const body = JSON.stringify({ id: 'x', type: 'measure.lifted', data: measureData() })
    const now = Math.floor(Date.now() / 1_000)
    const genuine = (timestamp: number): string => signatureOf(keyOf(secret), 'x', timestamp, body)
    const tries = [
      [now, `v1,${'A'.repeat(43)}=`],
      [now - 3_600, genuine(now - 3_600)],
      [Number.NaN, genuine(Number.NaN)],
    ] as const
    for (const [timestamp, signature] of tries) {
      const headers = { 'webhook-id': 'x', 'webhook-timestamp': String(timestamp), 'webhook-signature': signature }
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401)
    }
    expect((await fetch(url, { method: 'POST', body })).status).toBe(401)
  })
})
