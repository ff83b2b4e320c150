import { type Topic, topicFamilies, topicPlans } from './generated/events.ts'
import type { TopicPlan } from './topic-plan.ts'

const PATTERN = 'credit.department-feed.{department}.v1'
// No dot, so that no department's names begin with another one's.
const CODE = /^[A-Za-z0-9_-]{1,100}$/
const [HEAD = '', TAIL = ''] = PATTERN.split('{department}')

/** The topic in which a department reads its measures; undefined when its code cannot be part of a topic's name. */
export const departmentFeedTopic = (departmentCode: string): string | undefined =>
  CODE.test(departmentCode) ? HEAD + departmentCode + TAIL : undefined

/** What a topic must be like in Kafka; undefined for one that is not in the contract. */
export function topicPlanOf(topic: string): TopicPlan | undefined {
  if (isTopic(topic)) return topicPlans[topic]
  return isDepartmentFeed(topic) ? topicFamilies[PATTERN] : undefined
}

const isTopic = (topic: string): topic is Topic => Object.hasOwn(topicPlans, topic)
const isDepartmentFeed = (topic: string): boolean =>
  topic.startsWith(HEAD) && topic.endsWith(TAIL) && CODE.test(topic.slice(HEAD.length, -TAIL.length))
