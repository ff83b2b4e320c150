import { maskPersonIdsIn } from '@mingxin/identifiers'
import { type Fault, faultAt } from './fault.ts'
import { fieldLabel } from './field-label.ts'
import { escapePointer } from './schema-faults.ts'

/**
 * One fault for every text, key or value, that holds what no system of ours can keep: PostgreSQL has no NUL in texts, and
 * half of a surrogate pair is no character.
 */
export function unstorableFaults(value: unknown, pointer = ''): Fault[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [unstorable(pointer)]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) =>
    isStorable(key) ? unstorableFaults(child, `${pointer}/${escapePointer(key)}`) : [unstorable(pointer)],
  )
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

const unstorable = (pointer: string): Fault => {
  const place = maskPersonIdsIn(pointer)
  const field = fieldLabel({}, place)
  return faultAt(place, 'field.format', SUCH_A_CHARACTER, { field, form: STORABLE })
}

const STORABLE = { zh: '可以保存的文字，不含空字符（NUL）和残缺字符', en: 'text without NUL and lone surrogates' }
const SUCH_A_CHARACTER = { zh: '含有此类字符', en: 'such a character' }
