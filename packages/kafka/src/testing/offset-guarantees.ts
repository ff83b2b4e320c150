import { runKafkaTool } from '@mingxin/local-kafka'
import { expect, it } from 'vitest'
import { withMember } from './fixtures.ts'
import { createTopic, records, send, topicName } from './records.ts'
import type { Stage } from './stage.ts'

export function offsetGuarantees(stage: () => Stage): void {
  it('what was committed is what every client reads', async () => {
    const { driver, other } = stage()
    const topic = await createTopic(driver, 'committed', 3)
    const group = topicName('group')
    expect(await driver.committedOffsets(group, topic)).toEqual(new Map())
    await driver.commitOffsets(
      group,
      topic,
      new Map([
        [0, 4],
        [2, 0],
      ]),
    )
    const expected = new Map([
      [0, 4],
      [2, 0],
    ])
    expect(await driver.committedOffsets(group, topic)).toEqual(expected)
    expect(await other.committedOffsets(group, topic)).toEqual(expected)
    await driver.commitOffsets(group, topic, new Map([[0, 9]]))
    expect(await other.committedOffsets(group, topic)).toEqual(
      new Map([
        [0, 9],
        [2, 0],
      ]),
    )
  })

  it("Kafka's own tool shows the same offsets and lag", async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'shown', 2)
    const group = topicName('group')
    await send(driver, ...records(topic, 10), ...records(topic, 4, { partition: 1 }))
    await driver.commitOffsets(
      group,
      topic,
      new Map([
        [0, 7],
        [1, 4],
      ]),
    )
    const asked = ['--bootstrap-server', kafka.brokers.join(','), '--describe', '--offsets', '--group', group]
    const shown = await runKafkaTool('org.apache.kafka.tools.consumer.group.ConsumerGroupCommand', asked)
    const rows = shown.split('\n').filter((line) => line.startsWith(group))
    // GROUP TOPIC PARTITION CURRENT-OFFSET LOG-END-OFFSET LAG …
    expect(rows.map((row) => row.split(/\s+/).slice(1, 6)).sort()).toEqual([
      [topic, '0', '7', '10', '3'],
      [topic, '1', '4', '4', '0'],
    ])
  })

  it('committing nothing does nothing', async () => {
    const { driver } = stage()
    await driver.commitOffsets(topicName('group'), topicName('missing'), new Map())
  })

  it('offsets of an unknown topic are neither committed nor told', async () => {
    const { driver } = stage()
    const [group, topic] = [topicName('group'), topicName('missing')]
    const unknown = { code: 'kafka.topic-unknown' }
    await expect(driver.commitOffsets(group, topic, new Map([[0, 1]]))).rejects.toMatchObject(unknown)
    await expect(driver.committedOffsets(group, topic)).rejects.toMatchObject(unknown)
  })

  it('a group that has members in Kafka refuses offsets of others', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'with-member')
    const group = topicName('group')
    await withMember(kafka, group, topic, async () => {
      const commit = driver.commitOffsets(group, topic, new Map([[0, 1]]))
      await expect(commit).rejects.toMatchObject({ code: 'kafka.refused' })
    })
  })

  it('watermarks span what is there, partition by partition', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'watermarks', 3)
    await send(driver, ...records(topic, 7), ...records(topic, 2, { partition: 2 }))
    expect(await driver.watermarks(topic)).toEqual(
      new Map([
        [0, { start: 0, end: 7 }],
        [1, { start: 0, end: 0 }],
        [2, { start: 0, end: 2 }],
      ]),
    )
  })
}
