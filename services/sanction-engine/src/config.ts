import path from 'node:path'
import { integer, readConfig, text } from '@mingxin/config'
import { rulesDirectory } from '@mingxin/contracts'
import { hostSettings } from '@mingxin/service-host'

export const settings = {
  ...hostSettings,
  rulesDirectory: text('MINGXIN_RULES_DIRECTORY', {
    description: 'Directory of the rule documents, from the checkout',
    fallback: 'contracts/rules',
  }),
  organisationsFile: text('MINGXIN_ORGANISATIONS_FILE', {
    description: 'JSON file of the organisations that measures may be addressed to, from the checkout',
    fallback: 'contracts/organisations/gaoming.json',
  }),
  expiryIntervalMs: integer('MINGXIN_EXPIRY_INTERVAL_MS', {
    description: 'How often departments are told of measures whose last day is over',
    fallback: '60000',
    min: 100,
    max: 86_400_000,
  }),
}

export type EngineConfig = ReturnType<typeof readEngineConfig>

const checkout = path.resolve(rulesDirectory, '../..')

export function readEngineConfig(env: NodeJS.ProcessEnv) {
  const config = readConfig(settings, env)
  return {
    ...config,
    rulesDirectory: path.resolve(checkout, config.rulesDirectory),
    organisationsFile: path.resolve(checkout, config.organisationsFile),
  }
}
