import { AppError } from '@mingxin/errors'
import { expect, test } from 'vitest'
import { createBatcher } from './batcher.ts'

const gate = () => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

test('questions of one turn go out together and each gets its own answer', async () => {
  const batches: number[][] = []
  const ask = createBatcher({
    run: async (questions: readonly number[]) => {
      batches.push([...questions])
      return questions.map((one) => one * 2)
    },
    sizeMax: 10,
    concurrencyMax: 2,
  })
  expect(await Promise.all([1, 2, 3].map(ask))).toEqual([2, 4, 6])
  expect(batches).toEqual([[1, 2, 3]])
})

test('no batch is larger than allowed', async () => {
  const sizes: number[] = []
  const ask = createBatcher({
    run: async (questions: readonly number[]) => {
      sizes.push(questions.length)
      return questions
    },
    sizeMax: 4,
    concurrencyMax: 8,
  })
  await Promise.all(Array.from({ length: 10 }, (_, index) => ask(index)))
  expect(sizes).toEqual([4, 4, 2])
})

test('what is asked while every batch is under way gathers and goes out as one', async () => {
  const { open, opened } = gate()
  const batches: string[][] = []
  const ask = createBatcher({
    run: async (questions: readonly string[]) => {
      batches.push([...questions])
      if (batches.length === 1) await opened
      return questions
    },
    sizeMax: 10,
    concurrencyMax: 1,
  })
  const first = ask('first')
  await new Promise(setImmediate)
  const later = [ask('second'), ask('third')]
  await new Promise(setImmediate)
  expect(batches).toEqual([['first']])
  open()
  await Promise.all([first, ...later])
  expect(batches).toEqual([['first'], ['second', 'third']])
})

test('a failing batch fails its own questions and no others', async () => {
  let calls = 0
  const ask = createBatcher({
    run: async (questions: readonly string[]) => {
      if (++calls === 1) throw new Error('away')
      return questions
    },
    sizeMax: 10,
    concurrencyMax: 1,
  })
  await expect(ask('one')).rejects.toThrow('away')
  expect(await ask('two')).toBe('two')
})

test('a question that fails its batch fails alone', async () => {
  const ask = createBatcher({
    run: async (questions: readonly string[]) => {
      if (questions.includes('poison')) throw new RangeError('out of range')
      return questions.map((one) => one.toUpperCase())
    },
    sizeMax: 10,
    concurrencyMax: 1,
  })
  const asked = await Promise.allSettled(['one', 'poison', 'two'].map(ask))
  expect(asked.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
    'ONE',
    'out of range',
    'TWO',
  ])
})

test('a batch that fails because the database is away is not asked again one by one', async () => {
  let calls = 0
  const ask = createBatcher({
    run: async (): Promise<readonly string[]> => {
      calls++
      throw new AppError('database.unavailable')
    },
    sizeMax: 10,
    concurrencyMax: 1,
  })
  const asked = await Promise.allSettled(['one', 'two'].map(ask))
  expect([asked.map(({ status }) => status), calls]).toEqual([['rejected', 'rejected'], 1])
})
