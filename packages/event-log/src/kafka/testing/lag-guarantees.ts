import type { DriverName } from '@mingxin/kafka'
import { type DescribeKafka, eventually, type kafkaOrSkip } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { GroupStatus, Subscription } from '../../port.ts'
import { entries, gate, numbers, type Scene } from '../../suite/scene.ts'
import { describeGroup, type ToolRow } from './consumer-groups.ts'
import { KafkaStage } from './kafka-stage.ts'

type Kafka = Awaited<ReturnType<typeof kafkaOrSkip>>

const TOOL_MS = 60_000

/** What is said of a group in Kafka, and that Kafka's own tool (`tools`: where there is Java) says the same. */
export function describeLag(
  { connection, describeKafka }: Kafka,
  tools: { readonly describeKafka: DescribeKafka },
  driver: DriverName,
): void {
  describeKafka(`lag in Kafka on ${driver}`, () => {
    let stage: KafkaStage
    beforeEach(async () => {
      stage = await KafkaStage.open({ connection, driver })
    })
    afterEach(() => stage.close())

    const status = (subscription: Subscription, what: (status: GroupStatus) => boolean) =>
      eventually(async () => {
        const found = await subscription.status()
        return what(found) && found
      })
    const spread = (scene: Scene, count: number, from = 0) =>
      scene.produce(numbers(count, from).map((n) => ({ key: `key-${n % 20}`, n })))

    /** Waits until the tool says what we say; it is told a little later. */
    const sameByTool = (scene: Scene, ours: GroupStatus) =>
      eventually(
        async () => {
          const rows = await describeGroup(connection, scene.group, scene.topic)
          const same = JSON.stringify(rows) === JSON.stringify(rowsOf(ours))
          return same && rows
        },
        { timeoutMs: TOOL_MS, what: `the tool saying ${JSON.stringify(rowsOf(ours))}` },
      )

    tools.describeKafka('beside kafka-consumer-groups', () => {
      it('of a group that is caught up is the same, partition by partition', async () => {
        const scene = stage.scene()
        stage.writer()
        const subscription = scene.follow()
        await spread(scene, 60)
        await scene.handled(60)
        const idle = await status(subscription, ({ lag, partitions }) => lag === 0 && partitions.length === 3)
        expect(idle).toMatchObject({ verdict: 'ok', severity: 'ok', oldestUnhandledMs: 0, members: 1 })
        const rows = await sameByTool(scene, idle)
        expect(rows.reduce((sum, { end = 0 }) => sum + end, 0)).toBe(60)
        expect(rows.map(({ lag }) => lag)).toEqual([0, 0, 0])
      })

      it('of a group that stopped on the way is the same, and the age of what waits is known', async () => {
        const scene = stage.scene()
        stage.writer()
        const hold = gate()
        let isHeld = false
        const subscription = scene.follow({
          batchSizeMax: 10,
          before: () => (isHeld ? hold.passed : Promise.resolve()),
        })
        await spread(scene, 40)
        await scene.handled(40)
        isHeld = true
        await spread(scene, 25, 40)
        const behind = await status(subscription, ({ lag }) => lag === 25)
        expect(behind.oldestUnhandledMs).toBeGreaterThan(0)
        expect(behind.oldestUnhandledMs).toBeLessThan(TOOL_MS)
        await sameByTool(scene, behind)
        hold.open()
        expect(await status(subscription, ({ lag }) => lag === 0)).toMatchObject({ oldestUnhandledMs: 0 })
      })
    })

    it('after retention is what is left, not what is gone', async () => {
      const scene = stage.scene()
      stage.writer()
      const first = scene.follow()
      await scene.produce(entries('kept', 10))
      await scene.handled(10)
      await first.stop()
      await scene.produce(entries('kept', 10, 10))
      await eventually(async () => (await stage.recordsIn(scene.topic)) === 20)
      await stage.deleteRecords(scene.topic, 15)
      const hold = gate()
      const second = scene.follow({ side: stage.reader(), before: () => hold.passed })
      const behind = await status(second, ({ partitions }) => partitions.some(({ end }) => end === 20))
      expect(behind.lag).toBe(5)
      hold.open()
    })

    it('of a topic that nobody has written yet is nothing, and no failure', async () => {
      const subscription = stage.scene().follow()
      expect(await status(subscription, ({ members }) => members === 1)).toMatchObject({ lag: 0, severity: 'unknown' })
    })

    it('in a topic that is gone is lost, not caught up', async () => {
      const scene = stage.scene()
      stage.writer()
      const subscription = scene.follow()
      await scene.produce(entries('gone', 5))
      await scene.handled(5)
      await status(subscription, ({ verdict, partitions }) => verdict === 'ok' && partitions.length === 3)
      await stage.deleteTopic(scene.topic)
      const lost = await status(subscription, ({ verdict }) => verdict !== 'ok')
      expect(lost).toMatchObject({ verdict: 'lost', severity: 'critical', code: 'topic-missing', lag: 0 })
    })

    it('of the relay is what lies in the outbox and not in Kafka', async () => {
      const scene = stage.scene()
      const hold = gate()
      const writer = stage.writer({ at: (step) => (step === 'relay-sent' ? hold.passed : undefined) })
      await scene.produce(entries('outbox', 7))
      const behind = await eventually(async () => {
        const [relay] = (await writer.log.report()).consumes
        return relay?.lag === 7 && relay.members === 1 && relay
      })
      expect(behind).toMatchObject({ group: 'relay', topic: '*', partitions: [{ partition: 0, end: 7, lag: 7 }] })
      expect(behind.oldestUnhandledMs).toBeGreaterThan(0)
      hold.open()
      const idle = await eventually(async () => {
        const [relay] = (await writer.log.report()).consumes
        return relay?.lag === 0 && relay
      })
      expect(idle).toMatchObject({ verdict: 'ok', partitions: [{ end: 7, committed: 7 }] })
    })
  })
}

const rowsOf = ({ partitions }: GroupStatus): ToolRow[] =>
  partitions.map(({ partition, committed, end, lag }) => ({ partition, committed, end, lag }))
