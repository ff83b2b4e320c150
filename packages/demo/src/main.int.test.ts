import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Api, freePortBase, type Json } from '@mingxin/partner-kit'
import { type Installation, startInstallation } from '@mingxin/supervisor'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let place: string
let demo: ChildProcess | undefined
let said: string

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'mingxin-demo-test-'))
  // The user PostgreSQL runs as must get through to the home below it.
  chmodSync(place, 0o755)
  said = ''
})
afterEach(() => {
  if (demo && demo.exitCode === null) demo.kill('SIGKILL')
  for (const { pid, command } of left()) if (isServer(command)) process.kill(pid, 'SIGINT')
  rmSync(place, { recursive: true, force: true })
})

/** A demonstration that finds no running system, with its temporary home in a place of its own. */
const startDemo = (...args: string[]): Promise<[number | null]> => startDemoOn(path.join(place, 'no-system'), ...args)

/** A demonstration that looks for a running system on this home. */
function startDemoOn(home: string, ...args: string[]): Promise<[number | null]> {
  const env = { ...process.env, MINGXIN_HOME: home, TMPDIR: place, INIT_CWD: place }
  said = ''
  const entry = path.join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [entry, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  demo = child
  return once(child, 'exit') as Promise<[number | null]>
}

/** A signal to the whole group, as a terminal sends it. */
const signal = (name: NodeJS.Signals): void => {
  if (demo?.pid !== undefined) process.kill(-demo.pid, name)
}

const left = (): { pid: number; command: string }[] =>
  execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+\s+/, '') }))
    .filter(({ command }) => command.includes(place))

const isServer = (command: string): boolean => /postgres['"]? -D /.test(command)

const until = (condition: () => unknown): Promise<void> =>
  vi.waitFor(() => expect(condition()).toBeTruthy(), { timeout: 50_000, interval: 25 })

describe('a demonstration with a system of its own', () => {
  it.each([
    { moment: 'as soon as it starts', isReached: () => said.includes('starting one'), name: 'SIGINT', code: 130 },
    { moment: 'while its database starts', isReached: () => left().length > 0, name: 'SIGINT', code: 130 },
    {
      moment: 'once its database runs',
      isReached: () => left().some((one) => isServer(one.command)),
      name: 'SIGTERM',
      code: 143,
    },
    { moment: 'in its story', isReached: () => said.includes('═══'), name: 'SIGINT', code: 130 },
  ] as const)('leaves nothing behind after a $name $moment', async ({ isReached, name, code }) => {
    const exit = startDemo()
    await until(isReached)
    signal(name)
    expect(await exit, said).toEqual([code, null])
    expect(left()).toEqual([])
    expect(readdirSync(place)).toEqual([])
  })
})

describe('a demonstration with a system that runs', () => {
  let installation: Installation
  beforeEach(async () => {
    const portBase = await freePortBase()
    installation = await startInstallation({ home: path.join(place, 'home'), portBase, logLevel: 'warn' })
  })
  afterEach(() => installation?.stop())

  const api = () => new Api(installation.addresses, installation.clientsFile)
  const subscribed = async (client: string): Promise<number> => {
    const { items } = await api().ask(client, 'feedback', '/v1/subscriptions')
    return items.filter(({ state }: Json) => state === 'active').length
  }

  it.each(['story', 'data'])(
    '(%s) ends its subscriptions after a Ctrl-C',
    async (kind) => {
      writeFileSync(path.join(place, 'stream.ndjson'), '{"id":"DOC-1"}\n')
      const exit = startDemoOn(installation.home, ...(kind === 'story' ? [] : ['--data', '.']))
      // As soon as one is there: the others are just being made.
      await vi.waitFor(async () => expect(await subscribed('ggzy')).toBe(1), { timeout: 30_000, interval: 10 })
      signal('SIGINT')
      expect(await exit, said).toEqual([130, null])
      expect(await Promise.all(['ggzy', 'yms'].map(subscribed))).toEqual([0, 0])
    },
    120_000,
  )

  it('ends when an earlier one was killed, whose receivers take nothing any more', async () => {
    const killed = startDemoOn(installation.home)
    await until(() => said.includes('═══'))
    signal('SIGKILL')
    await killed
    expect(await subscribed('ggzy')).toBe(1)
    expect(await startDemoOn(installation.home), said).toEqual([0, null])
    expect(said).toContain('完。The end.')
    expect(await subscribed('ggzy')).toBe(1)
  }, 120_000)
})

describe('--data', () => {
  it('with a file says that it expects a folder', async () => {
    writeFileSync(path.join(place, 'rows.csv'), 'a,b\n')
    expect(await startDemo('--data', 'rows.csv')).toEqual([1, null])
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(/expects a folder, and .*rows\.csv is none\.$/)])
  })

  it('with a folder that does not exist says so, which is no fault', async () => {
    expect(await startDemo('--data', 'none', '--json')).toEqual([0, null])
    expect(said).toMatch(/There is no folder .*none; nothing is sent\./)
  })
})

describe('a run over a folder with odd rows', () => {
  it('goes through, and every row read is accepted, a duplicate or quarantined', async () => {
    writeFileSync(path.join(place, 'none.json'), 'null')
    writeFileSync(
      path.join(place, 'stream.ndjson'),
      'null\n{"observedAt":"2026-07-26T10:00:00+08:00","op":"add","id":"DOC-1"}\n42\n[]\n',
    )
    writeFileSync(
      path.join(place, 'header.csv'),
      '企业名称,统一社会信用代码,注册日期,企业类型,注册资金,所在省份,地区,注册地址\n',
    )
    expect(await startDemo('--data', '.', '--json'), said).toEqual([0, null])
    const { files } = JSON.parse(said.trim().split('\n').at(-1) ?? '')
    expect(files).toMatchObject([
      { file: 'header.csv', use: 'records', read: 0 },
      { file: 'stream.ndjson', use: 'records', read: 4, accepted: 0, duplicate: 0, quarantined: 4 },
      { file: 'none.json', use: 'skipped', reason: 'unknown layout' },
    ])
  })
})
