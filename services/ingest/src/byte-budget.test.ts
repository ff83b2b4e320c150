import { expect, it } from 'vitest'
import { ByteBudget } from './byte-budget.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Work that says when it began and ends when told to. */
function job(name: string, began: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const work = async (): Promise<void> => {
    began.push(name)
    await promise
  }
  return { work, end: resolve, fail: reject }
}

it('lets no more begin than there is room for, in the order they came, however small', async () => {
  const budget = new ByteBudget(100)
  const began: string[] = []
  const [first, large, small] = ['first', 'large', 'small'].map((name) => job(name, began))
  const running = [budget.with(60, first?.work ?? turn), budget.with(90, large?.work ?? turn)]
  running.push(budget.with(1, small?.work ?? turn))
  await turn()
  expect(began).toEqual(['first'])
  first?.end()
  await turn()
  expect(began).toEqual(['first', 'large', 'small'])
  large?.end()
  small?.end()
  await Promise.all(running)
})

it('gets back what failed work held, and gives all of it to what wants more than there is', async () => {
  const budget = new ByteBudget(100)
  const began: string[] = []
  const failing = job('failing', began)
  const huge = job('huge', began)
  const failed = expect(budget.with(50, failing.work)).rejects.toThrow('broken off')
  const done = budget.with(1_000, huge.work)
  await turn()
  expect(began).toEqual(['failing'])
  failing.fail(new Error('broken off'))
  await failed
  await turn()
  expect(began).toEqual(['failing', 'huge'])
  huge.end()
  await done
})
