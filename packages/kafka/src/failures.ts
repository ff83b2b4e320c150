import { AppError } from '@mingxin/errors'

// What Node says of a certificate that it does not trust, or that is another host's.
const UNTRUSTED: ReadonlySet<string> = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

export const isUntrusted = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && UNTRUSTED.has(error.code)

export const refused = (detail: string, cause: Error): AppError => new AppError('kafka.refused', { detail, cause })

export const unavailable = (detail: string, cause?: Error): AppError =>
  new AppError('kafka.unavailable', cause ? { detail, cause } : { detail })
