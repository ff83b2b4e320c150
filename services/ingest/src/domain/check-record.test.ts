import { residentIdCheckCharacter } from '@mingxin/identifiers'
import { createPersonIdVault, generatePersonIdKeys } from '@mingxin/person-ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogues } from '../catalogue-files.ts'
import { COMPANY, PERSON, penalty } from '../testing/records.ts'
import { hashesOf } from './canonical.ts'
import { catalogueOn } from './catalogue.ts'
import type { CheckContext } from './check-context.ts'
import { checkRecord } from './check-record.ts'
import { checkRow } from './check-row.ts'

const catalogue = catalogueOn(readCatalogues(), '2026-11-24')
if (!catalogue) throw new Error('no catalogue')
const vault = createPersonIdVault(generatePersonIdKeys())
const CONTEXT: CheckContext = {
  sourceOrgCode: '11440608PDY001039R',
  mayWriteKind: (kind) => kind !== 'JUDICIAL',
  catalogue,
  today: '2026-11-24',
  seal: (type, number) => vault.seal(type, number),
  tokenOf: (number) => vault.token(number),
  authorities: new Map(),
}

/** Somebody who would be eleven; the sequence is one nobody was given. */
const MINOR = `44060820150101999${residentIdCheckCharacter('44060820150101999')}`

const check = (value: unknown) => checkRecord(value, CONTEXT)
const faultsOf = (value: unknown) => {
  const outcome = check(value)
  return outcome.isSound ? [] : outcome.faults.map(({ pointer, code }) => `${code} ${pointer}`)
}
const warningsOf = (value: unknown) => {
  const outcome = check(value)
  if (!outcome.isSound) throw new Error(JSON.stringify(outcome.faults))
  return outcome.record.warnings.map(({ code }) => code)
}

describe('a sound record', () => {
  it('passes without a warning', () => {
    expect(faultsOf(penalty('p'))).toEqual([])
    expect(warningsOf(penalty('p'))).toEqual([])
  })
  it('gets what it leaves out from the token and the catalogue', () => {
    const outcome = check(penalty('p'))
    expect(outcome).toMatchObject({
      record: { op: 'CREATE', version: 1, openLevel: 'PUBLIC', catalogueCode: 'GM-0202', catalogueVersion: '2026.1' },
    })
  })
  it('about a person is never more open than the catalogue says, and carries no id number', () => {
    const outcome = check(penalty('p', { subject: PERSON }))
    expect(outcome).toMatchObject({
      isSound: true,
      record: { openLevel: 'GOV_SHARED', subject: { person: { type: '01', masked: '440608********001X' } } },
    })
    expect(JSON.stringify(outcome)).not.toContain(PERSON.personIdNo)
  })
  it('of a kind that carries its own date needs no decision date', () => {
    const registration = {
      recordKind: 'REGISTRATION',
      recordId: 'r',
      subject: COMPANY,
      payload: { foundedOn: '2019-05-06' },
    }
    expect(check(registration)).toMatchObject({ isSound: true, record: { decidedOn: '2019-05-06' } })
  })
})

