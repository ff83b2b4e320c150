import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../testing/arbitraries.ts'
import { mayBeSamePersonName } from './same-person-name.ts'

describe('names of one person', () => {
  it.each([
    ['张三', '张 三'],
    ['李昇', '李升'],
    ['买买提·吐尔逊', '买买提吐尔逊'],
    ['CHAN TAI MAN', 'Chan Tai Man'],
    ['张某', '张三丰'],
    ['张*丰', '张三丰'],
    ['**丰', '张三丰'],
  ])('%s and %s may be', (one, other) => {
    expect(mayBeSamePersonName(one, other)).toBe(true)
    expect(mayBeSamePersonName(other, one)).toBe(true)
  })

  it.each([
    ['张三', '李四海'],
    ['张三', '张三丰'],
    ['张某', '李四'],
    ['张*丰', '张三风'],
    ['张三丰', '张三'],
  ])('%s and %s are not', (one, other) => {
    expect(mayBeSamePersonName(one, other)).toBe(false)
    expect(mayBeSamePersonName(other, one)).toBe(false)
  })

  it('agree with themselves, in either order', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(mayBeSamePersonName(one, one)).toBe(true)
        expect(mayBeSamePersonName(one, other)).toBe(mayBeSamePersonName(other, one))
      }),
    )
  })
})
