import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { ensureKafkaJars, findJava } from '@mingxin/local-kafka'
import { eventually } from '@mingxin/testing'
import { workspace } from './compose-file.ts'

export interface Broker {
  stop(): Promise<void>
}

// Read by the image's scripts, not by Kafka.
const NO_PROPERTIES = ['KAFKA_HEAP_OPTS']

/** `server.properties` as the image makes it of its environment: KAFKA_LOG_DIRS becomes log.dirs. */
const propertiesOf = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .filter(([name]) => name.startsWith('KAFKA_') && !NO_PROPERTIES.includes(name))
    .map(([name, value]) => `${name.slice('KAFKA_'.length).toLowerCase().replaceAll('_', '.')}=${value}\n`)
    .join('')

/**
 * Starts Kafka from its jars with the settings a container gets, in a directory of its own. Resolves when the port of its
 * health check can be connected to.
 */
export async function startBroker(
  environment: Readonly<Record<string, string>>,
  { directory, port }: { directory: string; port: number },
): Promise<Broker> {
  const [java, jars] = [findJava().program, await ensureKafkaJars()]
  mkdirSync(directory, { recursive: true })
  const [properties, log] = [path.join(directory, 'server.properties'), path.join(directory, 'kafka.log')]
  writeFileSync(properties, propertiesOf(environment))
  const logging = path.join(workspace, 'infra/kafka/log4j2-server.properties')
  const heap = (environment.KAFKA_HEAP_OPTS ?? '').split(' ')
  const common = [...heap, '-XX:+UseSerialGC', `-Dlog4j2.configurationFile=file:${logging}`, '-cp', `${jars}/*`]
  const format = ['kafka.tools.StorageTool', 'format', `--cluster-id=${environment.CLUSTER_ID}`, '--config', properties]
  const formatted = spawnSync(java, [...common, ...format], { encoding: 'utf8' })
  if (formatted.status !== 0) throw new Error(formatted.stdout + formatted.stderr)
  const output = openSync(log, 'a')
  const child = spawn(java, [...common, 'kafka.Kafka', properties], { stdio: ['ignore', output, output] })
  const ended = once(child, 'exit')
  await eventually(async () => (await isOpen(port)) || failIfEnded(child.exitCode, log), {
    timeoutMs: 60_000,
    what: 'Kafka',
  })
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function failIfEnded(status: number | null, log: string): boolean {
  if (status !== null) throw new Error(`Kafka ended with ${status}:\n${readFileSync(log, 'utf8')}`)
  return false
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })
