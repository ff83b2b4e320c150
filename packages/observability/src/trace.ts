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
  return `00-${isValid ? traceId : randomBytes(16).toString('hex')}-${nextParentId()}-01`
}

const PARENT_BYTES = 8
const POOL_BYTES = PARENT_BYTES * 512
let pool = Buffer.alloc(0)
let offset = 0

// One call for many: asking the system for 8 random bytes costs more than the rest of a trace context.
function nextParentId(): string {
  if (offset === pool.length) {
    pool = randomBytes(POOL_BYTES)
    offset = 0
  }
  offset += PARENT_BYTES
  return pool.toString('hex', offset - PARENT_BYTES, offset)
}

/** The trace id of a well-formed trace context. */
export const traceIdOf = (traceparent: string | undefined): string | undefined => traceparent?.match(TRACEPARENT)?.[1]
