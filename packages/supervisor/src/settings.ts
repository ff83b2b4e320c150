import path from 'node:path'
import { integer, readConfig, type Setting, text } from '@mingxin/config'
import { kafkaSettings } from '@mingxin/service-host'

export const workspaceDirectory = path.resolve(import.meta.dirname, '../../..')

export const usualHome = path.join(workspaceDirectory, '.mingxin')

const databaseUrl: Setting<string | undefined> = {
  variable: 'MINGXIN_DATABASE_URL',
  description: 'PostgreSQL database (17 or newer, UTF-8) to use instead of the embedded server',
  fallback: '',
  isSecret: true,
  parse: (value) => {
    if (value === '') return undefined
    if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value
    throw new TypeError('a URL that starts with postgres:// or postgresql://')
  },
}

export const supervisorSettings = {
  home: text('MINGXIN_HOME', {
    description: 'Directory of the installation’s state: keys, clients, logs, embedded database',
    fallback: usualHome,
  }),
  portBase: integer('MINGXIN_PORT_BASE', {
    description: 'Port of the portal; the other services follow',
    fallback: '7100',
    min: 1,
    max: 65_000,
  }),
  databaseUrl,
  logLevel: text('MINGXIN_LOG_LEVEL', { description: 'Lowest level the services log', fallback: 'info' }),
  ...kafkaSettings,
}

/** The supervisor's part of the environment. Rejects with `config.invalid`, which names every variable that is wrong. */
export function readSupervisorConfig(env: NodeJS.ProcessEnv) {
  const config = readConfig(supervisorSettings, env)
  return { ...config, home: path.resolve(config.home) }
}
