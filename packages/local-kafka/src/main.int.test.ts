import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { eventually, freePortRange, ownKafkaOrSkip } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientOf, withAdmin } from './testing/client.ts'
import { isAlive } from './testing/stage.ts'

const { describeKafka } = await ownKafkaOrSkip()
const main = path.join(import.meta.dirname, 'main.ts')

let home: string
let running: ChildProcess[]
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'mingxin-kafka-'))
  running = []
})
afterEach(async () => {
  for (const child of running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  rmSync(home, { recursive: true, force: true })
})

/** The command, as npm starts it, with what it wrote so far. */
const npmRunKafka = (...args: string[]) => npmRunKafkaWith({}, ...args)

function npmRunKafkaWith(changes: NodeJS.ProcessEnv, ...args: string[]) {
  const env = { ...process.env, MINGXIN_HOME: home, TMPDIR: home, ...changes }
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk))
  const ended = once(child, 'close').then(([status]) => ({ status, ...said }))
  const ready = () => eventually(() => said.stdout.includes('Ctrl-C'), { timeoutMs: 60_000, what: 'Kafka being ready' })
  return { child, said, ended, ready }
}

const brokerPid = (): number => Number(readFileSync(path.join(home, 'kafka/node-1/pid'), 'utf8'))

describeKafka('npm run kafka', () => {
  it('says where the broker is and what to try next, and leaves no process behind after Ctrl-C', async () => {
    const port = await freePortRange(1)
    const { child, said, ended, ready } = npmRunKafka('--port', String(port))
    await ready()
    expect(said.stdout).toMatch(new RegExp(`^ {2}1 +127\\.0\\.0\\.1:${port} +${brokerPid()}$`, 'm'))
    expect(said.stdout).toContain(`MINGXIN_KAFKA_BROKERS=127.0.0.1:${port} npm start`)
    expect(said.stdout).toContain(path.join(home, 'kafka'))
    const topics = await withAdmin(clientOf([`127.0.0.1:${port}`]), (admin) => admin.listTopics())
    expect(topics).toEqual([])
    const pid = brokerPid()
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ status: 0, stderr: expect.stringMatching(/SIGINT.*stopped/s) })
    expect(isAlive(pid)).toBe(false)
  })

  it('starts a broker that dies again', async () => {
    const { said, ready } = npmRunKafka('--port', String(await freePortRange(1)))
    await ready()
    const pid = brokerPid()
    process.kill(pid, 'SIGKILL')
    await eventually(() => said.stderr.includes('node 1 is back'), { timeoutMs: 60_000 })
    expect(brokerPid()).not.toBe(pid)
  })

  it('runs once for a home, and takes over what a killed one left', async () => {
    const port = String(await freePortRange(1))
    const first = npmRunKafka('--port', port)
    await first.ready()
    const refused = await npmRunKafka('--port', port).ended
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining(`process ${first.child.pid}`) })
    const pid = brokerPid()
    first.child.kill('SIGKILL')
    await first.ended
    const second = npmRunKafka('--port', port)
    await second.ready()
    expect(second.said.stdout).toContain('left over from before')
    expect(brokerPid()).toBe(pid)
  })

  it('runs Kafka’s own tools on itself, or on the brokers that are named, and says so where there are none', async () => {
    const none = await npmRunKafka('tool', 'topics', '--list').ended
    expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining(`no npm run kafka runs on ${home}`) })
    const port = await freePortRange(1)
    await npmRunKafka('--port', String(port)).ready()
    const create = ['topics', '--create', '--topic', 'seen', '--partitions', '1']
    expect(await npmRunKafka('tool', ...create).ended).toMatchObject({ status: 0 })
    const named = { MINGXIN_HOME: '/nowhere', MINGXIN_KAFKA_BROKERS: `127.0.0.1:${port}` }
    const list = await npmRunKafkaWith(named, 'tool', 'topics', '--list').ended
    expect(list).toMatchObject({ status: 0, stdout: 'seen\n' })
    expect(await npmRunKafka('tool', 'topics', '--nonsense').ended).toMatchObject({ status: 1 })
    expect(await npmRunKafka('tool', 'nonsense').ended).toMatchObject({
      stderr: expect.stringContaining('delete-records'),
    })
  })

  it('runs them with TLS and the user of its settings', async () => {
    const { ready } = npmRunKafka('--port', String(await freePortRange(102)), '--secure')
    await ready()
    const settings = parseEnv(readFileSync(path.join(home, 'kafka/client.env'), 'utf8'))
    const versions = await npmRunKafkaWith(settings, 'tool', 'broker-api-versions').ended
    expect(versions).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(settings.MINGXIN_KAFKA_BROKERS ?? '?'),
    })
    const wrong = { ...settings, MINGXIN_KAFKA_PASSWORD: 'wrong' }
    expect((await npmRunKafkaWith(wrong, 'tool', 'broker-api-versions').ended).status).not.toBe(0)
    expect(readdirSync(home).filter((name) => name.startsWith('mingxin-kafka-tool-'))).toEqual([])
  })

  it('refuses what it does not know, with what it knows', async () => {
    expect(await npmRunKafka('--nodes', '2').ended).toMatchObject({ status: 1, stdout: '' })
    expect(await npmRunKafka('--help').ended).toMatchObject({ status: 0, stdout: expect.stringContaining('--secure') })
  })
})
