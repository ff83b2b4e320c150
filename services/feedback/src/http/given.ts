type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> }

/** The fields that have a value: replies leave out what is unknown. */
export function given<T extends object>(fields: T): Given<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries) as Given<T>
}
