/** What is sealed stays sealed: the operations desk sees masked ids only. */
export function withoutSealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSealed)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => key !== 'sealed' && key !== 'token')
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutSealed(child)]))
}
