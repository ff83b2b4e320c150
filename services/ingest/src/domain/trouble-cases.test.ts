import { payloadFields, type RecordEnvelope, readPayloadSchema } from '@mingxin/contracts'
import { mendOf } from '@mingxin/errors'
import { isMissing } from '@mingxin/identifiers'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { COMPANY, PERSON, penalty } from '../testing/records.ts'
import { catalogueOn } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import { checkRow } from './check-row.ts'

// What clerks really typed, one example of a kind each, and the kind as a property where it has no end. Synthetic.

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
const A = COMPANY.uscc

const check = (record: unknown) => {
  const text = typeof record === 'string' ? record : JSON.stringify(record)
  return checkRow({ text, bytes: text.length }, CONTEXT, 65_536)
}
const faultsOf = (record: unknown): string[] => {
  const outcome = check(record)
  return outcome.isSound ? [] : outcome.faults.map(({ code, pointer }) => `${code} ${pointer}`)
}
const soundOf = (record: unknown) => {
  const outcome = check(record)
  if (!outcome.isSound) throw new Error(JSON.stringify(outcome.faults))
  return outcome.record
}
const warningsOf = (record: unknown): string[] =>
  soundOf(record).warnings.map(({ code, pointer }) => `${code} ${pointer}`)
const typesOf = (record: unknown) => soundOf(record).subject?.identifiers.map(({ type }) => type)

type Subject = Partial<NonNullable<RecordEnvelope['subject']>>
const about = (subject: Subject | Record<string, unknown>, payload = {}): unknown => ({
  ...penalty('p', { payload }),
  subject,
})
const company = (changes: Record<string, unknown>): unknown => about({ ...COMPANY, ...changes })
const licence = (recordId: string, payload: Record<string, unknown>): unknown => ({
  recordKind: 'ADMIN_LICENCE',
  recordId,
  decidedOn: '2026-03-02',
  subject: COMPANY,
  payload: { content: '准予经营', authority: { name: '高明区市场监督管理局' }, ...payload },
})
const listEntry = (payload: Record<string, unknown> = {}): unknown => ({
  recordKind: 'LIST_ENTRY',
  recordId: 'l',
  subject: COMPANY,
  payload: {
    listType: 'WATCH',
    listCode: 'KEY_SUPERVISION',
    determinationNo: '明信〔2026〕1号',
    determinedOn: '2026-03-02',
    determinedBy: { name: '高明区市场监督管理局' },
    reason: '示例',
    legalBasis: [{ document: '示例条例', level: 'LOCAL_REG' }],
    validFrom: '2026-03-02',
    exitConditions: '示例',
    remedy: '示例',
    ...payload,
  },
})

const FILLERS = [
  '无',
  '不适用',
  '待补',
  '见附件',
  '不详',
  'N/A',
  '#N/A',
  '/',
  '———',
  '０００',
  '（暂无）',
  '“无”',
  '暂缺。',
]
const CODE_FIELDS = [
  'regNo',
  'orgCode',
  'taxNo',
  'instCertNo',
  'socialOrgNo',
  'otherCode',
  'legalRepIdNo',
  'region',
  'legalRep',
]

