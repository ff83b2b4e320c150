import { type Addresses, findRunningInstallation, readSupervisorConfig, waitUntilReady } from '@mingxin/supervisor'
import { startOwnInstallation } from './own-installation.ts'

/** The system the demonstration talks to. */
export interface System {
  readonly addresses: Addresses
  readonly clientsFile: string
  /** Whether it was running already; otherwise it is the demonstration's own and ends with it. */
  readonly isOwn: boolean
  close(): Promise<void>
}

/** The installation that runs on the configured home, or one of the demonstration's own in a temporary home. */
export async function openSystem(say: (text: string) => void): Promise<System> {
  const config = readSupervisorConfig(process.env)
  const running = findRunningInstallation(config.home)
  if (running) {
    await waitUntilReady(running.addresses.portal ?? '', READY_TIMEOUT_MS)
    say(`使用正在运行的系统 Using the running system at ${running.addresses.portal}`)
    return { addresses: running.addresses, clientsFile: running.clientsFile, isOwn: false, close: async () => {} }
  }
  return { ...(await startOwnInstallation(say)), isOwn: true }
}

const READY_TIMEOUT_MS = 60_000
