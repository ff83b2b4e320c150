import { type KafkaPlace, withKafka } from '../bench-kafka.ts'
import { atRate } from '../load/at-rate.ts'
import { onLog } from '../log/stage.ts'
import { type Figure, latency, type Rate } from '../measure.ts'

interface Load {
  readonly perSecond: number
  /** Events per transaction. */
  readonly together: number
}

const LOADS: readonly Load[] = [
  { perSecond: 500, together: 1 },
  { perSecond: 5_000, together: 10 },
]
const SECONDS = 15
const WARM_UP_SECONDS = 3

/** From the commit in the outbox until the brokers have acknowledged the record, and until a group has handled it. */
export const relayLatency = (): Promise<Figure[]> =>
  withKafka(async (kafka) => {
    const figures: Figure[] = []
    for (const load of LOADS) {
      const { acknowledged, handled } = await measure(kafka, load)
      const at = `at ${load.perSecond.toLocaleString('en-US')} events/s, ${load.together} a transaction`
      figures.push(
        { what: `relay, commit → acknowledged by the broker, ${at}`, figure: latency(acknowledged) },
        { what: `relay and group, commit → handled, ${at}`, figure: latency(handled) },
      )
    }
    return figures
  })

const measure = (kafka: KafkaPlace, load: Load): Promise<{ acknowledged: Rate; handled: Rate }> =>
  onLog(placeOf(kafka, load), async ({ append, appended, measure, reader, timeline }) => {
    const run = (seconds: number): Promise<void> =>
      atRate((load.perSecond / load.together) * seconds, load.perSecond / load.together, () => append(load.together))
    await run(WARM_UP_SECONDS)
    await reader.untilHandled(appended())
    await measure()
    await run(SECONDS)
    await reader.untilHandled(appended())
    return {
      acknowledged: timeline.between('committed', 'acknowledged'),
      handled: timeline.between('committed', 'handled'),
    }
  })

// Each load has a log of its own.
const placeOf = (kafka: KafkaPlace, { perSecond }: Load): KafkaPlace => ({
  ...kafka,
  prefix: `${kafka.prefix}${perSecond}.`,
})
