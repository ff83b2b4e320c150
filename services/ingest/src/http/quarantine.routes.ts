import { ingestOperations as operations } from '@mingxin/contracts'
import { explainFault } from '@mingxin/errors'
import { type Cursors, read } from '@mingxin/http'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Database } from '@mingxin/persistence'
import type { PersonIdVault } from '@mingxin/person-ids'
import type { FastifyInstance } from 'fastify'
import { type ListedRow, listQuarantined } from '../store/quarantine.ts'
import { sourceOf } from './source-of.ts'

const LIMIT = 100

/** Rows that were not accepted, with every reason and, where it may be kept, the row itself with ids masked. */
export function registerQuarantineRoutes(
  app: FastifyInstance,
  database: Database,
  vault: PersonIdVault,
  cursors: Cursors<[string, string]>,
): void {
  read(app, operations.listQuarantine, async (call) => {
    const { code, state = 'open', after, limit = LIMIT } = call.query
    const source = sourceOf(call)
    const rows = await listQuarantined(database, {
      source,
      state,
      code,
      after: after === undefined ? undefined : cursors.decode(after),
      limit,
    })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      items: rows.map((row) => shown(row, source, vault)),
      ...(last && { nextCursor: cursors.encode([last.firstSeenAt.toISOString(), last.quarantineId]) }),
    }
  })
}

const shown = (row: ListedRow, sourceOrgCode: string, vault: PersonIdVault) => ({
  quarantineId: row.quarantineId,
  sourceOrgCode,
  submissionId: row.submissionId,
  index: row.rowIndex,
  ...(row.recordId !== null && { recordId: row.recordId }),
  ...(row.kind !== null && { kind: row.kind }),
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  timesSeen: row.timesSeen,
  state: row.state,
  faults: row.faults.map(explainFault),
  ...(row.rowSealed !== null && { row: maskPersonIdsIn(vault.open(row.rowSealed)) }),
})
