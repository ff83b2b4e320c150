import { type ServiceName, type Topic, topics } from '@mingxin/contracts'
import { fitted, growTopic, spreadOver, type TopicOf } from '@mingxin/event-log'
import type { KafkaDriver, NewTopic } from '@mingxin/kafka'
import { databaseOf, type ServiceDatabases } from './service-databases.ts'
import { planTopic, type TopicStep } from './topics-plan.ts'

export interface TopicPlanned {
  /** As the contract calls it. */
  readonly topic: Topic
  readonly producer: ServiceName
  readonly wanted: NewTopic
  readonly steps: readonly TopicStep[]
}

const isTopic = (name: string): name is Topic => Object.hasOwn(topics, name)

/** What the topics of the contract lack in this cluster. */
export async function planTopics(
  driver: KafkaDriver,
  databases: ServiceDatabases,
  topicOf: TopicOf,
): Promise<TopicPlanned[]> {
  const brokers = (await driver.nodes()).length
  const plans = Object.keys(topics).flatMap((topic) => {
    const wanted = topicOf(topic)
    return isTopic(topic) && wanted ? [{ topic, producer: topics[topic], wanted: fitted(wanted, brokers) }] : []
  })
  const there = await driver.describeTopics(plans.map(({ wanted }) => wanted.name))
  return Promise.all(
    plans.map(async (plan) => {
      const spread = await spreadOver(databaseOf(databases, plan.producer), plan.topic)
      return { ...plan, steps: planTopic(plan.wanted, there.get(plan.wanted.name), spread) }
    }),
  )
}

/** Carries a plan out; `onStep` is told before each step. */
export async function applyTopics(
  driver: KafkaDriver,
  databases: ServiceDatabases,
  planned: readonly TopicPlanned[],
  onStep: (topic: Topic, step: TopicStep) => void,
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
