import {
  type Catalogue,
  type Entry,
  envelopeFields,
  payloadValidators,
  type RecordEnvelope,
  type RecordKind,
} from '@mingxin/contracts'
import { codesInWords, type Fault, faultAt, fieldLabel, showValue, wordsAt } from '@mingxin/errors'
import { normaliseIdentifier } from '@mingxin/identifiers'
import { isMoreOpen, isPlanned, openLevelLimit } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'

export const isKind = (kind: unknown): kind is RecordKind =>
  typeof kind === 'string' && Object.hasOwn(payloadValidators, kind)

// A kind nobody knows and one that is known but not collected are different answers to a partner.
export function kindFault(fault: Fault, kind: unknown, catalogue: Catalogue): Fault {
  if (fault.pointer !== '/recordKind' || fault.code !== 'field.enum' || typeof kind !== 'string') return fault
  if (isPlanned(catalogue, kind)) return faultAt('/recordKind', 'record.kind-outside-catalogue', showValue(kind))
  const codes: readonly string[] = catalogue.entries.map((entry) => entry.kind)
  const meant = codes.find((code) => code === fault.suggestion)
  const kinds = codesInWords(wordsAt(envelopeFields, '/recordKind'), codes)
  return faultAt('/recordKind', 'record.kind-unknown', showValue(kind), { kinds }, meant)
}

/** What this client may not send, whatever else is right about it. */
export function rightsFaults(value: object, { sourceOrgCode, mayWriteKind }: CheckContext): Fault[] {
  const claimed: unknown = Reflect.get(value, 'sourceOrgCode')
  const kind: unknown = Reflect.get(value, 'recordKind')
  const faults: Fault[] = []
  if (typeof claimed === 'string' && normaliseIdentifier(claimed).normal !== sourceOrgCode) {
    faults.push(faultAt('/sourceOrgCode', 'record.source-foreign', showValue(claimed), { organisation: sourceOrgCode }))
  }
  if (isKind(kind) && !mayWriteKind(kind)) faults.push(faultAt('/recordKind', 'record.kind-foreign', kind))
  return faults
}

export const outsideCatalogue = (entry: Entry | undefined, { recordKind }: RecordEnvelope): Fault[] =>
  entry ? [] : [faultAt('/recordKind', 'record.kind-outside-catalogue', recordKind)]

/** What goes beyond the entry of the catalogue that the record falls under. */
export function catalogueFaults(
  { subject, openLevel, catalogueVersion, catalogueCode }: RecordEnvelope,
  entry: Entry,
  catalogue: Catalogue,
): Fault[] {
  const faults: Fault[] = []
  if (subject && !entry.subjectKinds.includes(subject.kind)) {
    const kinds = codesInWords(wordsAt(envelopeFields, '/subject/kind'), entry.subjectKinds)
    faults.push(faultAt('/subject/kind', 'record.subject-kind-outside-catalogue', subject.kind, { kinds }))
  }
  const limit = openLevelLimit(entry, subject?.kind ?? 'LEGAL_PERSON')
  if (openLevel !== undefined && isMoreOpen(openLevel, limit)) {
    const words = codesInWords(wordsAt(envelopeFields, '/openLevel'), [limit])
    faults.push(faultAt('/openLevel', 'record.open-level-above-catalogue', openLevel, { limit: words }))
  }
  if (catalogueVersion !== undefined && catalogueVersion !== catalogue.version) {
    const { version } = catalogue
    faults.push(faultAt('/catalogueVersion', 'record.catalogue-version-inactive', catalogueVersion, { version }))
  }
  if (catalogueCode !== undefined && catalogueCode !== entry.code) {
    const field = fieldLabel(envelopeFields, '/catalogueCode')
    faults.push(
      faultAt('/catalogueCode', 'field.enum', showValue(catalogueCode), { field, values: entry.code }, entry.code),
    )
  }
  return faults
}
