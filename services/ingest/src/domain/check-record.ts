import {
  type Catalogue,
  type Entry,
  envelopeFields,
  envelopeValidator,
  payloadFields,
  payloadValidators,
  type RecordEnvelope,
  type RecordKind,
} from '@mingxin/contracts'
import { absent, type Fault, faultAt, faultsFromSchema, showValue } from '@mingxin/errors'
import { assembleRecord, type Sent } from './assemble-record.ts'
import { judgeAuthorities } from './authorities.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import { entryFor } from './catalogue.ts'
import { catalogueFaults, isKind, kindFault, outsideCatalogue, rightsFaults } from './catalogue-faults.ts'
import { certificateWarning } from './certificates.ts'
import type { CheckContext } from './check-context.ts'
import type { CheckOutcome } from './checked-record.ts'
import { decisionDate, judgeDates } from './dates.ts'
import { numberFieldsOf, type ReadDocument, readDocument } from './document.ts'
import { maskTexts } from './mask-texts.ts'
import { holdsOwnNumber } from './own-numbers.ts'
import { besideProhibited, prohibitedFaults, prohibitedTextFaults } from './prohibited.ts'
import { refused } from './refused.ts'
import { sealPersonsIn } from './seal-persons.ts'
import { withDayNumber, withSentWords } from './sent-words.ts'
import { type JudgedSubject, judgeSubject } from './subject.ts'
import { readRow } from './texts-in-row.ts'
import { hiddenWarnings, textWarnings } from './texts-warnings.ts'

type Payload = { readonly [field: string]: unknown }

const NO_SUBJECT: JudgedSubject = {
  faults: [],
  warnings: [],
  sealed: { kind: 'LEGAL_PERSON', identifiers: [] },
  keys: [],
  party: undefined,
  numbers: [],
}

/**
 * Judges one row by everything that needs no database, by what its texts mean: what says that there is nothing counts as
 * left out. Total: whatever the value is, it comes back sound or with faults.
 */
