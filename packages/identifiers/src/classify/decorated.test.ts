import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCode, registrationNumber, uscc } from '../testing/arbitraries.ts'
import { classifyIdentifier } from './classify.ts'
import { holdsSoundUscc } from './decorated.ts'

const A = '91440608PDY0002711'
const B = '91440608PDY002728C'

/** What spreadsheets, forms and people put around a code. */
const DECORATIONS: readonly ((code: string) => string)[] = [
  (code) => `'${code}`,
  (code) => `"${code}"`,
  (code) => `="${code}"`,
  (code) => `“${code}”`,
  (code) => `＇${code}`,
  (code) => `统一社会信用代码：${code}`,
  (code) => `代码${code}`,
  (code) => `${code}（1-1）`,
  (code) => `${code}(副本)`,
  (code) => `${code}-1`,
  (code) => `${code}。`,
  (code) => `${code},`,
  (code) => `${code}；`,
  (code) => `（${code}）`,
  (code) => `${code}/`,
  (code) => `\\t${code}`,
  (code) => `${code}有限公司`,
]

const UNDONE: readonly ((code: string) => string)[] = [
  (code) => ` ${code}\u3000`,
  (code) => code.toLowerCase(),
  (code) => [...code].join(' '),
  (code) => `\ufeff${code}\u200b`,
]

describe('something around a sound code', () => {
  it('never passes in silence: the code inside is a suggestion', () => {
    fc.assert(
      fc.property(uscc, fc.constantFrom(...DECORATIONS), (code, decorate) => {
        fc.pre(classifyIdentifier(code).kind === 'uscc')
        expect(classifyIdentifier(decorate(code))).toMatchObject({ kind: 'decorated', suggestion: code })
      }),
    )
  })

  it('is told of registration numbers and organisation codes too', () => {
    fc.assert(
      fc.property(fc.oneof(registrationNumber, orgCode()), fc.constantFrom("'", '（1-1）', '。'), (code, sign) => {
        fc.pre(['regno15', 'orgcode9'].includes(classifyIdentifier(code).kind))
        const written = sign === "'" ? sign + code : code + sign
        expect(classifyIdentifier(written)).toMatchObject({ kind: 'decorated', suggestion: code })
      }),
    )
  })

  it('blanks, width and case are no decoration', () => {
    fc.assert(
      fc.property(uscc, fc.constantFrom(...UNDONE), (code, write) => {
        expect(classifyIdentifier(write(code)).kind).toBe(classifyIdentifier(code).kind)
      }),
    )
  })

  it('two codes in one field have no suggestion', () => {
    const found = classifyIdentifier(`${A}、${B}`)
    expect(found.kind).toBe('decorated')
    expect(found).not.toHaveProperty('suggestion')
  })

  it('in the number of a certificate only a unified code counts', () => {
    expect(holdsSoundUscc(`证号${A}`)).toEqual({ kind: 'decorated', suggestion: A })
    expect(holdsSoundUscc('社证字第440684099999902号')).toBeUndefined()
  })
})

describe('digits that a spreadsheet lost', () => {
  it.each([
    ['9.14406E+17', 'exponent'],
    ['9.14406e17', 'exponent'],
    ['９.１４４０６Ｅ＋１７', 'exponent'],
    ['4.40608E+14', 'exponent'],
    ['1E+17', 'exponent'],
    ['#REF!', 'formula-error'],
    ['#VALUE!', 'formula-error'],
    ['#DIV/0!', 'formula-error'],
    ['########', 'column-width'],
    ['914406080000123000', 'rounded'],
    ['914406080000123000.0', 'rounded'],
  ])('%s: %s', (raw, how) => expect(classifyIdentifier(raw)).toMatchObject({ kind: 'digits-lost', how }))
})

describe('well-formed nonsense', () => {
  it.each([
    ['123456789012345678', 'run'],
    ['123456789012345', 'run'],
    ['440608123456786', 'run'],
    ['914406081111111173', 'repeated'],
    ['123456788', 'run'],
  ])('%s is not plausible: %s', (raw, why) => {
    const found = classifyIdentifier(raw)
    expect([found.kind, 'why' in found && found.why]).toEqual(['implausible', why])
  })

  it('a registration number of a province that never was is none', () => {
    expect(classifyIdentifier('990608000000015')).toMatchObject({ kind: 'implausible', why: 'province' })
  })
})

it.each(['企业自编', '无法识别的代码', '\ufffd\ufffd001', '111111', 'ABCDEF'])('%s is unreadable', (raw) =>
  expect(classifyIdentifier(raw).kind).toBe('unreadable'),
)
