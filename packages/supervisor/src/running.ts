import { homeFiles } from './home/home.ts'
import { findHolder } from './home/lock.ts'
import { type Addresses, addressesOf } from './services/addresses.ts'
import { workspaceServices } from './services/definition.ts'

/** An installation that another process runs. */
export interface RunningInstallation {
  readonly home: string
  readonly supervisorPid: number
  readonly portBase: number
  readonly addresses: Addresses
  readonly clientsFile: string
}

/**
 * The installation that runs on this home, on whatever ports, or undefined. It may still be starting: wait with
 * `waitUntilReady(addresses.portal)`. With `portBase`, only an installation on these ports counts.
 */
export function findRunningInstallation(home: string, portBase?: number): RunningInstallation | undefined {
  const holder = findHolder(home)
  if (!holder || (portBase !== undefined && holder.portBase !== portBase)) return undefined
  return {
    home,
    supervisorPid: holder.pid,
    portBase: holder.portBase,
    addresses: addressesOf(workspaceServices(), holder.portBase),
    clientsFile: homeFiles(home).clients,
  }
}
