import type { PersonIdType, RecordKind } from '@mingxin/contracts'
import type { Fault } from '@mingxin/errors'
import type { SealedPerson } from './checked-record.ts'
import { judgeDocument } from './person-documents.ts'
import type { Seal } from './seal.ts'

type Payload = { readonly [field: string]: unknown }
type Person = { readonly [field: string]: unknown; readonly idNo?: string; readonly idType?: PersonIdType }

/** A payload whose persons are sealed, with what was found about their numbers. */
export interface SealedPayload {
  readonly payload: Payload
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
  /** The numbers in clear. */
  readonly numbers: readonly string[]
}

/** Seals the id numbers a payload may hold: those of the responsible persons of a list entry, of whatever document. */
export function sealPersonsIn(kind: RecordKind, payload: Payload, seal: Seal): SealedPayload {
  const persons: unknown = payload.responsiblePersons
  if (kind !== 'LIST_ENTRY' || !Array.isArray(persons)) return { payload, faults: [], warnings: [], numbers: [] }
  const judged = persons.map((person: Person, index) => sealPerson(person, index, seal))
  return {
    payload: { ...payload, responsiblePersons: judged.map(({ person }) => person) },
    faults: judged.flatMap(({ faults }) => faults),
    warnings: judged.flatMap(({ warnings }) => warnings),
    numbers: judged.flatMap(({ number }) => number ?? []),
  }
}

function sealPerson({ idNo, idType, ...person }: Person, index: number, seal: Seal) {
  if (idNo === undefined) return { person, faults: [], warnings: [], number: undefined }
  const { id, number, faults, warnings } = judgeDocument(
    `/payload/responsiblePersons/${index}/idNo`,
    idNo,
    idType,
    seal,
  )
  const sealed: SealedPerson = id === undefined ? person : { ...person, person: id }
  return { person: sealed, faults, warnings, number }
}
