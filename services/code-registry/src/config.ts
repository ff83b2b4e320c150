import { integer, readConfig } from '@mingxin/config'
import { hostSettings } from '@mingxin/service-host'

export const settings = {
  ...hostSettings,
  pageSizeMax: integer('MINGXIN_REGISTRY_PAGE_SIZE_MAX', {
    description: 'Records resolved in one transaction at most',
    fallback: '1000',
    min: 1,
    max: 5_000,
  }),
}

export type RegistryConfig = ReturnType<typeof readRegistryConfig>

export const readRegistryConfig = (env: NodeJS.ProcessEnv) => readConfig(settings, env)
