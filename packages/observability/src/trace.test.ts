import { describe, expect, it } from 'vitest'
import { continueTrace, traceIdOf } from './index.ts'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const incoming = `00-${TRACE}-b7ad6b7169203331-01`

describe('a trace', () => {
  it('goes on with its id and a new parent', () => {
    const next = continueTrace(incoming)
    expect(traceIdOf(next)).toBe(TRACE)
    expect(next).not.toBe(incoming)
    expect(next).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })

  it.each([
    undefined,
    '',
    'nonsense',
    `00-${TRACE}-b7ad6b7169203331`,
    `01-${TRACE}-b7ad6b7169203331-01`,
    `00-${TRACE.toUpperCase()}-b7ad6b7169203331-01`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `${incoming}\nx`,
  ])('begins anew when the caller sent none that is well formed: %j', (traceparent) => {
    const begun = continueTrace(traceparent)
    expect(begun).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
    expect(traceIdOf(begun)).not.toBe(TRACE)
    expect(continueTrace(traceparent)).not.toBe(begun)
  })
})
