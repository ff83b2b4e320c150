import { type Fault, faultAt } from '@mingxin/errors'
import type { CheckedRecord } from './checked-record.ts'
import { isSameSubject } from './subject-keys.ts'

/** A version that was accepted before, as far as deciding needs it. */
export interface KnownVersion {
  readonly contentHash: string
  /** Of its receipt. */
  readonly sequence: number
}

/** What is held of one record before the incoming one. */
export interface KnownRecord {
  readonly kind: string
  readonly status: 'active' | 'withdrawn'
  readonly version: number
  /** Above `version` where a higher one only said the same again: that it was answered counts, too. */
  readonly highestVersion: number
  readonly contentHash: string
  readonly businessKey: string | undefined
  readonly subjectKeys: readonly string[]
  readonly firstSequence: number
  /** The present version and those the incoming ones name. */
  readonly versions: ReadonlyMap<number, KnownVersion>
}

/** Another record that reports the same document about the same subject. */
export interface SameDocument extends KnownVersion {
  readonly recordId: string
}

export type Decision =
  | { readonly outcome: 'accepted'; readonly previousVersion: number | undefined; readonly warnings: readonly Fault[] }
  | { readonly outcome: 'duplicate'; readonly sequence: number }
  | { readonly outcome: 'quarantined'; readonly fault: Fault }

/**
 * Decides about a sound record by what is held already. The same content again is a duplicate and answers the first
 * receipt; an older version never overwrites a newer one; an id used again for another subject is not believed.
 */
export function decide(
  record: CheckedRecord,
  known: KnownRecord | undefined,
  sameDocument: SameDocument | undefined,
): Decision {
  if (!known) return decideFirst(record, sameDocument)
  const before = known.versions.get(record.version)
  if (before) return before.contentHash === record.contentHash ? duplicate(before) : conflict(record, before)
  const present = known.versions.get(known.version)
  const isAgain =
    record.op === 'WITHDRAW'
      ? known.status === 'withdrawn'
      : known.status === 'active' && known.contentHash === record.contentHash
  if (present && isAgain) return duplicate(present)
  if (present && record.version === known.highestVersion) return conflict(record, present)
  if (record.version < known.highestVersion) {
    const { highestVersion: version } = known
    return refuse(faultAt('/version', 'record.version-stale', String(record.version), { version }))
  }
  if (record.kind !== known.kind)
    return refuse(faultAt('/recordKind', 'record.kind-changed', record.kind, { kind: known.kind }))
  return decideNext(record, known)
}

function decideFirst(record: CheckedRecord, sameDocument: SameDocument | undefined): Decision {
  if (record.op === 'WITHDRAW') return refuse(faultAt('/recordId', 'record.withdraw-unknown', record.recordId))
  if (sameDocument) {
    return sameDocument.contentHash === record.contentHash
      ? duplicate(sameDocument)
      : refuse(faultAt('/recordId', 'record.document-reused', record.recordId, { recordId: sameDocument.recordId }))
  }
  const warnings = record.op === 'UPDATE' ? [faultAt('/op', 'record.update-of-unknown', record.op)] : []
  return { outcome: 'accepted', previousVersion: undefined, warnings }
}

function decideNext(record: CheckedRecord, known: KnownRecord): Decision {
  const isMoved = record.subject !== undefined && !isSameSubject(known.subjectKeys, record.subjectKeys)
  if (isMoved && !record.subjectCorrection) {
    return refuse(faultAt('/subject', 'record.subject-reused', ANOTHER_SUBJECT))
  }
  const warnings = record.op === 'CREATE' ? [faultAt('/op', 'record.create-of-known', record.op)] : []
  return { outcome: 'accepted', previousVersion: known.version, warnings }
}

const duplicate = ({ sequence }: KnownVersion): Decision => ({ outcome: 'duplicate', sequence })

const ANOTHER_SUBJECT = { zh: '另一信用主体', en: 'another subject' }

const conflict = ({ version }: CheckedRecord, { sequence }: KnownVersion): Decision => {
  const actual = { zh: `第${version}版，内容不同`, en: `other content as version ${version}` }
  return refuse(faultAt('/version', 'record.version-conflict', actual, { sequence }))
}

const refuse = (fault: Fault): Decision => ({ outcome: 'quarantined', fault })
