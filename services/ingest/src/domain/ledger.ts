import type { Fault } from '@mingxin/errors'
import type { CheckedRecord } from './checked-record.ts'
import { decide, type KnownRecord, type SameDocument } from './decide.ts'
import { type ChainHead, nextReceipt, type Receipt } from './receipt.ts'

/** A version that is to be stored, with its receipt. */
export interface Accepted {
  readonly record: CheckedRecord
  readonly receipt: Receipt
  readonly previousVersion: number | undefined
}

export type Verdict =
  | { readonly outcome: 'accepted'; readonly accepted: Accepted; readonly warnings: readonly Fault[] }
  | { readonly outcome: 'duplicate'; readonly sequence: number; readonly recordId: string }
  | { readonly outcome: 'quarantined'; readonly fault: Fault }

/** The state of a record after a batch, as it is to be stored. */
export interface RecordState extends KnownRecord {
  readonly recordId: string
}

/**
 * What one organisation's records are while a batch of its rows is decided, one after the other: each row sees what the
 * rows before it did. Starts from what the database holds of the records and documents the batch names.
 */
export class Ledger {
  readonly #sourceOrgCode: string
  readonly #known: Map<string, KnownRecord>
  readonly #documents: Map<string, SameDocument>
  readonly #changed = new Map<string, KnownRecord>()
  #head: ChainHead

  constructor(
    sourceOrgCode: string,
    head: ChainHead,
    known: Map<string, KnownRecord>,
    documents: Map<string, SameDocument>,
  ) {
    this.#sourceOrgCode = sourceOrgCode
    this.#head = head
    this.#known = known
    this.#documents = documents
  }

  get head(): ChainHead {
    return this.#head
  }

  /** The records that changed, each in its last state. */
  get changed(): RecordState[] {
    return [...this.#changed].map(([recordId, record]) => ({ recordId, ...record }))
  }

  judge(record: CheckedRecord, receivedAt: string): Verdict {
    const known = this.#known.get(record.recordId)
    const document = record.businessKey === undefined ? undefined : this.#documents.get(record.businessKey)
    const decision = decide(record, known, document?.recordId === record.recordId ? undefined : document)
    if (decision.outcome === 'duplicate') {
      if (known && record.version > known.highestVersion)
        this.#hold(record.recordId, { ...known, highestVersion: record.version })
      return { ...decision, recordId: record.recordId }
    }
    if (decision.outcome === 'quarantined') return decision
    const receipt = this.#write(record, known, receivedAt)
    return {
      outcome: 'accepted',
      accepted: { record, receipt, previousVersion: decision.previousVersion },
      warnings: decision.warnings,
    }
  }

  #write(record: CheckedRecord, known: KnownRecord | undefined, receivedAt: string): Receipt {
    const { recordId, version, recordHash, contentHash, kind } = record
    const receipt = nextReceipt(this.#head, {
      sourceOrgCode: this.#sourceOrgCode,
      recordId,
      version,
      recordHash,
      receivedAt,
    })
    this.#head = { sequence: receipt.sequence, hash: receipt.hash }
    const present = { contentHash, sequence: receipt.sequence }
    this.#hold(recordId, {
      kind,
      version,
      highestVersion: version,
      status: record.op === 'WITHDRAW' ? 'withdrawn' : 'active',
      contentHash,
      businessKey: record.businessKey,
      subjectKeys: record.subject === undefined ? (known?.subjectKeys ?? []) : record.subjectKeys,
      firstSequence: known?.firstSequence ?? receipt.sequence,
      versions: new Map([...(known?.versions ?? []), [version, present]]),
    })
    this.#giveUpDocument(recordId, known?.businessKey)
    if (record.businessKey !== undefined) this.#documents.set(record.businessKey, { recordId, ...present })
    return receipt
  }

  #hold(recordId: string, record: KnownRecord): void {
    this.#known.set(recordId, record)
    this.#changed.set(recordId, record)
  }

  // A withdrawn record, or one corrected to another document, stands for its former document no longer.
  #giveUpDocument(recordId: string, businessKey: string | undefined): void {
    if (businessKey !== undefined && this.#documents.get(businessKey)?.recordId === recordId)
      this.#documents.delete(businessKey)
  }
}
