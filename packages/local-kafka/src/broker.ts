import { spawn } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { NodeFiles } from './files.ts'
import type { Java } from './java.ts'
import { serverLogging } from './places.ts'
import { commandLine, isGone, pidIn } from './process.ts'

export interface Broker {
  readonly pid: number
  /** It was told to end and has not yet. */
  readonly isEnding: boolean
}

const MAIN_CLASS = 'kafka.Kafka'
/** Signals that end a broker. */
export const ENDING: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGKILL']

const STOP_TIMEOUT_MS = 20_000
const KILL_TIMEOUT_MS = 5_000
const POLL_MS = 25
const PID_POLL_MS = 2

/** The broker that runs on these files, whoever started it. */
export function findBroker(files: NodeFiles): Broker | undefined {
  const pid = pidIn(files.pid)
  return isBroker(pid, files) ? { pid, isEnding: pidIn(files.ending) === pid } : undefined
}

/**
 * Whether this process is the broker of these files. An id alone proves nothing: after a crash it may belong to another
 * program; and a dead process that nobody waited for keeps its id, but not its command line.
 */
const isBroker = (pid: number, files: NodeFiles): boolean => pid > 0 && isCommandOf(files, commandLine(pid))

const isCommandOf = (files: NodeFiles, command: string): boolean =>
  command.includes(MAIN_CLASS) && command.includes(files.properties)

export interface Runtime {
  readonly java: Java
  readonly jars: string
}

/** Quick to start and small: one thread collects garbage, the quick compiler only. */
export const javaArguments = ({ jars }: Runtime, heapMb: number, logging: string): string[] => [
  `-Xmx${heapMb}m`,
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:ActiveProcessorCount=2',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djava.awt.headless=true',
  `-Dlog4j2.configurationFile=${pathToFileURL(logging).href}`,
  '-cp',
  `${jars}/*`,
]

/** File names beyond ASCII need a locale that has them. */
export const javaEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C.UTF-8' })

/**
 * Starts a broker. Resolves when `findBroker` finds it. It is a process group of its own: a Ctrl-C meant for us does not reach
 * it. It writes its id itself before it becomes Java: however we end, whoever comes next finds it.
 */
export async function launchBroker(files: NodeFiles, runtime: Runtime, heapMb: number): Promise<void> {
  const script = 'echo $$ > "$0" && exec "$@"'
  const java = [runtime.java.program, ...javaArguments(runtime, heapMb, serverLogging)]
  const log = openSync(files.log, 'a', 0o600)
  const args = ['-c', script, files.pid, ...java, MAIN_CLASS, files.properties]
  const child = spawn('/bin/sh', args, {
    cwd: '/',
    env: javaEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  while (pidIn(files.pid) !== child.pid) {
    if (child.exitCode !== null) throw new Error(`Kafka did not start; its log is ${files.log}`)
    await wait(PID_POLL_MS)
  }
}

/** Lets the broker hand over and close its files; kills it when that takes longer than 20 s. */
export async function endBroker(files: NodeFiles): Promise<void> {
  if (hasStopped(files)) return
  const pid = pidIn(files.pid)
  signalBroker(pid, files, 'SIGTERM')
  if (await hasEnded(pid, files, STOP_TIMEOUT_MS)) return
  signalBroker(pid, files, 'SIGKILL')
  await hasEnded(pid, files, KILL_TIMEOUT_MS)
}

/** Whether the broker has ended within this time, and let go of its files and ports. */
export async function hasEnded(pid: number, files: NodeFiles, timeoutMs = STOP_TIMEOUT_MS): Promise<boolean> {
  for (let waited = 0; waited < timeoutMs; waited += POLL_MS) {
    if (isOver(pid, files)) return true
    await wait(POLL_MS)
  }
  return false
}

/** Whether the process last started on these files is over. One that just becomes Java, or just ends, is not. */
export const hasStopped = (files: NodeFiles): boolean => isOver(pidIn(files.pid), files)

// Gone, or its id is another program's by now.
function isOver(pid: number, files: NodeFiles): boolean {
  const command = pid > 0 ? commandLine(pid) : ''
  return command === '' ? pid === 0 || isGone(pid) : !isCommandOf(files, command)
}

/** Signals the broker, if it runs; notes down when it is told to end, so that nobody takes it over meanwhile. */
export function signalBroker(pid: number, files: NodeFiles, name: NodeJS.Signals): void {
  if (!isBroker(pid, files)) return
  if (ENDING.includes(name)) writeFileSync(files.ending, String(pid), { mode: 0o600 })
  try {
    process.kill(pid, name)
  } catch (error) {
    if (isBroker(pid, files)) throw error
  }
}
