import { describe, expect, it } from 'vitest'
import { departmentFeedTopic, topicPlanOf } from './index.ts'

describe('the topic of a department', () => {
  it('is named by its code and in the contract', () => {
    const topic = departmentFeedTopic('12440608PDY0010637') ?? ''
    expect(topic).toBe('credit.department-feed.12440608PDY0010637.v1')
    expect(topicPlanOf(topic)).toMatchObject({ partitions: 1, cleanup: 'delete' })
  })

  it('is not made of a code that would reach into other names', () => {
    for (const code of ['', 'a.b', 'a b', '部门', 'a'.repeat(101)]) {
      expect(departmentFeedTopic(code)).toBeUndefined()
      expect(topicPlanOf(`credit.department-feed.${code}.v1`)).toBeUndefined()
    }
  })

  it('stands beside the topics of the contract, and nothing else has a plan', () => {
    expect(topicPlanOf('credit.sanctions.v1')?.partitions).toBe(12)
    expect(topicPlanOf('credit.nothing.v1')).toBeUndefined()
  })
})
