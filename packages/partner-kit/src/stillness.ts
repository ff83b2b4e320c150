import type { Api, Json } from './api.ts'

// The ingest service reads nothing, but with Kafka its events may still be on their way there.
const READERS = ['ingest', 'code-registry', 'sanction-engine', 'feedback'] as const
const POLL_MS = 200

/** What is still under way: events not handled, and deliveries not confirmed. */
interface UnderWay {
  readonly events: number
  readonly deliveries: number
}

async function underWay(api: Api): Promise<UnderWay> {
  const topics: Json[] = await Promise.all(READERS.map((service) => api.ask('ops', service, '/ops/topics')))
  const events = topics
    .flatMap(({ consumes }) => consumes)
    .reduce((sum: number, group: { lag: number; verdict: string }) => sum + waitingFor(group), 0)
  const { deliveries }: Json = await api.ask('credit-office', 'feedback', '/v1/statistics')
  return { events, deliveries: deliveries.pending + deliveries.failing }
}

// A service that cannot look says how it was when it last could.
const waitingFor = ({ lag, verdict }: { lag: number; verdict: string }): number =>
  verdict === 'unreachable' ? Math.max(lag, 1) : lag

export interface StillOptions {
  /** Told at each look how many events and deliveries are under way. */
  readonly onWaiting?: (waiting: number) => void
  /**
   * Whether one of the deliveries under way is waited for; others may be for receivers that are gone, and wait for days.
   * Default: all are.
   */
  readonly hasWaiting?: () => Promise<boolean>
}

/** Waits until the flow is still: nothing waits to be handled, nothing to be delivered, twice in a row. */
export async function untilStill(
  api: Api,
  { onWaiting = () => {}, hasWaiting = async () => true }: StillOptions = {},
): Promise<void> {
  for (let still = 0; still < 2; ) {
    const { events, deliveries } = await underWay(api)
    still = events === 0 && (deliveries === 0 || !(await hasWaiting())) ? still + 1 : 0
    onWaiting(events + deliveries)
    if (still < 2) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
