import type { RecordKind } from '@mingxin/contracts'
import { type Fault, showValue } from '@mingxin/errors'
import { maskPersonId, normaliseIdentifier, validateResidentId } from '@mingxin/identifiers'
import type { SealedPerson } from './checked-record.ts'
import type { Seal } from './seal.ts'

type Payload = { readonly [field: string]: unknown }
type Person = { readonly [field: string]: unknown; readonly idNo?: string }

/** Seals the id numbers a payload may hold: those of the responsible persons of a list entry. */
export function sealPersonsIn(
  kind: RecordKind,
  payload: Payload,
  seal: Seal,
): { payload: Payload; faults: readonly Fault[] } {
  const persons = payload.responsiblePersons
  if (kind !== 'LIST_ENTRY' || !Array.isArray(persons)) return { payload, faults: [] }
  const faults = persons.flatMap((person: Person, index) => idFault(person, index))
  if (faults.length > 0) return { payload, faults }
  return { payload: { ...payload, responsiblePersons: persons.map((person: Person) => sealed(person, seal)) }, faults }
}

function idFault({ idNo }: Person, index: number): Fault[] {
  if (idNo === undefined) return []
  const number = normaliseIdentifier(idNo).normal
  const verdict = validateResidentId(number)
  if (verdict.status !== 'invalid') return []
  const pointer = `/payload/responsiblePersons/${index}/idNo`
  return [
    {
      pointer,
      code: 'identifier.person-id-invalid',
      expected: `${verdict.reason}: GB 11643`,
      actual: showValue(maskPersonId(number)),
    },
  ]
}

function sealed({ idNo, ...person }: Person, seal: Seal): SealedPerson {
  return idNo === undefined ? person : { ...person, person: seal('01', normaliseIdentifier(idNo).normal) }
}
