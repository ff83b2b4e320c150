import { AppError } from '@mingxin/errors'
import { expect, it } from 'vitest'
import { describeFailure } from './failed-event.ts'

it('a reason names no person’s id, whoever wrote the message', () => {
  // Made up, with a true check character.
  const id = '11010519491231002X'
  const errors = [new Error(`value ${id} is odd`), new AppError('internal', { detail: `about ${id}` }), `thrown ${id}`]
  for (const error of errors) expect(describeFailure(error).reason).not.toContain(id)
  expect(describeFailure(new Error('x'.repeat(5_000))).reason).toHaveLength(2_000)
})
