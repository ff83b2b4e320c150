import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { freePortBase } from '@mingxin/partner-kit'
import { type Installation, startInstallation } from '@mingxin/supervisor'
import { listenForSignals } from './signals.ts'

export interface OwnInstallation extends Pick<Installation, 'addresses' | 'clientsFile'> {
  /** Ends the installation and removes its home. */
  close(): Promise<void>
}

/**
 * Starts an installation in a temporary home. Nothing of it outlives the demonstration: a signal closes it too, also
 * while it starts, and then ends the process with the signal's exit code. Nobody will read what it holds, so a signal
 * kills its services instead of waiting for their work.
 */
export async function startOwnInstallation(say: (text: string) => void): Promise<OwnInstallation> {
  const home = mkdtempSync(path.join(tmpdir(), 'mingxin-demo-'))
  let closing: Promise<void> | undefined
  const signals = listenForSignals((name) => {
    say(`\n${name}: 结束临时系统 ending the temporary system …`)
    // Work that was going on fails as its services go; such a failure must not end the process before all is closed.
    process.on('unhandledRejection', () => {})
    void close()
  })
  say(`没有正在运行的系统，临时启动一套 No system is running; starting one in ${home} …`)
  const starting = start(home, signals.stop)
  const close = (): Promise<void> => {
    closing ??= end(starting, home).finally(async () => {
      // A Ctrl-C also ends a program the start waits for; its failure comes first, the signal with the next turn.
      await turn()
      signals.release()
      if (signals.exitCode !== undefined) process.exit(signals.exitCode)
    })
    return closing
  }
  try {
    const { addresses, clientsFile } = await starting
    return { addresses, clientsFile, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function start(home: string, stop: AbortSignal): Promise<Installation> {
  const portBase = await freePortBase()
  stop.throwIfAborted()
  return startInstallation({ home, portBase, logLevel: 'warn', signal: stop, hurry: stop })
}

async function end(starting: Promise<Installation>, home: string): Promise<void> {
  try {
    // A start that fails has undone itself.
    const installation = await starting.catch(() => undefined)
    await installation?.stop()
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
