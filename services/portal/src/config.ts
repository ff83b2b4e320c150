import { readConfig, type Setting, text } from '@mingxin/config'
import { hostSettings } from '@mingxin/service-host'

export type ServiceAddresses = { readonly [service: string]: string }

const services: Setting<ServiceAddresses> = {
  variable: 'MINGXIN_SERVICES',
  description: 'The other services and where they answer, `name=URL` separated by commas',
  fallback: undefined,
  isSecret: false,
  parse: (value) => Object.fromEntries(value.split(',').map(parseAddress)),
}

function parseAddress(pair: string): [string, string] {
  const [, name, url] = pair.trim().match(/^([a-z-]+)=(https?:\/\/.+)$/) ?? []
  if (!name || !url || !URL.canParse(url)) throw new TypeError('name=URL pairs separated by commas')
  return [name, url.replace(/\/+$/, '')]
}

export const settings = {
  ...hostSettings,
  clientsFile: text('MINGXIN_CLIENTS_FILE', {
    description: 'JSON file, mode 600: the clients that may get a token; read at every start',
  }),
  signingKeysFile: text('MINGXIN_SIGNING_KEYS_FILE', {
    description: 'JSON Web Key Set, mode 600: the keys that sign tokens, the newest last; created when missing',
  }),
  services,
}

export type PortalConfig = ReturnType<typeof readPortalConfig>

export const readPortalConfig = (env: NodeJS.ProcessEnv) => readConfig(settings, env)
