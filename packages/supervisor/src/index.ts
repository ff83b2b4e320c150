export { type InstallationDatabase, openDatabase } from './database.ts'
export { findHolder, type LockHolder } from './home/lock.ts'
export { readLogSettings, writeLogSettings } from './home/log-settings.ts'
export {
  type Installation,
  type InstallationEvent,
  type InstallationOptions,
  startInstallation,
} from './installation.ts'
export { PortalAway, requestToken, type TokenRequest } from './request-token.ts'
export { findRunningInstallation, type RunningInstallation } from './running.ts'
export type { Addresses } from './services/addresses.ts'
export { type ServiceDefinition, workspaceServices } from './services/definition.ts'
export { waitUntilReady } from './services/readiness.ts'
export { readSupervisorConfig, supervisorSettings } from './settings.ts'
