import { describe, expect, it } from 'vitest'
import type { CheckedRecord } from './checked-record.ts'
import { decide, type KnownRecord } from './decide.ts'

const SUBJECT = ['uscc:91440608PDY0002711', 'name:示例']
const ELSE = ['uscc:93440608PDY000298J', 'name:另一家']

const incoming = (changes: Partial<CheckedRecord> = {}): CheckedRecord => ({
  op: 'CREATE',
  kind: 'ADMIN_PENALTY',
  recordId: 'r',
  version: 1,
  openLevel: 'PUBLIC',
  catalogueCode: 'c',
  catalogueVersion: 'v',
  decidedOn: undefined,
  publishedOn: undefined,
  sourceOrgName: undefined,
  sourceSystem: undefined,
  remark: undefined,
  reason: undefined,
  subjectCorrection: undefined,
  subject: { kind: 'LEGAL_PERSON', identifiers: [] },
  payload: {},
  document: {},
  subjectKeys: SUBJECT,
  recordHash: 'h',
  contentHash: 'A',
  businessKey: 'b',
  warnings: [],
  hidesText: false,
  ...changes,
})

/** A record held in some versions, content by version, the last of them present. */
const held = (versions: Record<number, string>, changes: Partial<KnownRecord> = {}): KnownRecord => {
  const entries = Object.entries(versions).map(
    ([version, contentHash]) => [Number(version), { contentHash, sequence: Number(version) * 10 }] as const,
  )
  const version = Math.max(...entries.map(([one]) => one))
  return {
    kind: 'ADMIN_PENALTY',
    status: 'active',
    version,
    highestVersion: version,
    contentHash: versions[version] ?? '',
    businessKey: 'b',
    subjectKeys: SUBJECT,
    firstSequence: 1,
    versions: new Map(entries),
    ...changes,
  }
}

describe('a record that was never seen', () => {
  it('is accepted', () => {
    expect(decide(incoming(), undefined, undefined)).toEqual({
      outcome: 'accepted',
      previousVersion: undefined,
      warnings: [],
    })
  })
  it('is accepted with a warning when it calls itself an update', () => {
    const decision = decide(incoming({ op: 'UPDATE', version: 4 }), undefined, undefined)
    expect(decision).toMatchObject({ outcome: 'accepted', warnings: [{ code: 'record.update-of-unknown' }] })
  })
  it('cannot be withdrawn', () => {
    expect(decide(incoming({ op: 'WITHDRAW', version: 2 }), undefined, undefined)).toMatchObject({
      fault: { code: 'record.withdraw-unknown' },
    })
  })
  it('is a duplicate when the same document was accepted with the same content under another id', () => {
    expect(decide(incoming(), undefined, { recordId: 'other', contentHash: 'A', sequence: 7 })).toEqual({
      outcome: 'duplicate',
      sequence: 7,
    })
  })
  it('is quarantined when the same document was accepted with other content under another id', () => {
    const decision = decide(incoming(), undefined, { recordId: 'other', contentHash: 'B', sequence: 7 })
    expect(decision).toMatchObject({
      fault: { code: 'record.document-reused', expected: expect.stringContaining('other') },
    })
  })
})

describe('a record that is held', () => {
  it('sent again is a duplicate and answers the first receipt', () => {
    expect(decide(incoming(), held({ 1: 'A' }), undefined)).toEqual({ outcome: 'duplicate', sequence: 10 })
  })
  it('sent again in an old version is a duplicate of that version, never an overwrite', () => {
    expect(decide(incoming(), held({ 1: 'A', 2: 'B' }), undefined)).toEqual({ outcome: 'duplicate', sequence: 10 })
  })
  it('sent with a higher version and the same content is a duplicate', () => {
    expect(decide(incoming({ version: 3 }), held({ 2: 'A' }), undefined)).toEqual({
      outcome: 'duplicate',
      sequence: 20,
    })
  })
  it('sent with a higher version and the content of an earlier one is accepted: it was changed back', () => {
    expect(decide(incoming({ op: 'UPDATE', version: 3 }), held({ 1: 'A', 2: 'B' }), undefined)).toMatchObject({
      outcome: 'accepted',
      previousVersion: 2,
    })
  })
  it('sent with the same version and other content is a conflict', () => {
    expect(decide(incoming({ contentHash: 'B' }), held({ 1: 'A' }), undefined)).toMatchObject({
      fault: { code: 'record.version-conflict' },
    })
  })
  it('sent with a lower, unknown version is stale', () => {
    expect(decide(incoming({ version: 3, contentHash: 'B' }), held({ 5: 'A' }), undefined)).toMatchObject({
      fault: { code: 'record.version-stale' },
    })
  })
  it('sent below a version that only said the same again is stale', () => {
    const record = incoming({ version: 3, contentHash: 'B' })
    expect(decide(record, held({ 1: 'A' }, { highestVersion: 4 }), undefined)).toMatchObject({
      fault: { code: 'record.version-stale', expected: 'a version above 4' },
    })
  })
  it('sent for another subject is not believed', () => {
    const decision = decide(incoming({ version: 2, contentHash: 'B', subjectKeys: ELSE }), held({ 1: 'A' }), undefined)
    expect(decision).toMatchObject({ fault: { code: 'record.subject-reused' } })
  })
  it('sent for another subject with a correction that says so is accepted', () => {
    const record = incoming({
      op: 'UPDATE',
      version: 2,
      contentHash: 'B',
      subjectKeys: ELSE,
      subjectCorrection: { reason: '张冠李戴' },
    })
    expect(decide(record, held({ 1: 'A' }), undefined)).toMatchObject({ outcome: 'accepted', previousVersion: 1 })
  })
  it('sent as another kind is refused', () => {
    const decision = decide(incoming({ version: 2, contentHash: 'B', kind: 'ADMIN_LEVY' }), held({ 1: 'A' }), undefined)
    expect(decision).toMatchObject({ fault: { code: 'record.kind-changed' } })
  })
  it('is withdrawn by a higher version', () => {
    const record = incoming({ op: 'WITHDRAW', version: 2, contentHash: 'W', subject: undefined, subjectKeys: [] })
    expect(decide(record, held({ 1: 'A' }), undefined)).toEqual({
      outcome: 'accepted',
      previousVersion: 1,
      warnings: [],
    })
  })
  it('once withdrawn answers another withdrawal as a duplicate', () => {
    const record = incoming({ op: 'WITHDRAW', version: 3, contentHash: 'X' })
    expect(decide(record, held({ 1: 'A', 2: 'W' }, { status: 'withdrawn' }), undefined)).toEqual({
      outcome: 'duplicate',
      sequence: 20,
    })
  })
  it('once withdrawn can be sent anew with a higher version, even with the content it had', () => {
    const record = incoming({ op: 'CREATE', version: 3 })
    expect(decide(record, held({ 1: 'A', 2: 'W' }, { status: 'withdrawn' }), undefined)).toMatchObject({
      outcome: 'accepted',
      previousVersion: 2,
    })
  })
})
