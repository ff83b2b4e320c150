import { type Queryable, type Statement, textArray } from '@mingxin/persistence'

const LOCK: Statement = { name: 'departments-lock', text: 'SELECT lock_departments($1, $2)' }

/** Held by whoever adds to the lines of these departments, until its transaction ends. */
export async function shareDepartments(tx: Queryable, codes: readonly string[]): Promise<void> {
  await tx.query(LOCK, [textArray(codes), false])
}

/** Held by whoever must see everything that was added to a department's lines; waits for those who are adding. */
export async function holdDepartment(tx: Queryable, code: string): Promise<void> {
  await tx.query(LOCK, [textArray([code]), true])
}
