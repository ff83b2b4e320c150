import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startLocalPostgres } from '@mingxin/local-postgres'
import { freePortRange } from '@mingxin/testing'
import pg from 'pg'
import { type Broker, startBroker } from './broker.ts'
import { type ComposeFile, type ComposeService, type Condition, readComposeFile } from './compose-file.ts'
import { type Container, type Machine, startContainer, translator } from './container.ts'
import { buildImage, type Image } from './dockerfile.ts'

/** docker-compose.yml brought up without Docker. */
export interface ComposeMachine {
  readonly containers: ReadonlyMap<string, Container>
  readonly images: ReadonlyMap<string, Image>
  /** Directory that holds the volumes by name. */
  readonly volumes: string
  /** Service → where it answers. */
  readonly addresses: Readonly<Record<string, string>>
  /** Starts a service once what it depends on is as it asks. */
  up(name: string): Promise<void>
  /** `docker compose run` with these arguments: resolves with what it wrote when it ended well. */
  run(name: string, args: readonly string[]): Promise<string>
  down(): Promise<void>
}

export async function createComposeMachine(): Promise<ComposeMachine> {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-compose-'))
  // Where root runs the tests, the users of PostgreSQL and of the images must be able to enter.
  chmodSync(directory, 0o711)
  const file = readComposeFile()
  const ports = await portsFor(file)
  const machine = { ports, volumes: path.join(directory, 'volumes'), programs: path.join(directory, 'bin') }
  for (const place of [machine.volumes, machine.programs]) mkdirSync(place)
  copyFileSync(process.execPath, path.join(machine.programs, 'node'))
  const started = new Map<string, Promise<void>>()
  const containers = new Map<string, Container>()
  const images = new Map<string, Image>()
  const endings: (() => Promise<unknown>)[] = []

  const up = (name: string): Promise<void> => {
    const already = started.get(name)
    if (already) return already
    const starting = start(name)
    started.set(name, starting)
    return starting
  }
  const start = async (name: string): Promise<void> => {
    const service = serviceIn(file, name)
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      await up(other)
      await reached(other, condition, containers.get(other))
    }
    if (name === 'postgres') endings.push(await startPostgres(file, machine, directory))
    else if (name === 'kafka') endings.push((await startKafka(file, machine, directory)).stop)
    else {
      const container = startContainer(name, service, imageOf(service), machine)
      containers.set(name, container)
      endings.push(() => container.stop())
    }
  }
  const imageOf = ({ build }: ComposeService): Image => {
    const program = build?.args.SERVICE ?? ''
    const image = images.get(program) ?? buildImage(program, path.join(directory, 'images', program))
    images.set(program, image)
    return image
  }
  return {
    containers,
    images,
    volumes: machine.volumes,
    addresses: Object.fromEntries(
      [...ports].map(([address, port]) => [address.split(':')[0], `http://127.0.0.1:${port}`]),
    ),
    up,
    run: async (name, command) => {
      const service = serviceIn(file, name)
      const container = startContainer(name, { ...service, command }, imageOf(service), machine)
      await reached(name, 'service_completed_successfully', container)
      return container.output()
    },
    down: async () => {
      for (let end = endings.pop(); end; end = endings.pop()) await end()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

function serviceIn({ services }: ComposeFile, name: string): ComposeService {
  const service = services[name]
  if (!service) throw new Error(`docker-compose.yml has no service ${name}.`)
  return service
}

async function reached(name: string, condition: Condition, container: Container | undefined): Promise<void> {
  if (!container || condition !== 'service_completed_successfully') return
  const status = await container.ended
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${container.output()}`)
}

/** Every address inside, with a free port of this machine. */
async function portsFor({ services }: ComposeFile): Promise<Map<string, number>> {
  const own = Object.entries(services).flatMap(([name, { environment: { MINGXIN_PORT: port } = {} }]) =>
    port === undefined ? [] : [`${name}:${port}`],
  )
  const addresses = [...own, 'postgres:5432', 'kafka:9092', 'kafka:9093']
  const base = await freePortRange(addresses.length)
  return new Map(addresses.map((address, at) => [address, base + at]))
}

const environmentOf = (file: ComposeFile, name: string, machine: Machine): Record<string, string> => {
  const service = serviceIn(file, name)
  const translate = translator(service, machine)
  // A listener without a host listens on all of them.
  const value = (text: string): string => translate(text.replaceAll('://:', `://${name}:`))
  return Object.fromEntries(Object.entries(service.environment ?? {}).map(([key, text]) => [key, value(String(text))]))
}

/** PostgreSQL with the settings, the user and the password that docker-compose.yml gives it. */
async function startPostgres(file: ComposeFile, machine: Machine, directory: string): Promise<() => Promise<void>> {
  const { POSTGRES_USER: user, POSTGRES_PASSWORD_FILE: passwordFile = '' } = environmentOf(file, 'postgres', machine)
  const settings = file.services.postgres?.command?.filter((word) => word.includes('=')) ?? []
  const port = machine.ports.get('postgres:5432')
  const server = await startLocalPostgres({ home: path.join(directory, 'postgres'), settings, ...(port && { port }) })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const password = readFileSync(passwordFile, 'utf8').trim()
  await client.query(`ALTER ROLE ${user} PASSWORD '${password}'`)
  await client.end()
  return server.stop
}

function startKafka(file: ComposeFile, machine: Machine, directory: string): Promise<Broker> {
  const environment = environmentOf(file, 'kafka', machine)
  return startBroker(environment, {
    directory: path.join(directory, 'kafka'),
    port: machine.ports.get('kafka:9092') ?? 0,
  })
}