describe('bad input is named by place and code', () => {
  const cases: [string, unknown, string[]][] = [
    ['not an object', 42, ['record.not-an-object ']],
    ['an unknown kind', penalty('p', { recordKind: 'NONSENSE' as never }), ['record.kind-unknown /recordKind']],
    [
      'a kind outside the catalogue',
      penalty('p', { recordKind: 'HONOUR' as never }),
      ['record.kind-outside-catalogue /recordKind'],
    ],
    [
      'a kind the client may not send',
      { ...penalty('p'), recordKind: 'JUDICIAL', payload: {} },
      expect.arrayContaining(['record.kind-foreign /recordKind']) as never,
    ],
    [
      'another organisation',
      penalty('p', { sourceOrgCode: '11440608PDY00108XW' }),
      ['record.source-foreign /sourceOrgCode'],
    ],
    ['a missing field', penalty('p', { payload: { authority: undefined } }), ['field.required /payload/authority']],
    ['a wrong type', penalty('p', { version: '3' as never }), ['field.type /version']],
    ['an unknown field', penalty('p', { payload: { colour: 'red' } }), ['field.unknown /payload/colour']],
    [
      'a value outside its list',
      penalty('p', { payload: { penaltyClass: ['打屁股'] } }),
      ['field.enum /payload/penaltyClass/0'],
    ],
    ['a date in another form', penalty('p', { decidedOn: '20260302' }), ['field.date /decidedOn']],
    [
      'a day of the year 0000',
      penalty('p', { decidedOn: '0000-01-01', payload: { publishUntil: '0000-12-31' } }),
      ['field.range /decidedOn', 'field.range /payload/publishUntil'],
    ],
    ['a decision in the future', penalty('p', { decidedOn: '2027-01-01' }), ['record.date-future /decidedOn']],
    ['no date at all', { ...penalty('p'), decidedOn: undefined }, ['record.date-missing /decidedOn']],
    [
      'a wrong check character',
      penalty('p', { subject: { ...COMPANY, uscc: '91440608PDY0002712' } }),
      ['identifier.uscc-invalid /subject/uscc'],
    ],
    [
      'a person id in a code field',
      penalty('p', { subject: { ...COMPANY, uscc: '44060818800101001X' } }),
      ['identifier.person-id-in-organisation-field /subject/uscc'],
    ],
    [
      'a person id on an organisation',
      penalty('p', { subject: { ...COMPANY, personIdNo: '44060818800101001X' } }),
      ['identifier.not-for-kind /subject/personIdNo'],
    ],
    [
      'a wrong person id',
      penalty('p', { subject: { ...PERSON, personIdNo: '440608188001010019' } }),
      ['identifier.person-id-invalid /subject/personIdNo'],
    ],
    [
      'a minor',
      penalty('p', { subject: { ...PERSON, personIdNo: MINOR } }),
      ['record.subject-minor /subject/personIdNo'],
    ],
    [
      'a name that is a sentence',
      penalty('p', { subject: { kind: 'LEGAL_PERSON', name: '评标工作已于当日结束' } }),
      ['name.not-an-organisation /subject/name'],
    ],
    [
      'an open level above the catalogue',
      penalty('p', { subject: PERSON, openLevel: 'PUBLIC' }),
      ['record.open-level-above-catalogue /openLevel'],
    ],
    [
      'an inactive catalogue version',
      penalty('p', { catalogueVersion: '2019.1' }),
      ['record.catalogue-version-inactive /catalogueVersion'],
    ],
    [
      'a subject the catalogue does not allow',
      { recordKind: 'REGISTRATION', recordId: 'r', subject: PERSON, payload: {} },
      ['record.subject-kind-outside-catalogue /subject/kind'],
    ],
    [
      'a payload hash that does not match',
      penalty('p', { payloadHash: '0'.repeat(64) }),
      ['record.payload-hash-mismatch /payloadHash'],
    ],
    [
      'a withdrawal without a reason',
      { recordKind: 'ADMIN_PENALTY', recordId: 'r', op: 'WITHDRAW', version: 2 },
      ['field.required /reason'],
    ],
  ]
  for (const [what, value, expected] of cases) {
    it(what, () => {
      expect(faultsOf(value)).toEqual(expected)
    })
  }

  it('an O for a zero is answered with the one repair that would be valid', () => {
    const outcome = check(penalty('p', { subject: { ...COMPANY, uscc: '9144O608PDY0002711' } }))
    expect(outcome).toMatchObject({ faults: [{ code: 'identifier.uscc-invalid', suggestion: '91440608PDY0002711' }] })
  })

  it('never echoes an id number', () => {
    for (const subject of [
      { ...COMPANY, uscc: '44060818800101001X' },
      { ...PERSON, personIdNo: '440608188001010019' },
      { ...COMPANY, regNo: '证号44060818800101001X' },
    ]) {
      const outcome = check(penalty('p', { subject }))
      expect(outcome.isSound).toBe(false)
      expect(JSON.stringify(outcome)).not.toMatch(/18800101/)
    }
  })
})

