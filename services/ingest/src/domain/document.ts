import type { AcceptedRecord, Organisations, RecordKind } from '@mingxin/contracts'
import { type Fault, faultAt, LOST, showValue } from '@mingxin/errors'
import {
  classifyIdentifier,
  lostDigits,
  normaliseDocumentNumber,
  normaliseIdentifier,
  normaliseOrganisationName,
} from '@mingxin/identifiers'
import { hasSerial } from './document-serial.ts'
import { mayBePersonId, withoutPersons } from './mask-texts.ts'

type Payload = { readonly [field: string]: unknown }

/** By what the document of a record is recognised, whoever sends it. What is absent was not given. */
export type Document = NonNullable<AcceptedRecord['document']>

/** The keyed hash of a number that may be a person's. */
export type TokenOf = (number: string) => string

/** Codes of organisations by the compared form of their names, as far as the installation knows them. */
export type Authorities = ReadonlyMap<string, string>

const NUMBERS: { readonly [kind in RecordKind]: readonly string[] } = {
  REGISTRATION: [],
  ADMIN_LICENCE: ['docNo'],
  ADMIN_PENALTY: ['docNo'],
  ADMIN_LEVY: ['docNo'],
  COMMITMENT: ['commitmentNo'],
  CONTRACT_PERFORMANCE: ['dealCode', 'sectionNo', 'contractNo'],
  LIST_ENTRY: ['determinationNo'],
  JUDICIAL: ['caseCode'],
}

/** What tells several rows of one document apart, besides its party: one decision may issue two certificates. */
const ROWS: { readonly [kind in RecordKind]?: readonly string[] } = {
  ADMIN_LICENCE: ['certNo'],
  LIST_ENTRY: ['listCode'],
}

const AUTHORITIES = ['authority', 'determinedBy', 'acceptOrg', 'department', 'registrar'] as const

/** Organisations by every name by which the installation knows them. */
export const authoritiesOf = ({ organisations }: Organisations): Authorities =>
  new Map(organisations.map(({ name, code }) => [normaliseOrganisationName(name), code]))

/** The fields in which a record of this kind carries the number of its document. */
export const numberFieldsOf = (kind: RecordKind): readonly string[] => NUMBERS[kind]

export interface ReadDocument {
  readonly document: Document
  /** What tells the record's row of the document apart; empty where nothing does. */
  readonly row: string
  readonly faults: readonly Fault[]
}

/**
 * Reads the document of a record from what was sent, before anything is masked: its number and who issued it. A number
 * that may be a person's stands for itself as a keyed hash; a mask never decides which document it is.
 */
export function readDocument(
  kind: RecordKind,
  payload: Payload,
  tokenOf: TokenOf,
  authorities: Authorities,
): ReadDocument {
  const numbers = NUMBERS[kind].flatMap((field) => numberAt(payload, field, tokenOf))
  return {
    document: {
      ...(numbers.length > 0 && { number: numbers.join('|') }),
      ...authorityOf(kind, payload, authorities),
    },
    row: (ROWS[kind] ?? []).flatMap((field) => numberAt(payload, field, tokenOf)).join('|'),
    faults: [...NUMBERS[kind], ...(ROWS[kind] ?? [])].flatMap((field) => lostFault(payload, field)),
  }
}

function numberAt(payload: Payload, field: string, tokenOf: TokenOf): string[] {
  const value = payload[field]
  if (typeof value !== 'string') return []
  const normal = normaliseDocumentNumber(value)
  if (!hasSerial(value, normal)) return []
  return [mayBePersonId(normal) ? `token:${tokenOf(normal)}` : normal]
}

function lostFault(payload: Payload, field: string): Fault[] {
  const value = payload[field]
  const how = typeof value === 'string' ? lostDigits(normaliseIdentifier(value).normal) : undefined
  return how === undefined
    ? []
    : [faultAt(`/payload/${field}`, 'identifier.digits-lost', showValue(value), { how: LOST[how] })]
}

function authorityOf(kind: RecordKind, payload: Payload, authorities: Authorities): Omit<Document, 'number'> {
  const { name, code } = kind === 'JUDICIAL' ? courtOf(payload) : organisationOf(payload)
  // A name is part of what is told: what its text hides it hides, before and after it is brought into one form.
  const normalName = name && withoutPersons(normaliseOrganisationName(withoutPersons(name)))
  const known = soundCodeOf(code) ?? (normalName && authorities.get(normalName))
  return { ...(known && { authorityCode: known }), ...(normalName && { authorityName: normalName }) }
}

interface Named {
  readonly name: string | undefined
  readonly code: string | undefined
}

const courtOf = ({ courtName, courtCode }: Payload): Named => ({ name: textIn(courtName), code: textIn(courtCode) })

function organisationOf(payload: Payload): Named {
  const found = AUTHORITIES.map((field) => payload[field]).find((value) => value !== null && typeof value === 'object')
  const named: { name?: unknown; code?: unknown } = { ...found }
  return { name: textIn(named.name), code: textIn(named.code) }
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const soundCodeOf = (code: string | undefined): string | undefined => {
  const found = classifyIdentifier(code)
  return found.kind === 'uscc' ? found.normal : undefined
}
