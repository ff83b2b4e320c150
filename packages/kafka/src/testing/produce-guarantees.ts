import { expect, it } from 'vitest'
import type { OutgoingRecord } from '../driver.ts'
import { createTopic, fetchOne, incompressible, readPartition, record, records, send, topicName } from './records.ts'
import type { Stage } from './stage.ts'

export function produceGuarantees(stage: () => Stage): void {
  it('records come back as they were sent', async () => {
    const { driver, other } = stage()
    const topic = await createTopic(driver, 'as-sent')
    const headers = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`ce_${index}`, `值 ${index}`]))
    const sent: OutgoingRecord[] = [
      record(topic, {
        key: '91440684MA4W0000X0/2026-甲',
        value: '高明区某某有限公司 𠮷 🏢',
        headers,
        timestamp: 1_767_225_600_123,
      }),
      record(topic, { key: '', value: '', headers: { empty: '' } }),
      record(topic, { key: 'k'.repeat(300), value: '明'.repeat(100_000) }),
      record(topic, { value: JSON.stringify({ text: 'line\nbreak "quoted" \\ \u0000' }) }),
    ]
    await send(driver, ...sent)
    const expected = sent.map(({ key, value, headers, timestamp }, offset) => ({
      offset,
      key,
      value,
      headers,
      timestamp,
    }))
    expect(await readPartition(driver, topic)).toEqual(expected)
    expect(await readPartition(other, topic)).toEqual(expected)
  })

  it('times far apart in one send come back as they were', async () => {
    const { driver, other } = stage()
    const topic = await createTopic(driver, 'times')
    const sent = [1, 999_999_999_999, 1_767_225_600_000, 1_767_225_600_001, 946_684_800_000]
    await send(driver, ...sent.map((timestamp) => record(topic, { timestamp })))
    for (const reader of [driver, other])
      expect((await readPartition(reader, topic)).map(({ timestamp }) => timestamp)).toEqual(sent)
  })

  it('records stand in the partition they were sent to, in the order of sends and within a send', async () => {
    const { driver } = stage()
    const topics = [await createTopic(driver, 'order-a', 3), await createTopic(driver, 'order-b', 2)]
    const places = topics.flatMap((topic, at) =>
      Array.from({ length: 3 - at }, (_, partition) => ({ topic, partition })),
    )
    const producer = await driver.openProducer()
    for (let round = 0; round < 60; round++) {
      const batch = Array.from({ length: 20 }, (_, index) =>
        places.map((place) => record(place.topic, { ...place, value: `${round}-${index}` })),
      )
      await producer.send(batch.flat())
    }
    await producer.close()
    const expected = Array.from({ length: 60 * 20 }, (_, index) => `${Math.floor(index / 20)}-${index % 20}`)
    for (const { topic, partition } of places) {
      const values = (await readPartition(driver, topic, { partition })).map(({ value }) => value)
      expect(values).toEqual(expected)
    }
  })

  it('a send larger than what a broker takes at once is taken whole and in order', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'large-send', 2)
    const sent = Array.from({ length: 3_000 }, (_, index) =>
      record(topic, { partition: index % 2, key: String(index), value: incompressible(1_500) }),
    )
    await send(driver, ...sent)
    for (const partition of [0, 1]) {
      const read = await readPartition(driver, topic, { partition })
      expect(read.map(({ key, value }) => [key, value])).toEqual(
        sent.filter((one) => one.partition === partition).map(({ key, value }) => [key, value]),
      )
    }
  })

  it('a topic with a low limit takes records that fit it one by one', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'low-limit', 1, { 'max.message.bytes': '5000' })
    await send(
      driver,
      ...Array.from({ length: 50 }, (_, index) => record(topic, { key: String(index), value: incompressible(900) })),
    )
    expect((await readPartition(driver, topic)).map(({ key }) => Number(key))).toEqual(
      Array.from({ length: 50 }, (_, index) => index),
    )
  })

  it('a record above the limit is refused by name, and the next producer goes on', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'too-large', 2)
    const producer = await driver.openProducer()
    const sent = [record(topic), record(topic, { partition: 1 }), record(topic, { value: incompressible(2_000_000) })]
    await expect(producer.send(sent)).rejects.toMatchObject({ code: 'kafka.record-too-large', members: { index: 2 } })
    await producer.close()
    await send(driver, record(topic, { value: 'after' }))
    expect((await readPartition(driver, topic)).at(-1)?.value).toBe('after')
  })

  it('a topic or partition that does not exist is unknown', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'two-partitions', 2)
    for (const outgoing of [record(topicName('missing')), record(topic, { partition: 2 })]) {
      const producer = await driver.openProducer()
      await expect(producer.send([outgoing])).rejects.toMatchObject({ code: 'kafka.topic-unknown' })
    }
  })

  it('a producer that failed sends nothing more', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'failed-producer')
    const producer = await driver.openProducer()
    await expect(producer.send([record(topicName('missing'))])).rejects.toThrow()
    await expect(producer.send([record(topic)])).rejects.toMatchObject({ code: 'kafka.unavailable' })
    expect(await readPartition(driver, topic)).toEqual([])
  })

  it('a closed producer sends nothing more, and another one goes on behind it', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'closed-producer')
    const producer = await driver.openProducer()
    await producer.send(records(topic, 3))
    await producer.close()
    await expect(producer.send([record(topic)])).rejects.toMatchObject({ code: 'kafka.unavailable' })
    await send(driver, record(topic, { value: '3' }))
    expect((await readPartition(driver, topic)).map(({ value }) => value)).toEqual(['0', '1', '2', '3'])
  })

  it('producers of two clients write beside each other, each in its order', async () => {
    const { driver, other } = stage()
    const topic = await createTopic(driver, 'two-clients')
    const producers = await Promise.all([driver, driver, other].map((client) => client.openProducer()))
    const write = async (name: number): Promise<void> => {
      for (let round = 0; round < 50; round++) await producers[name]?.send(records(topic, 5, { key: String(name) }))
    }
    await Promise.all([write(0), write(1), write(2)])
    const read = await readPartition(driver, topic)
    for (const name of ['0', '1', '2']) {
      const values = read.filter(({ key }) => key === name).map(({ value }) => Number(value))
      expect(values).toEqual(Array.from({ length: 250 }, (_, index) => index % 5))
    }
  })

  it('nothing to send is nothing sent', async () => {
    const { driver } = stage()
    const topic = await createTopic(driver, 'nothing')
    const producer = await driver.openProducer()
    await producer.send([])
    await producer.send([record(topic)])
    expect((await fetchOne(driver, topic)).watermarks).toEqual({ start: 0, end: 1 })
  })
}
