import { payloadFields, type RecordEnvelope, readPayloadSchema } from '@mingxin/contracts'
import { isMissing } from '@mingxin/identifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { about, check, codeWith, company, faultsOf, licence, listEntry, soundOf, warningsOf } from '../testing/door.ts'
import { COMPANY, PERSON, penalty } from '../testing/records.ts'

// What clerks really typed, one example of a kind each, and the kind as a property where it has no end. Synthetic.

const A = COMPANY.uscc
const typesOf = (record: unknown) => soundOf(record).subject?.identifiers.map(({ type }) => type)

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
      { name: '某二', role: '负责人', idNo: 'H00000001' },
      { name: '某三', role: '负责人', idNo: '无' },
      { name: '某四', role: '负责人', idNo: 'E00000001', idType: '02' },
    ]
    const record = soundOf(listEntry({ responsiblePersons: persons }))
    expect(record.warnings.map(({ code }) => code).sort()).toEqual(['field.filler', 'identifier.masked'])
    expect(JSON.stringify(record)).not.toContain('H00000001')
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

const isKind = (kind: string): kind is RecordEnvelope['recordKind'] => Object.hasOwn(payloadFields, kind)

/** Every text a schema lists as a value. */
function enumsIn(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : enumsIn(value),
  )
}
