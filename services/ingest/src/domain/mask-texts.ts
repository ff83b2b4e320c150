import {
  maskContactNamesIn,
  maskPersonId,
  maskPersonIdsIn,
  maskPhonesIn,
  validateResidentId,
} from '@mingxin/identifiers'
import { AMOUNTS } from './fillers.ts'

/** What may stand of a person in a text. */
export type PersonalText = 'person-id' | 'phone' | 'person-name'

/** A place of a text in which something of a person was masked, and what it was. */
export interface HiddenText {
  readonly pointer: string
  readonly what: PersonalText
}

/** A value with what its texts say of persons masked, and the places where they did. */
export interface MaskedTexts<T> {
  readonly value: T
  readonly hidden: readonly HiddenText[]
}

// Numbers of documents may look like a person's number; in them only what proves to be one is masked.
const NUMBER_FIELD = /(no|number|code|id|hash)$/i
// A person whose number is sealed already.
const SEALED = 'person'
/** Begins at every digit that no digit precedes, so that 2026-440608… hides none. */
const WHOLE_NUMBER = /(?<![0-9])(?=((?:[0-9][\p{White_Space}\p{Cf}\p{Pd}−.·•_/]{0,2}){17}[0-9Xx])(?![0-9]))/gu
const LENGTH_MIN = 5

const MASKS: readonly (readonly [PersonalText, (text: string) => string])[] = [
  ['person-id', maskPersonIdsIn],
  ['phone', maskPhonesIn],
  ['person-name', maskContactNamesIn],
]

/**
 * Masks what stands of persons in the free texts of a record, which are stored, shown and published: numbers of id
 * documents, mobile numbers, and names of contact persons behind their labels (data-quality rule 17). Numbers of
 * documents and amounts are no free text. Values that hold none come back as they are.
 */
export function maskTexts<T>(value: T, pointer: string): MaskedTexts<T> {
  const hidden: HiddenText[] = []
  return { value: masked(value, { pointer, name: '' }, hidden), hidden }
}

/** A place, and the name of its field; an item of a list has the name of the list. */
interface Place {
  readonly pointer: string
  readonly name: string
}

function masked<T>(value: T, place: Place, hidden: HiddenText[]): T
function masked(value: unknown, place: Place, hidden: HiddenText[]): unknown {
  if (typeof value === 'string') return maskedText(value, place, hidden)
  if (value === null || typeof value !== 'object') return value
  const isList = Array.isArray(value)
  const changed = new Map<string, unknown>()
  for (const [key, child] of Object.entries(value)) {
    if (key === SEALED) continue
    const shown = masked(child, { pointer: `${place.pointer}/${key}`, name: isList ? place.name : key }, hidden)
    if (shown !== child) changed.set(key, shown)
  }
  if (changed.size === 0) return value
  if (isList) return value.map((item, index) => changed.get(String(index)) ?? item)
  return { ...value, ...Object.fromEntries(changed) }
}

function maskedText(text: string, { pointer, name }: Place, hidden: HiddenText[]): string {
  if (text.length < LENGTH_MIN || AMOUNTS.has(name)) return text
  if (!NUMBER_FIELD.test(name)) return maskedFreely(text, pointer, hidden)
  const shown = maskedNumber(text)
  if (shown !== text) hidden.push({ pointer, what: 'person-id' })
  return shown
}

/** Until nothing more is found: what one mask leaves of a number may be another one with what stands beside it. */
function maskedFreely(text: string, pointer: string, hidden: HiddenText[]): string {
  if (MASKS.every(([, mask]) => mask(text) === text)) return text
  const found = new Set<PersonalText>()
  let shown = text
  for (let before: string | undefined; before !== shown; ) {
    before = shown
    for (const [what, mask] of MASKS) {
      const next = mask(shown)
      if (next !== shown) found.add(what)
      shown = next
    }
  }
  for (const what of found) hidden.push({ pointer, what })
  return shown
}

/**
 * The number of a document without what proves to be a person's id number: area, birthday and check character are right,
 * in whatever digits and with whatever between them. A text without any comes back as it is.
 */
function maskedNumber(text: string): string {
  const normal = text.normalize('NFKC')
  let shown = ''
  let end = 0
  for (const { index, 1: found = '' } of normal.matchAll(WHOLE_NUMBER)) {
    const number = found.replaceAll(/[^0-9Xx]/g, '').toUpperCase()
    if (index < end || validateResidentId(number).status !== 'valid') continue
    shown += normal.slice(end, index) + maskPersonId(number)
    end = index + found.length
  }
  return end === 0 ? text : shown + normal.slice(end)
}

/** A free text with what it says of persons masked. */
export const withoutPersons = (text: string): string => maskTexts({ text }, '').value.text

/** Whether a number could be a person's, or hold one: by area and birthday alone, as many serials with a date do. */
export const mayBePersonId = (text: string): boolean => maskPersonIdsIn(text) !== text || maskedNumber(text) !== text
