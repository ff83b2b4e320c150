import { envelopeFields, payloadFields, type RecordKind } from '@mingxin/contracts'
import { absent, type Fault, faultAt, fieldLabel, showValue } from '@mingxin/errors'
import type { Filler } from './fillers.ts'
import type { HiddenText, PersonalText } from './mask-texts.ts'
import { entitiesIn, unusualIn } from './texts.ts'
import type { PlacedText, ReadRow } from './texts-in-row.ts'

/** What is told of the texts of a row: each field that said nothing by a word, was decoded, or holds odd characters. */
export const textWarnings = (kind: RecordKind, { fillers, decoded, unusual }: ReadRow): Fault[] => [
  ...fillers.flatMap((filler) => fillerWarning(kind, filler)),
  ...decoded.map((found) => decodedWarning(kind, found)),
  ...unusual.map((found) => unusualWarning(kind, found)),
]

// Null, empty texts and blanks are how systems leave out.
const fillerWarning = (kind: RecordKind, { pointer, word }: Filler): Fault[] =>
  word === undefined ? [] : [faultAt(pointer, 'field.filler', showValue(word), { field: labelOf(kind, pointer) })]

const decodedWarning = (kind: RecordKind, { pointer, text }: PlacedText): Fault =>
  faultAt(pointer, 'field.entities-decoded', few(entitiesIn(text)), { field: labelOf(kind, pointer) })

const unusualWarning = (kind: RecordKind, { pointer, text }: PlacedText): Fault =>
  pointer === '/subject/name'
    ? faultAt(pointer, 'name.unusual-characters', showValue(text))
    : faultAt(pointer, 'text.unusual-characters', few(unusualIn(text)), { field: labelOf(kind, pointer) })

const SHOWN_MAX = 8

const few = (found: readonly string[]): string =>
  found.slice(0, SHOWN_MAX).join(' ') + (found.length > SHOWN_MAX ? ' …' : '')

function labelOf(kind: RecordKind, pointer: string): ReturnType<typeof fieldLabel> {
  return pointer.startsWith('/payload/')
    ? fieldLabel(payloadFields[kind], pointer.slice('/payload'.length))
    : fieldLabel(envelopeFields, pointer)
}

const HIDDEN_CODES = {
  'person-id': 'record.person-id-in-text',
  phone: 'record.phone-in-text',
  'person-name': 'record.person-name-in-text',
} as const satisfies { readonly [what in PersonalText]: string }

/** One warning for each place in which something of a person was masked, without what it was. */
export const hiddenWarnings = (hidden: readonly HiddenText[]): Fault[] =>
  hidden.map(({ pointer, what }) => faultAt(pointer, HIDDEN_CODES[what], absent.masked))
