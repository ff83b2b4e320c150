import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { LogPlace } from './side.ts'
import type { Timeline } from './timeline.ts'

const POLL_MS = 5

/** The consuming process, asked from the appending one. */
export interface Reader {
  /** From now on notes down when each event was handled. */
  measure(): Promise<void>
  /** Events handled so far; what was noted down goes to the timeline. */
  handled(): Promise<number>
  untilHandled(count: number): Promise<void>
  close(): Promise<void>
}

/** Starts it. Resolves when its member has been started. */
export async function startReader(place: LogPlace, timeline: Timeline): Promise<Reader> {
  const script = path.join(import.meta.dirname, 'event-log-reader.ts')
  const child = spawn(process.execPath, [script], {
    // Not as an argument: it may hold passwords, and everybody sees arguments.
    env: { ...process.env, MINGXIN_BENCH_PLACE: JSON.stringify(place) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  const ask = async (question: 'measure' | 'report'): Promise<number> => {
    child.send(question)
    const [answer] = await once(child, 'message')
    const { handled, moments }: { handled: number; moments: [n: number, at: number][] } = answer
    for (const [n, at] of moments) timeline.note('handled', n, at)
    return handled
  }
  return {
    measure: async () => {
      await ask('measure')
    },
    handled: () => ask('report'),
    untilHandled: async (count) => {
      while ((await ask('report')) < count) await wait(POLL_MS)
    },
    close: async () => {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
