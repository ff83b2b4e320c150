import { AppError } from '@mingxin/errors'
import { beforeEach, describe, expect, test } from 'vitest'
import { createFailureRun, type FailureRun, latestOf } from './failure-run.ts'

const START = Date.UTC(2026, 8, 15)
let now: number
let run: FailureRun
beforeEach(() => {
  now = START
  run = createFailureRun(() => now)
})
const gap = () => new AppError('event-log.gap', { detail: 'the events above position 6 are gone.' })

describe('what a group fails with', () => {
  test('is its last failure, how many in a row and since when', () => {
    run.failed(new RangeError('first'))
    now += 5_000
    run.failed(gap())
    expect(run.last()).toEqual({
      code: 'event-log.gap',
      titleZh: '日志缺少尚未处理的事件',
      message: 'the events above position 6 are gone.',
      consecutive: 2,
      since: new Date(START),
      lastAt: new Date(now),
    })
  })

  test('outlasts the empty turns between two tries, and ends when it went well for longer than they take', () => {
    run.failed(gap())
    now += 6_000
    run.went()
    run.failed(gap())
    expect(run.last()).toMatchObject({ consecutive: 2, since: new Date(START) })
    now += 60_000
    expect(run.last()).toMatchObject({ consecutive: 2 })
    run.went()
    expect(run.last()).toBeUndefined()
    run.failed(gap())
    expect(run.last()).toMatchObject({ consecutive: 1, since: new Date(now) })
  })

  test('names no person by id, and is bounded', () => {
    run.failed(new Error(`person 440684188001010015 has no name ${'x'.repeat(5_000)}`))
    expect(run.last()?.message).toMatch(/^person 440684\*+/)
    expect(run.last()?.message).not.toContain('18800101')
    expect(run.last()?.message.length).toBeLessThanOrEqual(500)
  })

  test('is the latest of those who work for it', () => {
    const reader = createFailureRun(() => now)
    expect(latestOf(run, reader)).toBeUndefined()
    run.failed(gap())
    now += 1
    reader.failed(new AppError('kafka.unavailable'))
    expect(latestOf(run, reader)?.code).toBe('kafka.unavailable')
  })
})
