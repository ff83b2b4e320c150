import { AppError } from '@mingxin/errors'
import type { Call } from '@mingxin/http'

/** The organisation whose data is asked for: the own one, or another for a reader of all. */
export function sourceOf({
  principal,
  query,
}: Pick<Call<unknown, { source?: string }>, 'principal' | 'query'>): string {
  const { source = principal.organisation.code } = query
  if (source !== principal.organisation.code && !principal.scopes.has('records:read:all')) {
    throw new AppError('access.organisation-foreign')
  }
  return source
}
