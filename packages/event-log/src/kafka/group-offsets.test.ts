import type { KafkaDriver } from '@mingxin/kafka'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGroupOffsets } from './group-offsets.ts'

const SECOND = 1_000

describe('offsets that show a group to other tools', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('that Kafka refuses are told once, and said again until it takes them', async () => {
    const refused = new Error('not allowed')
    const commitOffsets = vi.fn<KafkaDriver['commitOffsets']>().mockRejectedValue(refused)
    const onFailure = vi.fn()
    const driver = Promise.resolve({ commitOffsets } as unknown as KafkaDriver)
    const offsets = createGroupOffsets({ driver, group: 'readers', topic: 'events', onFailure })
    offsets.moved([{ partition: 3, nextOffset: 8 }])
    await vi.advanceTimersByTimeAsync(3 * SECOND)
    expect(commitOffsets).toHaveBeenCalledTimes(3)
    expect(onFailure.mock.calls).toEqual([[refused]])

    commitOffsets.mockResolvedValue(undefined)
    await vi.advanceTimersByTimeAsync(3 * SECOND)
    expect(commitOffsets).toHaveBeenCalledTimes(4)
    expect(commitOffsets).toHaveBeenLastCalledWith('readers', 'events', new Map([[3, 8]]))

    commitOffsets.mockRejectedValue(refused)
    offsets.moved([{ partition: 3, nextOffset: 9 }])
    await offsets.close()
    expect(onFailure).toHaveBeenCalledTimes(2)
  })
})
