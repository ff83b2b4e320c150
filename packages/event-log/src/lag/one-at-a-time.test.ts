import { describe, expect, test } from 'vitest'
import { NoAnswer, oneAtATime, within } from './one-at-a-time.ts'

/** Work whose runs end when they are told to. */
function work() {
  const runs: PromiseWithResolvers<number>[] = []
  const run = (): Promise<number> => {
    const ending = Promise.withResolvers<number>()
    runs.push(ending)
    return ending.promise
  }
  return { run, runs }
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('one at a time', () => {
  test('who asks while it runs shares one run that begins later', async () => {
    const { run, runs } = work()
    const ask = oneAtATime(run)
    const first = ask()
    await turn()
    const later = [ask(), ask()]
    await turn()
    expect(runs).toHaveLength(1)
    runs[0]?.resolve(1)
    expect(await first).toBe(1)
    await turn()
    expect(runs).toHaveLength(2)
    runs[1]?.resolve(2)
    expect(await Promise.all(later)).toEqual([2, 2])
  })

  test('a run that fails is told to those who share it and keeps nobody from the next', async () => {
    const { run, runs } = work()
    const ask = oneAtATime(run)
    const first = ask()
    await turn()
    runs[0]?.reject(new Error('away'))
    await expect(first).rejects.toThrow('away')
    const next = ask()
    await turn()
    runs[1]?.resolve(2)
    expect(await next).toBe(2)
  })
})

test('work that does not answer in time is not waited for', async () => {
  await expect(within(1, new Promise(() => {}))).rejects.toThrow(NoAnswer)
  expect(await within(10_000, Promise.resolve(1))).toBe(1)
})
