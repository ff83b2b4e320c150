import { variablesOf } from '@mingxin/config'
import { kafkaSettings } from '@mingxin/service-host'
import type { HomeFiles } from '../home/home.ts'
import { type Addresses, HOST } from './addresses.ts'
import type { ServiceDefinition } from './definition.ts'

export interface EnvironmentOptions {
  readonly files: HomeFiles
  readonly portBase: number
  readonly databaseUrl: string
  readonly logLevel: string
  readonly addresses: Addresses
  /** What the home remembers of the log. */
  readonly remembered: NodeJS.ProcessEnv
  /** It was moved while the supervisor ran: what that one was started with says nothing of the log any more. */
  readonly isMoved: boolean
  readonly more?: NodeJS.ProcessEnv | undefined
}

/** What a service finds in its environment: ours, and the variables ARCHITECTURE.md lists. */
export function environmentOf(service: ServiceDefinition, options: EnvironmentOptions): NodeJS.ProcessEnv {
  const { files, portBase, databaseUrl, logLevel, addresses, remembered, isMoved } = options
  const inherited = { ...process.env, ...options.more }
  const given = isMoved ? without(inherited, variablesOf(kafkaSettings, inherited)) : inherited
  const portal = `http://${HOST}:${portBase}`
  const others = Object.entries(addresses).filter(([name]) => name !== service.name)
  return {
    ...given,
    ...(!given.MINGXIN_KAFKA_BROKERS && remembered),
    MINGXIN_DATABASE_URL: databaseUrl,
    MINGXIN_HOST: HOST,
    MINGXIN_PORT: String(portBase + service.portOffset),
    MINGXIN_ISSUER: portal,
    MINGXIN_JWKS_URL: `${portal}/.well-known/jwks.json`,
    MINGXIN_AUDIENCE: 'mingxin',
    MINGXIN_KEYS_FILE: files.keys,
    MINGXIN_CLIENTS_FILE: files.clients,
    MINGXIN_SIGNING_KEYS_FILE: files.signingKeys,
    MINGXIN_SERVICES: others.map(([name, address]) => `${name}=${address}`).join(','),
    MINGXIN_LOG_LEVEL: logLevel,
  }
}

const without = (env: NodeJS.ProcessEnv, names: object): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !Object.hasOwn(names, name)))
