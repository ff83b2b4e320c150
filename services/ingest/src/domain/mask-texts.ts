import { maskPersonId, maskPersonIdsIn, validateResidentId } from '@mingxin/identifiers'

/** A value with the numbers of persons masked in its texts, and the places where there were some. */
export interface MaskedTexts<T> {
  readonly value: T
  readonly pointers: readonly string[]
}

// Numbers of documents may look like a person's number; in them only what proves to be one is masked.
const NUMBER_FIELD = /(no|code|id|hash)$/i
// A person whose number is sealed already.
const SEALED = 'person'
const WHOLE_NUMBER = /(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])/g

/**
 * Masks the id numbers that stand in the free texts of a record, which are stored, shown and published. Values that
 * hold none come back as they are.
 */
export function maskTexts<T>(value: T, pointer: string): MaskedTexts<T> {
  const pointers: string[] = []
  return { value: masked(value, pointer, pointers), pointers }
}

function masked<T>(value: T, pointer: string, pointers: string[]): T
function masked(value: unknown, pointer: string, pointers: string[]): unknown {
  if (typeof value === 'string') {
    const shown = maskedText(value, pointer)
    if (shown !== value) pointers.push(pointer)
    return shown
  }
  if (value === null || typeof value !== 'object') return value
  const changed = new Map<string, unknown>()
  for (const [key, child] of Object.entries(value)) {
    const shown = key === SEALED ? child : masked(child, `${pointer}/${key}`, pointers)
    if (shown !== child) changed.set(key, shown)
  }
  if (changed.size === 0) return value
  if (Array.isArray(value)) return value.map((item, index) => changed.get(String(index)) ?? item)
  return { ...value, ...Object.fromEntries(changed) }
}

function maskedText(text: string, pointer: string): string {
  if (text.length < 15) return text
  if (!NUMBER_FIELD.test(pointer)) return maskPersonIdsIn(text)
  return text.replaceAll(WHOLE_NUMBER, (found) => (holdsPersonId(found) ? maskPersonId(found.toUpperCase()) : found))
}

/** Whether a key or number is, or holds, the id number of a person: area, birthday and check character are right. */
export const holdsPersonId = (text: string): boolean =>
  (text.match(WHOLE_NUMBER) ?? []).some((found) => validateResidentId(found.toUpperCase()).status === 'valid')
