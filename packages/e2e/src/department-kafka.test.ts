import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { ensureKafkaJars, findJava, type LocalKafka, runKafkaTool, startLocalKafka } from '@mingxin/local-kafka'
import type { Json } from '@mingxin/partner-kit'
import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { company, judgment, openTown, registration, type Town } from './town.ts'

const { describeKafka } = await ownKafkaOrSkip()
const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/guides/department-kafka.md'), 'utf8')
const SERVICES = 'mingxin'
const CONSOLE_CONSUMER = 'org.apache.kafka.tools.consumer.ConsoleConsumer'
const PREFIX = 'e2e.'

/** A block of the guide, as it stands there. */
function shownInGuide(language: string): string {
  const [, block] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide) ?? []
  if (block === undefined) throw new Error(`the guide shows no ${language}`)
  return block
}

interface Consumer {
  readonly child: ChildProcess
  /** Resolves when it has ended and everything it said is here. */
  readonly closed: Promise<unknown>
  /** What it took so far, one line a record, in fields. */
  lines(): string[][]
  complaints(): string
}

function collect(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return () => text
}

describeKafka('a department with the Java client of Kafka', () => {
  let directory: string
  let kafka: LocalKafka
  let town: Town
  let own: Json
  let foreign: Json
  const children: ChildProcess[] = []

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'mingxin-department-'))
    const security = { protocol: 'SASL_SSL' as const, users: [SERVICES], superUsers: [SERVICES] }
    kafka = await startLocalKafka({ home: directory, security })
    town = await openTown({ environment: kafkaEnvironment() })
    own = await subscribe('ggzy', 'KAFKA')
    foreign = await subscribe('finance', 'KAFKA')
  })
  afterAll(async () => {
    await Promise.all(children.map(ended))
    await town?.close()
    await kafka?.stop()
    rmSync(directory, { recursive: true, force: true })
  })

  const kafkaEnvironment = (): NodeJS.ProcessEnv => ({
    MINGXIN_KAFKA_BROKERS: kafka.secureBrokers?.join(','),
    MINGXIN_KAFKA_TOPIC_PREFIX: PREFIX,
    MINGXIN_KAFKA_TLS: 'on',
    MINGXIN_KAFKA_CA_FILE: kafka.caFile,
    MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512',
    MINGXIN_KAFKA_USERNAME: SERVICES,
    MINGXIN_KAFKA_PASSWORD: kafka.users[SERVICES],
  })

  const ask = (method: 'GET' | 'PATCH', url: string, body?: object): Promise<Json> =>
    town.api.ask('ggzy', 'feedback', url, { method, ...(body && { body }) })

  async function subscribe(client: string, protocol: string): Promise<Json> {
    const created = await town.api.ask(client, 'feedback', '/v1/subscriptions', { method: 'POST', body: { protocol } })
    const { subscriptionId } = created.subscription
    const isGranted = async (): Promise<boolean> => {
      const { kafka } = await town.api.ask(client, 'feedback', `/v1/subscriptions/${subscriptionId}`)
      return kafka === undefined || kafka.access === 'granted'
    }
    await eventually(isGranted, { timeoutMs: 30_000, what: 'access' })
    return created
  }

  /** The settings of the guide, for a department's user. */
  function settingsFor({ subscription, kafkaUser }: Json, name: string): string {
    const values: Record<string, string> = {
      BROKERS: subscription.kafka.brokers.join(','),
      CA_FILE: kafka.caFile ?? '',
      USERNAME: kafkaUser.username,
      PASSWORD: kafkaUser.password,
      GROUP_PREFIX: subscription.kafka.groupPrefix,
    }
    const text = Object.entries(values).reduce(
      (all, [word, value]) => all.replace(word, value),
      shownInGuide('properties'),
    )
    const file = path.join(directory, `${name}.properties`)
    writeFileSync(file, text, { mode: 0o600 })
    return file
  }

  /** Starts the consumer of the guide. */
  async function startConsumer(settings: string, topic: string): Promise<Consumer> {
    const source = path.join(directory, 'MeasureConsumer.java')
    writeFileSync(source, shownInGuide('java'))
    const options = ['-Xmx128m', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8']
    const program = ['-cp', `${await ensureKafkaJars()}/*`, source, settings, topic]
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const child = spawn(findJava().program, [...options, ...program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    children.push(child)
    const [said, complained] = [collect(child.stdout), collect(child.stderr)]
    // Kafka's own log comes by the same way.
    const lines = () => said().match(/^(?:taken|duplicate)\t.*(?=\n)/gm) ?? []
    const closed = once(child, 'close')
    return { child, closed, lines: () => lines().map((line) => line.split('\t')), complaints: complained }
  }

  async function ended(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill()
    await exited
  }

  it('reads record by record what pulling returns, with the program of the guide', async () => {
    await list(Array.from({ length: 12 }, (_, index) => company(80_000 + index)))
    const consumer = await startConsumer(settingsFor(own, 'own'), own.subscription.kafka.topic)
    await eventually(() => consumer.lines().length >= 12, { timeoutMs: 60_000, what: 'records in Java' })
    await ended(consumer.child)
    expect(consumer.complaints()).toContain('stopped')
    const read = consumer.lines()
    const { subscriptionId } = own.subscription
    const [[, , , firstId, after] = [], ...rest] = read
    await ask('PATCH', `/v1/subscriptions/${subscriptionId}`, { protocol: 'PULL', after })
    const pulled: Json = await ask('GET', `/v1/events?limit=500&subscription=${subscriptionId}&after=${after}`)
    const { body: first }: Json = await ask('GET', `/v1/deliveries/${firstId}`)
    expect(read.map(notificationIn)).toEqual([first, ...pulled.items])
    expect(rest.at(-1)?.[4]).toBe(pulled.cursor)
    await ask('PATCH', `/v1/subscriptions/${subscriptionId}`, { protocol: 'KAFKA', after: pulled.cursor })
  })

  it('goes on where it stopped when it comes back to Kafka, and learns what ended', async () => {
    const [known, fresh] = [company(80_000), company(80_100)]
    await list([fresh])
    const reason = '执行依据被撤销'
    const recordId = `SX-${known.orgCode}`
    await town.submit('court', [{ recordKind: 'JUDICIAL', recordId, op: 'WITHDRAW', version: 2, reason }])
    await town.settle()
    const consumer = await startConsumer(settingsFor(own, 'own'), own.subscription.kafka.topic)
    const told = () => consumer.lines().map((line) => [line[0], line[1]?.split('.').at(-1), nameIn(line)])
    const wanted = [
      ['taken', 'dispatched', fresh.name],
      ['taken', 'lifted', known.name],
    ]
    await eventually(() => wanted.every((one) => told().some((line) => String(line) === String(one))), {
      timeoutMs: 60_000,
      what: 'what came since',
    })
    expect(new Set(told().map(([, , name]) => name))).toEqual(new Set([fresh.name, known.name]))
    await ended(consumer.child)
  })

  /** Companies that a court lists. */
  async function list(companies: readonly ReturnType<typeof company>[]): Promise<void> {
    await town.submit('scjg', companies.map(registration))
    await town.submit(
      'court',
      companies.map((one) => judgment(one)),
    )
    await town.settle()
  }

  const notificationIn = ([, type = '', timestamp, id, , , value = '']: string[]): Json => ({
    id,
    type: type.replace('cn.gaoming.credit.', ''),
    timestamp,
    data: JSON.parse(value),
  })
  const nameIn = (line: string[]): string => notificationIn(line).data.subject.name

  it('is refused another department’s topic, and another department’s group', async () => {
    const stranger = await startConsumer(settingsFor(foreign, 'foreign'), own.subscription.kafka.topic)
    expect(await failureOf(stranger)).toMatch(/TopicAuthorizationException/)
    const group = `group.id=${foreign.subscription.kafka.groupPrefix}desk`
    const posing = path.join(directory, 'posing.properties')
    const settings = readFileSync(settingsFor(own, 'own'), 'utf8').replace(/group\.id=.*/, group)
    writeFileSync(posing, settings, { mode: 0o600 })
    const poser = await startConsumer(posing, own.subscription.kafka.topic)
    expect(await failureOf(poser)).toMatch(/GroupAuthorizationException/)
  })

  async function failureOf({ child, closed, lines, complaints }: Consumer): Promise<string> {
    await closed
    expect(child.exitCode).toBe(1)
    expect(lines()).toEqual([])
    return complaints()
  }

  it('finds plain CloudEvents headers on the system’s own topics, by Kafka’s console consumer', async () => {
    const said = await runKafkaTool(CONSOLE_CONSUMER, [
      ...['--bootstrap-server', kafka.brokers.join(','), '--topic', `${PREFIX}credit.sanctions.v1`],
      ...['--from-beginning', '--max-messages', '20', '--timeout-ms', '30000'],
      ...['--formatter-property', 'print.headers=true', '--formatter-property', 'print.key=true'],
    ])
    const measures = said.split('\n').filter((line) => line.includes('ce_type:cn.gaoming.credit.measure.'))
    expect(measures.length).toBeGreaterThan(10)
    const headers = ['ce_specversion:1.0', 'ce_id:', 'ce_source:/mingxin/', 'ce_time:2', 'ce_subject:']
    for (const line of measures)
      for (const header of [...headers, 'content-type:application/json']) expect(line).toContain(header)
  })
})