describe('a filler', () => {
  it('in any field that may be left out leaves it out, with a warning that names the field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODE_FIELDS), fc.constantFrom(...FILLERS), (field, filler) => {
        const record = soundOf(company({ [field]: filler }))
        expect(record.warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
          `field.filler /subject/${field}`,
        ])
        const without = soundOf(company({}))
        expect({ ...record, warnings: [], recordHash: '' }).toEqual({ ...without, warnings: [], recordHash: '' })
      }),
    )
  })

  it('is never an identifier, in no field and for no kind of subject', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('LEGAL_PERSON', 'UNINCORPORATED', 'INDIVIDUAL_BUSINESS'),
        fc.constantFrom('uscc', ...CODE_FIELDS.slice(0, 6)),
        fc.constantFrom(...FILLERS),
        (kind, field, filler) => {
          expect(typesOf(about({ kind, name: COMPANY.name, region: '440608', [field]: filler }))).toEqual([])
        },
      ),
    )
  })

  it('joins no two persons: the number of an id document is missing', () => {
    for (const personIdType of ['01', '02', '03', '04', '05'])
      for (const filler of FILLERS) {
        const record = soundOf(about({ kind: 'NATURAL_PERSON', name: '某一', personIdType, personIdNo: filler }))
        expect(record.subject?.person).toBeUndefined()
      }
  })

  it('in a field that is required is the fault that it is missing, and shows the word', () => {
    const outcome = check(licence('x', { content: '见附件' }))
    expect(outcome).toMatchObject({
      isSound: false,
      faults: [{ code: 'field.required', pointer: '/payload/content', actual: '见附件' }],
    })
    expect(faultsOf(listEntry({ reason: '无', remedy: '/', determinationNo: '暂无' }))).toEqual([
      'field.required /payload/determinationNo',
      'field.required /payload/reason',
      'field.required /payload/remedy',
    ])
  })

  it('and null, an empty text and blanks are one: there is no value', () => {
    for (const nothing of [null, '', ' ', '\u3000', '\u00a0'])
      for (const field of CODE_FIELDS) {
        expect(warningsOf(company({ [field]: nothing }))).toEqual([])
        expect(soundOf(company({ [field]: nothing })).contentHash).toBe(soundOf(company({})).contentHash)
      }
  })

  it('is no amount, but zero is one', () => {
    expect(soundOf(penalty('p', { payload: { fine: '0' } })).payload).toMatchObject({ fine: '0' })
    expect(soundOf(penalty('p', { payload: { fine: '无' } })).payload).not.toHaveProperty('fine')
  })

  it('is no code of any list of the contract', () => {
    for (const kind of Object.keys(payloadFields)) {
      const values = enumsIn(readPayloadSchema(isKind(kind) ? kind : 'REGISTRATION'))
      expect(values.filter(isMissing)).toEqual([])
    }
  })

  it('leaves nothing of a subject or of an object that holds nothing else', () => {
    expect(faultsOf(about({ kind: 'LEGAL_PERSON', uscc: '待补', name: '无' }))).toEqual(['identifier.missing /subject'])
    expect(faultsOf(penalty('p', { payload: { authority: { name: '不详' } } }))).toEqual([
      'field.required /payload/authority',
    ])
  })
})

describe('what stands around a code', () => {
  it.each([`'${A}`, `${A}（1-1）`, `="${A}"`, `代码：${A}`, `${A}。`])(
    '%s is refused with the code as suggestion',
    (uscc) => {
      const outcome = check(company({ uscc }))
      expect(outcome).toMatchObject({
        isSound: false,
        faults: [{ code: 'identifier.decorated', pointer: '/subject/uscc', suggestion: A }],
      })
    },
  )

  it.each(['9.14406E+17', '#REF!', '########'])('%s has lost its digits', (uscc) => {
    expect(faultsOf(company({ uscc }))).toEqual(['identifier.digits-lost /subject/uscc'])
  })
})

describe('well-formed nonsense', () => {
  it('proves nothing', () => {
    expect(faultsOf(company({ uscc: '123456789012345678' }))).toEqual(['identifier.implausible /subject/uscc'])
    expect(faultsOf(company({ regNo: '123456789012345' }))).toEqual(['identifier.implausible /subject/regNo'])
  })
})

describe('an odd but living subject', () => {
  it('a sole trader without a trade name bears the name of its operator', () => {
    const trader = about({ kind: 'INDIVIDUAL_BUSINESS', name: '王小明', uscc: '92440608PDY0020157' })
    expect(faultsOf(trader)).toEqual([])
  })

  it.each([
    '高明小学',
    '工商联',
    '佛山市高明区示例有限公司一号井',
    '佛山市高明区示例一号有限公司，',
    '示例管网改造工程',
  ])('beside a sound code %s only warns', (name) => expect(faultsOf(company({ name }))).toEqual([]))

  it.each(['42', '54', '55', 'G1'])('whose code begins with %s passes with a warning', (prefix) => {
    const code = codeWith(prefix)
    expect(warningsOf(company({ uscc: code }))).toEqual(['identifier.prefix-unknown /subject/uscc'])
  })

  it('whose organisation code is not the one inside its unified code is told so', () => {
    expect(warningsOf(company({ orgCode: 'D2143569-X' }))).toEqual([
      'identifier.organisation-code-mismatch /subject/orgCode',
    ])
  })

  it('named by an old certificate alone after these went out of use is told so', () => {
    const society = { kind: 'UNINCORPORATED', name: '高明区示例协会', region: '440608', socialOrgNo: '社证字第0188号' }
    expect(warningsOf(about(society))).toEqual(['identifier.certificate-out-of-use /subject/socialOrgNo'])
    expect(warningsOf({ ...penalty('p'), subject: society, decidedOn: '2018-06-30' })).toEqual([])
  })
})

