import type { Database, Transaction } from '@mingxin/persistence'

/** Reads several things as they were at one moment. */
export const inOneSnapshot = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return work(tx)
  })
