import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger } from 'pino'

// Whatever slips into a log object by these names is dropped: identities, secrets, and bodies that may hold either.
const REDACTED = [
  'personIdNo',
  'legalRepIdNo',
  'idNo',
  'authorization',
  'clientSecret',
  'client_secret',
  'secret',
  'sealed',
  'password',
  'body',
  'payload',
]

export interface LoggerOptions {
  readonly service: string
  readonly level: string
  /** Where lines go; stdout by default. */
  readonly destination?: DestinationStream
}

/** JSON lines, one per event, with the service's name. Personal data is neither logged on purpose nor by accident. */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  const paths = REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`])
  const options = {
    level,
    base: { service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths, remove: true },
    serializers: { err: describeError },
  }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * An error as type, message, code and stack, those of its causes included. Its other fields are left out: PostgreSQL
 * quotes whole rows in them, and a fault names what was sent.
 */
function describeError(error: Error): object {
  const { type, message, stack, code } = pino.stdSerializers.err(error)
  return { type, message, code, stack }
}
