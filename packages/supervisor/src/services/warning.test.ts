import { describe, expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'
import { warningIn } from './warning.ts'

describe('a line of a service’s log', () => {
  it.each([
    [{ level: 'info', msg: 'started' }, undefined],
    [{ level: 'warn', msg: 'odd' }, 'warn odd'],
    [
      { level: 'error', msg: 'failed', code: 'internal', err: { message: 'because\n  at x' } },
      'error failed (internal) – because',
    ],
    [{ level: 'fatal' }, 'fatal'],
    [
      { level: 'warn', msg: 'away', err: { message: 'Connection timeout: Connection timeout' } },
      'warn away – Connection timeout',
    ],
    [{ level: 'warn', msg: 'away', err: { message: 'no log: no log of ours' } }, 'warn away – no log: no log of ours'],
  ])('is shown when it warns: %j', (entry, shown) => {
    expect(warningIn(JSON.stringify(entry))).toBe(shown)
  })

  it('is shown as it is when it is no JSON, and not at all when it is empty', () => {
    expect(warningIn('Error: no cheese')).toBe('Error: no cheese')
    expect(warningIn('  ')).toBeUndefined()
  })
})

describe('a service that keeps ending', () => {
  it('is started again ever later, but at least four times a minute', () => {
    const delays = Array.from({ length: 12 }, (_, index) => backoffMs(index + 1))
    expect(delays.slice(0, 4)).toEqual([250, 500, 1000, 2000])
    expect(delays.at(-1)).toBe(15_000)
  })
})
