import { parseArgs } from 'node:util'
import { toolNames } from './tool.ts'

/** What `npm run kafka` was asked for. */
export interface KafkaOptions {
  readonly nodes: 1 | 3
  /** Of the first broker; the others follow. */
  readonly port: number
  readonly secure: boolean
}

export const USAGE = `Usage: npm run kafka [-- OPTIONS]
       npm run kafka -- tool NAME [ARGUMENTS]

Runs a real Apache Kafka (KRaft) on this machine, with its Java 17 or newer and without Docker, until Ctrl-C.

  --nodes 1|3   brokers (1); three replicate every topic three times and acknowledge what two have
  --port N      port of the first broker (19092); the others follow
  --secure      also listen 100 ports further up with TLS and passwords (SCRAM-SHA-512), with rights by ACLs
  --help

Its data lie in MINGXIN_HOME/kafka (.mingxin/kafka). JAVA_HOME names a Java; MINGXIN_KAFKA_JARS a directory with Kafka's
jars, which are fetched by mvn otherwise.

tool runs one of Kafka's own tools, such as \`npm run kafka -- tool consumer-groups --describe --all-groups\`, on the
brokers of MINGXIN_KAFKA_BROKERS (with the TLS and the user of MINGXIN_KAFKA_*), or else on the running npm run kafka:
  ${toolNames.join(', ')}.`

const PORT_MAX = 65_535
/** How far the port with passwords lies above the plain one. */
export const SECURE_OFFSET = 100

/** Reads the arguments; undefined when help is asked for. Throws with what is wrong. */
export function readOptions(args: readonly string[]): KafkaOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      nodes: { type: 'string', default: '1' },
      port: { type: 'string', default: '19092' },
      secure: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  return { nodes: readNodes(values.nodes), port: readPort(values.port), secure: values.secure }
}

function readNodes(text: string): 1 | 3 {
  if (text === '1') return 1
  if (text === '3') return 3
  throw new TypeError(`--nodes is 1 or 3, not ${text}.`)
}

function readPort(text: string): number {
  const port = Number(text)
  const max = PORT_MAX - SECURE_OFFSET - 2
  if (/^\d+$/.test(text) && port >= 1 && port <= max) return port
  throw new TypeError(`--port is a whole number from 1 to ${max}, not ${text}.`)
}
