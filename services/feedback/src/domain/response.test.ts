import { describe, expect, it } from 'vitest'
import { assertMayAnswer, type ResponseResult } from './response.ts'

const FINAL = ['executed', 'declined', 'not-applicable'] as const
const answer = (result: ResponseResult, reason?: string) => ({ result, ...(reason !== undefined && { reason }) })

const codeOf = (work: () => void): unknown => {
  try {
    work()
    return 'taken'
  } catch (error) {
    return error
  }
}

describe('answering a dispatch', () => {
  it.each(FINAL)('takes %s without and after an acknowledgement', (result) => {
    expect(codeOf(() => assertMayAnswer(undefined, answer(result, 'why')))).toBe('taken')
    expect(codeOf(() => assertMayAnswer('acknowledged', answer(result, 'why')))).toBe('taken')
  })

  it.each(FINAL.flatMap((present) => FINAL.map((next) => [present, next] as const)))(
    'lets %s be corrected by %s',
    (present, next) => {
      expect(codeOf(() => assertMayAnswer(present, answer(next, 'why')))).toBe('taken')
    },
  )

  it.each([...FINAL, 'acknowledged'] as const)('refuses to acknowledge after %s', (present) => {
    expect(codeOf(() => assertMayAnswer(present, answer('acknowledged')))).toMatchObject({
      code: 'response.out-of-order',
    })
  })

  it.each(['declined', 'not-applicable'] as const)('refuses %s without a reason', (result) => {
    const fault = { pointer: '/reason', code: 'response.reason-required' }
    expect(codeOf(() => assertMayAnswer(undefined, answer(result)))).toMatchObject({
      code: 'request.invalid',
      faults: [fault],
    })
  })
})
