import { ingestOperations as operations } from '@mingxin/contracts'
import { AppError } from '@mingxin/errors'
import { type Cursors, read } from '@mingxin/http'
import type { Database } from '@mingxin/persistence'
import type { FastifyInstance } from 'fastify'
import type { Receipt } from '../domain/receipt.ts'
import { shownVersion } from '../domain/shown-record.ts'
import { chainHead, listReceipts, receiptsBySequence } from '../store/receipts.ts'
import { listRecords, type VersionRow, versionsOf } from '../store/records.ts'
import { sourceOf } from './source-of.ts'

const LIMIT = 100

/** Records with their versions, and the receipt chain. */
export function registerRecordRoutes(app: FastifyInstance, database: Database, cursors: Cursors<number>): void {
  read(app, operations.listRecords, async (call) => {
    const { kind, after, limit = LIMIT } = call.query
    const source = sourceOf(call)
    const rows = await listRecords(database, source, kind, after === undefined ? 0 : cursors.decode(after), limit)
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      items: await shown(database, source, rows),
      ...(last && { nextCursor: cursors.encode(last.firstSequence) }),
    }
  })

  read(app, operations.getRecord, async (call) => {
    const source = sourceOf(call)
    const rows = await versionsOf(database, source, call.params.recordId)
    const [newest] = rows
    if (!newest) throw new AppError('resource.not-found', { detail: 'There is no such record.' })
    const { recordId, kind, status } = newest
    return { sourceOrgCode: source, recordId, kind, status, versions: await shown(database, source, rows) }
  })

  read(app, operations.listReceipts, async (call) => {
    const { afterSequence = 0, limit = LIMIT } = call.query
    const source = sourceOf(call)
    const { sequence, hash } = await chainHead(database, source)
    return {
      items: await listReceipts(database, source, afterSequence, limit),
      head: { sequence, ...(hash !== undefined && { hash }) },
    }
  })
}

async function shown(database: Database, source: string, rows: readonly VersionRow[]) {
  const receipts = await receiptsBySequence(
    database,
    source,
    rows.map(({ sequence }) => sequence),
  )
  return rows.flatMap(({ sequence, ...row }) => {
    const receipt: Receipt | undefined = receipts.get(sequence)
    return receipt ? [shownVersion(row, receipt)] : []
  })
}
