import type { ErrorCode } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import type { CheckedRecord } from './checked-record.ts'
import { isSameSubject } from './subject.ts'

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
    return refuse('record.version-stale', '/version', `above ${known.highestVersion}`, String(record.version))
  }
  if (record.kind !== known.kind) return refuse('record.kind-changed', '/recordKind', known.kind, record.kind)
  return decideNext(record, known)
}

function decideFirst(record: CheckedRecord, sameDocument: SameDocument | undefined): Decision {
  if (record.op === 'WITHDRAW')
    return refuse('record.withdraw-unknown', '/recordId', 'the id of an accepted record', record.recordId)
  if (sameDocument) {
    return sameDocument.contentHash === record.contentHash
      ? duplicate(sameDocument)
      : refuse(
          'record.document-reused',
          '/recordId',
          `${sameDocument.recordId}, under which this document was accepted`,
          record.recordId,
        )
  }
  const warnings = record.op === 'UPDATE' ? [warning('record.update-of-unknown', 'CREATE', record)] : []
  return { outcome: 'accepted', previousVersion: undefined, warnings }
}

function decideNext(record: CheckedRecord, known: KnownRecord): Decision {
  const isMoved = record.subject !== undefined && !isSameSubject(known.subjectKeys, record.subjectKeys)
  if (isMoved && !record.subjectCorrection) {
    return refuse(
      'record.subject-reused',
      '/subject',
      'the subject of the versions before, or subjectCorrection',
      'another subject',
    )
  }
  const warnings = record.op === 'CREATE' ? [warning('record.create-of-known', 'UPDATE', record)] : []
  return { outcome: 'accepted', previousVersion: known.version, warnings }
}

const duplicate = ({ sequence }: KnownVersion): Decision => ({ outcome: 'duplicate', sequence })

const conflict = (record: CheckedRecord, before: KnownVersion): Decision =>
  refuse(
    'record.version-conflict',
    '/version',
    `the content of receipt ${before.sequence}, or a higher version`,
    `other content as version ${record.version}`,
  )

const refuse = (code: ErrorCode, pointer: string, expected: string, actual: string): Decision => ({
  outcome: 'quarantined',
  fault: { pointer, code, expected, actual },
})

const warning = (code: ErrorCode, expected: string, { op }: CheckedRecord): Fault => ({
  pointer: '/op',
  code,
  expected,
  actual: op,
})
