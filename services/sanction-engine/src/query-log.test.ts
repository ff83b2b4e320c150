import { AppError } from '@mingxin/errors'
import { expect, test } from 'vitest'
import { createQueryLog } from './query-log.ts'
import type { Query } from './store/query-log.ts'

const query = (requestId: string): Query => ({
  askedAt: 0,
  clientId: 'client',
  organisationCode: 'org',
  requestId,
  operation: 'checkSubject',
  isPersonal: false,
  purpose: undefined,
  item: undefined,
  department: undefined,
  subjectId: undefined,
  decision: 'clear',
})

const ids = (queries: readonly Query[]): string[] => queries.map(({ requestId }) => requestId)

test('questions are kept in bulk, and everything that waits is kept on close', async () => {
  const kept: string[][] = []
  const log = createQueryLog({ keep: async (queries) => void kept.push(ids(queries)), flushMs: 60_000 })
  log.add(query('1'))
  log.add(query('2'))
  expect(kept).toEqual([])
  await log.close()
  expect(kept).toEqual([['1', '2']])
})

test('questions are kept by themselves after the flush interval', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly Query[]>()
  const log = createQueryLog({ keep: async (queries) => resolve(queries), flushMs: 1 })
  log.add(query('1'))
  const held = setInterval(() => {}, 1_000)
  expect(ids(await promise)).toEqual(['1'])
  clearInterval(held)
})

test('a question that must be kept now is kept before it is answered', async () => {
  const kept: string[] = []
  const log = createQueryLog({ keep: async (queries) => void kept.push(...ids(queries)), flushMs: 60_000 })
  log.add(query('waiting'))
  await log.addNow(query('personal'))
  expect(kept).toEqual(['waiting', 'personal'])
})

test('questions that cannot be kept wait and are kept later, once each and in order', async () => {
  const kept: string[] = []
  let isAway = true
  const log = createQueryLog({
    keep: async (queries) => {
      if (isAway) throw new AppError('database.unavailable')
      kept.push(...ids(queries))
    },
    flushMs: 60_000,
  })
  log.add(query('1'))
  await expect(log.addNow(query('2'))).rejects.toThrow(expect.objectContaining({ code: 'database.unavailable' }))
  isAway = false
  await log.addNow(query('3'))
  expect(kept).toEqual(['1', '2', '3'])
})

test('a question that can never be kept is dropped and reported, and holds up no other', async () => {
  const kept: string[] = []
  const dropped: string[] = []
  const log = createQueryLog({
    keep: async (queries) => {
      if (ids(queries).includes('poison')) throw new Error('invalid byte sequence')
      kept.push(...ids(queries))
    },
    flushMs: 60_000,
    onRefusal: (_error, { requestId }) => dropped.push(requestId),
  })
  for (const id of ['1', 'poison', '2']) log.add(query(id))
  await log.addNow(query('3'))
  await log.close()
  expect([kept, dropped]).toEqual([['1', '2', '3'], ['poison']])
})

test('a question that must be kept now and never can be is not answered, and those beside it are', async () => {
  const log = createQueryLog({
    keep: async (queries) => {
      if (ids(queries).includes('poison')) throw new Error('invalid byte sequence')
    },
    flushMs: 60_000,
  })
  const asked = await Promise.allSettled(['poison', '1'].map((id) => log.addNow(query(id))))
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

test('when the database goes away among questions that are kept one by one, the rest waits and none is kept twice', async () => {
  const kept: string[] = []
  let isAway = true
  const log = createQueryLog({
    keep: async (queries) => {
      if (ids(queries).includes('poison')) throw new Error('invalid byte sequence')
      if (isAway && ids(queries).includes('2')) throw new AppError('database.unavailable')
      kept.push(...ids(queries))
    },
    flushMs: 60_000,
  })
  for (const id of ['1', 'poison', '2']) log.add(query(id))
  await expect(log.close()).rejects.toThrow(expect.objectContaining({ code: 'database.unavailable' }))
  isAway = false
  await log.close()
  expect(kept).toEqual(['1', '2'])
})

test('when too many wait no further question is taken', async () => {
  const log = createQueryLog({ keep: async () => {}, flushMs: 60_000, waitingMax: 1 })
  log.add(query('1'))
  expect(() => log.add(query('2'))).toThrow(expect.objectContaining({ code: 'service.overloaded' }))
  await log.close()
})
