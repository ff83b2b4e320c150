export { assertFitsContract, type CreditLogOptions, createCreditLog, schemaOf } from './credit-log.ts'
export { createHost, type Host, type HostConfig, type HostOptions } from './host.ts'
export { generateInstallationKeys, type InstallationKeys, openKeys } from './keys.ts'
export { hostSettings } from './settings.ts'
