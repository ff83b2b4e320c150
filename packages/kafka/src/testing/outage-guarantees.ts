import { eventually } from '@mingxin/testing'
import { expect, it } from 'vitest'
import { createTopic, fetchOne, readPartition, record, records, send, timed } from './records.ts'
import type { Stage } from './stage.ts'

const NODE = 1

export function outageGuarantees(stage: () => Stage): void {
  it('a killed broker is unavailable, and after its return the same driver goes on', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'killed', 2)
    await send(driver, ...records(topic, 10))
    const producer = await driver.openProducer()
    await producer.send([record(topic, { value: '10' })])
    const polling = fetchOne(driver, topic, { from: 11, maxWaitMs: 30_000 })
    const unavailable = { code: 'kafka.unavailable', retryable: true }
    const polled = timed(() => expect(polling).rejects.toMatchObject(unavailable))

    await driver.leaders(topic)
    await kafka.kill(NODE, 'SIGKILL')
    expect((await polled)[1]).toBeLessThan(10_000)
    const calls = [
      () => driver.clusterId(),
      () => driver.leaders(topic),
      () => driver.watermarks(topic),
      () => driver.commitOffsets('group', topic, new Map([[0, 1]])),
      () => driver.openProducer(),
      () => producer.send([record(topic)]),
      () => driver.fetch({ node: NODE, topic, from: new Map([[0, 0]]), maxWaitMs: 500, maxBytes: 1_000 }),
    ]
    for (const call of calls) {
      const [, tookMs] = await timed(() => expect(call()).rejects.toMatchObject(unavailable))
      expect(tookMs).toBeLessThan(8_000)
    }

    await kafka.startNode(NODE)
    expect(await eventually(() => driver.leaders(topic).catch(() => undefined))).toEqual(
      new Map([
        [0, NODE],
        [1, NODE],
      ]),
    )
    await eventually(() =>
      send(driver, record(topic, { value: '11' })).then(
        () => true,
        () => false,
      ),
    )
    const values = (await readPartition(driver, topic)).map(({ value }) => value)
    expect(values.slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, index) => String(index)))
    expect(values.at(-1)).toBe('11')
    await eventually(() =>
      driver.commitOffsets('group', topic, new Map([[0, 1]])).then(
        () => true,
        () => false,
      ),
    )
  }, 120_000)

  it('connections that lay idle through a restart cost no read', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'idle-connections')
    await send(driver, record(topic))
    await Promise.all(Array.from({ length: 4 }, () => fetchOne(driver, topic)))
    await kafka.kill(NODE, 'SIGTERM')
    await kafka.startNode(NODE)
    expect((await driver.leaders(topic)).size).toBe(1)
    expect(await readPartition(driver, topic)).toMatchObject([{ value: 'value' }])
  }, 120_000)

  it('a broker that hangs is given up in time, and used again when it answers', async () => {
    const { driver, kafka } = stage()
    const topic = await createTopic(driver, 'hangs')
    const producer = await driver.openProducer()
    await producer.send([record(topic)])
    await kafka.kill(NODE, 'SIGSTOP')
    try {
      const asked = { node: NODE, topic, from: new Map([[0, 1]]), maxWaitMs: 500, maxBytes: 1_000 }
      const unavailable = { code: 'kafka.unavailable' }
      const [, tookMs] = await timed(() => expect(driver.fetch(asked)).rejects.toMatchObject(unavailable))
      expect(tookMs).toBeLessThan(8_000)
      await expect(driver.leaders(topic)).rejects.toMatchObject(unavailable)
    } finally {
      await kafka.kill(NODE, 'SIGCONT')
    }
    await eventually(() =>
      driver.leaders(topic).then(
        () => true,
        () => false,
      ),
    )
    await eventually(() =>
      send(driver, record(topic, { value: 'after' })).then(
        () => true,
        () => false,
      ),
    )
    expect((await readPartition(driver, topic)).at(-1)?.value).toBe('after')
  }, 120_000)
}
