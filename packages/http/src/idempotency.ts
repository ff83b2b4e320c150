import { createHash } from 'node:crypto'
import { AppError } from '@mingxin/errors'
import type { Transaction } from '@mingxin/persistence'
import type { Answer, Call } from './call.ts'

const KEY = /^[\x21-\x7e]{1,128}$/

interface Stored {
  request_hash: string
  status: number
  body: unknown
}

const CLAIM = `INSERT INTO idempotency_keys (client_id, operation, key, request_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`
const FIND =
  'SELECT request_hash, status, body FROM idempotency_keys WHERE client_id = $1 AND operation = $2 AND key = $3'
const KEEP = 'UPDATE idempotency_keys SET status = $4, body = $5 WHERE client_id = $1 AND operation = $2 AND key = $3'

/** The request's Idempotency-Key, or undefined. Rejects one that is not 1–128 visible ASCII characters. */
export function idempotencyKeyOf(call: Pick<Call, 'headers'>): string | undefined {
  const key = call.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !KEY.test(key)) throw new AppError('request.idempotency-key-invalid')
  return key
}

/**
 * Runs `work` unless a request with the same key was answered before, then repeats that answer. The key is claimed in
 * the transaction of the work: a concurrent request with the same key waits for it, a failed one leaves no key behind.
 */
export async function idempotently<R>(
  tx: Transaction,
  operation: string,
  call: Call,
  work: () => Promise<Answer<R>>,
): Promise<Answer<R>> {
  const key = idempotencyKeyOf(call)
  if (key === undefined) return work()
  const identity = [call.principal.clientId, operation, key]
  const hash = hashOf(call)
  const { count } = await tx.query(CLAIM, [...identity, hash])
  if (count === 0) return replay<R>(tx, identity, hash)
  const answer = await work()
  await tx.query(KEEP, [...identity, answer.status, JSON.stringify(answer.body ?? null)])
  return answer
}

async function replay<R>(tx: Transaction, identity: readonly string[], hash: string): Promise<Answer<R>> {
  const [stored] = (await tx.query<Stored>(FIND, identity)).rows
  if (stored?.request_hash !== hash) throw new AppError('request.idempotency-key-reused')
  return { status: stored.status, body: stored.body as R, headers: { 'idempotency-replayed': 'true' } }
}

const hashOf = ({ params, query, body }: Call): string =>
  createHash('sha256')
    .update(JSON.stringify([params, query, body ?? null]))
    .digest('hex')
