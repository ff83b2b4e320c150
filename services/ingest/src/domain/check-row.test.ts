import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { PERSON, penalty } from '../testing/records.ts'
import { catalogueOn } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import { checkRow } from './check-row.ts'

const catalogue = catalogueOn(readCatalogues(), '2026-11-24')
if (!catalogue) throw new Error('no catalogue')
const vault = createPersonIdVault(generatePersonIdKeys())
const CONTEXT: CheckContext = {
  sourceOrgCode: '11440608PDY001039R',
  mayWriteKind: () => true,
  catalogue,
  today: '2026-11-24',
  seal: (type, number) => vault.seal(type, number),
  tokenOf: (number) => vault.token(number),
  authorities: new Map(),
}

const check = (text: string) => checkRow({ text, bytes: Buffer.byteLength(text) }, CONTEXT, 65_536)
const faultsOf = (text: string) => {
  const outcome = check(text)
  return outcome.isSound ? [] : outcome.faults.map(({ pointer, code }) => `${code} ${pointer}`)
}

describe('a field that stands twice', () => {
  const sound = JSON.stringify(penalty('p'))
  it.each([
    ['"recordId":"p"', '"recordId":"p","recordId":"p"', '/recordId'],
    ['"fine":0.5', '"fine":0.5,"fine":500', '/payload/fine'],
    ['"fine":0.5', '"fine":0.5,"f\\u0069ne":0.5', '/payload/fine'],
    ['"uscc"', '"uscc":"91440608PDY000298J","uscc"', '/subject/uscc'],
    ['{', '{"op":"CREATE","op":"WITHDRAW",', '/op'],
  ])('refuses its row, even where both say the same: %s', (part, doubled, pointer) => {
    expect(faultsOf(sound.replace(part, doubled))).toEqual([`record.member-repeated ${pointer}`])
  })

  it('hides no data that must not be kept, in neither of its values', () => {
    const row = JSON.stringify(penalty('p', { subject: PERSON })).replace(
      '{',
      '{"remark":{"血型":"AB型"},"remark":"无",',
    )
    expect(check(row)).toMatchObject({ isSound: false, mustNotBeKept: true })
    expect(JSON.stringify(check(row))).not.toContain('AB型')
  })

  it('is named without the number of a person and with what a table can hold', () => {
    const row = (name: string) => `{"${name}":1,"${name}":2}`
    expect(faultsOf(row(PERSON.personIdNo))).toEqual(['record.member-repeated /440608********001X'])
    expect(faultsOf(row('a\\u0000\\ud800'))).toEqual(['record.member-repeated /a\ufffd\ufffd'])
  })
})

describe('an amount', () => {
  /** What becomes of a fine written in this way: the digits that are kept, or the places of its faults. */
  const keptFine = (fine: string): string => {
    const outcome = check(JSON.stringify(penalty('p')).replace('"fine":0.5', `"fine":${fine}`))
    if (!outcome.isSound) return outcome.faults.map(({ pointer }) => pointer).join()
    const kept: unknown = Reflect.get(outcome.record.payload ?? {}, 'fine')
    return String(kept)
  }
  const withoutZeros = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)

  it('has the same outcome as a number and as a text, to the last digit', () => {
    const amount = fc
      .tuple(fc.stringMatching(/^(0|[1-9][0-9]{0,11})$/), fc.option(fc.stringMatching(/^[0-9]{1,6}$/)))
      .map(([whole, decimals]) => (decimals === null ? whole : `${whole}.${decimals}`))
    fc.assert(
      fc.property(amount, (text) => {
        expect(keptFine(`"${text}"`)).toBe(text)
        expect(withoutZeros(keptFine(text))).toBe(withoutZeros(text))
      }),
    )
  })

  it.each([
    '0.1234567',
    '1.0000000',
    '1000000000000',
    '1000000000000.5',
    '1e2',
    '5.0E-4',
    '1e400',
    '-1',
    '-0',
    '-0.5',
    '0.00000000000000000001',
    '123456789012345678901234567890',
  ])('outside of the rule is refused as a number and as a text alike: %s', (text) => {
    expect([keptFine(text), keptFine(`"${text}"`)]).toEqual(['/payload/fine', '/payload/fine'])
  })

  it('keeps digits that no double holds', () => {
    expect(keptFine('12345678901.123456')).toBe('12345678901.123456')
    expect(keptFine('999999999999.999999')).toBe('999999999999.999999')
  })
})

describe('an integer', () => {
  it.each(['9007199254740993', '1.0000000000000001', '1e0', '1.5', '1e400'])(
    'is not rounded into being: %s',
    (text) => {
      expect(faultsOf(JSON.stringify(penalty('p')).replace('{', `{"version":${text},`))).toContain(
        'field.type /version',
      )
    },
  )
})

describe('text that is no JSON', () => {
  it.each([
    ['{"recordId": tru}', 'it goes wrong at character 14'],
    ['{"recordId":"a"', 'it ends too early'],
    ['['.repeat(100), 'nested at most 64 levels deep'],
  ])('is refused with its place: %s', (text, expected) => {
    expect(check(text)).toMatchObject({
      faults: [{ code: 'record.json-malformed', pointer: '', expected: expect.stringContaining(expected) }],
    })
  })
})
