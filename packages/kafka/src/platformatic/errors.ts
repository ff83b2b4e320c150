import { AuthenticationError, NetworkError, TimeoutError, UserError } from '@platformatic/kafka'
import { isUntrusted, refused, unavailable } from '../failures.ts'

/** What a failed connection or request of @platformatic/kafka means. An unknown error is a bug and stays as it is. */
export function explain(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('@platformatic/kafka failed', { cause: error })
  const refusal = causesOf(error).find(isRefusal)
  if (refusal) return refused(sentenceOf(refusal), error)
  if (error instanceof NetworkError || error instanceof TimeoutError) return unavailable(sentenceOf(error), error)
  return error
}

/** A failed authentication, a certificate, a broker that wants TLS: each comes as the cause of a failed connection. */
const isRefusal = (error: Error): boolean =>
  error instanceof AuthenticationError || error instanceof UserError || isUntrusted(error)

const causesOf = (error: Error): Error[] => [error, ...(error.cause instanceof Error ? causesOf(error.cause) : [])]

const sentenceOf = ({ message, cause }: Error): string =>
  cause instanceof Error && cause.message ? `${message} ${cause.message}` : message
