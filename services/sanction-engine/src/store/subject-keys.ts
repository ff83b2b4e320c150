import { type Statement, type Transaction, textArray, together, uuidArray } from '@mingxin/persistence'

export interface SubjectKey {
  readonly key: string
  readonly subjectId: string
}

const LOAD = `SELECT key, subject_id FROM subject_keys WHERE subject_id = ANY ($1) AND superseded_at = 'infinity'`

/** The keys by which these subjects are found now. */
export async function loadKeys(tx: Transaction, subjectIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const keys = new Map<string, Set<string>>()
  const { rows } = await tx.query<{ key: string; subject_id: string }>(LOAD, [uuidArray(subjectIds)])
  for (const { key, subject_id } of rows) keys.set(subject_id, (keys.get(subject_id) ?? new Set()).add(key))
  return keys
}

const SUPERSEDE = `UPDATE subject_keys k SET superseded_at = $3 FROM unnest($1::text[], $2::uuid[]) AS gone (key, subject_id)
          WHERE k.key = gone.key AND k.subject_id = gone.subject_id AND k.superseded_at = 'infinity'`
const INSERT: Statement = {
  name: 'engine-keys-insert',
  text: `INSERT INTO subject_keys (key, subject_id, recorded_at)
         SELECT key, subject_id, $3 FROM unnest($1::text[], $2::uuid[]) AS added (key, subject_id)`,
}

/** Records that subjects are found by other keys from now on. */
export async function changeKeys(
  tx: Transaction,
  { gone, added }: { gone: readonly SubjectKey[]; added: readonly SubjectKey[] },
  recordedAt: Date,
): Promise<void> {
  const change = async (statement: string | Statement, keys: readonly SubjectKey[]): Promise<void> => {
    if (keys.length === 0) return
    const columns = [textArray(keys.map(({ key }) => key)), uuidArray(keys.map(({ subjectId }) => subjectId))]
    await tx.query(statement, [...columns, recordedAt])
  }
  await together(change(SUPERSEDE, gone), change(INSERT, added))
}
