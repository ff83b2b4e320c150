import { departmentFeedTopic } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { fitted } from '@mingxin/event-log'
import { createKafkaAccess, type KafkaAccess, type NewTopic, openKafkaDriver } from '@mingxin/kafka'
import { type KafkaUse, kafkaTopics } from '@mingxin/service-host'

/** What a department's consumer must know besides its user: all names as they are in Kafka. */
export interface DepartmentPlaces {
  readonly topic: string
  readonly groupPrefix: string
}

/** The Kafka of this installation, as far as departments have to do with it. */
export interface DepartmentKafka {
  /** `host:port` of the brokers as departments reach them. */
  readonly brokers: readonly string[]
  /** Undefined: whoever runs the cluster gives departments their access. */
  readonly access: KafkaAccess | undefined
  /** Rejects with `kafka.access-unsupported` where access cannot be given to one department alone. */
  check(): Promise<void>
  /** Undefined for a department whose code cannot be part of names in Kafka. */
  placesOf(departmentCode: string): DepartmentPlaces | undefined
  usernameOf(departmentCode: string, number: number): string
  /** Makes the department's topic unless it is there. */
  ensureTopic(departmentCode: string): Promise<void>
}

export interface DepartmentKafkaOptions {
  readonly use: KafkaUse
  /** Absent: as we reach them. */
  readonly brokers: readonly string[] | undefined
  /** `acl`: a user with rights of its own for each department. `none`: others see to it. */
  readonly access: 'acl' | 'none'
}

const CHECK_AGAIN_MS = 60_000

export function createDepartmentKafka(options: DepartmentKafkaOptions): DepartmentKafka {
  const { use, brokers = use.connection.brokers } = options
  const access = options.access === 'acl' ? createKafkaAccess(use.connection) : undefined
  const planOf = (departmentCode: string): NewTopic | undefined => {
    const topic = departmentFeedTopic(departmentCode)
    return topic === undefined ? undefined : kafkaTopics(use)(topic)
  }
  const prefixOf = (departmentCode: string): string => `${use.prefix}department.${departmentCode}.`
  let checkedAt = Number.NEGATIVE_INFINITY
  const ensured = new Set<string>()
  return {
    brokers,
    access,
    check: async () => {
      if (performance.now() - checkedAt < CHECK_AGAIN_MS) return
      await access?.check()
      checkedAt = performance.now()
    },
    placesOf: (departmentCode) => {
      const plan = planOf(departmentCode)
      return plan && { topic: plan.name, groupPrefix: prefixOf(departmentCode) }
    },
    usernameOf: (departmentCode, number) => prefixOf(departmentCode) + number,
    ensureTopic: async (departmentCode) => {
      const plan = planOf(departmentCode)
      if (!plan) throw new AppError('event-log.topic-unknown', { detail: `Department ${departmentCode} has no topic.` })
      if (!ensured.has(plan.name)) await createTopic(use, plan)
      ensured.add(plan.name)
    },
  }
}

async function createTopic({ driver: name, connection }: KafkaUse, plan: NewTopic): Promise<void> {
  const driver = await openKafkaDriver(name, connection)
  try {
    const there = await driver.describeTopics([plan.name])
    if (!there.has(plan.name)) await driver.createTopics([fitted(plan, (await driver.nodes()).length)])
  } finally {
    await driver.close()
  }
}
