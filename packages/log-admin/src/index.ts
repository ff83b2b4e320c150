export { moveAllToEmbedded, moveAllToKafka, placesOf } from './move.ts'
export { closeDatabases, openServiceDatabases, type ServiceDatabases } from './service-databases.ts'
export { applyTopics, planTopics, type TopicPlanned } from './topics.ts'
export { planTopic, type TopicStep } from './topics-plan.ts'
