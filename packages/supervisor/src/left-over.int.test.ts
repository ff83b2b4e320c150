import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eventually } from '@mingxin/testing'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStage, hasEnded, type Stage } from './testing/stage.ts'

let stage: Stage
let supervisor: ChildProcess | undefined

beforeEach(async () => {
  stage = await createStage()
})
afterEach(async () => {
  supervisor?.kill('SIGKILL')
  await stage.close()
})

async function startSupervisorProcess(): Promise<Record<string, number>> {
  const entry = path.join(import.meta.dirname, 'testing/supervisor-process.ts')
  const child = spawn(process.execPath, [entry, stage.home, String(stage.portBase)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  supervisor = child
  const [line] = await once(child.stdout, 'data')
  return JSON.parse(String(line))
}

it('after a kill -9 of the supervisor the services end by themselves, and the next start takes PostgreSQL over', async () => {
  const pids = Object.values(await startSupervisorProcess())
  expect(pids).toHaveLength(2)
  supervisor?.kill('SIGKILL')
  await eventually(() => pids.every(hasEnded), { what: 'the end of the services' })
  const { stop } = await stage.start()
  const { database } = await stage.event('database')
  expect(database.embedded?.adopted).toBe(true)
  await stop()
  expect(hasEnded(database.embedded?.pid ?? 0)).toBe(true)
})

it('after a kill -9 of PostgreSQL it comes back where it was', async () => {
  const installation = await stage.start()
  const { database } = await stage.event('database')
  const before = database.embedded?.pid ?? 0
  process.kill(before, 'SIGKILL')
  expect(await stage.event('ended')).toMatchObject({ service: 'PostgreSQL' })
  await eventually(() => database.embedded?.pid !== before, { what: 'a new server' })
  const client = new pg.Client({ connectionString: installation.databaseUrl })
  await client.connect()
  await client.end()
})
