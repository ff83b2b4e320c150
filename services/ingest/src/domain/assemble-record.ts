import type { Entry, RecordEnvelope } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import { businessKey } from './business-key.ts'
import { type Hashes, hashesOf } from './canonical.ts'
import { openLevelLimit } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import type { CheckedRecord } from './checked-record.ts'
import { decisionDate } from './dates.ts'
import type { ReadDocument } from './document.ts'
import type { JudgedSubject } from './subject.ts'
import type { ReadRow } from './texts-in-row.ts'

/** A row as it was sent, and as it was read. */
export interface Sent {
  readonly row: object
  readonly read: ReadRow
}

/** The parts of a record in which people write freely. */
type Texts = Pick<CheckedRecord, 'sourceOrgName' | 'remark' | 'reason' | 'subjectCorrection'> & {
  readonly payload: { readonly [field: string]: unknown }
}

/** A sound row with all that was found about it. */
export interface Judged {
  readonly envelope: RecordEnvelope
  readonly sent: Sent
  readonly entry: Entry
  readonly context: CheckContext
  readonly subject: JudgedSubject
  readonly document: ReadDocument
  readonly texts: Texts
  readonly hidesText: boolean
  readonly warnings: readonly Fault[]
}

/** The record of a sound row as it is stored and told. */
export function assembleRecord({
  envelope,
  sent,
  entry,
  context,
  subject,
  document,
  texts,
  hidesText,
  warnings,
}: Judged): CheckedRecord {
  const { recordKind: kind, op = 'CREATE' } = envelope
  const { payload, ...free } = texts
  const decidedOn = envelope.payload ? decisionDate(envelope, envelope.payload) : envelope.decidedOn
  const hashes = hashesOfRow(envelope, sent)
  return {
    op,
    kind,
    recordId: envelope.recordId,
    version: envelope.version ?? 1,
    openLevel: envelope.openLevel ?? openLevelLimit(entry, subject.sealed.kind),
    catalogueCode: entry.code,
    catalogueVersion: context.catalogue.version,
    decidedOn,
    publishedOn: envelope.publishedOn,
    sourceSystem: envelope.sourceSystem,
    ...free,
    subject: envelope.subject && subject.sealed,
    payload: envelope.payload && payload,
    document: document.document,
    subjectKeys: subject.keys,
    ...hashes,
    businessKey:
      op === 'WITHDRAW'
        ? undefined
        : businessKey(context.sourceOrgCode, kind, document, subject.party, decidedOn, hashes.contentHash),
    warnings,
    hidesText,
  }
}

/** The receipt names what was sent; two versions are the same in content when they mean the same, however it was written. */
function hashesOfRow(envelope: RecordEnvelope, { row }: Sent): Hashes {
  const hashes = hashesOf(row)
  return envelope === row ? hashes : { ...hashes, contentHash: hashesOf(envelope).contentHash }
}
