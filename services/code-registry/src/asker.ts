import type { Principal } from '@mingxin/access'
import { AppError } from '@mingxin/errors'
import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { TokenOf } from './domain/asked-code.ts'
import type { PersonQuery } from './store/query-log.ts'

/** Who asks about subjects, and what for. */
export interface Asker {
  readonly principal: Principal
  readonly operation: string
  readonly requestId: string
  readonly purpose: string | undefined
  readonly tokenOf: TokenOf
}

/** The purpose of a query about a person, as it is kept: without numbers of persons. Rejects with `request.purpose-required` when none was stated. */
export function purposeOf({ purpose }: Asker): string {
  const stated = purpose?.trim()
  if (!stated) throw new AppError('request.purpose-required')
  return maskPersonIdsIn(stated)
}

export const personQuery = (asker: Asker, subjectId: string | undefined): PersonQuery => ({
  clientId: asker.principal.clientId,
  organisationCode: asker.principal.organisation.code,
  operation: asker.operation,
  purpose: purposeOf(asker),
  subjectId,
  requestId: asker.requestId,
})
