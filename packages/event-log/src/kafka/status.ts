import { isAppError } from '@mingxin/errors'
import type { KafkaDriver, Watermarks } from '@mingxin/kafka'
import type { Database } from '@mingxin/persistence'
import { judge } from '../group/judge.ts'
import { type GroupPlace, groupPlaces } from '../group/places.ts'
import type { GroupStatus } from '../port.ts'

export interface GroupInKafka {
  readonly database: Database
  readonly driver: Promise<KafkaDriver>
  readonly group: string
  readonly topic: string
  /** What the topic is called in Kafka. */
  readonly name: string
}

/** How far a group is in a topic of Kafka, with a verdict and the sentence that explains it. */
export async function kafkaGroupStatus(
  { database, driver: connecting, group, topic, name }: GroupInKafka,
  parked: { keys: number; events: number },
): Promise<GroupStatus> {
  const driver = await connecting
  const places = await groupPlaces(database, group, topic)
  const waiting = await waitingIn(driver, name, places)
  const lag = [...waiting.values()].reduce((sum, count) => sum + count.events, 0)
  const oldest = await oldestTime(driver, name, waiting)
  const oldestUnhandledMs = oldest === undefined ? 0 : Math.max(0, Date.now() - oldest)
  return {
    group,
    topic,
    lag,
    oldestUnhandledMs,
    parkedKeys: parked.keys,
    parkedEvents: parked.events,
    members: places[0]?.members ?? 0,
    ...judge({
      lag,
      oldestUnhandledMs,
      unowned: places.filter(({ owned }) => !owned).length,
      isHeldBack: false,
      parked,
      idleMs: Math.min(...places.map(({ idle }) => idle ?? Number.MAX_SAFE_INTEGER)),
    }),
  }
}

interface Waiting {
  readonly from: number
  readonly events: number
}

// Below the first offset kept nothing can wait: retention must not look like lag.
async function waitingIn(
  driver: KafkaDriver,
  topic: string,
  places: readonly GroupPlace[],
): Promise<Map<number, Waiting>> {
  const waiting = new Map<number, Waiting>()
  const watermarks = await driver.watermarks(topic).catch(nothingYet)
  for (const { partition, nextOffset } of places) {
    const { start, end } = watermarks.get(partition) ?? { start: 0, end: 0 }
    const from = Math.max(nextOffset ?? start, start)
    if (end > from) waiting.set(partition, { from, events: end - from })
  }
  return waiting
}

// Its producer makes the topic when it starts.
function nothingYet(error: unknown): ReadonlyMap<number, Watermarks> {
  if (isAppError(error) && error.code === 'kafka.topic-unknown') return new Map()
  throw error
}

async function oldestTime(
  driver: KafkaDriver,
  topic: string,
  waiting: ReadonlyMap<number, Waiting>,
): Promise<number | undefined> {
  if (waiting.size === 0) return undefined
  const leaders = await driver.leaders(topic)
  const times = await Promise.all(
    [...waiting].map(async ([partition, { from }]) => {
      const node = leaders.get(partition)
      if (node === undefined) return undefined
      const request = { node, topic, from: new Map([[partition, from]]), maxWaitMs: 0, maxBytes: 1 }
      const [answer] = await driver.fetch(request)
      return answer?.records[0]?.timestamp
    }),
  )
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}
