import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskTexts, mayBePersonId } from './mask-texts.ts'

const ID = '44060818800101001X'
const PHONE = '13800000000'

const maskedOf = (facts: string): string => maskTexts({ facts }, '').value.facts

describe('numbers of persons in texts', () => {
  it('are masked wherever they stand, and each place is told', () => {
    const value = { facts: `当事人（身份证${ID}）占道经营`, list: ['好', `号码：${ID}`], fine: 2 }
    expect(maskTexts(value, '/payload')).toEqual({
      value: { facts: '当事人（身份证440608********001X）占道经营', list: ['好', '号码：440608********001X'], fine: 2 },
      hidden: [
        { pointer: '/payload/facts', what: 'person-id' },
        { pointer: '/payload/list/1', what: 'person-id' },
      ],
    })
  })

  it('of a value without any are no reason to copy it', () => {
    const value = { facts: '占道经营', authority: { name: '局' } }
    const { value: same, hidden } = maskTexts(value, '')
    expect(same).toBe(value)
    expect(hidden).toEqual([])
  })

  it('are told from numbers of documents that only look like one', () => {
    const looksLike = '440608188001010010'
    const { value } = maskTexts({ docNo: looksLike, certNo: ID, facts: looksLike }, '/payload')
    expect(value).toEqual({ docNo: looksLike, certNo: '440608********001X', facts: '440608********0010' })
  })

  it.each([
    ['440608 18800101 001X', '440608********001X'],
    ['440608-18800101-001x', '440608********001X'],
    ['440608.18800101.001X', '440608********001X'],
    ['４４０６０８１８８００１０１００１Ｘ', '440608********001X'],
    ['④④⓪⑥⓪⑧①⑧⑧⓪⓪①⓪①⓪⓪①X', '440608********001X'],
    ['明综执罚〔2026〕440608 1880 0101 001X号', '明综执罚〔2026〕440608********001X号'],
    ['2026-440608 18800101 001X', '2026-440608********001X'],
  ])('are masked in numbers of documents and codes however they are written: %s', (docNo, shown) => {
    const { value, hidden } = maskTexts({ docNo, authority: { code: docNo } }, '')
    expect(value).toEqual({ docNo: shown, authority: { code: shown } })
    expect(hidden.map(({ pointer, what }) => `${pointer} ${what}`)).toEqual([
      '/docNo person-id',
      '/authority/code person-id',
    ])
    expect(mayBePersonId(docNo.normalize('NFKC'))).toBe(true)
  })

  it('leave numbers of documents as they were sent when no person’s stands in them', () => {
    const value = { docNo: '明综执罚〔２０２６〕９－１号', certNo: '440608 18800101 0010', caseNo: '①' }
    expect(maskTexts(value, '').value).toBe(value)
  })

  it('that are sealed already stay as they are', () => {
    const sealed = { responsiblePersons: [{ name: '某', person: { masked: '440608********001X', sealed: ID } }] }
    expect(maskTexts(sealed, '').value).toBe(sealed)
  })

  it('may be a person’s number by area and birthday alone', () => {
    const numbers = [ID, '440608188001010010', '440608202603150012', 'ZHZF-2026-1', '明综执罚〔2026〕1号']
    expect(numbers.map(mayBePersonId)).toEqual([true, true, true, false, false])
  })
})

describe('mobile numbers and names of contact persons', () => {
  it('are masked in free texts, each place and kind told once', () => {
    const text = `联系人：张三，电话：+86 138-0000-0000、13900000000，身份证${ID}`
    expect(maskTexts({ content: text }, '/payload')).toEqual({
      value: { content: '联系人：张*，电话：+86 138-****-0000、139****0000，身份证440608********001X' },
      hidden: [
        { pointer: '/payload/content', what: 'person-id' },
        { pointer: '/payload/content', what: 'phone' },
        { pointer: '/payload/content', what: 'person-name' },
      ],
    })
  })

  it('are never looked for in numbers, codes and amounts, in lists of them neither', () => {
    const value = {
      docNo: PHONE,
      caseNo: PHONE,
      listCode: PHONE,
      dealCode: PHONE,
      legalBasis: [{ document: '示例', number: PHONE }],
      certNo: [PHONE],
      fine: PHONE,
      confiscated: PHONE,
    }
    expect(maskTexts(value, '/payload').value).toBe(value)
  })

  it('of offices stay', () => {
    const value = { content: '联系人：高明区综合行政执法局，电话：0757-88880000' }
    expect(maskTexts(value, '').value).toBe(value)
  })
})

describe('masking a text', () => {
  const piece = fc.constantFrom(
    ID,
    PHONE,
    '440608000101',
    '001',
    '138',
    '13800001390',
    '0000000',
    '+86',
    ...'联系人：张三、李四，电话 -x某局\n１３',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('twice is masking it once', () => {
    fc.assert(
      fc.property(text, (facts) => {
        const once = maskedOf(facts)
        expect(maskedOf(once)).toBe(once)
      }),
      { numRuns: 5_000 },
    )
  })

  it('leaves no mobile number that stands by itself', () => {
    fc.assert(
      fc.property(text, (facts) => {
        expect(maskedOf(facts).normalize('NFKC')).not.toMatch(/(?<![0-9A-Za-z\s-])1[3-9][0-9]{9}(?![0-9A-Za-z\s-])/)
      }),
      { numRuns: 5_000 },
    )
  })

  it('without digits and labels changes nothing', () => {
    fc.assert(
      fc.property(text, (facts) => {
        const bare = facts.replaceAll(/[0-9０-９]|联系人|电话|手机|经办人|代表/g, '')
        fc.pre(!/联系人|电话|手机|经办人|代表/.test(bare))
        expect(maskedOf(bare)).toBe(bare)
      }),
    )
  })
})
