import { errorCatalogue } from '@mingxin/contracts'
import { describe, expect, it } from 'vitest'
import { AppError, isAppError, isRetryable } from './index.ts'

describe('an error with a code', () => {
  it('takes kind and retryability from the catalogue, its message too unless it has one of its own', () => {
    const error = new AppError('database.unavailable', { retryAfterSeconds: 5 })
    expect(error).toMatchObject({ kind: 'unavailable', retryable: true, retryAfterSeconds: 5, faults: [] })
    expect(error.message).toBe(errorCatalogue['database.unavailable'].en)
    expect(new AppError('subject.unknown', { detail: 'No such company.' }).message).toBe('No such company.')
  })

  it('keeps its cause', () => {
    const cause = new Error('socket closed')
    expect(new AppError('database.unavailable', { cause }).cause).toBe(cause)
  })

  it('is told from a bug: only what is coded as retryable may be tried again', () => {
    expect(isRetryable(new AppError('database.conflict'))).toBe(true)
    expect(isRetryable(new AppError('request.invalid'))).toBe(false)
    expect(isRetryable(new TypeError('bug'))).toBe(false)
    expect(isAppError(Object.assign(new Error(), { code: 'request.invalid' }))).toBe(false)
  })
})