describe('documents of persons', () => {
  it('of list entries are of any type, may be masked, and never refuse the record when they may be left out', () => {
    const persons = [
      { name: '某一', role: '负责人', idNo: '440608********001X' },
      { name: '某二', role: '负责人', idNo: 'H00000000' },
      { name: '某三', role: '负责人', idNo: '无' },
      { name: '某四', role: '负责人', idNo: 'E00000001', idType: '02' },
    ]
    const record = soundOf(listEntry({ responsiblePersons: persons }))
    expect(record.warnings.map(({ code }) => code).sort()).toEqual(['field.filler', 'identifier.masked'])
    expect(JSON.stringify(record)).not.toContain('H00000000')
  })

  it('a sound resident number sent as a passport is one', () => {
    const record = soundOf(about({ ...PERSON, personIdType: '02' }))
    expect(record.subject?.person?.type).toBe('01')
    expect(record.warnings.map(({ code }) => code)).toEqual(['identifier.person-document-retyped'])
  })
})

describe('documents', () => {
  it.each(['无', '/', '暂无', '见附件', undefined])(
    'without a number (%s) are told apart by their content',
    (docNo) => {
      const [one, two] = [licence('1', { docNo, content: '甲' }), licence('2', { docNo, content: '乙' })].map(soundOf)
      expect(one?.businessKey).not.toBe(two?.businessKey)
      expect(one?.warnings.map(({ code }) => code)).toContain('record.document-number-missing')
      expect(soundOf(licence('3', { docNo, content: '甲' })).businessKey).toBe(one?.businessKey)
    },
  )

  it('whose numbers look like a person’s are as many as their numbers, and masks never decide', () => {
    const serial = fc.integer({ min: 1, max: 9_999 }).map((n) => String(n).padStart(4, '0'))
    const number = fc
      .tuple(
        fc.constantFrom('440608', '440600'),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
        serial,
      )
      .map(([region, day, last]) => region + day.toISOString().slice(0, 10).replaceAll('-', '') + last)
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [first, second] = [one, other].map((docNo) => soundOf(penalty('p', { payload: { docNo } })))
        expect(first?.businessKey === second?.businessKey).toBe(one === other)
        expect(first?.document.number === second?.document.number).toBe(one === other)
        expect(first?.document.number).not.toContain(one)
      }),
    )
  })

  it('a record id made of district, date and serial is a key like any other', () => {
    for (let serial = 12; serial <= 50; serial++)
      expect(faultsOf(penalty(`44060820260315${String(serial).padStart(4, '0')}`))).toEqual([])
    expect(faultsOf({ ...penalty(`X${PERSON.personIdNo}`), subject: PERSON })).toEqual([
      'record.person-id-in-key /recordId',
    ])
  })

  it.each(['9号', '9号。', '第9号', '9号；'])('spelled %s are one', (end) => {
    expect(soundOf(penalty('p', { payload: { docNo: `'明综执罚〔2026〕${end}` } })).businessKey).toBe(
      soundOf(penalty('p', { payload: { docNo: '明综执罚（2026）9号' } })).businessKey,
    )
  })

  it('of one decision with several certificates are several rows', () => {
    const [one, two] = ['甲1', '甲2'].map((certNo) => soundOf(licence('c', { docNo: '明许〔2026〕1号', certNo })))
    expect(one?.businessKey).not.toBe(two?.businessKey)
    expect(one?.document).toEqual(two?.document)
  })
})

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

const isKind = (kind: string): kind is RecordEnvelope['recordKind'] => Object.hasOwn(payloadFields, kind)

/** Every text a schema lists as a value. */
function enumsIn(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : enumsIn(value),
  )
}

/** A code with a sound check character behind any prefix. */
function codeWith(prefix: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  const first = `${prefix}440608PDY000271`.padEnd(17, '1')
  const sum = [...first].reduce(
    (total, character, index) => total + alphabet.indexOf(character) * (weights[index] ?? 0),
    0,
  )
  return first + alphabet.charAt((31 - (sum % 31)) % 31)
}
