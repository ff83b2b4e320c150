import { envelopeFields, envelopeValidator, payloadFields, payloadValidators } from '@mingxin/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountMeantBy } from './amount-reading.ts'
import { dayMeantBy } from './date-reading.ts'
import { type Fault, faultsFromSchema } from './index.ts'

const SOUND = { penaltyClass: ['罚款'], authority: { name: '佛山市高明区城市管理和综合执法局' } }

function penaltyFaults(change: object): Fault[] {
  const payload = { ...SOUND, ...change }
  const validate = payloadValidators.ADMIN_PENALTY
  return validate(payload)
    ? []
    : faultsFromSchema(validate.errors ?? [], payload, '/payload', payloadFields.ADMIN_PENALTY)
}

function envelopeFaults(record: object): Fault[] {
  return envelopeValidator(record) ? [] : faultsFromSchema(envelopeValidator.errors ?? [], record, '', envelopeFields)
}

describe('a date in another form', () => {
  it.each([
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    [20240305, '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    [" '2024/3/5 0:00:00 ", '2024-03-05'],
    ['2024-03-05T00:00:00', '2024-03-05'],
  ])('that can only mean one day suggests it: %j', (came, suggestion) => {
    expect(penaltyFaults({ validTo: came })).toMatchObject([
      { pointer: '/payload/validTo', code: 'field.date', suggestion },
    ])
  })

  it.each([
    '长期',
    '03/05/2024',
    '24/3/5',
    '2024/3',
    '2024-02-30',
    '2024/13/1',
    '45356',
    '2024/3.5',
    '0000/1/1',
    '2024/3/5 9:30',
  ])('that is none, or may be several, suggests nothing: %s', (came) => {
    const [fault] = penaltyFaults({ validTo: came })
    expect(fault).toMatchObject({ code: 'field.date', expectedZh: '“处罚有效期”应为日历上有的日期，写作“2026-03-05”' })
    expect(fault).not.toHaveProperty('suggestion')
  })

  it('is never suggested as a day that the contract refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/), (text) => {
        const day = dayMeantBy(text)
        if (day !== undefined) expect(penaltyFaults({ validTo: day })).toEqual([])
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    [' 0.5 ', '0.5'],
    ['０．５', '0.5'],
    ["'12", '12'],
    ['.5', '0.5'],
  ])('that can only mean one suggests it: %j', (came, suggestion) => {
    expect(penaltyFaults({ fine: came })).toMatchObject([
      { pointer: '/payload/fine', code: 'field.amount', suggestion },
    ])
  })

  it.each(['1,000', '1000元', '0.50元', '五千', '', '0.1234567', '1e3', '-1', true, null, -1])(
    'that may be several, or is none, is one fault in words, without suggestion: %j',
    (came) => {
      const faults = penaltyFaults({ fine: came })
      expect(faults).toMatchObject([{ pointer: '/payload/fine', code: 'field.amount' }])
      expect(faults[0]?.expectedZh).toBe(
        '“罚款金额（万元）”应为以万元为单位的数字，整数部分最多12位，小数最多6位，不带单位、千分位逗号或者文字',
      )
      expect(faults[0]).not.toHaveProperty('suggestion')
    },
  )

  it('is never suggested as one that the contract refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ ']{0,2}[0-9０-９]{0,4}[.．]?[0-9]{0,8} ?$/), (text) => {
        const amount = amountMeantBy(text)
        if (amount !== undefined) expect(penaltyFaults({ fine: amount })).toEqual([])
      }),
    )
  })
})

