import {
  type Catalogue,
  type Entry,
  envelopeValidator,
  payloadValidators,
  type RecordEnvelope,
  type RecordKind,
} from '@mingxin/contracts'
import { type Fault, faultsFromSchema, showValue, unstorableFaults } from '@mingxin/errors'
import { businessKey, lacksDocumentNumber } from './business-key.ts'
import { canonicalJson, hashesOf, sha256 } from './canonical.ts'
import { entryFor, isMoreOpen, isPlanned, openLevelLimit } from './catalogue.ts'
import type { CheckedRecord, CheckOutcome } from './checked-record.ts'
import { decisionDate, judgeDates, yearZeroFaults } from './dates.ts'
import { holdsPersonId, maskTexts } from './mask-texts.ts'
import { besideProhibited, prohibitedFaults, prohibitedTextFaults } from './prohibited.ts'
import type { Seal } from './seal.ts'
import { sealPersonsIn } from './seal-persons.ts'
import { type JudgedSubject, judgeSubject } from './subject.ts'

export interface CheckContext {
  /** The organisation the token names. */
  readonly sourceOrgCode: string
  readonly mayWriteKind: (kind: RecordKind) => boolean
  readonly catalogue: Catalogue
  /** Shanghai date of receipt. */
  readonly today: string
  readonly seal: Seal
}

/** The parts of a record in which people write freely. */
type Texts = Pick<CheckedRecord, 'sourceOrgName' | 'remark' | 'reason' | 'subjectCorrection'> & {
  readonly payload: Payload
}

type Payload = { readonly [field: string]: unknown }

const NO_SUBJECT: JudgedSubject = {
  faults: [],
  warnings: [],
  sealed: { kind: 'LEGAL_PERSON', identifiers: [] },
  keys: [],
}

/** Judges one row by everything that needs no database. Total: whatever the value is, it comes back sound or with faults. */
export function checkRecord(value: unknown, context: CheckContext): CheckOutcome {
  if (Array.isArray(value)) {
    const actual = `${value.length} cells`
    return refused(value, [
      ...prohibitedFaults(value),
      { pointer: '', code: 'record.columns-unnamed', expected: 'an object with named fields', actual },
    ])
  }
  if (value === null || typeof value !== 'object') {
    return refused(value, [
      { pointer: '', code: 'record.not-an-object', expected: 'a JSON object', actual: showValue(value) },
    ])
  }
  const schemaFaults = judgeSchema(value, context.catalogue)
  // A sound row has no field the contract does not name, so only another can hold prohibited ones, whatever its fault.
  const prohibited = schemaFaults.length > 0 ? prohibitedFaults(value) : prohibitedTextFaults(value)
  const forbidden = [...rightsFaults(value, context), ...prohibited]
  if (!isEnvelope(value, schemaFaults))
    return refused(value, [...forbidden, ...besideProhibited(schemaFaults, prohibited)])
  const entry = entryFor(context.catalogue, value.recordKind)
  if (!entry || forbidden.length > 0)
    return refused(value, [...forbidden, ...outsideCatalogue(entry, value), ...schemaFaults])
  return judgeContent(value, entry, context)
}

function judgeContent(envelope: RecordEnvelope, entry: Entry, context: CheckContext): CheckOutcome {
  const payload: Payload = envelope.payload ?? {}
  const subject = envelope.subject ? judgeSubject(envelope.subject, context.seal, context.today) : NO_SUBJECT
  const dates = envelope.op === 'WITHDRAW' ? { faults: [], warnings: [] } : judgeDates(envelope, payload, context.today)
  const persons = sealPersonsIn(envelope.recordKind, payload, context.seal)
  const faults = [
    ...catalogueFaults(envelope, entry, context.catalogue),
    ...subject.faults,
    ...dates.faults,
    ...yearZeroFaults(envelope),
    ...persons.faults,
    ...hashFault(envelope),
    ...keyFault(envelope),
  ]
  if (faults.length > 0) return refused(envelope, faults)
  const { value: texts, pointers } = maskTexts({ ...textsOf(envelope), payload: persons.payload }, '')
  const warnings = [
    ...subject.warnings,
    ...dates.warnings,
    ...numberWarning(envelope, payload),
    ...pointers.map(idInText),
  ]
  return { isSound: true, record: assemble(envelope, entry, context, subject, texts, warnings) }
}

const textsOf = ({ sourceOrgName, remark, reason, subjectCorrection }: RecordEnvelope) => ({
  sourceOrgName,
  remark,
  reason,
  subjectCorrection,
})

function assemble(
  envelope: RecordEnvelope,
  entry: Entry,
  { catalogue, sourceOrgCode }: CheckContext,
  subject: JudgedSubject,
  { payload, ...texts }: Texts,
  warnings: readonly Fault[],
): CheckedRecord {
  const { recordKind: kind, op = 'CREATE' } = envelope
  const decidedOn = envelope.payload ? decisionDate(envelope, envelope.payload) : envelope.decidedOn
  return {
    op,
    kind,
    recordId: envelope.recordId,
    version: envelope.version ?? 1,
    openLevel: envelope.openLevel ?? openLevelLimit(entry, subject.sealed.kind),
    catalogueCode: entry.code,
    catalogueVersion: catalogue.version,
    decidedOn,
    publishedOn: envelope.publishedOn,
    sourceSystem: envelope.sourceSystem,
    ...texts,
    subject: envelope.subject && subject.sealed,
    payload: envelope.payload && payload,
    subjectKeys: subject.keys,
    ...hashesOf(envelope),
    businessKey: op === 'WITHDRAW' ? undefined : businessKey(sourceOrgCode, kind, payload, subject.keys[0], decidedOn),
    warnings,
    hidesText: warnings.some(({ code }) => code === 'record.person-id-in-text'),
  }
}

