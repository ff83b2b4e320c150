import type { AcceptedRecord } from '@mingxin/contracts'
import type { CheckedRecord } from './checked-record.ts'

/** The record as the log and the tables hold it; a withdrawal holds what it withdraws and why. */
export function acceptedBody(sourceOrgCode: string, record: CheckedRecord): string {
  const { recordId, version, kind, subject, payload } = record
  if (record.op === 'WITHDRAW' || !subject || !payload) {
    return JSON.stringify({ sourceOrgCode, recordId, version, kind, reason: record.reason })
  }
  const body: AcceptedRecord = {
    sourceOrgCode,
    ...(record.sourceOrgName !== undefined && { sourceOrgName: record.sourceOrgName }),
    ...(record.sourceSystem !== undefined && { sourceSystem: record.sourceSystem }),
    recordId,
    version,
    kind,
    ...(record.decidedOn !== undefined && { decidedOn: record.decidedOn }),
    ...(record.publishedOn !== undefined && { publishedOn: record.publishedOn }),
    openLevel: record.openLevel,
    catalogueCode: record.catalogueCode,
    catalogueVersion: record.catalogueVersion,
    subject,
    payload,
    ...(Object.keys(record.document).length > 0 && { document: record.document }),
    ...(record.remark !== undefined && { remark: record.remark }),
  }
  return JSON.stringify(body)
}
