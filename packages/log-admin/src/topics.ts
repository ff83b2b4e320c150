import { type ServiceName, topics } from '@mingxin/contracts'
import { fitted, growTopic, spreads, type TopicOf } from '@mingxin/event-log'
import type { KafkaDriver, NewTopic } from '@mingxin/kafka'
import { databaseOf, type ServiceDatabases } from './service-databases.ts'
import { planTopic, type TopicStep } from './topics-plan.ts'

export interface TopicPlanned {
  /** As the contract calls it. */
  readonly topic: string
  readonly producer: ServiceName
  readonly wanted: NewTopic
  readonly steps: readonly TopicStep[]
}

/** What the topics of the contract lack in this cluster, and those of the departments that were ever published to. */
export async function planTopics(
  driver: KafkaDriver,
  databases: ServiceDatabases,
  topicOf: TopicOf,
): Promise<TopicPlanned[]> {
  const brokers = (await driver.nodes()).length
  const producers = [...new Set(Object.values(topics))]
  const plans = await Promise.all(
    producers.map(async (producer) => {
      const spread = await spreads(databaseOf(databases, producer))
      const known = new Set([...topicsOf(producer), ...spread.keys()])
      return [...known].flatMap((topic) => {
        const wanted = topicOf(topic)
        return wanted ? [{ topic, producer, wanted: fitted(wanted, brokers), spread: spread.get(topic) }] : []
      })
    }),
  )
  const there = await driver.describeTopics(plans.flat().map(({ wanted }) => wanted.name))
  return plans.flat().map(({ spread, ...plan }) => ({
    ...plan,
    steps: planTopic(plan.wanted, there.get(plan.wanted.name), spread),
  }))
}

const topicsOf = (producer: ServiceName): string[] =>
  Object.entries(topics).flatMap(([topic, by]) => (by === producer ? [topic] : []))

/** Carries a plan out; `onStep` is told before each step. */
export async function applyTopics(
  driver: KafkaDriver,
  databases: ServiceDatabases,
  planned: readonly TopicPlanned[],
  onStep: (topic: string, step: TopicStep) => void,
): Promise<void> {
  for (const { topic, producer, wanted, steps } of planned) {
    for (const step of steps) {
      onStep(topic, step)
      if (step.do === 'create') await driver.createTopics([step.wanted])
      if (step.do === 'change') await driver.changeTopicSettings(wanted.name, { [step.setting]: step.after })
      if (step.do === 'grow') {
        const { partitions } = step
        await growTopic({ database: databaseOf(databases, producer), driver, topic, name: wanted.name, partitions })
      }
    }
  }
}