function judgeSchema(value: object, catalogue: Catalogue): Fault[] {
  const envelopeFaults = envelopeValidator(value) ? [] : faultsFromSchema(envelopeValidator.errors ?? [], value)
  const kind: unknown = Reflect.get(value, 'recordKind')
  const payload: unknown = Reflect.get(value, 'payload')
  const validate = isKind(kind) && payload !== undefined ? payloadValidators[kind] : undefined
  const payloadFaults =
    validate && !validate(payload) ? faultsFromSchema(validate.errors ?? [], payload, '/payload') : []
  return [...envelopeFaults.map((fault) => kindFault(fault, kind, catalogue)), ...payloadFaults]
}

const isKind = (kind: unknown): kind is RecordKind => typeof kind === 'string' && Object.hasOwn(payloadValidators, kind)

const isEnvelope = (_value: object, faults: readonly Fault[]): _value is RecordEnvelope => faults.length === 0

// A kind nobody knows and one that is known but not collected are different answers to a partner.
function kindFault(fault: Fault, kind: unknown, catalogue: Catalogue): Fault {
  if (fault.pointer !== '/recordKind' || fault.code !== 'field.enum' || typeof kind !== 'string') return fault
  return { ...fault, code: isPlanned(catalogue, kind) ? 'record.kind-outside-catalogue' : 'record.kind-unknown' }
}

function rightsFaults(value: object, { sourceOrgCode, mayWriteKind }: CheckContext): Fault[] {
  const claimed: unknown = Reflect.get(value, 'sourceOrgCode')
  const kind: unknown = Reflect.get(value, 'recordKind')
  const faults: Fault[] = []
  if (typeof claimed === 'string' && claimed.trim().toUpperCase() !== sourceOrgCode) {
    faults.push({
      pointer: '/sourceOrgCode',
      code: 'record.source-foreign',
      expected: sourceOrgCode,
      actual: showValue(claimed),
    })
  }
  if (isKind(kind) && !mayWriteKind(kind)) {
    faults.push({
      pointer: '/recordKind',
      code: 'record.kind-foreign',
      expected: 'a kind this client may send',
      actual: kind,
    })
  }
  return faults
}

const outsideCatalogue = (entry: Entry | undefined, { recordKind }: RecordEnvelope): Fault[] =>
  entry
    ? []
    : [
        {
          pointer: '/recordKind',
          code: 'record.kind-outside-catalogue',
          expected: 'a kind of the active catalogue',
          actual: recordKind,
        },
      ]

function catalogueFaults(
  { subject, openLevel, catalogueVersion, catalogueCode }: RecordEnvelope,
  entry: Entry,
  catalogue: Catalogue,
): Fault[] {
  const faults: Fault[] = []
  if (subject && !entry.subjectKinds.includes(subject.kind)) {
    faults.push({
      pointer: '/subject/kind',
      code: 'record.subject-kind-outside-catalogue',
      expected: entry.subjectKinds.join(', '),
      actual: subject.kind,
    })
  }
  const limit = openLevelLimit(entry, subject?.kind ?? 'LEGAL_PERSON')
  if (openLevel !== undefined && isMoreOpen(openLevel, limit)) {
    faults.push({
      pointer: '/openLevel',
      code: 'record.open-level-above-catalogue',
      expected: `at most ${limit}`,
      actual: openLevel,
    })
  }
  if (catalogueVersion !== undefined && catalogueVersion !== catalogue.version) {
    faults.push({
      pointer: '/catalogueVersion',
      code: 'record.catalogue-version-inactive',
      expected: catalogue.version,
      actual: catalogueVersion,
    })
  }
  if (catalogueCode !== undefined && catalogueCode !== entry.code) {
    faults.push({
      pointer: '/catalogueCode',
      code: 'field.enum',
      expected: entry.code,
      actual: showValue(catalogueCode),
    })
  }
  return faults
}

function hashFault({ payload, payloadHash }: RecordEnvelope): Fault[] {
  if (payloadHash === undefined || payload === undefined) return []
  const expected = sha256(canonicalJson(payload))
  return expected === payloadHash
    ? []
    : [{ pointer: '/payloadHash', code: 'record.payload-hash-mismatch', expected, actual: payloadHash }]
}

const numberWarning = ({ recordKind, op }: RecordEnvelope, payload: Payload): Fault[] =>
  op !== 'WITHDRAW' && lacksDocumentNumber(recordKind, payload)
    ? [
        {
          pointer: '/payload/docNo',
          code: 'record.document-number-missing',
          expected: 'the number of the document',
          actual: '(missing)',
        },
      ]
    : []

// The key is shown, logged and part of every reference to the record.
const keyFault = ({ recordId }: RecordEnvelope): Fault[] =>
  holdsPersonId(recordId)
    ? [
        {
          pointer: '/recordId',
          code: 'record.person-id-in-key',
          expected: 'a key without the number of an id document',
          actual: showValue(recordId),
        },
      ]
    : []

const idInText = (pointer: string): Fault => ({
  pointer,
  code: 'record.person-id-in-text',
  expected: 'a text without the number of an id document',
  actual: '(masked)',
})

// What identifies a refused row is stored and listed in clear.
const isShowable = (text: string): boolean =>
  text.length <= 64 && !holdsPersonId(text) && unstorableFaults(text).length === 0

export function refused(value: unknown, faults: readonly Fault[]): CheckOutcome {
  const textAt = (name: string): string | undefined => {
    const found: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined
    return typeof found === 'string' && isShowable(found) ? found : undefined
  }
  const mustNotBeKept = faults.some(({ code }) => code === 'record.personal-data-prohibited')
  return { isSound: false, faults, recordId: textAt('recordId'), kind: textAt('recordKind'), mustNotBeKept }
}
