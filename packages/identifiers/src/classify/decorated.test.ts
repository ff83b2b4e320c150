import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCodeCheckCharacter } from '../organisation-code.ts'
import { orgCode, registrationNumber, uscc } from '../testing/arbitraries.ts'
import { usccCheckCharacter } from '../uscc/check-character.ts'
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
    ['91440608MA0000000L', 'repeated'],
    ['91440608MA1234567C', 'run'],
    ['11223344X', 'run'],
    ['91350100M000100Y43', 'repeated'],
    ['L123456789012345678', 'run'],
    ['L91350100M000100Y43', 'repeated'],
    ['44052418800101001401', 'repeated'],
    ['L11010519491231002X', 'repeated'],
  ])('%s is not plausible: %s', (raw, why) => {
    const found = classifyIdentifier(raw)
    expect([found.kind, 'why' in found && found.why]).toEqual(['implausible', why])
  })

  it.each([
    ['440608000000012', 'regno15'],
    ['91441900323232324W', 'uscc'],
    ['91441900617761774E', 'uscc'],
    ['121212122', 'orgcode9'],
    ['000000019', 'orgcode9'],
  ])('a low serial, and blocks in a number that was counted, are somebody’s: %s', (raw, kind) =>
    expect(classifyIdentifier(raw).kind).toBe(kind),
  )

  it('behind an L only a code without a warning is a holder', () => {
    const warned = `91440608MC0000111${usccCheckCharacter('91440608MC0000111')}`
    expect(classifyIdentifier(warned)).toMatchObject({ kind: 'uscc', verdict: { warnings: [{ reason: 'ORG_CHECK' }] } })
    expect(classifyIdentifier(`L${warned}`).kind).toBe('other-legacy')
    expect(classifyIdentifier(`L${A}`)).toMatchObject({ kind: 'taxno19', holder: { kind: 'uscc', code: A } })
  })

  it('a registration number of a province that never was is none', () => {
    expect(classifyIdentifier('990608000000015')).toMatchObject({ kind: 'implausible', why: 'province' })
  })
})

it.each([
  '企业自编',
  '无法识别的代码',
  '\ufffd\ufffd001',
  '111111',
  'ABCDEF',
  '2023-01-01',
  '2023/1/1',
  '2023年1月1日',
  '13800138000',
  '+86-13800138000',
  '0757-88888888',
  '（0757）88888888',
  '440608',
  '440600',
  '1',
  '１',
  '12',
  '999',
  '№1',
  'No. 12',
  '无1',
  '无号001',
  '同第1行',
  '第3页',
  '1号',
])('%s is unreadable', (raw) => expect(classifyIdentifier(raw).kind).toBe('unreadable'))

it.each(['12345', '1234', '012346', '粤123号', '社证字第0188号', '20230101', '440608002', '企合粤佛总字第0001'])(
  '%s can be read',
  (raw) => expect(classifyIdentifier(raw).kind).toBe('other-legacy'),
)

it('a mask that passes the check character by chance is a mask', () => {
  expect(classifyIdentifier('91440608MAXXXXXXQ2').kind).toBe('masked')
  fc.assert(
    fc.property(fc.constantFrom('91440608XXXXXX', '91440608MAXXXX', '914406XXXX0000'), fc.nat(999), (head, n) => {
      const first17 = head + String(n).padStart(3, '0')
      const code = first17 + (usccCheckCharacter(first17) ?? '')
      const { kind } = classifyIdentifier(code)
      const isSound = orgCodeCheckCharacter(code.slice(8, 16)) === code[16]
      expect(kind).toBe(isSound && /^\d{6}/.test(code.slice(2)) ? 'uscc' : 'masked')
    }),
  )
})
