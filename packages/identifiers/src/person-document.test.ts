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

  it.each([
    ['01', '11010519491231002X', 'repeated'],
    ['01', '440524188001010014', 'repeated'],
    ['02', '440524188001010014', 'repeated'],
    ['02', '123456789', 'run'],
    ['02', '987654321', 'run'],
    ['02', 'E00000000', 'repeated'],
    ['02', 'E12345678', 'run'],
    ['03', 'H00000000', 'repeated'],
    ['03', 'H0000000001', 'repeated'],
    ['03', 'M12345678', 'run'],
    ['04', '11111111', 'repeated'],
    ['04', '12345678', 'run'],
    ['04', '1111111101(B)', 'repeated'],
    ['05', 'AAA000000000000', 'repeated'],
    ['05', 'XXX123456789012', 'run'],
    ['05', 'USA121212121212', 'repeated'],
  ] as const)('of type %s is nobody’s: %s', (type, number, why) => {
    for (const sentAs of [type, undefined])
      expect(readPersonDocument(number, sentAs)).toMatchObject({ kind: 'invalid', fault: { reason: 'SHAPE' }, why })
  })

  it.each(['20240101', '19800229', '13800138000'])('no date or mobile number is a passport’s: %s', (number) => {
    expect(readPersonDocument(number, '02')).toMatchObject({ kind: 'invalid', fault: { reason: 'SHAPE' } })
  })

  it.each([
    ['02', '20241301'],
    ['02', '12345670'],
    ['02', 'E12121212'],
    ['03', 'H01010101'],
    ['04', '20240101'],
    ['05', 'CAN110078091001'],
  ] as const)('of type %s may be given in a series: %s', (type, number) => {
    expect(readPersonDocument(number, type)).toMatchObject({ kind: 'document', type })
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
