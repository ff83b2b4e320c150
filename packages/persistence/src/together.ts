/**
 * Awaits statements of one transaction that do not need each other's answers. Written in one expression they go to the
 * server without waiting for one another, and run there in the order they stand in, exactly as if each had been awaited.
 * Rejects with the first that failed, once none is under way any more: those behind it fail only because of it.
 */
export async function together<const T extends readonly Promise<unknown>[]>(
  ...statements: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const failed = (await Promise.allSettled(statements)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return Promise.all(statements)
}
