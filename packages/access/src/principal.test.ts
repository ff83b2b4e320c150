import { describe, expect, it } from 'vitest'
import { levelsUpTo, maySee, mayWriteKind } from './index.ts'

describe('a reader', () => {
  it('sees what is at or below its own disclosure level', () => {
    expect(levelsUpTo('PUBLIC')).toEqual(['PUBLIC'])
    expect(levelsUpTo('AUTHORISED')).toEqual(['PUBLIC', 'AUTHORISED'])
    expect(levelsUpTo('GOV_SHARED')).toEqual(['PUBLIC', 'AUTHORISED', 'GOV_SHARED'])
    expect(maySee('AUTHORISED', 'GOV_SHARED')).toBe(false)
  })
})

describe('a writer', () => {
  const principal = {
    clientId: 'court',
    organisation: { code: '', name: '' },
    scopes: new Set(['records:write:JUDICIAL', 'records:write']),
    level: 'GOV_SHARED',
  } as const

  it('may send the kinds its scopes name, and no others', () => {
    expect(mayWriteKind(principal, 'JUDICIAL')).toBe(true)
    expect(mayWriteKind(principal, 'LIST_ENTRY')).toBe(false)
  })
})