describe('prohibited personal data', () => {
  it('is refused by the name of its field, whatever the language, and the row is not kept', () => {
    for (const field of ['religion', 'blood_type', '血型', '宗教信仰', 'fingerprint']) {
      const outcome = check(penalty('p', { subject: PERSON, payload: { [field]: 'x' } }))
      expect(outcome).toMatchObject({ isSound: false, mustNotBeKept: true })
      expect(faultsOf(penalty('p', { subject: PERSON, payload: { [field]: 'x' } }))).toEqual([
        `record.personal-data-prohibited /payload/${field}`,
      ])
    }
  })
  it('is refused wherever a field has the wrong type, and its value is neither kept nor echoed', () => {
    const rows: [object, string][] = [
      [penalty('p', { subject: PERSON, payload: { facts: { 血型: 'AB型' } } }), '/payload/facts/血型'],
      [{ ...penalty('p'), subject: [{ ...PERSON, 血型: 'AB型' }] }, '/subject/0/血型'],
      [{ ...penalty('p'), payload: [[{ 血型: 'AB型' }]] }, '/payload/0/0/血型'],
      [[{ 血型: 'AB型' }], '/0/血型'],
      [
        penalty('p', { payload: { facts: { [PERSON.personIdNo]: { 血型: 'AB型' } } } }),
        '/payload/facts/440608********001X/血型',
      ],
    ]
    for (const [row, pointer] of rows) {
      const outcome = check(row)
      expect(outcome).toMatchObject({ isSound: false, mustNotBeKept: true })
      expect(faultsOf(row)).toContain(`record.personal-data-prohibited ${pointer}`)
      expect(JSON.stringify(outcome)).not.toMatch(/AB型|18800101/)
    }
  })
  it('is named at each of its places', () => {
    const row = penalty('p', {
      subject: PERSON,
      remark: '病史：某病',
      payload: { facts: '血型：AB型', gene: 1, dna: 2 },
    })
    expect(faultsOf(row).sort()).toEqual([
      'record.personal-data-prohibited /payload/dna',
      'record.personal-data-prohibited /payload/facts',
      'record.personal-data-prohibited /payload/gene',
      'record.personal-data-prohibited /remark',
    ])
  })
  it('is found also where the row is refused for its characters', () => {
    for (const payload of [{ 血型: 'AB型' }, { facts: '血型：AB型' }]) {
      const text = JSON.stringify(penalty('p', { subject: PERSON, remark: '\0', payload }))
      const outcome = checkRow({ text, bytes: text.length }, CONTEXT, 1_000)
      expect(outcome).toMatchObject({ isSound: false, mustNotBeKept: true })
    }
  })
  it('leaves the other faults of the row as they are', () => {
    const row = penalty('p', { decidedOn: '2026-13-01', payload: { authority: 4, facts: { 血型: 'AB型' } } })
    expect(faultsOf(row).sort()).toEqual([
      'field.date /decidedOn',
      'field.type /payload/authority',
      'field.type /payload/facts',
      'record.personal-data-prohibited /payload/facts/血型',
    ])
  })
  it('is refused in the text about a natural person, and its value is not echoed', () => {
    const outcome = check(penalty('p', { subject: PERSON, payload: { facts: '当事人宗教信仰：某教' } }))
    expect(outcome).toMatchObject({
      isSound: false,
      mustNotBeKept: true,
      faults: [{ pointer: '/payload/facts', actual: '(hidden)' }],
    })
    expect(JSON.stringify(outcome)).not.toContain('某教')
  })
})

describe('codes are taken for what they are', () => {
  const identifiersOf = (subject: object) => {
    const outcome = check(penalty('p', { subject: { kind: 'LEGAL_PERSON', name: '示例公司', ...subject } as never }))
    return outcome.isSound ? outcome.record.subject?.identifiers : outcome.faults
  }
  it('a lower-case code is brought to normal form and kept as it came', () => {
    expect(identifiersOf({ uscc: '\u00a091440608 pdy0002711' })).toEqual([
      { type: 'uscc', value: '91440608PDY0002711', raw: '91440608 pdy0002711' },
    ])
  })
  it('an old registration number in the field of the unified code is a secondary identifier', () => {
    expect(identifiersOf({ uscc: '440684099999902' })).toEqual([{ type: 'regno15', value: '440684099999902' }])
    expect(
      warningsOf(penalty('p', { subject: { kind: 'LEGAL_PERSON', name: '示例公司', uscc: '440684099999902' } })),
    ).toContain('identifier.legacy')
  })
  it('a masked code is kept as masked', () => {
    expect(identifiersOf({ otherCode: '91230199744****927K' })).toMatchObject([{ type: 'masked' }])
  })
  it('a field that says there is none holds none', () => {
    expect(identifiersOf({ uscc: '无', regNo: '///' })).toEqual([])
  })
  it('a printed organisation code loses its hyphen', () => {
    expect(identifiersOf({ orgCode: '19220382-1' })).toMatchObject([{ type: 'orgcode9', value: '192203821' }])
  })
})

describe('hashes', () => {
  const contentHash = (value: unknown) => {
    const outcome = check(value)
    if (!outcome.isSound) throw new Error(JSON.stringify(outcome.faults))
    return outcome.record.contentHash
  }
  it('the order of keys and the way of sending do not change the content', () => {
    const { payload, subject, ...rest } = penalty('p')
    expect(contentHash({ payload, ...rest, subject, version: 7, sentAt: '2026-03-03T00:00:00+08:00' })).toBe(
      contentHash(penalty('p')),
    )
  })
  it('any change of payload, subject or date does', () => {
    const before = contentHash(penalty('p'))
    expect(contentHash(penalty('p', { payload: { fine: 0.6 } }))).not.toBe(before)
    expect(contentHash(penalty('p', { decidedOn: '2026-03-03' }))).not.toBe(before)
  })
})

