import { AppError } from '@mingxin/errors'
import type { Call } from '@mingxin/http'

type Asked = Pick<Call<unknown, { source?: string }>, 'principal' | 'query'>

/** The organisation whose data is asked for: the own one, or another for a reader of all. */
export function sourceOf({ principal, query }: Asked): string {
  const { source = principal.organisation.code } = query
  if (source !== principal.organisation.code && !principal.scopes.has('records:read:all')) {
    throw new AppError('access.organisation-foreign')
  }
  return source
}

/** The same, or undefined for all organisations: `*` of a reader of all. */
export const sourcesOf = (call: Asked): string | undefined => {
  const source = sourceOf(call)
  return source === '*' ? undefined : source
}
