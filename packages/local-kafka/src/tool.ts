import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { findBroker, javaArguments, javaEnvironment } from './broker.ts'
import { clusterDirectory, clusterFiles } from './files.ts'
import { ensureKafkaJars } from './jars.ts'
import { findJava } from './java.ts'
import { readPorts } from './node-ports.ts'
import { installationHome, toolsLogging } from './places.ts'
import { readToolSettings } from './tool-settings.ts'

const HEAP_MB = 256

/** Kafka's own command-line tools by the name they have in its `bin`, without `kafka-` and `.sh`. */
const KAFKA_TOOLS: Readonly<Record<string, string>> = {
  acls: 'org.apache.kafka.tools.AclCommand',
  'broker-api-versions': 'org.apache.kafka.tools.BrokerApiVersionsCommand',
  configs: 'kafka.admin.ConfigCommand',
  'console-consumer': 'org.apache.kafka.tools.consumer.ConsoleConsumer',
  'console-producer': 'org.apache.kafka.tools.ConsoleProducer',
  'consumer-groups': 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
  'delete-records': 'org.apache.kafka.tools.DeleteRecordsCommand',
  features: 'org.apache.kafka.tools.FeatureCommand',
  'get-offsets': 'org.apache.kafka.tools.GetOffsetShell',
  groups: 'org.apache.kafka.tools.GroupsCommand',
  'leader-election': 'org.apache.kafka.tools.LeaderElectionCommand',
  'log-dirs': 'org.apache.kafka.tools.LogDirsCommand',
  'metadata-quorum': 'org.apache.kafka.tools.MetadataQuorumCommand',
  'reassign-partitions': 'org.apache.kafka.tools.reassign.ReassignPartitionsCommand',
  topics: 'org.apache.kafka.tools.TopicCommand',
}

export const toolNames: readonly string[] = Object.keys(KAFKA_TOOLS)

/**
 * Runs one of Kafka's tools on this terminal; resolves with its exit status. It speaks to the brokers of
 * MINGXIN_KAFKA_BROKERS with the TLS and the user of the other MINGXIN_KAFKA_* settings, or else to the `npm run kafka`
 * of this home; to others by its own `--bootstrap-server` and `--command-config`. Passwords stand in a file of mode 600
 * that goes with it, never in its arguments.
 */
export async function runTool([name, ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const className = name !== undefined && toolNames.includes(name) ? KAFKA_TOOLS[name] : undefined
  if (className === undefined) throw new TypeError(`There is no tool ${name}; there are ${toolNames.join(', ')}.`)
  const directory = mkdtempSync(path.join(tmpdir(), 'mingxin-kafka-tool-'))
  try {
    const connection = connectionArguments(args, env, path.join(directory, 'client.properties'))
    const runtime = { java: findJava(env), jars: await ensureKafkaJars({ env }) }
    const command = [...javaArguments(runtime, HEAP_MB, toolsLogging), className, ...connection, ...args]
    return await onThisTerminal(runtime.java.program, command, env.INIT_CWD)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function connectionArguments(args: readonly string[], env: NodeJS.ProcessEnv, file: string): string[] {
  const isGiven = (option: string): boolean => args.some((one) => one === option || one.startsWith(`${option}=`))
  const { brokers, properties } = readToolSettings(env)
  const server = isGiven('--bootstrap-server') ? [] : ['--bootstrap-server', brokers || runningBrokers(env)]
  if (brokers === '' || properties === '' || isGiven('--command-config')) return server
  writeFileSync(file, properties, { mode: 0o600 })
  return [...server, '--command-config', file]
}

function runningBrokers(env: NodeJS.ProcessEnv): string {
  const home = installationHome(env)
  const files = clusterFiles(clusterDirectory(home))
  const ports = existsSync(files.ports) ? readPorts(files) : []
  const running = ports.filter(({ id }) => findBroker(files.node(id))).map(({ port }) => `127.0.0.1:${port}`)
  if (running.length > 0) return running.join(',')
  throw new Error(
    `没有可用的 Kafka No Kafka to speak to: MINGXIN_KAFKA_BROKERS names none, and no npm run kafka runs on ${home}.`,
  )
}

// A Ctrl-C reaches the tool as well, which ends by itself: we stay to clear up. File names mean where npm was called.
function onThisTerminal(program: string, args: readonly string[], cwd: string | undefined): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: javaEnvironment(), cwd })
  process.on('SIGINT', () => {})
  for (const name of ['SIGTERM', 'SIGHUP'] as const) process.on(name, () => child.kill(name))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