describe('a field the contract does not know', () => {
  it.each([
    ['docno', 'docNo'],
    ['doc_no', 'docNo'],
    ['dcoNo', 'docNo'],
    ['severty', 'severity'],
    ['罚款金额', 'fine'],
    ['违法事实', 'facts'],
  ])('suggests the one it most likely means: %s', (name, suggestion) => {
    expect(penaltyFaults({ [name]: 1 })).toMatchObject([
      { code: 'field.unknown', suggestion, actualZh: '（不予显示）' },
    ])
  })

  it.each(['fee', 'xNo', 'x', 'bloodType', 'f'.repeat(1000)])(
    'suggests nothing when none or several are near: %s',
    (name) => {
      expect(penaltyFaults({ [name]: 1 })[0]).not.toHaveProperty('suggestion')
    },
  )

  it('never suggests a field that is there already', () => {
    expect(penaltyFaults({ docno: 'x', docNo: 'y' })[0]).not.toHaveProperty('suggestion')
  })
})

describe('a code of a list', () => {
  it('is listed with the word for each, and suggested when it was only spelt otherwise', () => {
    const [fault] = envelopeFaults({
      recordKind: '行政处罚',
      recordId: 'p',
      subject: { kind: 'LEGAL_PERSON', name: 'n' },
      payload: {},
    })
    expect(fault).toMatchObject({ code: 'field.enum', suggestion: 'ADMIN_PENALTY' })
    expect(fault?.expectedZh).toContain('ADMIN_PENALTY（行政处罚）')
    expect(penaltyFaults({ severity: ' 严重' })).toMatchObject([{ code: 'field.enum', suggestion: '严重' }])
    expect(penaltyFaults({ severity: '特别严重' })[0]).not.toHaveProperty('suggestion')
  })

  it('is not asked for where there is no text at all', () => {
    expect(penaltyFaults({ penaltyClass: [3] })).toMatchObject([
      { pointer: '/payload/penaltyClass/0', code: 'field.type' },
    ])
  })

  it('refuses objects that look alike, whatever their members are called', () => {
    const twice = JSON.parse('[{"valueOf":1},{"valueOf":1}]')
    expect(penaltyFaults({ penaltyClass: twice }).every(({ code }) => code === 'field.type')).toBe(true)
  })
})

describe('a field that is required because of another one', () => {
  it.each([
    [
      'COMMITMENT',
      { performance: 'BROKEN' },
      '/verifiedOn',
      '必填：核查日期（因为“履行状态”为KEPT（已履行）或者BROKEN（违诺））',
    ],
    ['LIST_ENTRY', { exitOn: '2026-03-05' }, '/exitReason', '必填：移出原因（因为“移出日期”已填写）'],
  ] as const)('says which, and what it holds: %s', (kind, payload, pointer, expectedZh) => {
    payloadValidators[kind](payload)
    const faults = faultsFromSchema(payloadValidators[kind].errors ?? [], payload, '', payloadFields[kind])
    expect(faults.find((fault) => fault.pointer === pointer)).toMatchObject({ code: 'field.required', expectedZh })
  })

  it('says it in English, too, and nothing where it is always required', () => {
    expect(envelopeFaults({ recordKind: 'ADMIN_PENALTY', op: 'WITHDRAW', version: 2 })).toMatchObject([
      { pointer: '/reason', expected: 'a value for reason, because op is WITHDRAW' },
      { pointer: '/recordId', expected: 'a value for recordId', expectedZh: '必填：记录标识' },
    ])
  })
})

describe('what came', () => {
  it('is counted where its length is wrong', () => {
    expect(penaltyFaults({ docName: '𠮷'.repeat(201) })).toMatchObject([
      { expectedZh: '“处罚决定书名称”最多200个字，实际201个字', expected: 'at most 200 characters, not 201' },
    ])
  })

  it('is suggested without the blanks around it', () => {
    const record = {
      recordKind: 'ADMIN_PENALTY',
      recordId: ' p-1 ',
      subject: { kind: 'LEGAL_PERSON', name: 'n' },
      payload: {},
    }
    expect(envelopeFaults(record)).toMatchObject([{ pointer: '/recordId', suggestion: 'p-1' }])
    expect(envelopeFaults({ ...record, recordId: 'p 1' })[0]).not.toHaveProperty('suggestion')
  })
})
