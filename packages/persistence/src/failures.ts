import { AppError } from '@mingxin/errors'

const CONNECTION_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
const DRIVER_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client was closed|Client has encountered a connection error|Cannot use a pool after calling end)/

// 08 connection, 57P01–57P05 shutdown and start-up, 53 resources, 25P03/25P04 timeouts that end the session.
const isUnavailable = (code: string): boolean =>
  code.startsWith('08') || code.startsWith('57P0') || code.startsWith('53') || code === '25P03' || code === '25P04'

// 40001 serialization failure, 40P01 deadlock, 55P03 lock not available.
const isConflict = (code: string): boolean => code === '40001' || code === '40P01' || code === '55P03'

/** The SQLSTATE or system error code an error of the driver carries, or an empty string. */
export const databaseCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Translates a driver's error into the coded error a caller can act on. An error that repeating cannot help (a bug, a
 * violated constraint) is returned as it is.
 */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof AppError) return error
  const code = databaseCode(error)
  if (isConflict(code)) return new AppError('database.conflict', { cause: error, retryAfterSeconds: 1 })
  const lost = error instanceof Error && DRIVER_MESSAGES.test(error.message)
  if (lost || CONNECTION_ERRORS.has(code) || isUnavailable(code)) {
    return new AppError('database.unavailable', { cause: error, retryAfterSeconds: 5 })
  }
  return error
}
