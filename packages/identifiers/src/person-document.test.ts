import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPersonDocument } from './person-document.ts'
import { residentId } from './testing/arbitraries.ts'

// Synthetic: born in 1880, or numbers of series that are not given.
const ID = '44060818800101001X'

describe('the number of an id document', () => {
  it.each([
    ['02', 'E00000001'],
    ['02', 'EA0000001'],
    ['02', 'L898902C3'],
    ['03', 'H00000001'],
    ['03', 'M0000000101'],
    ['04', '00000018'],
    ['04', '0000001801(B)'],
    ['05', 'USA440000000001'],
  ] as const)('of type %s has its shape: %s', (type, number) => {
    expect(readPersonDocument(number, type)).toEqual({ kind: 'document', type, number, isRetyped: false })
  })

  it.each([
    ['02', '护照'],
    ['02', 'ABCDEFGH'],
    ['02', '12'],
    ['03', 'X00000001'],
    ['03', 'H0000001'],
    ['04', '0000001'],
    ['05', 'US44000000001'],
    ['05', '940608188001010010'],
  ] as const)('of type %s against its shape is none: %s', (type, number) => {
    expect(readPersonDocument(number, type)).toMatchObject({ kind: 'invalid', fault: { reason: 'SHAPE' } })
  })

  it('a sound resident number is one, whatever type it was sent as', () => {
    fc.assert(
      fc.property(residentId, fc.constantFrom('02', '03', '04', '05'), (number, type) => {
        fc.pre(!number.startsWith('9'))
        expect(readPersonDocument(number, type)).toEqual({ kind: 'document', type: '01', number, isRetyped: true })
      }),
    )
  })

  it('without a type the form decides; as 01 only a resident number passes', () => {
    expect(readPersonDocument('H00000001')).toMatchObject({ kind: 'document', type: '03' })
    expect(readPersonDocument(ID)).toMatchObject({ kind: 'document', type: '01' })
    expect(readPersonDocument('H00000001', '01')).toMatchObject({ kind: 'invalid' })
  })

  it.each(['不详', '无', '/', '000000', '', '（待补）'])('a filler is missing: %j', (text) => {
    for (const type of ['01', '02', '03', '04', '05', undefined] as const)
      expect(readPersonDocument(text, type)).toEqual({ kind: 'missing' })
  })

  it('stars hide, and hidden numbers are no document', () => {
    expect(readPersonDocument('440608********001X')).toMatchObject({ kind: 'masked' })
    expect(readPersonDocument('E****0001', '02')).toMatchObject({ kind: 'masked' })
  })
})
