import type { Days } from '../domain/days.ts'

/** Days as a PostgreSQL datemultirange. */
export const toMultirange = (days: Days): string => `{${days.map(({ from, to = '' }) => `[${from},${to})`).join(',')}}`
