import type { ContractFields, FieldWords } from '@mingxin/contracts'
import { showValue } from './fault.ts'
import type { FaultWord } from './words.ts'

/** What the contract says of the field at a pointer; nothing for a place it does not know. */
export const wordsAt = (fields: ContractFields, pointer: string): FieldWords => fields[patternOf(pointer)] ?? {}

/** The place in a contract that a pointer into a value stands for: every item of a list is `*`. */
export const patternOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')

/**
 * A field in words: in Chinese by its title and that of what it belongs to (`处罚机关的单位名称`), in English by its name.
 */
export function fieldLabel(fields: ContractFields, pointer: string): FaultWord {
  const keys = pointer.split('/').slice(1)
  if (keys.length === 0) return { zh: fields['']?.title ?? '全部内容', en: 'the whole' }
  const titles = keys.map((key, depth) => titleAt(fields, `/${keys.slice(0, depth + 1).join('/')}`, key))
  return { zh: titles.join('的').replaceAll('的第', '第'), en: showValue(keys.join('.')) }
}

function titleAt(fields: ContractFields, pointer: string, key: string): string {
  const { title } = wordsAt(fields, pointer)
  if (/^\d+$/.test(key)) return `第${Number(key) + 1}项`
  return title ?? showValue(key)
}

/** Codes of a code list, in Chinese with the word for each where the contract gives one. */
export function codesInWords({ labels = {} }: FieldWords, codes: readonly unknown[]): FaultWord {
  const texts = codes.map((code) => (typeof code === 'string' ? code : JSON.stringify(code)))
  const zh = texts.map((text) => (labels[text] === undefined ? text : `${text}（${labels[text]}）`))
  return { zh: zh.join('、'), en: texts.join(', ') }
}
