import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePortBase } from '@mingxin/partner-kit'
import {
  type Addresses,
  findRunningInstallation,
  readSupervisorConfig,
  startInstallation,
  waitUntilReady,
} from '@mingxin/supervisor'

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
  return startOwn(say)
}

const READY_TIMEOUT_MS = 60_000

async function startOwn(say: (text: string) => void): Promise<System> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-demo-'))
  say(`没有正在运行的系统，临时启动一套 No system is running; starting one in ${home} …`)
  const remove = (): void => rmSync(home, { recursive: true, force: true })
  try {
    const installation = await startInstallation({ home, portBase: await freePortBase(), logLevel: 'warn' })
    const close = async (): Promise<void> => {
      await installation.stop()
      remove()
    }
    return { addresses: installation.addresses, clientsFile: installation.clientsFile, isOwn: true, close }
  } catch (error) {
    remove()
    throw error
  }
}
