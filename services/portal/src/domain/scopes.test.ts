import { describe, expect, it } from 'vitest'
import { grantedScopes } from './scopes.ts'

describe('the scopes of a token', () => {
  it.each([
    ['', ['a', 'b']],
    ['  ', ['a', 'b']],
    ['b', ['b']],
    ['b a b', ['b', 'a']],
    ['c', undefined],
    ['a c', undefined],
  ])('are all, the part that is asked for, or none when too much is asked for: %j', (requested, granted) => {
    expect(grantedScopes(['a', 'b'], requested)).toEqual(granted)
  })
})
