import { errorCatalogue } from '@mingxin/contracts'
import { AppError, isAppError } from '@mingxin/errors'
import { describe, expect, it } from 'vitest'
import { problemOf } from './problem.ts'
import { validatorCompiler } from './validation.ts'

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['statement'],
  properties: {
    statement: { title: '申请理由', type: 'string' },
    effectiveOn: { title: '生效日期', type: 'string', format: 'date' },
  },
}

function refusalOf(value: unknown): AppError {
  const validate = validatorCompiler({ schema: SCHEMA, httpPart: 'body', method: 'POST', url: '/' })
  const { error } = validate(value) as { error?: unknown }
  if (!isAppError(error)) throw new TypeError('it was not refused')
  return error
}

describe('a problem', () => {
  it('says in both languages what the asker can do, where there is something to do', () => {
    const { mend } = errorCatalogue['request.empty']
    expect(problemOf(new AppError('request.empty'), 'r')).toMatchObject({ mend: mend.en, mendZh: mend.zh })
    expect(problemOf(new AppError('event-log.topic-unknown'), 'r')).not.toHaveProperty('mend')
  })

  it('explains every fault: field, requirement, what came, how to mend it', () => {
    const { faults } = problemOf(refusalOf({ effectiveOn: '2024/3/5', statment: 'x' }), 'r')
    expect(faults).toMatchObject([
      { pointer: '/statement', titleZh: '缺少必填字段', expectedZh: '必填：申请理由', actualZh: '（未填写）' },
      { pointer: '/statment', titleZh: '接口约定之外的字段', suggestion: 'statement' },
      {
        pointer: '/effectiveOn',
        title: 'The value is not a date',
        titleZh: '日期填写有误',
        expectedZh: '“生效日期”应为日历上有的日期，写作“2026-03-05”',
        actual: '2024/3/5',
        suggestion: '2024-03-05',
        mendZh: expect.stringContaining('长期有效或者没有期限的，非必填的不填'),
      },
    ])
  })
})
