import { int4Array, type Statement, type Transaction } from '@mingxin/persistence'

/** As many locks as a page holds at most: PostgreSQL has room for some thousands altogether. */
const BUCKETS = 128

// Rows that are not there yet cannot be locked, so names are, in buckets. These come in order, each once, so that pages
// never deadlock. The class is a number nobody else in this database has.
const LOCK: Statement = {
  name: 'registry-lock-names',
  text: `
    SELECT count(CASE WHEN k.is_alone = 1 THEN pg_advisory_xact_lock('subject_names'::regclass::oid::int, k.bucket)::text
                      ELSE pg_advisory_xact_lock_shared('subject_names'::regclass::oid::int, k.bucket)::text END)
      FROM unnest($1::int[], $2::int[]) AS k (bucket, is_alone)`,
}

/**
 * Keeps apart until the end of the transaction who looks for a name and who tells it: otherwise a record that finds
 * nobody of the name and the registration that brings it would not see each other, and nobody would decide the question
 * again. Who looks for the same one waits, too, so that two records never make two subjects of it; who tells does not.
 */
export async function lockNames(
  tx: Transaction,
  { asked, told }: { readonly asked: readonly string[]; readonly told: readonly string[] },
): Promise<void> {
  if (asked.length === 0 && told.length === 0) return
  const isAlone = new Map([
    ...told.map((text) => [bucketOf(text), 0] as const),
    ...asked.map((text) => [bucketOf(text), 1] as const),
  ])
  const buckets = [...isAlone].sort(([a], [b]) => a - b)
  await tx.query(LOCK, [int4Array(buckets.map(([bucket]) => bucket)), int4Array(buckets.map(([, alone]) => alone))])
}

/** FNV-1a over UTF-16, the same in every member. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % BUCKETS
}
