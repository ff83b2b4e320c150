import { ownKafkaOrSkip } from '@mingxin/testing'
import kafkajs, { type AclEntry, type Kafka } from 'kafkajs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LocalKafka } from './local-kafka.ts'
import { clientOf, createTopic, endOffset, send, withAdmin } from './testing/client.ts'
import { createStage, type Stage } from './testing/stage.ts'

const { describeKafka } = await ownKafkaOrSkip()
const USERS = { users: ['mingxin', 'department'], superUsers: ['mingxin'] }

function clientAs(kafka: LocalKafka, username: string, password = kafka.users[username] ?? ''): Kafka {
  return clientOf(kafka.secureBrokers ?? [], {
    sasl: { mechanism: 'scram-sha-512', username, password },
    retry: { retries: 1 },
    ...(kafka.ca && { ssl: { ca: [kafka.ca] } }),
  })
}

const topicsOf = (client: Kafka): Promise<string[]> => withAdmin(client, (admin) => admin.listTopics())

for (const protocol of ['SASL_SSL', 'SASL_PLAINTEXT'] as const)
  describeKafka(`a local Kafka with ${protocol}`, () => {
    let stage: Stage
    let kafka: LocalKafka
    beforeAll(async () => {
      stage = createStage()
      kafka = await stage.start({ security: { protocol, ...USERS } })
    }, 120_000)
    afterAll(() => stage.clear())

    it('lets nobody in without the right password', async () => {
      expect(await topicsOf(clientAs(kafka, 'mingxin'))).toEqual([])
      await expect(topicsOf(clientAs(kafka, 'mingxin', 'wrong'))).rejects.toThrow(/invalid credentials/)
      await expect(topicsOf(clientAs(kafka, 'nobody', 'wrong'))).rejects.toThrow(/invalid credentials/)
      const { ssl } = { ssl: kafka.ca ? { ca: [kafka.ca] } : false }
      const anonymous = clientOf(kafka.secureBrokers ?? [], { ssl, retry: { retries: 0 } })
      await expect(topicsOf(anonymous)).rejects.toThrow()
    })

    it('lets a user do what an ACL allows and nothing else', async () => {
      const [boss, department] = [clientAs(kafka, 'mingxin'), clientAs(kafka, 'department')]
      await createTopic(boss, 'measures')
      await send(boss, 'measures', 'a measure')
      await expect(endOffset(department, 'measures')).rejects.toThrow()
      await withAdmin(boss, (admin) => admin.createAcls({ acl: [mayRead('department', 'measures')] }))
      expect(await endOffset(department, 'measures')).toBe('1')
      await expect(send(department, 'measures', 'forged')).rejects.toThrow(/not authorized/i)
    })

    it('is taken over with the users it was created with, and with no others', async () => {
      const again = await stage.start({ security: { protocol, ...USERS } })
      expect(again).toMatchObject({ adopted: true, users: kafka.users, secureBrokers: kafka.secureBrokers })
      const stranger = { protocol, users: ['stranger'], superUsers: [] }
      await expect(stage.start({ security: stranger })).rejects.toThrow('which has no user stranger')
    })
  })

const mayRead = (user: string, topic: string): AclEntry => ({
  resourceType: kafkajs.AclResourceTypes.TOPIC,
  resourceName: topic,
  resourcePatternType: kafkajs.ResourcePatternTypes.LITERAL,
  principal: `User:${user}`,
  host: '*',
  operation: kafkajs.AclOperationTypes.READ,
  permissionType: kafkajs.AclPermissionTypes.ALLOW,
})
