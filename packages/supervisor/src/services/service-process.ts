import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import path from 'node:path'
import { backoffMs } from './backoff.ts'
import type { ServiceDefinition } from './definition.ts'
import { followLog, lastWords, openLog } from './log-file.ts'
import { warningIn } from './warning.ts'

export type ServiceEvent =
  | { readonly type: 'ready'; readonly service: string; readonly pid: number; readonly elapsedMs: number }
  | { readonly type: 'ended'; readonly service: string; readonly reason: string; readonly againInMs: number }
  | { readonly type: 'warning'; readonly service: string; readonly text: string }

export interface ServiceProcessOptions {
  readonly service: ServiceDefinition
  /** Asked at every start. */
  readonly environment: () => NodeJS.ProcessEnv
  readonly logDirectory: string
  readonly onEvent: (event: ServiceEvent) => void
}

const FIRST_ATTEMPTS_MAX = 3
const SETTLED_AFTER_MS = 30_000
const STOP_TIMEOUT_MS = 25_000
// The same warning is shown once in this time; the log has them all.
const REPEAT_AFTER_MS = 60_000

/**
 * A service as a process that is kept alive: own process group (a Ctrl-C in the terminal reaches the supervisor alone),
 * an IPC channel (it ends by itself when the supervisor is gone), its output straight into its log file. A process that
 * ends unasked is started again, ever later while it keeps ending soon after it was ready.
 */
export class ServiceProcess {
  readonly #options: ServiceProcessOptions
  readonly #logFile: string
  readonly #started = Promise.withResolvers<void>()
  #child: ChildProcess | undefined
  #readyAt: number | undefined
  #failures = 0
  #timer: NodeJS.Timeout | undefined
  #isStopping = false
  #restarted: (() => void) | undefined
  readonly #shownAt = new Map<string, number>()

  constructor(options: ServiceProcessOptions) {
    this.#options = options
    this.#logFile = path.join(options.logDirectory, `${options.service.name}.log`)
    // Whoever waits is told; a service that fails while nobody waits yet must not end the supervisor.
    this.#started.promise.catch(() => {})
    this.#launch()
  }

  get service(): ServiceDefinition {
    return this.#options.service
  }

  /** Undefined while it is down. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Resolves when it first said that it answers; rejects with its last words when it ended too often before that. */
  get started(): Promise<void> {
    return this.#started.promise
  }

  kill(signal: NodeJS.Signals): void {
    this.#child?.kill(signal)
  }

  /** Ends it in order and starts it again, with its environment asked anew; resolves when it answers. */
  async restart(): Promise<void> {
    const answers = new Promise<void>((resolve) => {
      this.#restarted = resolve
    })
    this.#failures = 0
    this.#child?.kill('SIGTERM')
    await answers
  }

  /** Asks it to end and resolves when it has; kills it when it does not in time, or as soon as `hurry` is aborted. */
  async stop(hurry: AbortSignal): Promise<void> {
    this.#isStopping = true
    clearTimeout(this.#timer)
    const child = this.#child
    if (!child) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const kill = (): void => void child.kill('SIGKILL')
    const timer = setTimeout(kill, STOP_TIMEOUT_MS)
    hurry.addEventListener('abort', kill)
    child.kill(hurry.aborted ? 'SIGKILL' : 'SIGTERM')
    await ended
    clearTimeout(timer)
    hurry.removeEventListener('abort', kill)
  }

  #launch(): void {
    const { service, environment, onEvent } = this.#options
    const beganAt = Date.now()
    const log = openLog(this.#logFile)
    const child = spawn(process.execPath, [service.entry], {
      env: environment(),
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    const stopFollowing = followLog(this.#logFile, (line) => this.#warn(line))
    this.#child = child
    this.#readyAt = undefined
    child.once('message', () => {
      this.#readyAt = Date.now()
      onEvent({ type: 'ready', service: service.name, pid: child.pid ?? 0, elapsedMs: this.#readyAt - beganAt })
      this.#started.resolve()
      this.#restarted?.()
    })
    const onEnd = (reason: string): void => {
      if (this.#child !== child) return
      this.#child = undefined
      stopFollowing()
      if (!this.#isStopping) this.#again(reason)
    }
    child.once('error', (error) => onEnd(error.message))
    child.once('exit', (code, signal) => onEnd(signal ?? `status ${code}`))
  }

  #again(reason: string): void {
    const hadSettled = this.#readyAt !== undefined && Date.now() - this.#readyAt > SETTLED_AFTER_MS
    this.#failures = hadSettled ? 1 : this.#failures + 1
    if (this.#failures >= FIRST_ATTEMPTS_MAX) this.#started.reject(new Error(this.#obituary(reason)))
    const againInMs = backoffMs(this.#failures)
    this.#options.onEvent({ type: 'ended', service: this.service.name, reason, againInMs })
    this.#timer = setTimeout(() => this.#launch(), againInMs)
  }

  #obituary(reason: string): string {
    const words = lastWords(this.#logFile, 12).map((line) => `  ${line}\n`)
    return `${this.service.name} does not start (${reason}). Its log is ${this.#logFile}\n${words.join('')}`
  }

  #warn(line: string): void {
    const text = warningIn(line)
    if (text === undefined || Date.now() - (this.#shownAt.get(text) ?? 0) < REPEAT_AFTER_MS) return
    this.#shownAt.set(text, Date.now())
    this.#options.onEvent({ type: 'warning', service: this.service.name, text })
  }
}
