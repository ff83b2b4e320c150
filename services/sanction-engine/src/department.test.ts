import { AppError } from '@mingxin/errors'
import { expect, test } from 'vitest'
import { createReadDepartment } from './department.ts'
import { organisations } from './testing/pack.ts'

const read = createReadDepartment(organisations)

test('the code of every organisation of the installation is a department’s, however it is spelt', () => {
  expect(organisations.organisations.length).toBeGreaterThan(0)
  for (const { code } of organisations.organisations)
    for (const typed of [code, ` ${code} `, code.toLowerCase()]) expect(read(typed)).toBe(code)
})

test('a question that names no department is about all of them', () => {
  expect(read(undefined)).toBeUndefined()
})

test('what is no department is refused, and an id number among it is not repeated', () => {
  for (const typed of ['', '11440608PDY0099999', '440608188001010044']) {
    const thrown = () => read(typed)
    expect(thrown).toThrow(AppError)
    expect(thrown).toThrow(
      expect.objectContaining({ faults: [expect.not.objectContaining({ actual: '440608188001010044' })] }),
    )
  }
})
