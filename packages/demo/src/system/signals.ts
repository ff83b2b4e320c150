import { constants } from 'node:os'

/** Whether a signal asked this process to end. */
export interface Signals {
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP. */
  readonly stop: AbortSignal
  /** What the process is to exit with because of it: 128 and the signal's number. */
  readonly exitCode: number | undefined
  /** Leaves signals to what they do by default. */
  release(): void
}

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** `onFirst` is called with the first signal; what comes after it changes nothing. */
export function listenForSignals(onFirst: (name: NodeJS.Signals) => unknown): Signals {
  const stop = new AbortController()
  let exitCode: number | undefined
  const onSignal = (name: NodeJS.Signals): void => {
    if (stop.signal.aborted) return
    exitCode = 128 + constants.signals[name]
    stop.abort(new Error(`Ended by ${name}.`))
    onFirst(name)
  }
  for (const name of NAMES) process.on(name, onSignal)
  return {
    stop: stop.signal,
    get exitCode() {
      return exitCode
    },
    release: () => {
      for (const name of NAMES) process.off(name, onSignal)
    },
  }
}
