import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { askMetadata } from './ask-metadata.ts'
import type { LocalKafka } from './local-kafka.ts'
import { clientOf, createTopic, endOffset, send } from './testing/client.ts'
import { createStage, isAlive, type Stage } from './testing/stage.ts'
import { runKafkaTool } from './tools.ts'

const { describeKafka } = await ownKafkaOrSkip()

let stage: Stage
beforeEach(() => {
  stage = createStage()
})
afterEach(() => stage.clear())

const pidOf = ({ nodes }: { nodes: readonly { pid: number }[] }): number => nodes[0]?.pid ?? 0
/** Another process that starts the cluster of a home, sends what runs, and stays until it is killed. */
function startElsewhere(home: string): ChildProcess {
  const module = pathToFileURL(path.join(import.meta.dirname, 'local-kafka.ts')).href
  const script = `const { startLocalKafka } = await import('${module}')
    const { clusterId, nodes } = await startLocalKafka({ home: process.argv[1] })
    process.send({ clusterId, nodes })`
  const args = ['--input-type=module', '-e', script, home]
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

describeKafka('a local Kafka that runs', () => {
  let shared: Stage
  let kafka: LocalKafka
  beforeAll(async () => {
    shared = createStage()
    kafka = await shared.start()
  })
  afterAll(() => shared.clear())

  it('is there when its start resolves, as the cluster it says it is, on this machine alone', async () => {
    const [node] = kafka.nodes
    expect(kafka).toMatchObject({ adopted: false, brokers: [`127.0.0.1:${node?.port}`], users: {} })
    expect(await askMetadata(node?.port ?? 0)).toEqual({ clusterId: kafka.clusterId, brokers: [1] })
    const elsewhere = connect({ host: '127.0.0.2', port: node?.port ?? 0 })
    await expect(once(elsewhere, 'connect')).rejects.toThrow()
  })

  it('keeps what it holds to its owner', async () => {
    const { directory } = kafka
    const files = ['cluster.json', 'ports.json', 'node-1/server.properties', 'node-1/kafka.log']
    expect(modeOf(directory)).toBe('700')
    expect(files.map((file) => modeOf(path.join(directory, file)))).toEqual(files.map(() => '600'))
  })

  it('is a process group of its own: a Ctrl-C meant for its starter does not reach it', async () => {
    const pid = pidOf(kafka)
    const { stdout } = spawnSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' })
    expect(Number(stdout)).toBe(pid)
  })

  it('answers Kafka’s own tools', async () => {
    const { brokers } = kafka
    const tool = (...args: string[]) =>
      runKafkaTool('org.apache.kafka.tools.TopicCommand', ['--bootstrap-server', brokers.join(','), ...args])
    await tool('--create', '--topic', 'told')
    expect(await tool('--list')).toBe('told\n')
    await expect(tool('--describe', '--topic', 'unknown')).rejects.toThrow("Topic 'unknown' does not exist")
  })
})

describeKafka('a local Kafka that ends', () => {
  it('keeps its topics over a stop, after which no process of it is left', async () => {
    const first = await stage.start()
    const pid = pidOf(first)
    await createTopic(clientOf(first.brokers), 'kept')
    await send(clientOf(first.brokers), 'kept', 'a record')
    await first.stop()
    expect([first.isRunning(1), isAlive(pid)]).toEqual([false, false])
    const second = await stage.start()
    expect(second).toMatchObject({ adopted: false, clusterId: first.clusterId })
    expect(await endOffset(clientOf(second.brokers), 'kept')).toBe('1')
  })

  it('that was killed with kill -9 comes back on its port with what it had acknowledged', async () => {
    const kafka = await stage.start()
    const client = clientOf(kafka.brokers)
    await createTopic(client, 'kept')
    await send(client, 'kept', 'a record')
    const pid = pidOf(kafka)
    await kafka.kill(1, 'SIGKILL')
    expect([kafka.isRunning(1), pidOf(kafka)]).toEqual([false, 0])
    await kafka.startNode(1)
    expect(pidOf(kafka)).not.toBe(pid)
    expect(await endOffset(client, 'kept')).toBe('1')
  })
})

describeKafka('a local Kafka that somebody else started', () => {
  it('is taken over after its starter was killed with kill -9', async () => {
    const starter = startElsewhere(stage.home)
    const [told] = await once(starter, 'message')
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    const kafka = await stage.start()
    expect(kafka).toMatchObject({ ...told, adopted: true })
  })

  it('is taken over by the second of two starts at once', async () => {
    const [first, second] = await Promise.all([stage.start(), stage.start()])
    expect([first.adopted, second.adopted].sort()).toEqual([false, true])
    expect(second.nodes).toEqual(first.nodes)
  })

  it('and that is being stopped is not taken over but started anew', async () => {
    const first = await stage.start()
    const ending = first.stop()
    const second = await stage.start()
    await ending
    expect(second).toMatchObject({ adopted: false, clusterId: first.clusterId })
  })

  it('and that was told to end by one who did not wait for it is not taken over either', async () => {
    const first = await stage.start()
    const ending = first.kill(1, 'SIGTERM')
    const second = await stage.start()
    await ending
    expect(second.adopted).toBe(false)
    expect(second.isRunning(1)).toBe(true)
  })
})

describeKafka('what a crash leaves behind', () => {
  it('half a cluster is not taken for one', async () => {
    const unfinished = path.join(stage.home, 'kafka.unfinished', 'node-1', 'data')
    mkdirSync(unfinished, { recursive: true })
    writeFileSync(path.join(unfinished, 'meta.properties'), 'version=1\ncluster.id=half\n')
    const kafka = await stage.start()
    expect(kafka.clusterId).not.toBe('half')
    expect(existsSync(path.join(stage.home, 'kafka.unfinished'))).toBe(false)
  })

  it('a pid file that now names another program is not believed', async () => {
    const first = await stage.start()
    await first.stop()
    writeFileSync(path.join(first.directory, 'node-1', 'pid'), String(process.pid))
    expect(first.isRunning(1)).toBe(false)
    await first.kill(1, 'SIGKILL')
    expect(await stage.start()).toMatchObject({ adopted: false })
  })
})

describeKafka('a start that cannot be', () => {
  it('on a port of somebody else says which, and starts nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    await expect(stage.start({ ports: [port] })).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`)
    other.close()
    expect(existsSync(path.join(stage.home, 'kafka', 'node-1', 'pid'))).toBe(false)
  })

  it('with another number of nodes, or with passwords, than it was created with leaves it as it is', async () => {
    const kafka = await stage.start()
    const security = { protocol: 'SASL_PLAINTEXT', users: ['mingxin'], superUsers: [] } as const
    await expect(stage.start({ nodes: 3 })).rejects.toThrow('of one node, not of 3 nodes')
    await expect(stage.start({ security })).rejects.toThrow('of one node, not of one node with SASL_PLAINTEXT')
    expect(kafka.isRunning(1)).toBe(true)
  })

  it('because the broker ends at once gives the end of its log', async () => {
    const first = await stage.start()
    await first.stop()
    const meta = path.join(first.directory, 'node-1', 'data', 'meta.properties')
    writeFileSync(meta, readFileSync(meta, 'utf8').replace(/cluster\.id=.*/, 'cluster.id=AAAAAAAAAAAAAAAAAAAAAA'))
    writeFileSync(path.join(first.directory, 'node-1', 'data', 'bootstrap.checkpoint'), 'rubbish')
    await expect(stage.start()).rejects.toThrow(/ended while starting.*kafka\.log/s)
    expect(first.isRunning(1)).toBe(false)
  })
})
