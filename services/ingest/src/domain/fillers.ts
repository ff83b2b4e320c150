import { payloadFields, payloadValidators, type RecordKind, readPayloadSchema } from '@mingxin/contracts'
import { isMissing, isMissingAmount, isMissingText } from '@mingxin/identifiers'

const RECORD_KINDS = Object.keys(payloadFields).filter((kind): kind is RecordKind =>
  Object.hasOwn(payloadValidators, kind),
)

/** A place of a row where something stood that says nothing. */
export interface Filler {
  readonly pointer: string
  /** The word; undefined for what a system writes where it has nothing: null, an empty text, blanks. */
  readonly word: string | undefined
}

/** Names of the fields that hold amounts, in which zero is a value and digits are never a number of somebody. */
export const AMOUNTS: ReadonlySet<string> = new Set(
  Object.values(payloadFields).flatMap((fields) =>
    Object.entries(fields).flatMap(([place, { kind }]) =>
      kind === 'amount' ? [place.slice(place.lastIndexOf('/') + 1)] : [],
    ),
  ),
)

const FREE_TEXT_LENGTH_MIN = 500

/** Names of the fields in which people write freely, by the room the contract gives them. */
const FREE_TEXTS: ReadonlySet<string> = new Set([
  'remark',
  'reason',
  ...RECORD_KINDS.flatMap((kind) => freeTextsIn(readPayloadSchema(kind))),
])
function freeTextsIn(schema: unknown, name = ''): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const { maxLength, properties, items }: { maxLength?: unknown; properties?: object; items?: unknown } = schema
  const own = typeof maxLength === 'number' && maxLength >= FREE_TEXT_LENGTH_MIN ? [name] : []
  const below = Object.entries(properties ?? {}).flatMap(([key, child]) => freeTextsIn(child, key))
  return [...own, ...below, ...freeTextsIn(items, name)]
}

/** The name of the sender's own key, which is what was sent, to the last blank. */
export const KEY = 'recordId'

/** Whether a text says nothing in a field of this name. Zero is an amount, and a key may be anything but a word. */
export function saysNothing(text: string, name: string): boolean {
  if (AMOUNTS.has(name)) return isMissingAmount(text)
  if (FREE_TEXTS.has(name)) return isMissingText(text)
  return isMissing(text) && (name !== KEY || text.trim() === '' || /\p{Script=Han}/u.test(text))
}
