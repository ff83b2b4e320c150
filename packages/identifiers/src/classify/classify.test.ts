import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orgCodeCheckCharacter } from '../organisation-code.ts'
import { maskIdentifier, privacyClassOf } from '../privacy.ts'
import { residentIdCheckCharacter } from '../resident-id.ts'
import { anyText, likelyText, orgCode, registrationNumber, residentId, uscc } from '../testing/arbitraries.ts'
import { usccCheckCharacter } from '../uscc/check-character.ts'
import { classifyIdentifier } from './classify.ts'
import { orgCodeIn } from './org-code-in.ts'

const kindOf = (raw: string | null | undefined) => classifyIdentifier(raw).kind

/** A value of a company in district 440118 that is also the number of somebody born between 1880 and 1899. */
function soundByBoth(accepts: (first17: string) => boolean): string {
  for (let n = 0; n < 100_000; n++) {
    const first17 = `91440118${80 + (n % 20)}0101${String(n).padStart(5, '0').slice(-3)}`
    const check = residentIdCheckCharacter(first17)
    if (check !== undefined && check === usccCheckCharacter(first17) && accepts(first17)) return first17 + check
  }
  throw new Error('no such value in the searched range')
}

describe('classifyIdentifier', () => {
  it('never throws, and its kind depends on the normal form alone', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likelyText), (text) => {
        const found = classifyIdentifier(text)
        expect(classifyIdentifier(found.normal).kind).toBe(found.kind)
        expect(typeof maskIdentifier(text)).toBe('string')
        expect(privacyClassOf(found)).toBeTypeOf('string')
      }),
      { numRuns: 2000 },
    )
  })

  it('every sound credit code is one', () => {
    fc.assert(
      fc.property(uscc, (code) => {
        expect(kindOf(code)).toBe('uscc')
      }),
    )
  })

  it('every sound registration number is one', () => {
    fc.assert(
      fc.property(registrationNumber, (number) => {
        expect(kindOf(number)).toBe('regno15')
      }),
    )
  })

  it('every sound resident number is a person’s, or at least marked as resembling one', () => {
    fc.assert(
      fc.property(residentId, (id) => {
        const found = classifyIdentifier(id)
        expect(found.kind === 'person-id' || (found.kind === 'uscc' && found.resemblesPersonId)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    null,
    undefined,
    '',
    ' ',
    '\u3000',
    '空',
    '无',
    '暂无',
    'n/a',
    'Ｎ／Ａ',
    '-',
    '/',
    '///',
    '——',
    '未提供',
    'null',
    '0',
    '000',
  ])('missing: %j', (raw) => expect(kindOf(raw)).toBe('missing'))

  it.each([
    ['91440608ＰＤＹ０００２７１１', 'uscc'],
    ['91440608pdy0002711', 'uscc'],
    ['91350203M0001QKT19', 'uscc'],
    ['9144O608PDY0002711', 'uscc-like-invalid'],
    ['91440608PDY000271', 'uscc-like-invalid'],
    ['91440608PDY0002711A', 'decorated'],
    ['91440608?DY0002711', 'uscc-like-invalid'],
    ['91440608****002711', 'masked'],
    ['440608XXXXXXXX001X', 'masked'],
    ['440608＊＊＊＊＊＊＊＊001X', 'masked'],
    ['440684099999902', 'regno15'],
    ['4406842100001', 'regno13'],
    ['D2143569-X', 'orgcode9'],
    ['D2143569X', 'orgcode9'],
    ['110108600001760', 'taxno15'],
    ['L91440608PDY0002711', 'taxno19'],
    ['44060818800101001X01', 'taxno20'],
    ['44060818800101001x', 'person-id'],
    ['440608000101001', 'person-id'],
    ['440684099999902（1-1）', 'decorated'],
    ['企合粤佛总字第0001', 'other-legacy'],
    ['440684NA000001X', 'other-legacy'],
    ['440684NA000002X', 'other-legacy'],
    ['PDY00001-X', 'other-legacy'],
    ['91440608PDY0002711（副本）', 'decorated'],
    ['12345', 'other-legacy'],
    ['LABCDEFGHJKLMNPQRTU', 'unreadable'],
    ['4406081880010100', 'other-legacy'],
    ['44060899990101001', 'other-legacy'],
    ['91440608PDY00027', 'uscc-like-invalid'],
    ['91440608PDY0002', 'other-legacy'],
    ['91440608PDY000271123', 'decorated'],
    ['91440608PDY0002711234', 'decorated'],
  ])('%s is %s', (raw, kind) => expect(kindOf(raw)).toBe(kind))

  it('a co-operative’s number is no taxpayer number, whatever its organisation code would check to', () => {
    const numbers = Array.from({ length: 200 }, (_, n) => `440684NA${String(n).padStart(6, '0')}X`)
    expect(new Set(numbers.map(kindOf))).toEqual(new Set(['other-legacy']))
  })

  it('a failed claim carries its fault and the only repair', () => {
    expect(classifyIdentifier('9144O608PDY0002711')).toMatchObject({
      fault: { reason: 'CHARSET', actual: 'O', position: 5 },
      suggestion: '91440608PDY0002711',
    })
    expect(classifyIdentifier('91440608PDY000271')).not.toHaveProperty('suggestion')
  })

  it('the department table, not a checksum, tells a resident number from a credit code', () => {
    expect(classifyIdentifier('440608188001010095')).toMatchObject({ kind: 'person-id' })
    expect(classifyIdentifier('440608188001010094')).toMatchObject({
      kind: 'person-id',
      fault: { reason: 'CHECK_CHAR' },
    })
  })

  it('a value sound by both standards is a code that resembles a person, and with any warning a person’s', () => {
    const both = soundByBoth((first17) => orgCodeCheckCharacter(first17.slice(8, 16)) === first17[16])
    const doubtful = soundByBoth((first17) => orgCodeCheckCharacter(first17.slice(8, 16)) !== first17[16])
    expect(classifyIdentifier(both)).toMatchObject({ kind: 'uscc', resemblesPersonId: true })
    expect(classifyIdentifier(both, { divisions: new Set() })).toEqual({ raw: both, normal: both, kind: 'person-id' })
    expect(classifyIdentifier(doubtful)).toEqual({ raw: doubtful, normal: doubtful, kind: 'person-id' })
    expect(classifyIdentifier('91440608PDY0002711')).toMatchObject({ resemblesPersonId: false })
  })

  it('where both fail and the table allows the code, it is a failed claim', () => {
    const sound = soundByBoth(() => true)
    const failing = [...'0123456789X'].filter((last) => last !== sound[17]).map((last) => sound.slice(0, 17) + last)
    expect(new Set(failing.map(kindOf))).toEqual(new Set(['uscc-like-invalid']))
  })

  it('a resident number that lost its last character, or stands in a failing taxpayer number, is a person’s', () => {
    expect(kindOf('44060818800101001')).toBe('person-id')
    expect(kindOf('44060818800101002X01')).toBe('person-id')
    expect(kindOf('L44060818800101002X')).toBe('person-id')
  })

  it('an identifier that fails its own standard says which and why', () => {
    expect(classifyIdentifier('440684099999903')).toMatchObject({ almost: { kind: 'regno15' } })
    expect(classifyIdentifier('D2143569-1')).toMatchObject({ almost: { kind: 'orgcode9', fault: { expected: 'X' } } })
    expect(classifyIdentifier('企合粤佛总字第0001')).not.toHaveProperty('almost')
  })

  it('options reach the credit code: strictly, a wrong embedded check is a failed claim', () => {
    const bankBranch = `91440608PDY000272${usccCheckCharacter('91440608PDY000272')}`
    expect(classifyIdentifier(bankBranch)).toMatchObject({
      kind: 'uscc',
      verdict: { warnings: [{ reason: 'ORG_CHECK' }] },
    })
    expect(classifyIdentifier(bankBranch, { strict: true })).toMatchObject({ kind: 'uscc-like-invalid' })
  })
})

describe('orgCodeIn', () => {
  it('credit code, organisation code and old taxpayer number of one body share it', () => {
    fc.assert(
      fc.property(orgCode('0123456789'), (code) => {
        expect(orgCodeIn(classifyIdentifier(`${code.slice(0, 8)}-${code.slice(8)}`))).toBe(code)
        const taxpayer = classifyIdentifier(`440608${code}`)
        if (taxpayer.kind === 'taxno15') expect(orgCodeIn(taxpayer)).toBe(code)
      }),
    )
    expect(orgCodeIn(classifyIdentifier('91440608PDY0002711'))).toBe('PDY000271')
    expect(orgCodeIn(classifyIdentifier('L91440608PDY0002711'))).toBe('PDY000271')
  })

  it('a person’s and a failed number have none', () => {
    expect(orgCodeIn(classifyIdentifier('44060818800101001X01'))).toBeUndefined()
    expect(orgCodeIn(classifyIdentifier('91440608PDY0002712'))).toBeUndefined()
  })
})

describe('privacy', () => {
  it.each([
    ['91440608PDY0002711', 'organisation', '91440608PDY0002711'],
    ['92440608PDY00028XM', 'sole-trader', '92440608******28XM'],
    ['440684699999967', 'sole-trader', '***********9967'],
    ['440684099999902', 'organisation', '440684099999902'],
    ['L92440608PDY00028XM', 'sole-trader', 'L9244060*******28XM'],
    ['110108600001760', 'organisation', '110108600001760'],
    ['44060818800101001X', 'person', '440608********001X'],
    ['4406 0818 8001 0100 1x', 'person', '440608********001X'],
    ['44060818800101001X01', 'person', '440608********001X01'],
    ['440608000101001', 'person', '440608******001'],
    ['证号44060818800101001X', 'unknown', '证号440608********001X'],
    ['D2143569-X', 'organisation', 'D2143569-X'],
    ['4406842100001', 'unknown', '4406842100001'],
    ['/', 'unknown', '/'],
  ])('%s belongs to %s and shows as %s', (raw, privacyClass, shown) => {
    expect(privacyClassOf(classifyIdentifier(raw))).toBe(privacyClass)
    expect(maskIdentifier(raw)).toBe(shown)
  })

  it('no form of a resident number is shown with its date of birth', () => {
    fc.assert(
      fc.property(residentId, fc.constantFrom('', 'L', '证'), fc.constantFrom('', '01', '号'), (id, before, behind) => {
        expect(maskIdentifier(before + id + behind)).not.toContain(id.slice(6, 14))
      }),
    )
  })
})
