import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'

interface Child {
  readonly process: ChildProcess
  /** Resolves when it says that it is ready. */
  readonly ready: Promise<unknown>
  /** Resolves when it has ended, with its status and what it logged. */
  readonly ended: Promise<{ status: number | null; log: string }>
}

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

function start(behaviour = 'behaves'): Child {
  const entry = path.join(import.meta.dirname, 'testing/child.ts')
  const child = spawn(process.execPath, [entry, behaviour], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  running.add(child)
  const logs = Promise.all([child.stdout, child.stderr].map(async (stream) => (stream ? text(stream) : '')))
  const ended = once(child, 'exit').then(async ([status]) => ({ status, log: (await logs).join('') }))
  return { process: child, ready: once(child, 'message'), ended }
}

describe('a process', () => {
  it('says that it is ready once it answers', async () => {
    expect(await start().ready).toEqual([{ ready: true }, undefined])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'that is told to stop by %s closes everything and ends well',
    async (signal) => {
      const child = start()
      await child.ready
      child.process.kill(signal)
      const { status, log } = await child.ended
      expect(status).toBe(0)
      expect(log).toContain('everything is closed')
    },
  )

  it('stops once, however often it is told', async () => {
    const child = start()
    await child.ready
    for (let times = 0; times < 5; times++) child.process.kill('SIGTERM')
    const { status, log } = await child.ended
    expect([status, log.match(/everything is closed/g)?.length]).toEqual([0, 1])
  })

  it('stops by itself when its supervisor is gone', async () => {
    const child = start()
    await child.ready
    child.process.disconnect()
    const { status, log } = await child.ended
    expect(status).toBe(0)
    expect(log).toContain('the supervisor is gone')
  })

  it.each([
    ['throws', 'nobody caught me'],
    ['fails to start', 'no cheese'],
  ])('that %s ends with status 1 and its reason, to be started anew', async (behaviour, reason) => {
    const { status, log } = await start(behaviour).ended
    expect(status).toBe(1)
    expect(log).toContain(reason)
  })

  it.each([
    ['hangs', 'did not stop in time'],
    ['fails to stop', 'stuck'],
  ])('whose stop %s ends all the same, with status 1', async (behaviour, reason) => {
    const child = start(behaviour)
    await child.ready
    child.process.kill('SIGTERM')
    const { status, log } = await child.ended
    expect(status).toBe(1)
    expect(log).toContain(reason)
  })
})
