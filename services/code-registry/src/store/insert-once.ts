import { AppError } from '@mingxin/errors'
import { databaseCode, type Statement, type Transaction } from '@mingxin/persistence'

const UNIQUE_VIOLATION = '23505'

/**
 * Inserts rows that nobody else may have inserted. When another transaction did, this one waits for its end and rejects
 * with `database.conflict`: begun anew, it finds what it would have made. Cheaper than ON CONFLICT, which writes every
 * row speculatively first.
 */
export async function insertOnce(tx: Transaction, statement: Statement, values: readonly unknown[]): Promise<void> {
  try {
    await tx.query(statement, values)
  } catch (error) {
    if (databaseCode(error) !== UNIQUE_VIOLATION) throw error
    throw new AppError('database.conflict', { detail: 'another transaction made the same meanwhile', cause: error })
  }
}
