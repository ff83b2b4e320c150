import { setTimeout as wait } from 'node:timers/promises'
import { isRetryable } from '@mingxin/errors'
import { seededRandom } from '@mingxin/testing'
import type { LogFailure } from '../group/group.ts'
import type { Step } from '../steps.ts'
import type { SuiteAdapter } from './adapter.ts'
import type { ChildTask } from './processes.ts'
import { appendCounted, eventOf, recordEffects } from './scene.ts'

// Runs one process of the suite's writing or reading service until it is killed. Its task is in MINGXIN_SUITE_TASK.

const task: ChildTask = JSON.parse(process.env.MINGXIN_SUITE_TASK ?? '{}')
const { adapter }: { adapter: SuiteAdapter } = await import(task.moduleUrl)
const random = seededRandom(task.seed ?? 1)

if (task.clockJumps) letClockJump()

let arrivals = 0
let hasStalled = false

async function at(step: Step): Promise<void> {
  if (step === task.killAt && ++arrivals > (task.killAfter ?? 0)) process.kill(process.pid, 'SIGKILL')
  if (step !== task.stallAt || hasStalled) return
  hasStalled = true
  console.log('stalled')
  // Long enough to be frozen in; the lease is renewed meanwhile, as in a process that is merely busy.
  await wait(1_000)
}

const onFailure = ({ error }: LogFailure): void => {
  if (error instanceof Error && 'code' in error) console.log(`failed ${error.code}`)
}

const options = { at, onFailure, ...(task.leaseMs !== undefined && { leaseMs: task.leaseMs }) }

const roles: Record<ChildTask['role'], () => Promise<void>> = {
  reader: async () => {
    const { log } = adapter.openReader({ url: '', ...task.world }, options)
    log.subscribe({
      topic: task.topic,
      group: task.group,
      batchSizeMax: 20,
      handler: async (events, tx) => {
        await recordEffects(tx, task.topic, events, task.member)
        await log.append(
          tx,
          events.map(({ key, data }) => eventOf(`${task.topic}-onward`, { key, n: (data as { n: number }).n })),
        )
      },
    })
  },
  relay: async () => {
    adapter.openWriter({ url: '', ...task.world }, options)
  },
  // Appends random numbers of events to its own keys, in transactions of which one in four is rolled back.
  writer: async () => {
    const writer = adapter.openWriter({ url: '', ...task.world }, options)
    for (;;) {
      const keys = Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => `${task.member}-${Math.floor(random() * 4)}`,
      )
      const willUndo = random() < 0.25
      await writer.database
        .transaction(async (tx) => {
          const { rows } = await tx.query<{ key: string; n: number }>(NEXT_NUMBERS, [
            [...new Set(keys)].sort(),
            task.topic,
          ])
          await appendCounted(tx, writer, task.topic, rows)
          if (willUndo) throw new Error('undone on purpose')
        })
        .catch((error: unknown) => {
          const isUndone = error instanceof Error && error.message.startsWith('undone')
          // What is away comes back: a writer in earnest would be asked again.
          if (!isUndone && !isRetryable(error)) throw error
        })
      await wait(random() * 4)
    }
  },
}

function letClockJump(): void {
  const { now } = Date
  let offset = 0
  Date.now = () => now() + offset
  setInterval(() => {
    offset = Math.round((random() - 0.5) * 2 * 3_600_000)
  }, 150).unref()
}

const NEXT_NUMBERS = `INSERT INTO counters AS c SELECT $2 || k, 0 FROM unnest($1::text[]) k ORDER BY k
  ON CONFLICT (key) DO UPDATE SET n = c.n + 1 RETURNING substr(key, length($2) + 1) AS key, n`

await roles[task.role]()
