import { type ErrorCode, errorCatalogue } from '@mingxin/contracts'
import { AppError, type ErrorKind, type ExplainedFault, explainFault, isAppError, mendOf } from '@mingxin/errors'
import { databaseCode, toDatabaseError } from '@mingxin/persistence'
import { toContentTypeError } from './body-error.ts'

const STATUS: { readonly [kind in ErrorKind]: number } = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  internal: 500,
  unavailable: 503,
}

/** application/problem+json, RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly titleZh: string
  readonly status: number
  readonly detail: string
  /** Where there is more to say than in the title and the faults. */
  readonly detailZh?: string
  readonly code: ErrorCode
  readonly requestId: string
  /** What the asker can do about it, where there is something to do. */
  readonly mend?: string
  readonly mendZh?: string
  readonly faults?: readonly ExplainedFault[]
  /** Extension members of this code. */
  readonly [member: string]: unknown
}

export const statusOf = (error: AppError): number => STATUS[error.kind]

export function problemOf(error: AppError, requestId: string): Problem {
  const { en, zh } = errorCatalogue[error.code]
  const hidden = error.kind === 'internal'
  return {
    ...error.members,
    type: `urn:mingxin:error:${error.code}`,
    title: en,
    titleZh: zh,
    status: statusOf(error),
    detail: hidden ? en : error.message,
    ...(!hidden && error.detailZh !== undefined && { detailZh: error.detailZh }),
    code: error.code,
    requestId,
    ...mendOf(error.code),
    ...(error.faults.length > 0 && { faults: error.faults.map(explainFault) }),
  }
}

// What Fastify itself rejects, by its codes.
const FRAMEWORK_CODES: { readonly [code: string]: ErrorCode } = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.content-type-unsupported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.body-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.invalid',
  FST_ERR_BAD_URL: 'request.invalid',
  FST_ERR_MAX_PARAM_LENGTH: 'request.invalid',
  ECONNRESET: 'request.aborted',
}

// What JSON and URLs can carry and PostgreSQL cannot: U+0000, as characters or as a JSON escape, and numbers out of range.
const UNSTORABLE: ReadonlySet<string> = new Set(['22021', '22P05', '22003'])

/** The content types an operation takes, and the one that came. */
interface ContentTypes {
  readonly accepted: readonly string[]
  readonly came: string | undefined
}

const JSON_ALONE: ContentTypes = { accepted: ['application/json'], came: undefined }

/** Whatever was thrown while a request was served, as an error with a code. What nobody foresaw is `internal`. */
export function toAppError(error: unknown, types: ContentTypes = JSON_ALONE): AppError {
  if (isAppError(error)) return error
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? FRAMEWORK_CODES[error.code]
      : undefined
  if (code === 'request.content-type-unsupported') return toContentTypeError(types.accepted, types.came, error)
  if (code) return new AppError(code, { cause: error })
  if (UNSTORABLE.has(databaseCode(error))) {
    return new AppError('request.invalid', {
      detail: 'A text holds a character, or a number a value, that cannot be kept.',
      cause: error,
    })
  }
  const translated = toDatabaseError(error)
  return isAppError(translated) ? translated : new AppError('internal', { cause: error })
}
