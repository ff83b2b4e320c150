import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eventually } from '@mingxin/testing'
import type { Step } from '../steps.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** What a child process is told to do, as JSON in MINGXIN_SUITE_TASK: a world may hold passwords, and everybody sees arguments. */
export interface ChildTask {
  readonly moduleUrl: string
  readonly world: Record<string, string>
  readonly role: 'reader' | 'writer' | 'relay'
  readonly topic: string
  readonly group: string
  readonly member: string
  readonly leaseMs?: number
  /** Step at which the process kills itself, the first time it gets there after `killAfter` times. */
  readonly killAt?: Step
  readonly killAfter?: number
  /** Step at which the process stalls for good until it is frozen and thawed. */
  readonly stallAt?: Step
  readonly seed?: number
  /** The wall clock of the process is set forth and back by up to an hour, again and again. */
  readonly clockJumps?: boolean
}

type ChildOptions = Partial<Omit<ChildTask, 'moduleUrl' | 'world' | 'role' | 'topic' | 'group'>>

/** A process of one of the suite's services that can be killed, frozen and thawed. */
export interface Child {
  kill(): Promise<void>
  freeze(): void
  thaw(): void
  hasStalled(): Promise<void>
  hasFailedWith(code: string): Promise<void>
  /** Resolves when it ended, whoever ended it. */
  readonly ended: Promise<unknown>
  readonly isAlive: () => boolean
}

type Place = Pick<Stage, 'adapter' | 'world'>

export const startReader = (stage: Place, scene: Scene, options: ChildOptions = {}): Child =>
  start(stage, scene, 'reader', options)
export const startWriter = (stage: Place, scene: Scene, options: ChildOptions = {}): Child =>
  start(stage, scene, 'writer', options)
/** A process of the writing service that appends nothing: it only carries what others append into the log. */
export const startRelay = (stage: Place, scene: Scene, options: ChildOptions = {}): Child =>
  start(stage, scene, 'relay', options)

function start(stage: Place, scene: Scene, role: ChildTask['role'], options: ChildOptions): Child {
  const { moduleUrl } = stage.adapter
  const task: ChildTask = {
    moduleUrl,
    world: stage.world,
    role,
    topic: scene.topic,
    group: scene.group,
    member: role,
    ...options,
  }
  const script = path.join(import.meta.dirname, 'child.ts')
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, MINGXIN_SUITE_TASK: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return controls(child)
}

function controls(child: ChildProcess): Child {
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = once(child, 'exit')
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const says = async (text: string) => {
    await eventually(() => said.includes(text), { what: `child saying ${text}, it said: ${said}` })
  }
  return {
    ended,
    isAlive,
    kill: async () => {
      if (isAlive()) child.kill('SIGKILL')
      await ended
    },
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
    hasStalled: () => says('stalled'),
    hasFailedWith: (code) => says(`failed ${code}`),
  }
}
