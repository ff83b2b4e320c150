import { randomBytes } from 'node:crypto'

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const NO_TRACE = '0'.repeat(32)
const NO_PARENT = '0'.repeat(16)

/**
 * The W3C trace context with which a request goes on: the caller's trace with a new parent id, or a new trace when the
 * caller sent none or one that is not well formed (https://www.w3.org/TR/trace-context/).
 */
export function continueTrace(traceparent: string | undefined): string {
  const [, traceId, parentId] = traceparent?.match(TRACEPARENT) ?? []
  const isValid = traceId !== undefined && traceId !== NO_TRACE && parentId !== NO_PARENT
  return `00-${isValid ? traceId : randomHex(TRACE_BYTES)}-${randomHex(PARENT_BYTES)}-01`
}

const TRACE_BYTES = 16
const PARENT_BYTES = 8
const POOL_BYTES = 8_192
let pool = Buffer.alloc(0)
let offset = 0

// One call for many: asking the system for a few random bytes costs more than the rest of a trace context.
function randomHex(bytes: number): string {
  if (offset + bytes > pool.length) {
    pool = randomBytes(POOL_BYTES)
    offset = 0
  }
  offset += bytes
  return pool.toString('hex', offset - bytes, offset)
}

/** The trace id of a well-formed trace context. */
export const traceIdOf = (traceparent: string | undefined): string | undefined => traceparent?.match(TRACEPARENT)?.[1]
