import type { DriverName } from '@mingxin/kafka'
import { eventually, type kafkaOrSkip } from '@mingxin/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RelayStep } from '../../steps.ts'
import { entries, gate, numbers } from '../../suite/scene.ts'
import { KafkaStage } from './kafka-stage.ts'

type Kafka = Awaited<ReturnType<typeof kafkaOrSkip>>

const STEPS: RelayStep[] = ['relay-read', 'relay-sent', 'relay-marked']

/** What the relay adds to the five guarantees: from the outbox to Kafka nothing is lost, and repetitions have no effect. */
export function describeRelay({ connection, describeKafka }: Kafka, driver: DriverName): void {
  describeKafka(`the relay on ${driver}`, () => {
    let stage: KafkaStage
    beforeEach(async () => {
      stage = await KafkaStage.open({ connection, driver })
    })
    afterEach(() => stage.close())

    for (const step of STEPS) {
      it(`killed at the step "${step}" repeats records but never an effect`, async () => {
        const scene = stage.scene()
        scene.follow()
        for (const round of numbers(3)) {
          await scene.produce(entries('relayed', 10, round * 10))
          await stage.relay(scene, { killAt: step }).ended
        }
        stage.relay(scene)
        expect((await scene.handled(30)).get('relayed')).toEqual(numbers(30))
      })
    }

    it('paused past its lease and resumed sends old records again, behind newer ones, without any effect', async () => {
      const scene = stage.scene()
      scene.follow()
      await scene.produce(entries('zombie', 5))
      const zombie = stage.relay(scene, { stallAt: 'relay-read' })
      await zombie.hasStalled()
      zombie.freeze()
      const heir = stage.relay(scene)
      await scene.handled(5)
      await scene.produce(entries('zombie', 5, 5))
      await scene.handled(10)
      zombie.thaw()
      await zombie.hasFailedWith('event-log.fenced')
      expect(await stage.recordsIn(scene.topic)).toBe(15)
      await heir.kill()
      await scene.produce(entries('zombie', 5, 10))
      expect((await scene.handled(15)).get('zombie')).toEqual(numbers(15))
    })

    it('goes on in another process when the leading one stops, at once and in order', async () => {
      const scene = stage.scene()
      scene.follow()
      const [first] = [stage.writer(), stage.writer()]
      await scene.produce(entries('handed', 5))
      await scene.handled(5)
      await first?.log.close()
      await scene.produce(entries('handed', 5, 5))
      expect((await scene.handled(10)).get('handed')).toEqual(numbers(10))
    })

    it('shows what waits for it until it is in Kafka', async () => {
      const scene = stage.scene()
      const hold = gate()
      const writer = stage.writer({ at: (step) => (step === 'relay-read' ? hold.passed : undefined) })
      await scene.produce(entries('waiting', 7))
      const status = await eventually(async () => {
        const found = await writer.log.relay()
        return found?.lag === 7 && found
      })
      expect(status).toMatchObject({ group: 'relay', lag: 7 })
      expect(status.oldestUnhandledMs).toBeGreaterThan(0)
      hold.open()
      await eventually(async () => (await writer.log.relay())?.lag === 0)
    })
  })
}
