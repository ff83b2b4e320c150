import { textOf } from './conversions-texts.ts'

/** What stands between the values of one cell: `罚款;没收违法所得`, and `警告&警告&警告` of the national templates. */
const SEPARATOR = /[;；、,，&]/

/** The values of a cell as a list, each once, in their order; what is a list already stays. */
export function listOf(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined
  const items = (textOf(value) ?? '').split(SEPARATOR).flatMap((item) => textOf(item) ?? [])
  return items.length === 0 ? undefined : [...new Set(items)]
}
