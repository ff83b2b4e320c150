import { maskPersonIdsIn } from '@mingxin/identifiers'
import type { Fault } from './fault.ts'
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

const unstorable = (pointer: string): Fault => ({
  pointer: maskPersonIdsIn(pointer),
  code: 'field.format',
  expected: 'text without NUL and lone surrogates',
  actual: 'such a character',
})
