import { expect, it } from 'vitest'
import { ByteBudget } from './byte-budget.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A budget of 100, and requests that say when they begin and end when told to. */
function stage() {
  const budget = new ByteBudget(100)
  const began: string[] = []
  const ask = (client: string, bytes: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const done = budget.with(client, bytes, async () => {
      began.push(`${client}${bytes}`)
      await promise
    })
    return { done, end: resolve, fail: reject }
  }
  return { began, ask }
}

it('lets no more begin than there is room for, in the order they came, however small', async () => {
  const { began, ask } = stage()
  const first = [ask('a', 50), ask('b', 30)]
  const later = [ask('c', 40), ask('d', 10)]
  await turn()
  expect(began).toEqual(['a50', 'b30'])
  first[1]?.end()
  await turn()
  expect(began).toEqual(['a50', 'b30', 'c40', 'd10'])
  for (const one of [...first, ...later]) one.end()
  await Promise.all([...first, ...later].map(({ done }) => done))
})

it('gives one client half of it at most, and passes over what waits for that', async () => {
  const { began, ask } = stage()
  const all = [ask('slow', 1_000), ask('slow', 1), ask('quick', 50)]
  await turn()
  expect(began).toEqual(['slow1000', 'quick50'])
  all[0]?.end()
  await turn()
  expect(began).toEqual(['slow1000', 'quick50', 'slow1'])
  for (const one of all) one.end()
  await Promise.all(all.map(({ done }) => done))
})

it('gets back what failed work held', async () => {
  const { began, ask } = stage()
  const failing = ask('a', 50)
  const next = ask('a', 50)
  const failed = expect(failing.done).rejects.toThrow('broken off')
  failing.fail(new Error('broken off'))
  await failed
  await turn()
  expect(began).toEqual(['a50', 'a50'])
  next.end()
  await next.done
})
