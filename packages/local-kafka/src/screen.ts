import path from 'node:path'
import type { LocalKafka } from './local-kafka.ts'

type Shown = Pick<LocalKafka, 'adopted' | 'brokers' | 'directory' | 'nodes' | 'secureBrokers'>

/** What is seen when everything is ready: where the brokers are, and what to try next. */
export function overview(kafka: Shown, { elapsedMs, pid, clientFile, home }: Facts): string {
  const { brokers, directory, nodes, secureBrokers = [] } = kafka
  const secure = secureBrokers.length > 0
  const rows = nodes.map(({ id, pid }, at) => [
    `${id}`,
    brokers[at] ?? '',
    ...(secure ? [secureBrokers[at] ?? ''] : []),
    `${pid}`,
  ])
  return [
    '',
    `Apache Kafka is ready (${(elapsedMs / 1000).toFixed(1)} s${kafka.adopted ? '; left over from before and taken over' : ''}).`,
    '',
    ...table([['node', 'broker', ...(secure ? ['with password'] : []), 'process'], ...rows]),
    '',
    `data   ${directory}`,
    `logs   ${path.join(directory, `node-${nodes.length > 1 ? '*' : '1'}`, 'kafka.log')}`,
    '',
    'Try next, in another terminal:',
    `  ${commandFor(brokers, clientFile, home)}`,
    '',
    `Ctrl-C, or kill ${pid}, ends everything in order; the next npm run kafka goes on with the same data.`,
  ].join('\n')
}

interface Facts {
  readonly elapsedMs: number
  /** Of the process that holds the brokers. */
  readonly pid: number
  /** Settings of a client of the listeners that ask for a password. */
  readonly clientFile: string | undefined
  /** MINGXIN_HOME, where it is set: the next command finds another home without it. */
  readonly home: string | undefined
}

function commandFor(brokers: readonly string[], clientFile: string | undefined, home: string | undefined): string {
  const atHome = home === undefined ? '' : `MINGXIN_HOME=${quoted(home)} `
  return clientFile === undefined
    ? `${atHome}MINGXIN_KAFKA_BROKERS=${brokers.join(',')} npm start`
    : `set -a; . ${quoted(clientFile)}; set +a; ${atHome}npm start`
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
}

/** The settings by which the services use the listeners that ask for a password, for a shell to read. */
export function clientSettings(brokers: readonly string[], caFile: string, username: string, password: string): string {
  const settings = {
    MINGXIN_KAFKA_BROKERS: brokers.join(','),
    MINGXIN_KAFKA_TLS: 'on',
    MINGXIN_KAFKA_CA_FILE: caFile,
    MINGXIN_KAFKA_SASL_MECHANISM: 'scram-sha-512',
    MINGXIN_KAFKA_USERNAME: username,
    MINGXIN_KAFKA_PASSWORD: password,
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join('')
}
