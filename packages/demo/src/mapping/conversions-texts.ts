import { isMissing, isMissingAmount } from '@mingxin/identifiers'

const ENTITIES: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
}

const EDGES = /^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000]+$/g

/** Text to be read by a conversion: without blanks around it, entities decoded; undefined for the words that mean "none". */
export const textOf = (value: unknown): string | undefined => plainUnless(value, isMissing)

/** As above for amounts, of which zero is one. */
export const amountOf = (value: unknown): string | undefined => plainUnless(value, isMissingAmount)

function plainUnless(value: unknown, isNothing: (text: string) => boolean): string | undefined {
  if (value === undefined || value === null) return undefined
  const text = String(value)
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(EDGES, '')
  return isNothing(text) ? undefined : text
}

/** Text to be sent as it stands. Entities are left to ingest, which decodes them once and says so. */
export function sentText(value: unknown): string | undefined {
  return textOf(value) === undefined ? undefined : String(value).replaceAll(EDGES, '')
}
