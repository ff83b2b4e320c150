import { errorCatalogue } from '@mingxin/contracts'
import { describe, expect, it } from 'vitest'
import { absent, explainFault, faultAt, showValue } from './index.ts'

// Synthetic: born in 1880.
const ID = '440684188001010015'

describe('a value in an error message', () => {
  it.each([
    ['text', 'text'],
    [12, '12'],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [undefined, '(missing)'],
    [null, 'null'],
  ])('is shown as it came: %j', (value, shown) => {
    expect(showValue(value)).toBe(shown)
  })

  it('is shortened', () => {
    expect(showValue('明'.repeat(500))).toBe(`${'明'.repeat(120)}…`)
  })

  it('never shows a person’s id number, wherever it stands and wherever the text is cut', () => {
    for (let before = 0; before < 130; before++) {
      const shown = showValue(`${' '.repeat(before)}${ID} and more ${' '.repeat(150)}`)
      for (const part of [ID, ID.slice(0, 14), ID.slice(6)]) expect(shown).not.toContain(part)
    }
    expect(showValue({ personIdNo: ID })).not.toContain(ID)
  })

  it('holds nothing PostgreSQL refuses: no NUL, no half of a surrogate pair', () => {
    expect(showValue('a\0b\ud800c')).toBe('a\ufffdb\ufffdc')
    expect(showValue('\0'.repeat(500))).toBe(`${'\ufffd'.repeat(120)}…`)
  })

  it('is well-formed text also when a character is cut in two', () => {
    expect(showValue('😀'.repeat(100)).isWellFormed()).toBe(true)
    expect(showValue(`x${'😀'.repeat(100)}`).isWellFormed()).toBe(true)
  })
})

describe('a fault', () => {
  it('says in both languages what was expected, with the values of its place', () => {
    expect(faultAt('/sourceOrgCode', 'record.source-foreign', 'B', { organisation: 'A' })).toEqual({
      pointer: '/sourceOrgCode',
      code: 'record.source-foreign',
      expected: 'A, the organisation of the token',
      expectedZh: '数据来源单位为本单位（A）',
      actual: 'B',
    })
  })

  it('takes words that differ per language, for what was expected and for what came', () => {
    const values = { requirement: { zh: '两者填一', en: 'one of both' } }
    expect(faultAt('', 'field.condition', { zh: '均未填写', en: 'neither' }, values)).toMatchObject({
      expected: 'one of both',
      expectedZh: '两者填一',
      actual: 'neither',
      actualZh: '均未填写',
    })
  })

  it('carries what was meant only when it is known', () => {
    expect(faultAt('/docno', 'field.unknown', absent.notShown, {}, 'docNo')).toMatchObject({ suggestion: 'docNo' })
    expect(faultAt('/docno', 'field.unknown', absent.notShown, {}, undefined)).not.toHaveProperty('suggestion')
  })

  it('never shows a person’s id number that came', () => {
    expect(JSON.stringify(faultAt('/recordId', 'record.person-id-in-key', ID))).not.toContain(ID)
  })

  it('cannot be built without the values its text names', () => {
    // @ts-expect-error: {limit} is missing
    expect(() => faultAt('', 'record.too-large', '9 bytes', {})).toThrow('limit')
    // @ts-expect-error: so are all values
    expect(() => faultAt('', 'record.too-large', '9 bytes')).toThrow('limit')
    // @ts-expect-error: a problem is no fault
    expect(() => faultAt('', 'database.unavailable', 'x')).toThrow('does not say what is expected')
  })

  it('leaves braces alone that a value brings along', () => {
    const { expected } = faultAt('', 'field.condition', '', { requirement: 'a{b}c' })
    expect(expected).toBe('a{b}c')
  })
})

describe('a fault that leaves', () => {
  const kept = faultAt('/version', 'record.version-stale', '3', { version: 4 })

  it('has title and way to mend it in both languages', () => {
    const { zh, en, mend } = errorCatalogue['record.version-stale']
    expect(explainFault(kept)).toEqual({
      ...kept,
      actualZh: '3',
      title: en,
      titleZh: zh,
      mend: mend.en,
      mendZh: mend.zh,
    })
  })

  it('says in Chinese what stands for a value', () => {
    expect(explainFault({ ...kept, actual: '(missing)' }).actualZh).toBe('（未填写）')
    expect(explainFault({ ...kept, actualZh: '某人的住址', actual: '(hidden)' }).actualZh).toBe('（不予显示）')
  })

  it('that was kept without Chinese, or with a code of the past, is explained as well as it can be', () => {
    const { expectedZh: _, ...old } = kept
    expect(explainFault(old).expectedZh).toBe(errorCatalogue['record.version-stale'].zh)
    const gone = JSON.parse(JSON.stringify({ ...old, code: 'record.gone' }))
    expect(explainFault(gone)).toMatchObject({ titleZh: 'record.gone', mendZh: '与原始文书核对后更正' })
  })
})
