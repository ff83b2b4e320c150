import { setTimeout as wait } from 'node:timers/promises'
import { type Addresses, findRunningInstallation, readSupervisorConfig, waitUntilReady } from '@mingxin/supervisor'
import { startOwnInstallation } from './own-installation.ts'
import { listenForSignals } from './signals.ts'

/** The system the demonstration talks to. */
export interface System {
  readonly addresses: Addresses
  readonly clientsFile: string
  /** Whether it was running already; otherwise it is the demonstration's own and ends with it. */
  readonly isOwn: boolean
  /** What is undone in a running system when a signal ends the demonstration. One of its own is gone with all it holds. */
  undoOnSignal(undo: () => Promise<void>): void
  close(): Promise<void>
}

/** The installation that runs on the configured home, or one of the demonstration's own in a temporary home. */
export async function openSystem(say: (text: string) => void): Promise<System> {
  const config = readSupervisorConfig(process.env)
  const running = findRunningInstallation(config.home)
  if (running) {
    await waitUntilReady(running.addresses.portal ?? '', READY_TIMEOUT_MS)
    say(`使用正在运行的系统 Using the running system at ${running.addresses.portal}`)
    const { addresses, clientsFile } = running
    return { addresses, clientsFile, isOwn: false, ...leaveInOrder(say) }
  }
  return { ...(await startOwnInstallation(say)), isOwn: true, undoOnSignal: () => {} }
}

/** Lets a signal undo what was done to a system that stays, and then end the process with the signal's exit code. */
function leaveInOrder(say: (text: string) => void): Pick<System, 'undoOnSignal' | 'close'> {
  let undo = async (): Promise<void> => {}
  const signals = listenForSignals(async (name) => {
    say(`\n${name}: 取消示范的订阅 ending the subscriptions of the demonstration …`)
    // Work that was going on fails as its receivers go; such a failure must not end the process before all is undone.
    process.on('unhandledRejection', () => {})
    const done = await Promise.race([undo().then(() => true), wait(UNDO_TIMEOUT_MS, false)]).catch(() => false)
    if (!done) say('有的订阅未能取消 Not all of them could be ended: the system does not answer.')
    process.exit(signals.exitCode)
  })
  return {
    undoOnSignal: (work) => {
      undo = work
    },
    // The signal has the last word.
    close: async () => (signals.stop.aborted ? new Promise<void>(() => {}) : signals.release()),
  }
}

const READY_TIMEOUT_MS = 60_000
const UNDO_TIMEOUT_MS = 15_000
