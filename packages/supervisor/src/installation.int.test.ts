import { statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { createTestDatabase, eventually, type TestDatabase } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findRunningInstallation } from './running.ts'
import { createStage, fakeServices, hasEnded, type Stage, serviceOf } from './testing/stage.ts'

let database: TestDatabase
let stage: Stage

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  stage = await createStage(database.url)
})
afterEach(() => stage.close())

const modeOf = (...parts: string[]): string => (statSync(path.join(stage.home, ...parts)).mode & 0o777).toString(8)

describe('a start', () => {
  it('runs one process per service, each ready at the address it says', async () => {
    const { addresses, pids } = await stage.start()
    expect(Object.keys(addresses)).toEqual(['one', 'two'])
    expect(new Set([process.pid, pids.one, pids.two]).size).toBe(3)
    for (const address of Object.values(addresses)) expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  })

  it('keeps every secret to its owner', async () => {
    await stage.start()
    expect(['keys.json', 'dev/clients.json', 'supervisor.lock'].map((file) => modeOf(file))).toEqual([
      '600',
      '600',
      '600',
    ])
    expect(['dev', 'logs'].map((directory) => modeOf(directory))).toEqual(['700', '700'])
    expect(modeOf()).toBe(process.getuid?.() === 0 ? '711' : '700')
  })

  it('can be found by who wants to use it, until it is stopped', async () => {
    const { home, stop, clientsFile } = await stage.start()
    const found = { supervisorPid: process.pid, portBase: stage.portBase, clientsFile }
    expect(findRunningInstallation(home)).toMatchObject(found)
    expect(findRunningInstallation(home, stage.portBase + 1)).toBeUndefined()
    await stop()
    expect(findRunningInstallation(home)).toBeUndefined()
  })

  it('is refused on a home that is in use, and disturbs nothing', async () => {
    const { pids, ready } = await stage.start()
    await expect(stage.start()).rejects.toThrow(`already runs on ${stage.home} as process ${process.pid}`)
    await ready()
    expect((await fetch(`http://127.0.0.1:${stage.portBase}/health/ready`)).status).toBe(200)
    expect(Object.values(pids).every((pid) => !hasEnded(pid))).toBe(true)
  })

  it('names the port another program listens on, and leaves nothing behind', async () => {
    const other = createServer().listen(stage.portBase + 1, '127.0.0.1')
    try {
      await expect(stage.start()).rejects.toThrow(`Port ${stage.portBase + 1} (two) is in use`)
      expect(findRunningInstallation(stage.home)).toBeUndefined()
    } finally {
      await new Promise((resolve) => other.close(resolve))
    }
  })

  it('of a service that cannot start fails with its last words, and ends the others', async () => {
    const services = [...fakeServices('one'), serviceOf('cheese-shop', 1, 'failing')]
    await expect(stage.start({ services })).rejects.toThrow(/cheese-shop does not start.*no cheese in this shop/s)
    const { pid } = await stage.event('ready')
    expect(hasEnded(pid)).toBe(true)
    expect(findRunningInstallation(stage.home)).toBeUndefined()
  })

  it('that is given up ends what it started', async () => {
    const giveUp = new AbortController()
    const services = [...fakeServices('one'), serviceOf('cheese-shop', 1, 'failing')]
    const starting = stage.start({ services, signal: giveUp.signal })
    const { pid } = await stage.event('ready')
    giveUp.abort(new Error('given up'))
    await expect(starting).rejects.toThrow('given up')
    expect(hasEnded(pid)).toBe(true)
  })
})

describe('a service', () => {
  it('that is killed comes back as a new process, and the end is told with its reason', async () => {
    const installation = await stage.start()
    const before = installation.pids.two
    installation.kill('two')
    expect(await stage.event('ended')).toMatchObject({ service: 'two', reason: 'SIGKILL' })
    await installation.ready()
    expect(installation.pids.two).not.toBe(before)
    expect((await fetch(`${installation.addresses.two}/`)).status).toBe(200)
  })

  it('is heard when it warns, in one line, and not when it only informs', async () => {
    const { addresses } = await stage.start()
    await fetch(`${addresses.one}/complain`)
    expect(await stage.event('warning')).toMatchObject({ service: 'one', text: 'warn something is odd – the reason' })
    expect(stage.events.filter(({ type }) => type === 'warning')).toHaveLength(1)
  })
})

describe('a stop', () => {
  it('ends the entrances first and then each room, in the order records walk through them', async () => {
    const [one, two, three] = fakeServices('one', 'two', 'three')
    const services = [one, two, three].flatMap((service) => service ?? [])
    const entrance = { ...serviceOf('entrance', 3), isEntrance: true }
    const { pids, stop } = await stage.start({ services: [...services, entrance] })
    await stop()
    const stopped = stage.events.flatMap((event) => (event.type === 'stopped' ? [event.what] : []))
    expect(stopped).toEqual(['entrance', 'one', 'two', 'three'])
    expect(Object.values(pids).every(hasEnded)).toBe(true)
    expect(stage.events.some(({ type }) => type === 'ended')).toBe(false)
  })

  it('kills a service that does not end, once it is hurried', async () => {
    const hurry = new AbortController()
    const installation = await stage.start({ services: [serviceOf('mule', 0, 'stubborn')], hurry: hurry.signal })
    const { mule = 0 } = installation.pids
    const stopping = installation.stop()
    expect(hasEnded(mule)).toBe(false)
    hurry.abort()
    await stopping
    expect(hasEnded(mule)).toBe(true)
  })

  it('leaves the home for the next start, which goes on with the same keys and clients', async () => {
    const first = await stage.start()
    const ctime = (file: string): number => statSync(path.join(stage.home, file)).ctimeMs
    const before = ['keys.json', 'dev/clients.json'].map(ctime)
    await first.stop()
    await stage.start()
    expect(['keys.json', 'dev/clients.json'].map(ctime)).toEqual(before)
    await eventually(() => findRunningInstallation(stage.home))
  })
})
