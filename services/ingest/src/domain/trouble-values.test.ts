import { mendOf } from '@mingxin/errors'
import { describe, expect, it } from 'vitest'
import { about, check, company, faultsOf, licence, listEntry, soundOf, warningsOf } from '../testing/door.ts'
import { COMPANY, PERSON, penalty } from '../testing/records.ts'

// What clerks really typed, one example of a kind each, and the kind as a property where it has no end. Synthetic.

const A = COMPANY.uscc

describe('texts', () => {
  it('lose their HTML entities once, with a warning that names the field', () => {
    const outcome = check(penalty('p', { payload: { facts: '甲&amp;乙&amp;nbsp;', basis: '第一&mdash;二款' } }))
    expect(outcome).toMatchObject({
      isSound: true,
      record: {
        payload: { facts: '甲&乙&nbsp;', basis: '第一—二款' },
        warnings: [
          { code: 'field.entities-decoded', pointer: '/payload/facts', actual: '&amp;' },
          { code: 'field.entities-decoded', pointer: '/payload/basis', actual: '&mdash;' },
        ],
      },
    })
    expect(outcome.isSound && outcome.record.warnings[0]?.expectedZh).toContain('“违法事实”')
  })

  it('of entities alone are judged by what they stand for: blanks, a filler, an apostrophe before a code', () => {
    expect(warningsOf(company({ regNo: '&nbsp;' }))).toEqual(['field.entities-decoded /subject/regNo'])
    expect(soundOf(company({ regNo: '&nbsp;' })).contentHash).toBe(soundOf(company({})).contentHash)
    expect(warningsOf(company({ regNo: '&#26080;' }))).toEqual([
      'field.filler /subject/regNo',
      'field.entities-decoded /subject/regNo',
    ])
    expect(faultsOf(licence('c', { content: '&nbsp;' }))).toEqual(['field.required /payload/content'])
    expect(check(company({ uscc: `&#39;${A}` }))).toMatchObject({
      isSound: false,
      faults: [{ code: 'identifier.decorated', pointer: '/subject/uscc', suggestion: A }],
    })
  })

  it('written with entities or blanks at their edges are one content, and the receipt names what was sent', () => {
    const plain = soundOf(penalty('p', { payload: { facts: '甲&乙' } }))
    for (const facts of ['甲&amp;乙', '\u3000甲&乙\u00a0', ' 甲&乙\r\n', '\ufeff甲&#38;乙']) {
      const record = soundOf(penalty('p', { payload: { facts } }))
      expect(record.contentHash).toBe(plain.contentHash)
      expect(record.businessKey).toBe(plain.businessKey)
      expect(record.recordHash).not.toBe(plain.recordHash)
    }
  })

  it('keep line ends inside, and lose blanks at their edges without a word', () => {
    const record = soundOf(penalty('p', { remark: '\u3000第一款\r\n第二款\n', payload: { facts: '\u00a0甲' } }))
    expect(record).toMatchObject({ remark: '第一款\r\n第二款', payload: { facts: '甲' }, warnings: [] })
  })

  it('keep private-use characters and U+FFFD, with a warning that names the field', () => {
    const subject = { ...COMPANY, name: '高明区\ue863记商行', legalRep: '\ue863' }
    const record = soundOf({ ...penalty('p', { payload: { facts: '在\ufffd\u{f0000}村' } }), subject })
    expect(record).toMatchObject({
      subject: { name: subject.name, legalRep: '\ue863' },
      payload: { facts: '在\ufffd\u{f0000}村' },
    })
    expect(record.warnings.map(({ code, pointer, actual }) => `${code} ${pointer} ${actual}`)).toEqual([
      'name.unusual-characters /subject/name 高明区\ue863记商行',
      'text.unusual-characters /subject/legalRep U+E863',
      'text.unusual-characters /payload/facts U+FFFD U+F0000',
    ])
  })

  it('never hide prohibited data behind a filler', () => {
    for (const religion of ['无', '不详', '-'])
      expect(check({ ...penalty('p'), subject: { ...PERSON, religion } })).toMatchObject({
        isSound: false,
        mustNotBeKept: true,
        faults: [{ code: 'record.personal-data-prohibited', pointer: '/subject/religion' }],
      })
  })

  it('never hide prohibited data behind entities', () => {
    const record = about({ ...PERSON }, { facts: '血型&#65306;A' })
    expect(faultsOf(record)).toEqual(['record.personal-data-prohibited /payload/facts'])
    expect(check(record)).toMatchObject({ mustNotBeKept: true })
  })

  it('leave the key as it was sent', () => {
    expect(soundOf(penalty('A&amp;B', { payload: { docNo: '1号' } }))).toMatchObject({
      recordId: 'A&amp;B',
      warnings: [],
    })
  })
})

describe('persons in texts', () => {
  it('are masked, told, and the original row is kept', () => {
    const record = soundOf(
      penalty('p', {
        remark: '联系人：张三，电话：138 0000 0000',
        payload: { content: '罚款，经办人：高明区综合行政执法局', caseNo: '13800000000', fine: '13800000000' },
      }),
    )
    expect(record).toMatchObject({
      hidesText: true,
      remark: '联系人：张*，电话：138 **** 0000',
      payload: { content: '罚款，经办人：高明区综合行政执法局', caseNo: '13800000000', fine: '13800000000' },
    })
    expect(record.warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'record.phone-in-text /remark',
      'record.person-name-in-text /remark',
    ])
    expect(JSON.stringify(record.warnings)).not.toContain('张三')
  })

  it('behind entities are masked like any other', () => {
    const record = soundOf(penalty('p', { remark: '电话&#65306;&#49;3800000000' }))
    expect(record).toMatchObject({ hidesText: true, remark: '电话：138****0000' })
  })
})

