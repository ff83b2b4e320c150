import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { errorCatalogue } from '@mingxin/contracts'
import { describe, expect, it } from 'vitest'
import { catalogueEntry, type Words } from './catalogue.ts'

const workspace = path.resolve(import.meta.dirname, '../../..')
const codes = Object.keys(errorCatalogue)
const faults = codes.filter((code) => catalogueEntry(code).use !== 'problem')

it('every code of contracts/errors.yaml is one that some program gives', () => {
  const files = globSync(['packages/*/src/**/*.ts', 'services/*/src/**/*.ts'], { cwd: workspace })
  const programs = files.filter((file) => !file.includes('generated') && !/\.test\.ts$|\/testing\//.test(file))
  expect(programs.length).toBeGreaterThan(300)
  const text = programs.map((file) => readFileSync(path.join(workspace, file), 'utf8')).join('\n')
  const given = new Set(text.match(/(?<=['"`])[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*(?=['"`])/g))
  given.add('internal')
  expect(codes.filter((code) => !given.has(code))).toEqual([])
})

describe('the catalogue', () => {
  it('says of every fault and warning what is expected and how to mend it', () => {
    expect(faults.length).toBeGreaterThan(60)
    expect(faults.filter((code) => catalogueEntry(code).expect === undefined)).toEqual([])
    expect(faults.filter((code) => catalogueEntry(code).mend === undefined)).toEqual([])
  })

  it('says in Chinese what it says in English', () => {
    expect(
      textsOf(codes).filter(([, { zh, en }]) => !hasHan(withoutBraces(zh)) && hasWords(withoutBraces(en))),
    ).toEqual([])
    expect(textsOf(codes).filter(([, { en }]) => hasHan(en.replaceAll(/万元/g, '')))).toEqual([])
  })

  it('fills in for a reader of Chinese everything that a reader of English gets', () => {
    const lacking = textsOf(faults).filter(([, { zh, en }]) =>
      bracesIn(en).some((name) => !bracesIn(zh).includes(name)),
    )
    expect(lacking).toEqual([])
  })

  it('tells what to do without braces: how to mend something stands with the code, not with the fault', () => {
    const mends = codes.flatMap((code) => catalogueEntry(code).mend ?? [])
    expect(mends.filter(({ zh, en }) => bracesIn(zh + en).length > 0)).toEqual([])
  })

  it('never tells to leave out a field that may be required', () => {
    const mends = Object.entries(errorCatalogue).filter(([code]) => code.startsWith('field.'))
    expect(mends.filter(([code]) => catalogueEntry(code).mend?.zh.includes('不填该字段'))).toEqual([])
    for (const code of ['field.date', 'field.amount', 'field.range'])
      expect(catalogueEntry(code).mend).toMatchObject({
        zh: expect.stringContaining('非必填的不填'),
        en: expect.stringContaining('optional'),
      })
  })

  it('says of a code that cannot be read what is true where a record is sent and where somebody asks', () => {
    for (const code of ['identifier.missing', 'identifier.unreadable', 'identifier.implausible'])
      expect(catalogueEntry(code).mend).toMatchObject({
        zh: expect.stringContaining('报送记录而没有代码的'),
        en: expect.stringContaining('a record without one'),
      })
  })

  it('says once what the code of an authority has to be', () => {
    for (const code of ['identifier.authority-code-invalid', 'identifier.authority-code-wrong'])
      expect(catalogueEntry(code).expect?.zh).toMatch(/的代码：\{problem\}$/)
  })

  it('is in native English', () => {
    const odd = /stands there|stands twice|stood in|has another|value is no\b|that never was|too many,|Nobody can read/
    expect(textsOf(codes).filter(([, { en }]) => odd.test(en))).toEqual([])
  })

  it.each(['栏位', '投递', '黑名单', '红名单', '联合惩戒', '措施任务', '未实施', '暂停重试'])(
    'does not say %s, which officers do not say',
    (word) => {
      expect(textsOf(codes).filter(([, { zh }]) => zh.includes(word))).toEqual([])
    },
  )
})

it('of a code nobody gives any more the code itself is said', () => {
  expect(catalogueEntry('field.gone')).toEqual({ use: 'fault', zh: 'field.gone', en: 'field.gone' })
})

function textsOf(of: readonly string[]): [string, Words][] {
  return of.flatMap((code) => {
    const { zh, en, expect: expected, mend } = catalogueEntry(code)
    return [{ zh, en }, expected, mend].flatMap((words): [string, Words][] => (words ? [[code, words]] : []))
  })
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
const hasWords = (text: string): boolean => /[a-z]{2}/i.test(text)
const withoutBraces = (text: string): string => text.replaceAll(/\{\w+\}/g, '')
const bracesIn = (text: string): string[] => text.match(/\{\w+\}/g) ?? []
