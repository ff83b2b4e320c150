import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hold } from './holder.ts'
import { type LocalKafka, startLocalKafka } from './local-kafka.ts'
import { type KafkaOptions, readOptions, SECURE_OFFSET, USAGE } from './options.ts'
import { installationHome } from './places.ts'
import { clientSettings, overview } from './screen.ts'
import { runTool } from './tool.ts'

const WATCH_MS = 500
const SERVICES_USER = 'mingxin'
// As it stands in our command line, from wherever we were started.
const PROGRAM = path.join('local-kafka', 'src', 'main.ts')

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

// The first signal ends everything in order, the second kills.
function listenForSignals(): { stop: AbortSignal; hurry: AbortSignal } {
  const [stop, hurry] = [new AbortController(), new AbortController()]
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (stop.signal.aborted) return hurry.abort()
      say(`\n${name}: ending everything in order; once more hurries.`)
      stop.abort()
    })
  return { stop: stop.signal, hurry: hurry.signal }
}

const portsFrom = (first: number, nodes: number): number[] => Array.from({ length: nodes }, (_, at) => first + at)

const start = (home: string, { nodes, port, secure }: KafkaOptions): Promise<LocalKafka> =>
  startLocalKafka({
    home,
    nodes,
    ports: portsFrom(port, nodes),
    onProgress: say,
    ...(secure && {
      security: {
        protocol: 'SASL_SSL',
        users: [SERVICES_USER],
        superUsers: [SERVICES_USER],
        ports: portsFrom(port + SECURE_OFFSET, nodes),
      },
    }),
  })

function writeClientFile({ directory, secureBrokers, users, caFile }: LocalKafka): string | undefined {
  if (!secureBrokers || caFile === undefined) return undefined
  const file = path.join(directory, 'client.env')
  const settings = clientSettings(secureBrokers, caFile, SERVICES_USER, users[SERVICES_USER] ?? '')
  writeFileSync(file, settings, { mode: 0o600 })
  return file
}

// A broker that dies is started again, as the supervisor does with a service.
async function keepRunning(kafka: LocalKafka, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    for (const { id } of kafka.nodes.filter((node) => !kafka.isRunning(node.id))) {
      say(`✗ node ${id} ended; starting it again …`)
      await kafka.startNode(id)
      say(`✓ node ${id} is back`)
    }
    await wait(WATCH_MS, undefined, { signal: stop }).catch(() => {})
  }
}

async function end(kafka: LocalKafka, hurry: AbortSignal): Promise<void> {
  hurry.addEventListener('abort', () => kafka.nodes.map(({ id }) => kafka.kill(id, 'SIGKILL')))
  await kafka.stop()
  say('stopped')
}

async function main([first, ...others]: readonly string[]): Promise<void> {
  if (first === 'tool' && others[0] !== undefined && others[0] !== '--help') {
    process.exitCode = await runTool(others, process.env)
    return
  }
  const options = first === 'tool' ? undefined : readOptions(process.argv.slice(2))
  if (!options) return console.log(USAGE)
  const beganAt = Date.now()
  const home = installationHome(process.env)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const { release } = hold(path.join(home, 'kafka.pid'), PROGRAM)
  try {
    const { stop, hurry } = listenForSignals()
    const kafka = await start(home, options)
    const clientFile = writeClientFile(kafka)
    const named = process.env.MINGXIN_HOME ? home : undefined
    console.log(overview(kafka, { elapsedMs: Date.now() - beganAt, pid: process.pid, clientFile, home: named }))
    await keepRunning(kafka, stop).finally(() => end(kafka, hurry))
  } finally {
    release()
  }
}

// Whoever reads our output may go; the brokers stay.
process.stdout.on('error', () => {})
try {
  await main(process.argv.slice(2))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
