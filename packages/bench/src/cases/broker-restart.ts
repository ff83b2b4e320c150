import { setTimeout as wait } from 'node:timers/promises'
import type { LocalKafka } from '@mingxin/local-kafka'
import { withOwnKafka } from '../bench-kafka.ts'
import { now } from '../log/events.ts'
import { type LogStage, onLog } from '../log/stage.ts'
import { type Figure, median } from '../measure.ts'

const ROUNDS = 5
const RATE = 2_000
const TOGETHER = 10
const CALM_MS = 2_000
const DOWN_MS = 5_000
const POLL_MS = 2
const NODE = 1

/** What one restart cost, in milliseconds from the moment the broker answers again. */
interface Recovery {
  /** Until the group has handled an event that was appended after that moment. */
  readonly fresh: number
  /** Until the brokers have acknowledged everything that was appended before it. */
  readonly drained: number
  /** Events that were appended before it and not acknowledged. */
  readonly backlog: number
}

/** The broker is killed with kill -9 under load and started again, a few times. */
export const brokerRestart = (): Promise<Figure[]> =>
  withOwnKafka((kafka, cluster) =>
    onLog(kafka, async (stage) => {
      await stage.measure()
      const load = startLoad(stage)
      const recoveries: Recovery[] = []
      for (let round = 0; round < ROUNDS; round++) recoveries.push(await restart(stage, cluster))
      await load.stop()
      await stage.reader.untilHandled(stage.appended())
      return figuresOf(recoveries)
    }),
  )

async function restart({ appended, reader, timeline }: LogStage, cluster: LocalKafka): Promise<Recovery> {
  await wait(CALM_MS)
  await cluster.kill(NODE, 'SIGKILL')
  await wait(DOWN_MS)
  await cluster.startNode(NODE)
  const answersAt = now()
  const fresh = appended()
  const backlog = fresh - timeline.count('acknowledged')
  const handledAt = (): number | undefined => timeline.at('handled', fresh)
  const drainedAt = (): number | undefined => timeline.at('acknowledged', fresh - 1)
  while (handledAt() === undefined || drainedAt() === undefined) {
    await wait(POLL_MS)
    await reader.handled()
  }
  return { fresh: (handledAt() ?? 0) - answersAt, drained: (drainedAt() ?? 0) - answersAt, backlog }
}

/** Appends at a steady rate, whatever becomes of it. */
function startLoad({ append }: LogStage): { stop(): Promise<void> } {
  const beganAt = performance.now()
  const running = new Set<Promise<unknown>>()
  let sent = 0
  const timer = setInterval(
    () => {
      for (; sent < ((performance.now() - beganAt) / 1000) * RATE; sent += TOGETHER) {
        const appending = append(TOGETHER).finally(() => running.delete(appending))
        running.add(appending)
      }
    },
    (TOGETHER / RATE) * 1000,
  )
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(running)
    },
  }
}

function figuresOf(recoveries: readonly Recovery[]): Figure[] {
  const told = (values: readonly number[]): string =>
    `median ${(median(values) / 1000).toFixed(2)} s, longest ${(Math.max(...values) / 1000).toFixed(2)} s`
  const backlog = median(recoveries.map((one) => one.backlog)).toLocaleString('en-US')
  const load = `kill -9 at ${RATE.toLocaleString('en-US')} events/s, ${ROUNDS} times, ${DOWN_MS / 1000} s down`
  return [
    {
      what: `broker restart (${load}): from its first answer until the group handles an event appended after it`,
      figure: told(recoveries.map(({ fresh }) => fresh)),
    },
    {
      what: `the same: until the relay has drained the backlog (median ${backlog} events), the load going on`,
      figure: told(recoveries.map(({ drained }) => drained)),
    },
  ]
}
