import type { SubjectStatus } from '@mingxin/contracts'
import { normaliseOrganisationName } from '@mingxin/identifiers'
import { isBusinessDate } from '@mingxin/working-days'

/** A change of name that a registration tells of. Names are in normal form beside their spelling. */
export interface NameChange {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly on: string | undefined
}

/** What a REGISTRATION record says besides who its subject is. */
export interface Registration {
  readonly status: SubjectStatus
  readonly statusOn: string | undefined
  readonly approvedOn: string | undefined
  readonly nameChanges: readonly NameChange[]
}

const STATUS: { readonly [text: string]: SubjectStatus } = {
  存续: 'ACTIVE',
  注销: 'CANCELLED',
  吊销: 'REVOKED',
  撤销: 'REVOKED',
  迁出: 'MOVED_OUT',
  停业: 'SUSPENDED',
}
const NAME_ITEM = /名称|字号/

/**
 * Reads a REGISTRATION payload. It was checked at the door; whatever does not fit all the same is read as absent, so
 * that no odd payload stops its successors.
 */
export function readRegistration(payload: { readonly [field: string]: unknown }): Registration {
  return {
    status: (typeof payload.status === 'string' ? STATUS[payload.status] : undefined) ?? 'ACTIVE',
    statusOn: dateIn(payload.statusOn),
    approvedOn: dateIn(payload.approvedOn),
    nameChanges: Array.isArray(payload.changeItems) ? payload.changeItems.flatMap(nameChange) : [],
  }
}

function nameChange(item: unknown): NameChange[] {
  if (item === null || typeof item !== 'object') return []
  const { item: what, before, after, on }: { [field: string]: unknown } = { ...item }
  if (typeof what !== 'string' || !NAME_ITEM.test(what)) return []
  return [{ before: textIn(before), after: textIn(after), on: dateIn(on) }]
}

const dateIn = (value: unknown): string | undefined =>
  typeof value === 'string' && isBusinessDate(value) ? value : undefined

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && normaliseOrganisationName(value) !== '' ? value.trim() : undefined

/** The later of two business dates; undefined is before all. */
const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

/** The business date a registration's facts are from: the latest it names. */
export const asOfRegistration = (
  { approvedOn, statusOn, nameChanges }: Registration,
  decidedOn: string | undefined,
): string | undefined =>
  [approvedOn, statusOn, decidedOn, ...nameChanges.map(({ on }) => on)].reduce(laterOf, undefined)