export function checkRecord(row: unknown, context: CheckContext): CheckOutcome {
  if (Array.isArray(row)) {
    const actual = { zh: `${row.length}个单元格`, en: `${row.length} cells` }
    return refused(row, [...prohibitedFaults(row), faultAt('', 'record.columns-unnamed', actual)])
  }
  if (row === null || typeof row !== 'object') {
    return refused(row, [faultAt('', 'record.not-an-object', showValue(row))])
  }
  const read = readRow(row)
  return isObject(read.value) ? checkObject(read.value, { row, read }, context) : refused(row, [])
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object'

function checkObject(value: object, sent: Sent, context: CheckContext): CheckOutcome {
  const schemaFaults = judgeSchema(value, context.catalogue).map((fault) =>
    withDayNumber(withSentWords(fault, sent.read.fillers)),
  )
  // A sound row has no field the contract does not name, so only another can hold prohibited ones, whatever its fault; and
  // one with a filler: that somebody has no religion is such data too.
  const mayHoldOthers = schemaFaults.length > 0 || sent.read.fillers.some(({ word }) => word !== undefined)
  const prohibited = [
    ...(mayHoldOthers ? prohibitedFaults(sent.row) : prohibitedTextFaults(sent.row)),
    ...prohibitedInEntities(value, sent),
  ]
  const forbidden = [...rightsFaults(value, context), ...prohibited]
  if (!isEnvelope(value, schemaFaults))
    return refused(sent.row, [...forbidden, ...besideProhibited(schemaFaults, prohibited)])
  const entry = entryFor(context.catalogue, value.recordKind)
  if (!entry || forbidden.length > 0)
    return refused(sent.row, [...forbidden, ...outsideCatalogue(entry, value), ...schemaFaults])
  return judgeContent(value, sent, entry, context)
}

/** What shows only once entities are decoded: `血型&#65306;A`. */
function prohibitedInEntities(value: object, { row, read }: Sent): Fault[] {
  if (read.decoded.length === 0) return []
  const shown = new Set(prohibitedTextFaults(row).map(({ pointer }) => pointer))
  return prohibitedTextFaults(value).filter(({ pointer }) => !shown.has(pointer))
}

function judgeContent(envelope: RecordEnvelope, sent: Sent, entry: Entry, context: CheckContext): CheckOutcome {
  const { recordKind: kind, op } = envelope
  const payload: Payload = envelope.payload ?? {}
  const isWithdrawal = op === 'WITHDRAW'
  const subject = envelope.subject ? judgeSubject(envelope.subject, context.seal, context.today) : NO_SUBJECT
  const dates = isWithdrawal ? NOTHING : judgeDates(envelope, payload, context.today)
  const authorities = judgeAuthorities(kind, payload)
  const persons = sealPersonsIn(kind, payload, context.seal)
  const document = readDocument(kind, payload, context.tokenOf, context.authorities)
  const faults = [
    ...catalogueFaults(envelope, entry, context.catalogue),
    ...subject.faults,
    ...dates.faults,
    ...authorities.faults,
    ...persons.faults,
    ...document.faults,
    ...hashFault(envelope, sent.row),
    ...keyFault(envelope, [...subject.numbers, ...persons.numbers]),
  ]
  if (faults.length > 0)
    return refused(
      sent.row,
      faults.map((fault) => withSentWords(fault, sent.read.fillers, kind)),
    )
  const { value: texts, hidden } = maskTexts({ ...textsOf(envelope), payload: persons.payload }, '')
  const warnings = [
    ...textWarnings(kind, sent.read),
    ...subject.warnings,
    ...certificateWarning(subject.sealed, decisionDate(envelope, payload) ?? envelope.publishedOn),
    ...dates.warnings,
    ...authorities.warnings,
    ...persons.warnings,
    ...(isWithdrawal ? [] : numberWarning(kind, document)),
    ...hiddenWarnings(hidden),
  ]
  return {
    isSound: true,
    record: assembleRecord({
      envelope,
      sent,
      entry,
      context,
      subject,
      document,
      texts,
      hidesText: hidden.length > 0,
      warnings,
    }),
  }
}

const NOTHING = { faults: [], warnings: [] }

const textsOf = ({ sourceOrgName, remark, reason, subjectCorrection }: RecordEnvelope) => ({
  sourceOrgName,
  remark,
  reason,
  subjectCorrection,
})

function judgeSchema(value: object, catalogue: Catalogue): Fault[] {
  const envelopeFaults = envelopeValidator(value)
    ? []
    : faultsFromSchema(envelopeValidator.errors ?? [], value, '', envelopeFields)
  const kind: unknown = Reflect.get(value, 'recordKind')
  const payload: unknown = Reflect.get(value, 'payload')
  const validate = isKind(kind) && payload !== undefined ? payloadValidators[kind] : undefined
  const payloadFaults =
    validate && isKind(kind) && !validate(payload)
      ? faultsFromSchema(validate.errors ?? [], payload, '/payload', payloadFields[kind])
      : []
  return [...envelopeFaults.map((fault) => kindFault(fault, kind, catalogue)), ...payloadFaults]
}

const isEnvelope = (_value: object, faults: readonly Fault[]): _value is RecordEnvelope => faults.length === 0

// The hash is of the payload as its sender wrote it.
function hashFault({ payloadHash }: RecordEnvelope, row: object): Fault[] {
  const payload: unknown = Reflect.get(row, 'payload')
  if (payloadHash === undefined || payload === undefined || payload === null) return []
  const hash = sha256(canonicalJson(payload))
  return hash === payloadHash ? [] : [faultAt('/payloadHash', 'record.payload-hash-mismatch', payloadHash, { hash })]
}

function numberWarning(kind: RecordKind, { document }: ReadDocument): Fault[] {
  const [field] = numberFieldsOf(kind)
  if (field === undefined || document.number !== undefined) return []
  return [faultAt(`/payload/${field}`, 'record.document-number-missing', absent.missing)]
}

// The key is shown, logged and part of every reference to the record; the number of its own person is not. A key that only
// looks like such a number, as a district, a date and a serial do, is a key like any other.
const keyFault = ({ recordId }: RecordEnvelope, numbers: readonly string[]): Fault[] =>
  holdsOwnNumber(recordId, numbers) ? [faultAt('/recordId', 'record.person-id-in-key', absent.hidden)] : []