describe('whatever comes', () => {
  it('is judged without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void check(value)))
    fc.assert(fc.property(fc.string(), (text) => void checkRow({ text, bytes: text.length }, CONTEXT, 1_000)))
    const odd = fc.record({
      recordKind: fc.constantFrom('ADMIN_PENALTY', 'LIST_ENTRY', 'JUDICIAL', 'REGISTRATION'),
      recordId: fc.string(),
      subject: fc.anything(),
      payload: fc.anything(),
      version: fc.anything(),
    })
    fc.assert(fc.property(odd, (value) => void check(value)))
  })
  it('every text that is kept or answered is one PostgreSQL can hold', () => {
    const isHeld = (value: unknown): boolean =>
      typeof value === 'string'
        ? value.isWellFormed() && !value.includes('\0')
        : value === null || typeof value !== 'object' || Object.values(value).every(isHeld)
    const sound = [penalty('p'), penalty('p', { subject: PERSON })].map((row) => JSON.stringify(row))
    const edit = fc.record({ at: fc.nat(300), removed: fc.nat(20), added: fc.string({ unit: 'binary', maxLength: 8 }) })
    fc.assert(
      fc.property(fc.constantFrom(...sound), edit, (row, { at, removed, added }) => {
        const text = row.slice(0, at) + added + row.slice(at + removed)
        expect(isHeld(checkRow({ text, bytes: text.length }, CONTEXT, 1_000))).toBe(true)
      }),
    )
  })
  it('the fault of an id number is text PostgreSQL can hold, wherever the mask cuts it', () => {
    for (const personIdNo of ['4𐀀𐀀𐀀8800101001X', '44060818801231𐀀𐀀1X']) {
      const outcome = check(penalty('p', { subject: { ...PERSON, personIdNo } }))
      if (outcome.isSound) throw new Error('an id number with such characters is sound')
      expect(outcome.faults.every(({ actual }) => actual.isWellFormed())).toBe(true)
    }
  })
  it('text PostgreSQL cannot hold is refused', () => {
    const text = JSON.stringify(penalty('p', { payload: { facts: 'a\u0000b' } }))
    expect(checkRow({ text, bytes: 1 }, CONTEXT, 1_000)).toMatchObject({
      isSound: false,
      faults: [{ code: 'field.format' }],
    })
  })
})

it('a subject that nothing identifies is refused: a code that stands for none, and no name', () => {
  expect(check(penalty('p', { subject: { kind: 'LEGAL_PERSON', uscc: '无' } }))).toMatchObject({
    isSound: false,
    faults: [{ pointer: '/subject', code: 'identifier.missing' }],
  })
})

describe('the number of a person in an organisation’s record', () => {
  const ID = PERSON.personIdNo
  it('is masked in texts, with a warning for each place, and the hash stays that of what was sent', () => {
    const record = penalty('p', { remark: `联系人${ID}`, payload: { facts: `当事人${ID}占道经营` } })
    const outcome = check(record)
    if (!outcome.isSound) throw new Error(JSON.stringify(outcome.faults))
    const { warnings, hidesText, recordHash } = outcome.record
    expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'record.person-id-in-text /remark',
      'record.person-id-in-text /payload/facts',
    ])
    expect(hidesText).toBe(true)
    expect(JSON.stringify(outcome)).not.toContain(ID)
    expect(recordHash).toBe(hashesOf(record).recordHash)
  })

  it('is refused in the key of its own record and in names, and echoed nowhere', () => {
    const named = { ...COMPANY, name: `张三${ID}经营部`, legalRep: `李四${ID}` }
    const own = { ...COMPANY, legalRep: '李四', legalRepIdNo: ID }
    for (const record of [penalty(`CF-${ID}`, { subject: own }), penalty('p', { subject: named })]) {
      const outcome = check(record)
      expect(outcome.isSound).toBe(false)
      expect(JSON.stringify(outcome)).not.toContain(ID)
    }
    expect(faultsOf(penalty(`CF-${ID}`, { subject: own }))).toEqual(['record.person-id-in-key /recordId'])
    expect(faultsOf(penalty('p', { subject: named }))).toEqual([
      'identifier.person-id-in-organisation-field /subject/name',
      'identifier.person-id-in-organisation-field /subject/legalRep',
    ])
  })

  it('inside a taxpayer number of somebody in business becomes a keyed hash', () => {
    const trader = { kind: 'INDIVIDUAL_BUSINESS', name: '张三水果店', taxNo: `${ID}01` } as const
    const outcome = check(penalty('p', { subject: trader }))
    expect(outcome).toMatchObject({
      record: { subject: { identifiers: [{ type: 'person-taxno', raw: '440608********001X01' }] } },
    })
    expect(JSON.stringify(outcome)).not.toContain(ID)
  })
})