describe('values of a file that the strict door refuses', () => {
  const faultOf = (payload: Record<string, unknown>) => {
    const outcome = check(penalty('p', { payload }))
    if (outcome.isSound) throw new Error('accepted')
    expect(outcome.faults).toHaveLength(1)
    return outcome.faults[0]
  }

  it.each([
    ['长期', undefined],
    ['2024/3/5 0:00:00', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024/03/0500:00:00.000', undefined],
  ])('validTo %s, with the day as suggestion where it is certain (%s)', (validTo, suggestion) => {
    const fault = faultOf({ validTo })
    expect(fault).toMatchObject({ code: 'field.date', pointer: '/payload/validTo', actual: validTo })
    expect(fault?.suggestion).toBe(suggestion)
    expect(mendOf('field.date').mendZh).toContain('长期有效')
  })

  it.each(['罚款;没收违法所得', '罚款、没收违法所得', '警告&警告', '罚款'])(
    'penaltyClass %s is no list',
    (penaltyClass) => {
      expect(faultOf({ penaltyClass })).toMatchObject({ code: 'field.type', pointer: '/payload/penaltyClass' })
      expect(mendOf('field.type').mendZh).toContain('多项内容写成列表')
    },
  )

  it('several classes as one item are none of the list', () => {
    expect(faultOf({ penaltyClass: ['罚款;没收违法所得'] })).toMatchObject({
      code: 'field.enum',
      pointer: '/payload/penaltyClass/0',
    })
  })
})

describe('columns that are one off', () => {
  const registered = (entityType: string) =>
    check({ recordKind: 'REGISTRATION', recordId: 'r', subject: COMPANY, payload: { entityType, status: '存续' } })

  it.each(['51(万元人民币)', '100万人民币', '５０（万元）', '1、销售日用百货', '2005-10-09'])(
    '%s is no type, and the clerk is told to look at the columns',
    (entityType) => {
      const outcome = registered(entityType)
      expect(outcome).toMatchObject({
        isSound: false,
        faults: [{ code: 'field.format', pointer: '/payload/entityType', actual: entityType }],
      })
      expect(outcome.isSound ? '' : outcome.faults[0]?.expectedZh).toContain('错位')
    },
  )

  it.each(['有限责任公司', '1130', 'Limited'])('%s is a type', (entityType) =>
    expect(registered(entityType)).toMatchObject({ isSound: true }),
  )
})

describe('values', () => {
  it.each([
    ['/payload/publishDate', '0001-01-01'],
    ['/payload/publishDate', '1899-12-30'],
    ['/payload/publishDate', '1900-01-01'],
    ['/payload/publishDate', '1970-01-01'],
    ['/payload/regDate', '1900-01-01'],
  ])('%s %s is an empty date of a program', (pointer, date) => {
    const field = pointer.slice(pointer.lastIndexOf('/') + 1)
    const outcome = check({
      recordKind: 'JUDICIAL',
      recordId: 'j',
      subject: COMPANY,
      payload: {
        caseCode: '（2026）粤0608执1号',
        courtName: '佛山市高明区人民法院',
        publishDate: '2026-11-02',
        gistId: '（2025）粤0608民初1号',
        performance: '全部未履行',
        disruptTypeName: '违反财产报告制度',
        [field]: date,
      },
    })
    expect(outcome).toMatchObject({ isSound: false, faults: [{ code: 'field.range', pointer }] })
    expect(outcome.isSound ? '' : outcome.faults[0]?.expected).toContain('empty date')
  })

  it('the code of an authority is checked: a warning, or a refusal where a right hangs on it', () => {
    const authority = { name: '高明区综合行政执法局', code: '11440608PDY001039X' }
    expect(warningsOf(penalty('p', { payload: { authority } }))).toEqual([
      'identifier.authority-code-invalid /payload/authority/code',
    ])
    expect(faultsOf(listEntry({ determinedBy: authority }))).toEqual([
      'identifier.authority-code-wrong /payload/determinedBy/code',
    ])
  })

  it('an amount is its text, as number or as text, with nothing rounded', () => {
    const fineOf = (fine: string) => JSON.stringify(penalty('p')).replace('"fine":0.5', `"fine":${fine}`)
    expect(faultsOf(fineOf('0.1234567'))).toEqual(['field.amount /payload/fine'])
    expect(faultsOf(fineOf('"0.1234567"'))).toEqual(['field.amount /payload/fine'])
    expect(soundOf(fineOf('12345678901.123456')).payload).toMatchObject({ fine: '12345678901.123456' })
    expect(faultsOf(fineOf('"1,000"'))).toEqual(['field.amount /payload/fine'])
    expect(faultsOf(fineOf('"1000元"'))).toEqual(['field.amount /payload/fine'])
  })

  it('a field that stands twice refuses the row', () => {
    expect(faultsOf(JSON.stringify(penalty('p')).replace('"uscc"', '"uscc":"91440608PDY000298J","uscc"'))).toEqual([
      'record.member-repeated /subject/uscc',
    ])
  })
})
